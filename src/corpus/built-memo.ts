import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fileMemo, noMemo, type ParseMemo } from './memo.js';

/** Compiled, this file lies two folders below dist/, where the build leaves its stamp. */
const DIST = new URL('../../', import.meta.url);

/**
 * The memo of parsing beside the compiled code, for runs that end after one question. It holds for
 * the build's stamp; code without one (tests run the sources) parses every time.
 */
export function builtMemo(): ParseMemo {
  try {
    const stamp = readFileSync(new URL('.stamp', DIST), 'utf8');
    return fileMemo(fileURLToPath(new URL('.cache', DIST)), stamp);
  } catch {
    return noMemo;
  }
}

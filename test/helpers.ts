import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Day, isDay } from '../src/dates/day.js';
import { isPartialDate, type PartialDate } from '../src/dates/partial.js';

/** The root of the repository, and the corpus that is served from it. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CORPUS = join(ROOT, 'corpus');
/** Beside the repository, not in it: the texts that the articles were taken from, and the facts. */
export const SHARED = join(ROOT, '..', 'shared');

/** The value; a test in which it is missing fails with what was meant. */
export function must<T>(value: T | undefined | null, what = 'a value'): T {
  if (value === undefined || value === null) throw new Error(`There is no ${what}`);
  return value;
}

/** A calendar day written in a test. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

/** A day, month or year written in a test. */
export function partial(text: string): PartialDate {
  if (!isPartialDate(text)) throw new Error(`${text} is no date`);
  return text;
}

/** A new folder with these files, by path; it is removed when the test ends. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'forcewatch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * Keeps what costly, pure readings of a text gave (docs/decisions/0004). Who passes one gets the
 * same values as without, sooner.
 */
export interface ParseMemo {
  /**
   * What `parse` gives for `text`: kept from an earlier call, or parsed now and kept. `undefined`
   * (the text has problems) is handed on and never kept.
   * @param kind Which reading it is; with the text it must determine the value.
   */
  recall<T>(kind: string, text: string, parse: () => T | undefined): T | undefined;
}

/** Parses every time. */
export const noMemo: ParseMemo = { recall: (_kind, _text, parse) => parse() };

/** What a cache folder may hold when a run begins to write; beyond it the oldest files go. */
export interface MemoLimits {
  readonly files: number;
  readonly bytes: number;
}

/** The first corpus has 20 files of 25 KB. */
const LIMITS: MemoLimits = { files: 2_000, bytes: 64_000_000 };

/** Bytes of the SHA-256 that a kept file begins with. */
const SUM = 32;

/**
 * A memo in files of `folder`, one a value, written whole or not at all. A file counts only if it
 * was written under this very `stamp`, kind and text and has not changed since; a folder that
 * cannot be read or written is as good as none.
 * @param stamp Identifies the code that parses: another code never sees these values.
 */
export function fileMemo(folder: string, stamp: string, limits = LIMITS): ParseMemo {
  let pruned = false;
  const keep = (key: string, value: unknown): void => {
    try {
      if (!pruned) {
        mkdirSync(folder, { recursive: true });
        prune(folder, limits);
        pruned = true;
      }
      const content = serialize(value);
      const fresh = join(folder, `${key}.${process.pid}`);
      writeFileSync(fresh, Buffer.concat([checksum(key, content), content]));
      renameSync(fresh, join(folder, key));
    } catch {
      // Not kept: the next run parses again.
    }
  };
  return {
    recall: <T>(kind: string, text: string, parse: () => T | undefined): T | undefined => {
      const key = createHash('sha256')
        .update(JSON.stringify([stamp, process.version, kind]))
        .update(text)
        .digest('hex');
      const kept = read(folder, key);
      // The checksum covers the key, and the key the code, kind and text: what was written is a T.
      if (kept !== undefined) return kept.value as T;
      const value = parse();
      if (value !== undefined) keep(key, value);
      return value;
    },
  };
}

function read(folder: string, key: string): { value: unknown } | undefined {
  try {
    const file = readFileSync(join(folder, key));
    const content = file.subarray(SUM);
    if (!file.subarray(0, SUM).equals(checksum(key, content))) return undefined;
    return { value: deserialize(content) };
  } catch {
    return undefined;
  }
}

function checksum(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(content).digest();
}

function prune(folder: string, limits: MemoLimits): void {
  const files = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), stat: statSync(join(folder, name)) }))
    .sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
  let bytes = 0;
  for (const [index, { path, stat }] of files.entries()) {
    bytes += stat.size;
    if (index >= limits.files || bytes > limits.bytes) rmSync(path, { force: true });
  }
}

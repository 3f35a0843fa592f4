import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the question sets; what is set aside lies in a folder below it and is not read. */
export const SETS = fileURLToPath(new URL('../../../test/eval', import.meta.url));

/** The question files that are looked at, sorted. */
export function setFiles(): string[] {
  return readdirSync(SETS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(SETS, name));
}

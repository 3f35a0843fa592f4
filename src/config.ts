import { fileURLToPath } from 'node:url';

/**
 * The folder of the corpus: `CORPUS_DIR` when it is set, else the one beside the code. Compiled
 * files lie two folders below the project's root.
 */
export function corpusFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const set = environment['CORPUS_DIR'];
  if (set !== undefined && set.trim() !== '') return set;
  return fileURLToPath(new URL('../../corpus', import.meta.url));
}

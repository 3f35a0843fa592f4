import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Compiled files lie two folders below the project's root. */
const ROOT = new URL('../../', import.meta.url);

/**
 * The environment with the settings of the file `.env` in the project's root; what is already set
 * is kept. `.env.example` documents every variable.
 */
export async function readEnvironment(): Promise<NodeJS.ProcessEnv> {
  const path = fileURLToPath(new URL('.env', ROOT));
  // The file is rarely there, so the library that reads it is loaded only then.
  if (existsSync(path)) {
    const { config } = await import('dotenv');
    config({ path, quiet: true });
  }
  return process.env;
}

/** The folder of the corpus: `CORPUS_DIR` when it is set, else the one beside the code. */
export function corpusFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const set = environment['CORPUS_DIR'];
  if (set !== undefined && set.trim() !== '') return set;
  return fileURLToPath(new URL('corpus', ROOT));
}

import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Its corpus. */
export const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

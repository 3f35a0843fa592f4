import { watch } from 'node:fs';

/** Files come to rest before they are read: editors and copies write several times. */
const REST_MS = 1_500;

/** Calls back once files below a folder have changed and come to rest. Returns what ends it. */
export function watchFolder(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, REST_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

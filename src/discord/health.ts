import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How often the file is renewed; a supervisor takes twice as long without for a fault. */
const EVERY_MS = 15_000;

/**
 * Keeps a file fresh while the bot is connected: its time of change is its last sign of life. A
 * supervisor that finds it missing or older than a minute restarts the bot.
 * @returns what ends it and removes the file.
 */
export function keepHealthFile(path: string, isReady: () => boolean): () => void {
  mkdirSync(dirname(path), { recursive: true });
  const beat = () => {
    if (!isReady()) return;
    const fresh = `${path}.${process.pid}`;
    writeFileSync(fresh, `${new Date().toISOString()}\n`);
    renameSync(fresh, path);
  };
  beat();
  const timer = setInterval(() => {
    try {
      beat();
    } catch {
      // A full disk is no reason to leave: the file's age tells the supervisor.
    }
  }, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    rmSync(path, { force: true });
  };
}

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What went wrong, in sentences. */
export const faults = [];

/** Notes a fault unless it holds. */
export function expect(holds, what) {
  if (!holds) faults.push(what);
}

/** Every file below a folder, by path, with its content. */
export function filesOf(root) {
  const files = readdirSync(root, { recursive: true }).map(String);
  const texts = files.filter((name) => statSync(join(root, name)).isFile());
  return new Map(texts.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

/** Starts a built program, its output unread. */
export function start(file, args, env = {}) {
  return spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: 'ignore',
  });
}

/** Resolves with its exit status. */
export const ended = (child) => new Promise((resolve) => child.once('exit', resolve));

/** Ends it after so many milliseconds. True when it was running still. */
export async function killAfter(child, ms) {
  const end = ended(child);
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  await end;
  clearTimeout(timer);
  return child.signalCode === 'SIGKILL';
}

/**
 * Moments between the start of something, 0, and a little after its end, 1: one at random in each
 * of so many parts.
 */
export const momentsOf = (count) =>
  Array.from({ length: count }, (_, n) => ((n + Math.random()) / count) * 1.15);

/** Loads a corpus with the code in this folder; a memo that a killed run has left must not matter. */
export async function loader(folder) {
  const { loadKnowledge } = await import(join(folder, 'dist/src/knowledge.js'));
  const { builtMemo } = await import(join(folder, 'dist/src/corpus/built-memo.js'));
  return (corpus, what) => {
    try {
      const plain = loadKnowledge(corpus);
      const remembered = loadKnowledge(corpus, builtMemo());
      expect(plain.snapshot === remembered.snapshot, `${what}: the memo gives another snapshot`);
    } catch (error) {
      faults.push(`${what}: the corpus does not load: ${error.message}`);
    }
  };
}

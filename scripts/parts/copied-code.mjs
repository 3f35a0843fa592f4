import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Copies the built code into a folder, with a memo of its own, at most so many questions of each
 * set and a floor of none: what a made-up corpus answers is not judged.
 * @returns the questions
 */
export function copyCode(folder, most = Number.POSITIVE_INFINITY) {
  const dist = process.env.FORCEWATCH_DIST ?? join(ROOT, 'dist');
  const withoutCache = (path) => basename(path) !== '.cache';
  cpSync(dist, join(folder, 'dist'), { recursive: true, filter: withoutCache });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  const from = join(ROOT, 'test/eval');
  const to = join(folder, 'test/eval');
  mkdirSync(to, { recursive: true });
  const sets = readdirSync(from)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => {
      const lines = readFileSync(join(from, name), 'utf8').split('\n').filter(Boolean);
      return { name, lines: lines.slice(0, most) };
    });
  for (const { name, lines } of sets) writeFileSync(join(to, name), `${lines.join('\n')}\n`);
  const none = (lines) => Object.fromEntries(lines.map((line) => [JSON.parse(line).category, 0]));
  const floor = Object.fromEntries(sets.map(({ name, lines }) => [name, none(lines)]));
  writeFileSync(join(to, 'floor.json'), JSON.stringify(floor));
  return sets.flatMap(({ lines }) => lines.map((line) => JSON.parse(line).question));
}

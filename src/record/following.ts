import { join, sep } from 'node:path';
import type { Problem } from '../corpus/problem.js';
import { FACTS, type Missing } from './findings.js';

/**
 * Adds what is missing to the problems of single files, without what only follows from them: where
 * a file could not be read, all that names what it defines would be reported too. That is said in
 * one sentence with the file's last problem.
 * @param problems Those for which a file was not read.
 */
export function withoutFollowing(
  corpus: string,
  problems: readonly Problem[],
  missing: readonly Missing[],
): Problem[] {
  const unread = new Set(problems.map(({ file }) => file));
  const record = join(corpus, 'record');
  const inRecord = [...unread].find((file) => file.startsWith(record + sep));
  const cause = (definedIn: string): string | undefined => {
    if (definedIn === FACTS) return inRecord;
    const file = join(definedIn.startsWith('articles/') ? corpus : record, definedIn);
    return unread.has(file) ? file : undefined;
  };
  const counts = new Map<string, number>();
  const own = missing.flatMap(({ problem, definedIn }) => {
    const file = cause(definedIn);
    if (file === undefined) return [problem];
    counts.set(file, (counts.get(file) ?? 0) + 1);
    return [];
  });
  const last = new Map(problems.map((problem) => [problem.file, problem]));
  return [
    ...problems.map((problem) => {
      const count = counts.get(problem.file);
      if (count === undefined || last.get(problem.file) !== problem) return problem;
      const uses = count === 1 ? 'One use' : `${count} uses`;
      const remedy = `${problem.remedy} ${uses} of what stands there can be checked only then.`;
      return { ...problem, remedy };
    }),
    ...own,
  ];
}

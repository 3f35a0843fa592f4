/** One thing wrong with a corpus: where it is, what it is, and what to do about it. */
export interface Problem {
  /** Path of the file, as the reader can find it. */
  readonly file: string;
  /** Line in the file, from 1; absent where the whole file is meant. */
  readonly line?: number | undefined;
  readonly what: string;
  readonly remedy: string;
}

/** A problem on one line of text: `file:line: what. Remedy.` */
export function writeProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.what}. ${problem.remedy}`;
}

/** A corpus or a set of questions that does not load; carries every problem found, in the order of files and lines. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly problems: readonly Problem[];

  /** @param subject What does not load, as the message begins. */
  constructor(problems: readonly Problem[], subject = 'The corpus') {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${subject} does not load: ${count}.\n${problems.map(writeProblem).join('\n')}`);
    this.problems = problems;
  }
}

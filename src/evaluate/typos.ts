import { columns } from './columns.js';
import { type JudgedArticles, type JudgedReply, judge } from './judge.js';
import { type Misspelt, misspell } from './misspell.js';
import type { Question } from './question.js';
import { type Report, type Result, reportOf } from './report.js';
import type { Share } from './statistics.js';
import { clip } from './text.js';

/** So many points lower, at most, may a figure be for one typo a question. */
export const TYPO_LIMIT = 2;

/** A question asked twice: as it stands, and misspelt. */
interface Pair {
  readonly misspelt: Misspelt;
  readonly clean: Result;
  readonly typo: Result;
}

/** What one typo a question does to the figures. */
export interface TypoReport {
  /** Both over the same questions: those that have a word to misspell. */
  readonly clean: Report;
  readonly typo: Report;
  /** Questions without such a word, which are left out of both. */
  readonly skipped: number;
  readonly pairs: readonly Pair[];
}

/**
 * Asks every question as it stands and with one typo, seeded by its id. Both replies are judged by
 * the question as it stands, so that a typo makes no string of the question count as knowledge.
 */
export function compareTypos(
  questions: readonly Question[],
  ask: (question: string) => JudgedReply,
  articles: JudgedArticles,
): TypoReport {
  const pairs = questions.flatMap((question): Pair[] => {
    const misspelt = misspell(question.question, question.id);
    if (misspelt === undefined) return [];
    const resultOf = (text: string) => ({
      question,
      verdict: judge(question, ask(text), articles),
    });
    return [{ misspelt, clean: resultOf(question.question), typo: resultOf(misspelt.text) }];
  });
  return {
    clean: reportOf(pairs.map(({ clean }) => clean)),
    typo: reportOf(pairs.map(({ typo }) => typo)),
    skipped: questions.length - pairs.length,
    pairs,
  };
}

/** @param options.failures adds the questions that are right as they stand and wrong misspelt. */
export function formatTypos(
  report: TypoReport,
  options: { readonly failures?: boolean } = {},
): string {
  const { clean, typo, skipped, pairs } = report;
  const rows = (['right', 'evidence', 'refusals'] as const).map((figure) =>
    rowOf(figure, clean.overall[figure], typo.overall[figure]),
  );
  return [
    ...columns([['', 'clean', 'one typo', 'points', 'limit', ''], ...rows]),
    '',
    `${pairs.length} questions, each with one typo; ${skipped} without a word to misspell left out.`,
    'points: how much higher or lower, in per cent of the questions of which it is asked.',
    ...(options.failures === true ? lostBy(pairs) : []),
    '',
  ].join('\n');
}

function rowOf(name: string, clean: Share, typo: Share): string[] {
  // Rounded as it is printed, so that 98 of 100 is two points below, not a hair more.
  const points = Math.round((rateOf(typo) - rateOf(clean)) * 1_000) / 10;
  return [
    name,
    `${clean.count}/${clean.of} ${(rateOf(clean) * 100).toFixed(1)} %`,
    `${typo.count}/${typo.of} ${(rateOf(typo) * 100).toFixed(1)} %`,
    `${points < 0 ? '' : '+'}${points.toFixed(1)}`,
    `-${TYPO_LIMIT.toFixed(1)}`,
    points < -TYPO_LIMIT ? 'over' : 'within',
  ];
}

function rateOf({ count, of }: Share): number {
  return of === 0 ? 0 : count / of;
}

function lostBy(pairs: readonly Pair[]): string[] {
  const lost = pairs.filter(({ clean, typo }) => clean.verdict.right && !typo.verdict.right);
  return [
    '',
    `${lost.length} questions are right as they stand and wrong with the typo`,
    ...lost.flatMap(({ misspelt, typo: { question, verdict } }) => [
      `${question.file} ${question.id}, ${question.category}: ${misspelt.from} -> ${misspelt.to}`,
      `  ${clip(misspelt.text, 98)}`,
      ...verdict.problems.slice(0, 1).map((problem) => `  - ${clip(problem, 96)}`),
    ]),
  ];
}

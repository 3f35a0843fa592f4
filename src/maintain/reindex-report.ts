import { type Problem, writeProblem } from '../corpus/problem.js';
import type { Changes } from './changes.js';
import type { Evaluation } from './evaluation.js';

/** How a reindexing ended. */
export type ReindexReport =
  | {
      readonly kind: 'done';
      readonly snapshot: string;
      readonly changes: Changes;
      readonly before?: Evaluation | undefined;
      readonly after?: Evaluation | undefined;
      readonly ms: number;
    }
  /** The corpus does not load: what answers is as before. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[]; readonly ms: number }
  /** The question sets fall below their floor: what answers is as before. */
  | { readonly kind: 'below-floor'; readonly breaches: readonly string[]; readonly ms: number }
  /** Somebody else's is under way. */
  | { readonly kind: 'busy'; readonly since: string }
  | { readonly kind: 'failed'; readonly message: string };

/** A report in plain lines. */
export function writeReindexReport(report: ReindexReport): string {
  switch (report.kind) {
    case 'busy':
      return `Reindexing is under way since ${report.since}. Ask again when it is done.`;
    case 'failed':
      return `Reindexing failed: ${report.message} What answers is as before.`;
    case 'problems':
      return [
        'The corpus does not load; what answers is as before.',
        ...report.problems.map((one) => `- ${writeProblem(one)}`),
        seconds(report.ms),
      ].join('\n');
    case 'below-floor':
      return [
        'The question sets fall below their floor; what answers is as before.',
        ...report.breaches.map((one) => `- ${one}`),
        seconds(report.ms),
      ].join('\n');
    case 'done':
      return [
        `Reindexed: snapshot ${report.snapshot}.`,
        ...listed('Added', report.changes.added),
        ...listed('Removed', report.changes.removed),
        ...listed('Changed', report.changes.changed),
        ...listed('The record now answers otherwise', report.changes.answers),
        `Passages: ${report.changes.passages.before} before, ${report.changes.passages.after} now.`,
        evaluated(report.before, report.after),
        seconds(report.ms),
      ].join('\n');
  }
}

/** So many of a kind are listed; a change of everything is not read line by line. */
const MOST = 25;

function listed(what: string, list: readonly string[]): string[] {
  if (list.length === 0) return [];
  const more = list.length - MOST;
  return [
    `${what}:`,
    ...list.slice(0, MOST).map((one) => `- ${one}`),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ];
}

function evaluated(before: Evaluation | undefined, after: Evaluation | undefined): string {
  if (after === undefined) return 'There are no question sets here to evaluate it by.';
  const was = before === undefined ? '' : `${before.right} before, `;
  return `Evaluation: ${was}${after.right} of ${after.asked} questions right now; the floor holds.`;
}

function seconds(ms: number): string {
  return `It took ${(ms / 1_000).toFixed(1)} s.`;
}

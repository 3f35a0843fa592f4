import { createHash } from 'node:crypto';
import type { Knowledge } from '../knowledge.js';
import { staysOf } from '../record/as-of.js';
import { lastPossible } from '../record/dates.js';
import type { StatusRecord } from '../record/record.js';

/** One article of a snapshot, as far as two snapshots are compared. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly passages: number;
  /** Identifies its content. */
  readonly digest: string;
  /** The facts of the record that quote it. */
  readonly facts: readonly string[];
}

/** What a snapshot says of one force in a few words. */
export interface ForceSummary {
  readonly id: string;
  readonly name: string;
  /** `Engage`, `Scan`, or that nothing is recorded. */
  readonly stage: string;
  /** Causes of concern and how many of them are open. */
  readonly concerns: string;
}

/** What two snapshots are compared by; plain data. */
export interface SnapshotSummary {
  readonly snapshot: string;
  readonly articles: readonly ArticleSummary[];
  readonly forces: readonly ForceSummary[];
}

/** Sums a snapshot up, so that another can be told apart from it. */
export function summarise(knowledge: Knowledge): SnapshotSummary {
  const { articles, record, snapshot } = knowledge;
  return {
    snapshot,
    articles: [...articles.values()].map(({ passages, body, ...meta }) => ({
      id: meta.id,
      title: meta.title,
      passages: passages.length,
      facts: factsQuoting(record, meta.id),
      digest: createHash('sha256')
        .update(JSON.stringify([meta, body]))
        .digest('hex')
        .slice(0, 12),
    })),
    forces: [...record.forces.values()].map(({ id, name }) => ({
      id,
      name,
      stage: stageOf(knowledge, id),
      concerns: concernsOf(knowledge, id),
    })),
  };
}

function factsQuoting({ evidenceOf }: StatusRecord, article: string): string[] {
  return [...evidenceOf]
    .filter(([, list]) => list.some((one) => 'article' in one && one.article === article))
    .map(([fact]) => fact);
}

function stageOf({ record }: Knowledge, force: string): string {
  const stay = staysOf(record, force).at(-1);
  if (stay === undefined) return 'no stay recorded';
  return stay.to === undefined
    ? `Engage, since ${lastPossible(stay.from.date)}`
    : `Scan, since ${lastPossible(stay.to.date)}`;
}

function concernsOf({ record }: Knowledge, force: string): string {
  const concerns = record.forceRecords.get(force)?.concerns ?? [];
  const open = concerns.filter(({ events }) => events.at(-1)?.type !== 'closed').length;
  return concerns.length === 0 ? 'none recorded' : `${concerns.length}, ${open} open`;
}

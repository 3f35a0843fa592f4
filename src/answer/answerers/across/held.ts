import { daysBetween } from '../../../dates/day.js';
import { staysOf } from '../../../record/as-of.js';
import { recordInterval } from '../../../record/dates.js';
import type { Force, RecordDate, Stay } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import type { Context, Draft } from '../../context.js';
import type { Period } from '../../period.js';

/** A stay in Engage with the force that had it. */
export interface Held {
  readonly force: Force;
  readonly stay: Stay;
}

/** Every stay of the record, force by force. */
export function allStays(context: Context): Held[] {
  const { record } = context.knowledge;
  return [...record.forceRecords.keys()].flatMap((id) => {
    const force = record.forces.get(id);
    return force === undefined ? [] : staysOf(record, id).map((stay) => ({ force, stay }));
  });
}

/** The draft of an answer across forces, with the limits that hold for all of them. */
export function finish(
  context: Context,
  composer: Composer,
  forces: readonly Force[],
  period?: Period,
): Draft {
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  composer.caveat(
    `Only stays found since ${since} are counted; each force is known only up to its newest source.`,
  );
  return {
    outcome: 'answered',
    kind: 'across-forces',
    composer,
    forces: forces.map(({ id }) => id),
    asOf: period?.from,
  };
}

/** Cites one source for each end of every stay. */
export function cite(composer: Composer, ...held: readonly Held[]): number[] {
  return held.flatMap(({ stay }) => [
    ...composer.source(stay.from.evidence),
    ...(stay.to === undefined ? [] : composer.source(stay.to.evidence)),
  ]);
}

/** Orders stays by their first possible day of entry. */
export function byEntry(a: Held, b: Held): number {
  return recordInterval(a.stay.from.date).earliest < recordInterval(b.stay.from.date).earliest
    ? -1
    : 1;
}

/** How many days a stay lasted at least and at most. */
export function bounds({ stay }: Held): { least: number; most: number } {
  const from = recordInterval(stay.from.date);
  const to = stay.to === undefined ? from : recordInterval(stay.to.date);
  return {
    least: daysBetween(from.latest, to.earliest),
    most: daysBetween(from.earliest, to.latest),
  };
}

/** Whether a date may lie in a period. */
export function within(date: RecordDate, period: Pick<Period, 'from' | 'to'>): boolean {
  const { earliest, latest } = recordInterval(date);
  return latest >= period.from && earliest <= period.to;
}

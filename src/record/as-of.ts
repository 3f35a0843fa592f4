import { articlesAbout } from '../corpus/about.js';
import type { Article } from '../corpus/article.js';
import { type Day, FIRST_DAY } from '../dates/day.js';
import { type Interval, intervalOf } from '../dates/partial.js';
import { lastPossible, recordInterval } from './dates.js';
import type { StatusRecord } from './record.js';
import type { Concern, Evidence, ForceRecord, Stay } from './schema.js';

/** What is known of a force's stage on a day. Valid time: what was so on that day. */
export type StageOn =
  | { readonly stage: 'Engage'; readonly stay: Stay }
  /** `after` is the last stay that had ended by then. */
  | { readonly stage: 'Scan'; readonly after?: Stay | undefined }
  /** The day falls where the move's date is not exact or is disputed. */
  | { readonly stage: 'uncertain'; readonly stay: Stay; readonly edge: 'from' | 'to' }
  | {
      readonly stage: 'not known';
      readonly why: 'before coverage' | 'after newest source' | 'no source';
      readonly lastSeen?: LastSeen | undefined;
    };

/** The last that the sources show of a force's stage. */
export interface LastSeen {
  readonly stage: 'Engage' | 'Scan';
  readonly on: Day;
  readonly stay?: Stay | undefined;
}

/** What the projections read. */
export interface Sources {
  readonly record: StatusRecord;
  readonly articles: ReadonlyMap<string, Article>;
}

/**
 * The stage of a force on a day. Scan is the default only from the record's `coverageFrom` to the
 * force's newest source; an open stay holds until it was last confirmed.
 */
export function stageOn(sources: Sources, force: string, day: Day): StageOn {
  const stays = staysOf(sources.record, force);
  const newest = newestSourceDay(sources, force);
  for (const stay of stays) {
    const begun = happenedBy(recordInterval(stay.from.date), day);
    if (begun === 'no') continue;
    const ended = stay.to === undefined ? 'no' : happenedBy(recordInterval(stay.to.date), day);
    if (ended === 'yes') continue;
    if (begun === 'unclear') return { stage: 'uncertain', stay, edge: 'from' };
    if (ended === 'unclear') return { stage: 'uncertain', stay, edge: 'to' };
    if (stay.lastConfirmed !== undefined) {
      const confirmed = lastPossible(stay.lastConfirmed.date);
      if (confirmed < day) {
        const lastSeen = { stage: 'Engage', on: confirmed, stay } as const;
        return { stage: 'not known', why: 'after newest source', lastSeen };
      }
    }
    return { stage: 'Engage', stay };
  }
  const { coverageFrom } = sources.record;
  if (coverageFrom === undefined || newest === undefined) {
    return { stage: 'not known', why: 'no source' };
  }
  if (day < coverageFrom) return { stage: 'not known', why: 'before coverage' };
  if (day > newest)
    return { stage: 'not known', why: 'after newest source', lastSeen: last(stays, newest) };
  return { stage: 'Scan', after: endedBefore(stays, day) };
}

/** Whether an event had happened by the end of a day: three-valued, since dates are not always exact. */
export function happenedBy(event: Interval, day: Day): 'yes' | 'no' | 'unclear' {
  if (event.latest <= day) return 'yes';
  return event.earliest > day ? 'no' : 'unclear';
}

function last(stays: readonly Stay[], newest: Day): LastSeen {
  return { stage: 'Scan', on: newest, stay: stays.at(-1) };
}

function endedBefore(stays: readonly Stay[], day: Day): Stay | undefined {
  return stays.filter((stay) => stay.to !== undefined && lastPossible(stay.to.date) <= day).at(-1);
}

/** A force's stays, oldest first. */
export function staysOf(record: StatusRecord, force: string): readonly Stay[] {
  const stays = record.forceRecords.get(force)?.stays ?? [];
  return [...stays].sort((a, b) =>
    compareText(lastPossible(a.from.date), lastPossible(b.from.date)),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The day of the newest source on a force's monitoring: of its record's facts and the articles they
 * quote. An article that no fact rests on says nothing of the stage until somebody has read it for
 * the record, so it does not make a stage known for longer.
 */
export function newestSourceDay({ record }: Sources, force: string): Day | undefined {
  const facts = record.forceRecords.get(force);
  if (facts === undefined) return undefined;
  const known = newestDays.get(facts) ?? newest([...factDays(facts), ...quotedDays(record, force)]);
  if (known !== undefined) newestDays.set(facts, known);
  return known;
}

const newestDays = new WeakMap<ForceRecord, Day>();

function newest(days: readonly Day[]): Day | undefined {
  return [...days].sort().at(-1);
}

function quotedDays({ quotations }: StatusRecord, force: string): Day[] {
  return [...quotations.values()]
    .filter(({ article }) => article.about.includes(force))
    .map(({ article }) => publishedDay(article));
}

/** The day of the newest thing held on a force, whatever it is about. */
export function newestHeldDay(sources: Sources, force: string): Day | undefined {
  const known = newestSourceDay(sources, force);
  const days = articlesAbout(sources.articles, force).map(publishedDay);
  return newest(known === undefined ? days : [...days, known]);
}

const publishedDays = new WeakMap<Article, Day>();

/** The day an article was published, or the first on which it may have been (range, by: the last). */
export function publishedDay(article: Article): Day {
  const known = publishedDays.get(article);
  if (known !== undefined) return known;
  const day = dayOfPublishing(article);
  publishedDays.set(article, day);
  return day;
}

function dayOfPublishing(article: Article): Day {
  const { earliest, latest } = intervalOf(article.published);
  return 'range' in article.published || earliest === FIRST_DAY ? latest : earliest;
}

/** A source that tells of a day is not older than that day. */
function factDays(record: ForceRecord): Day[] {
  return [
    ...record.stays.flatMap((stay) => [stay.from.date, ...(stay.to ? [stay.to.date] : [])]),
    ...record.stays.flatMap((stay) => (stay.lastConfirmed ? [stay.lastConfirmed.date] : [])),
    ...record.concerns.flatMap((concern) => concern.events.map(({ date }) => date)),
    ...record.inspections.map(({ date }) => date),
    ...record.events.map(({ date }) => date),
  ].map(lastPossible);
}

/** What is known of a cause of concern on a day. */
export type ConcernOn =
  | { readonly state: 'not raised' }
  | { readonly state: 'open'; readonly evidence: readonly Evidence[] }
  /** Open when last heard of, on a day before the one asked about. */
  | { readonly state: 'last known open'; readonly on: Day; readonly evidence: readonly Evidence[] }
  | { readonly state: 'closed'; readonly on: Day; readonly evidence: readonly Evidence[] }
  | { readonly state: 'uncertain'; readonly evidence: readonly Evidence[] };

/** The state of a concern on a day: open from its first event until it was closed or last heard of. */
export function concernOn(concern: Concern, day: Day): ConcernOn {
  const events = sortedEvents(concern);
  const begun = events.filter((event) => happenedBy(recordInterval(event.date), day) !== 'no');
  const latest = begun.at(-1);
  if (latest === undefined) return { state: 'not raised' };
  const evidence = latest.evidence;
  const raised = begun.some((event) => happenedBy(recordInterval(event.date), day) === 'yes');
  if (!raised) return { state: 'uncertain', evidence };
  const closing = events.find((event) => event.type === 'closed');
  if (closing !== undefined) {
    switch (happenedBy(recordInterval(closing.date), day)) {
      case 'yes':
        return { state: 'closed', on: lastPossible(closing.date), evidence: closing.evidence };
      case 'unclear':
        return { state: 'uncertain', evidence: closing.evidence };
      case 'no':
        return { state: 'open', evidence };
    }
  }
  const heardOf = events.at(-1);
  if (heardOf !== undefined && lastPossible(heardOf.date) < day) {
    return { state: 'last known open', on: lastPossible(heardOf.date), evidence: heardOf.evidence };
  }
  return { state: 'open', evidence };
}

/** A concern's events, oldest first. */
export function sortedEvents(concern: Concern): Concern['events'] {
  return [...concern.events].sort((a, b) =>
    compareText(lastPossible(a.date), lastPossible(b.date)),
  );
}

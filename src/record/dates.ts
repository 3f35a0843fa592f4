import { type Day, LAST_DAY } from '../dates/day.js';
import { type Interval, intervalOf, type KnownDate, writeWhen } from '../dates/partial.js';
import type { RecordDate } from './schema.js';

const intervals = new WeakMap<RecordDate, Interval>();

/** The days between which a date of the record lies; for a dispute, over all its alternatives. */
export function recordInterval(date: RecordDate): Interval {
  const known = intervals.get(date) ?? readInterval(date);
  intervals.set(date, known);
  return known;
}

/** The days between which each reading of a date lies: one, unless it is disputed. */
export function readingIntervals(date: RecordDate): Interval[] {
  return 'oneOf' in date ? date.oneOf.map((one) => intervalOf(one.date)) : [intervalOf(date)];
}

function readInterval(date: RecordDate): Interval {
  const all = readingIntervals(date);
  const earliest = all.map((one) => one.earliest).sort()[0];
  const latest = all
    .map((one) => one.latest)
    .sort()
    .at(-1);
  if (earliest === undefined || latest === undefined) throw new RangeError('A dispute needs dates');
  return { earliest, latest };
}

/** The reading to lead with: the preferred one of a dispute, or its first. */
export function leadingDate(date: RecordDate): KnownDate {
  if (!('oneOf' in date)) return date;
  const chosen = date.oneOf[date.prefer?.index ?? 0] ?? date.oneOf[0];
  if (chosen === undefined) throw new RangeError('A dispute needs dates');
  return chosen.date;
}

/** True for a date whose readings contradict each other. */
export function isDisputed(date: RecordDate): date is Extract<RecordDate, { oneOf: unknown }> {
  return 'oneOf' in date;
}

/** The exact day of an undisputed date, when it is known to the day. */
export function exactDay(date: RecordDate): Day | undefined {
  const { earliest, latest } = recordInterval(date);
  return earliest === latest ? earliest : undefined;
}

/** The last day that the date may name; the first where it is open towards the future. */
export function lastPossible(date: RecordDate): Day {
  const { earliest, latest } = recordInterval(date);
  return latest === LAST_DAY ? earliest : latest;
}

/** A date with its preposition: `on 18 September 2024`; a dispute names every reading and who gives it. */
export function writeRecordWhen(date: RecordDate): string {
  if (!isDisputed(date)) return writeWhen(date);
  if (date.prefer !== undefined) return writeWhen(leadingDate(date));
  return date.oneOf.map((one) => `${writeWhen(one.date)} (${one.says})`).join(' or ');
}

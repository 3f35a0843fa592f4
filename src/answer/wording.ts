import type { Day } from '../dates/day.js';
import { daysBetween, plural, writeAge, writeDay } from '../dates/day.js';
import {
  exactDay,
  isDisputed,
  leadingDate,
  recordInterval,
  writeRecordWhen,
} from '../record/dates.js';
import type { RecordDate, Stay } from '../record/schema.js';

/** The stage in words, with what the press calls it. */
export const ENGAGE = 'Engage (“special measures”)';
/** The routine stage in words. */
export const SCAN = 'Scan, routine monitoring';

/** A list in a sentence: `a`, `a and b`, `a, b and c`. */
export function joinList(parts: readonly string[]): string {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** A sentence with a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number under eleven as a word. */
export function countWord(count: number): string {
  const words = [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ];
  return words[count] ?? count.toLocaleString('en-GB');
}

/** How long a stay lasted, exact or between bounds: `299 days`, `between 2 years and 3 years`. */
export function stayLength(from: RecordDate, to: RecordDate): string {
  const start = exactDay(from);
  const end = exactDay(to);
  if (start !== undefined && end !== undefined) return plural(daysBetween(start, end), 'day');
  const first = recordInterval(preferred(from));
  const last = recordInterval(preferred(to));
  const least = Math.max(0, daysBetween(first.latest, last.earliest));
  const most = daysBetween(first.earliest, last.latest);
  return `between ${spell(least)} and ${spell(most)}`;
}

/** The reading that is shown: of a dispute the preferred one, where one is. */
function preferred(date: RecordDate): RecordDate {
  return isDisputed(date) && date.prefer !== undefined ? leadingDate(date) : date;
}

/** Days as people say them when they are not exact: years and months from two months on. */
function spell(days: number): string {
  const months = Math.floor(days / DAYS_A_MONTH);
  if (months < 2) return plural(days, 'day');
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [
    ...(years > 0 ? [plural(years, 'year')] : []),
    ...(rest > 0 ? [plural(rest, 'month')] : []),
  ].join(' ');
}

const DAYS_A_MONTH = 30.4375;

/** The same in months and years, to the nearest month, for readers: `about 10 months`. */
export function roughly(from: Day, to: Day): string {
  const months = Math.round(daysBetween(from, to) / DAYS_A_MONTH);
  if (months < 2) return plural(daysBetween(from, to), 'day');
  if (months < 24) return `about ${plural(months, 'month')}`;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return rest === 0
    ? `about ${plural(years, 'year')}`
    : `about ${plural(years, 'year')} and ${plural(rest, 'month')}`;
}

/** ` (about 8 months)` behind a length between two exact days of two months and more; else empty. */
export function inMonths(from: RecordDate, to: RecordDate): string {
  const [start, end] = [exactDay(from), exactDay(to)];
  return start === undefined || end === undefined || daysBetween(start, end) < ROUGH_FROM
    ? ''
    : ` (${roughly(start, end)})`;
}

/** From so many days on a length is told in months too. */
const ROUGH_FROM = 62;

/** When a move happened, with every reading of a dispute named. */
export function moveWhen(date: RecordDate): string {
  const when = writeRecordWhen(date);
  return isDisputed(date) && date.prefer !== undefined ? `${when} (sources differ)` : when;
}

/** The note that a date is disputed, or undefined. */
export function disputeNote(what: string, date: RecordDate): string | undefined {
  if (!isDisputed(date)) return undefined;
  const readings = date.oneOf.map((one) => `${one.says}: ${writeWhenBare(one.date)}`);
  const why =
    date.prefer === undefined ? 'Neither is preferred here.' : sentence(`${date.prefer.why}.`);
  return `Sources differ on ${what}. ${readings.join('; ')}. ${why}`;
}

function writeWhenBare(date: RecordDate): string {
  return writeRecordWhen(leadingDate(date));
}

/**
 * One sentence on how old the newest source is, seen from `today`.
 * @param warned Whether it says what follows from that.
 */
export function newestSourceText(
  day: Day,
  today: Day,
  about: string | undefined,
  warned = true,
): string {
  const month = writeDay(day).replace(/^\d+ /, '');
  const on = about === undefined ? '' : ` on ${about}`;
  const days = daysBetween(day, today);
  if (days <= 31) return `The newest source here${on} is of ${writeDay(day)}.`;
  return `The newest source here${on} is from ${month}, ${inWords(writeAge(day, today))} old${warned ? ': a later change would not be known' : ''}.`;
}

/** `2 years` as `two years`. */
function inWords(age: string): string {
  return age.replace(/\d+(?= )/, (count) => countWord(Number(count)));
}

/** A stay in one clause: `from 24 November 2023 to 18 September 2024, 299 days`. */
export function staySpan(stay: Stay): string {
  const from = bare(stay.from.date);
  if (stay.to === undefined) {
    const seen =
      stay.lastConfirmed === undefined
        ? ''
        : `, last confirmed ${writeRecordWhen(stay.lastConfirmed.date)}`;
    return `since ${from}${seen}`;
  }
  return `from ${from} to ${bare(stay.to.date)} (${stayLength(stay.from.date, stay.to.date)})`;
}

/** That no way out of Engage was found for a stay, and when the force was last seen there. */
export function noExitFound(name: string, { from, lastConfirmed }: Stay): string {
  const seen =
    lastConfirmed === undefined
      ? ''
      : ` and last confirmed there ${writeRecordWhen(lastConfirmed.date)}`;
  return `No exit of ${name} from Engage was found: it was moved there ${writeRecordWhen(from.date)}${seen}.`;
}

/** A date without its preposition. */
export function bare(date: RecordDate): string {
  return writeRecordWhen(date).replace(/^(?:on|in) /, '');
}

import { endsCleanly, fullYear, isBareYear, readYearTail } from './numeric.js';
import type { DatePrecision, Period, Point } from './periods.js';
import { monthsFrom, oneDay, wholeYear } from './periods.js';
import { gluedAt, markAt, numberAt, type Scope, skip, standsAlone, wordAt } from './tokens.js';
import {
  countsAt,
  monthAt,
  readsAsDayOf,
  readsAsMonth,
  readsAsShortYear,
  readsAsYear,
} from './vocabulary.js';

const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(
  /\s+/,
);

interface Days {
  readonly first: number;
  readonly last: number;
  readonly next: number;
  /** True for "18th": not an amount. */
  readonly ordinal: boolean;
}

/** "18 September 2024", "18th of Sept", "12 to 15 September 2024"; `sure` after a weekday. */
export function readDayFirst(scope: Scope, start: number, sure: boolean): Point | undefined {
  const days = readDays(scope, start) ?? readOrdinalWord(scope, start);
  if (days === undefined || (!days.ordinal && !standsApart(scope, start))) return undefined;
  let i = days.next;
  if (markAt(scope, i) === ',' || (/^[-/.]$/.test(markAt(scope, i)) && gluedAt(scope, i + 1)))
    i += 1;
  i = skip(scope, i, 'of');
  if (wordAt(scope, i) === 'the' && wordAt(scope, i + 1) === 'month') i = skip(scope, i + 2, 'of');
  const month = monthAt(scope, i);
  if (month === undefined) return undefined;
  const afterMonth = i + (month.spelling === 'short' && markAt(scope, i + 1) === '.' ? 2 : 1);
  const tail = readYearTail(scope, afterMonth, ',', (at) => !countsAt(scope, at + 1));
  const isCertain = sure || days.ordinal || wordAt(scope, start - 1) === 'on';
  if (!isCertain && (days.first < 1 || days.last > 31)) return undefined;
  const next = tail?.next ?? i + 1;
  if (tail === undefined && !sure && !days.ordinal) {
    if (!readsAsDayOf(scope, month.month, start, next)) return undefined;
  }
  return dayPoint(days, month.month, tail?.year, next);
}

/** "September 2024", "Sept 18 2024", "Sept '24", "2024 September", or a month alone. */
export function readMonthFirst(scope: Scope, start: number, cued: boolean): Point | undefined {
  const month = monthAt(scope, start);
  if (month === undefined) return undefined;
  const hasDot = month.spelling === 'short' && markAt(scope, start + 1) === '.';
  const afterMonth = start + (hasDot ? 2 : 1);
  const day = readMonthDay(scope, start, skip(scope, afterMonth, 'the'), month.month);
  if (day !== undefined) return day;
  const tail = readYearTail(scope, afterMonth, ',', (at) => readsAsShortYear(scope, start, at));
  if (tail !== undefined) return monthPoint(month.month, tail.year, tail.next);
  if (month.spelling === 'guess') return undefined;
  if (!cued && !readsAsMonth(scope, start, month)) return undefined;
  return monthPoint(month.month, undefined, start + 1);
}

function readMonthDay(scope: Scope, start: number, i: number, month: number): Point | undefined {
  const joined = /^(\d{1,2}),(\d{4})$/.exec(numberAt(scope, i));
  const year = fullYear(joined?.[2] ?? '');
  if (joined && year !== undefined && endsCleanly(scope, i)) {
    const date = Number(joined[1]);
    return dayPoint({ first: date, last: date }, month, year, i + 1);
  }
  const days = readDays(scope, i);
  if (days === undefined || days.first < 1 || days.last > 31) return undefined;
  const tail = readYearTail(scope, days.next);
  if (tail !== undefined) return dayPoint(days, month, tail.year, tail.next);
  if (!days.ordinal && (countsAt(scope, days.next) || readsAsShortYear(scope, start, i))) {
    return undefined;
  }
  if (/^(?:in|during)$/.test(wordAt(scope, start - 1)) && !days.ordinal) return undefined;
  if (!days.ordinal && !readsAsDayOf(scope, month, start, days.next)) return undefined;
  const point = dayPoint(days, month, undefined, days.next);
  const shortYear = days.ordinal ? undefined : fullYear(numberAt(scope, i));
  if (shortYear === undefined) return point;
  return { ...point, monthAndYear: monthPoint(month, shortYear, days.next) };
}

/** A year alone, "the year 2023" or "2024 September". */
export function readYear(scope: Scope, start: number, cued: boolean): Point | undefined {
  const i = skip(scope, skip(scope, start, 'calendar'), 'year');
  const digits = numberAt(scope, i);
  const year = Number(digits);
  if (!/^\d{4}$/.test(digits) || !isBareYear(year) || !standsAlone(scope, i)) return undefined;
  const month = monthAt(scope, i + 1);
  if (month?.spelling === 'full' && month.month !== 3 && month.month !== 5) {
    if (readYearTail(scope, i + 2) === undefined) return monthPoint(month.month, year, i + 2);
  }
  if (i === start && !readsAsYear(scope, i, cued)) return undefined;
  return { next: i + 1, precision: 'year', year, at: wholeYear };
}

function readDays(scope: Scope, i: number): Days | undefined {
  const digits = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(numberAt(scope, i));
  if (!digits) return undefined;
  const first = Number(digits[1]);
  const next = afterOrdinal(scope, i + 1);
  const ordinal = next > i + 1;
  if (!ordinal && !endsAsDay(scope, i)) return undefined;
  if (digits[2] !== undefined) {
    const last = Number(digits[2]);
    return last > first ? { first, last, next, ordinal } : undefined;
  }
  const joined = readSecondDay(scope, i, next, first);
  return joined ?? { first, last: first, next, ordinal };
}

/** The "to 15" of "12 to 15 September"; "and 15" only after "between". */
function readSecondDay(scope: Scope, start: number, i: number, first: number): Days | undefined {
  const lead = wordAt(scope, wordAt(scope, start - 1) === 'the' ? start - 2 : start - 1);
  const joins = lead === 'between' ? ['to', 'and'] : ['to', 'until', 'till'];
  if (!joins.includes(wordAt(scope, i)) && markAt(scope, i) !== '-') return undefined;
  const at = skip(scope, i + 1, 'the');
  const digits = numberAt(scope, at);
  const last = Number(digits);
  if (!/^\d{1,2}$/.test(digits) || last <= first || last > 31) return undefined;
  const next = afterOrdinal(scope, at + 1);
  if (next === at + 1 && !endsAsDay(scope, at)) return undefined;
  return monthAt(scope, skip(scope, next, 'of')) && { first, last, next, ordinal: false };
}

function readOrdinalWord(scope: Scope, i: number): Days | undefined {
  const date = ORDINALS.indexOf(wordAt(scope, i)) + 1;
  if (date === 0 || wordAt(scope, i + 1) !== 'of') return undefined;
  return { first: date, last: date, next: i + 1, ordinal: true };
}

function afterOrdinal(scope: Scope, i: number): number {
  return /^(?:st|nd|rd|th)$/.test(wordAt(scope, i)) ? i + 1 : i;
}

/** True when nothing but a month ("18sept") is joined to the number. */
function endsAsDay(scope: Scope, i: number): boolean {
  return endsCleanly(scope, i) || monthAt(scope, i + 1) !== undefined;
}

/** True when the number is no end of a sum, code or fraction. */
function standsApart(scope: Scope, i: number): boolean {
  if (/[£$€¥#]/.test(markAt(scope, i - 1))) return false;
  return !gluedAt(scope, i) || !/^[^('"-]$/.test(markAt(scope, i - 1) || wordAt(scope, i - 1));
}

function monthPoint(month: number, year: number | undefined, next: number): Point {
  return { next, precision: 'month', year, at: (y) => monthsFrom(y, month, 1), month };
}

function dayPoint(
  { first, last }: { readonly first: number; readonly last: number },
  month: number,
  year: number | undefined,
  next: number,
): Point {
  if (first === last) {
    return { next, precision: 'day', year, at: (y) => oneDay(y, month, first) };
  }
  const precision: DatePrecision = 'span';
  return { next, precision, year, at: (y) => stretch(y, month, first, last), ranged: true };
}

function stretch(year: number, month: number, first: number, last: number): Period {
  const [start, end] = [oneDay(year, month, first), oneDay(year, month, last)];
  return { ...start, ...end, from: start.from };
}

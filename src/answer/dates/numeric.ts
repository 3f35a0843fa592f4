import type { DatePrecision, Period, Point } from './periods.js';
import { fixed, monthsFrom, oneDay, wholeYear, yearOf } from './periods.js';
import { gluedAt, markAt, numberAt, type Scope, skip, standsAlone, wordAt } from './tokens.js';

interface Written {
  readonly ranged?: true;
  readonly precision: DatePrecision;
  readonly period: Period;
}

/** A date in figures: 18/09/2024, 18.9.24, 2024-09-18, 09/2024, 2024-09; 2022/23 and 2019-2022 too. */
export function readFigures(scope: Scope, i: number): Point | undefined {
  const text = numberAt(scope, i);
  if (!/\d[./-]\d/.test(text) || text.length > 21) return undefined;
  const isTimestamp = wordAt(scope, i + 1) === 't';
  if (!isTimestamp && !standsAlone(scope, i)) return undefined;
  if (gluedAt(scope, i) && wordAt(scope, i - 1) !== '') return undefined;
  const date = readFullDate(text) ?? readMonthOrYears(text);
  if (date !== undefined) {
    const point = fixed(i + 1, date.precision, date.period);
    return date.ranged ? { ...point, ranged: true } : point;
  }
  const [first, last, more] = text.split('-');
  const from = readFullDate(first ?? '');
  const to = readFullDate(last ?? '');
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  return { ...fixed(i + 1, 'span', cover(from.period, to.period)), ranged: true };
}

/** The days from the earlier of two periods to the end of the later. */
export function cover(a: Period, b: Period): Period {
  const impossible = a.impossible ?? b.impossible;
  const from = a.from < b.from ? a.from : b.from;
  const to = a.to > b.to ? a.to : b.to;
  return impossible === undefined ? { from, to } : { from, to, impossible };
}

function readFullDate(text: string): Written | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return fullDate(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const british = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!british) return undefined;
  const [date, month] = [Number(british[1]), Number(british[3])];
  const year = fullYear(british[4] ?? '');
  if (year === undefined) return undefined;
  // 09/18/2024 can only be the American order.
  if (month > 12 && month <= 31 && date <= 12) return fullDate(year, date, month);
  return month > 12 && british[4]?.length === 2 ? undefined : fullDate(year, month, date);
}

function fullDate(year: number, month: number, date: number): Written | undefined {
  if (!isYear(year)) return undefined;
  return { precision: 'day', period: oneDay(year, month, date) };
}

function readMonthOrYears(text: string): Written | undefined {
  const monthYear = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (monthYear) return oneMonth(Number(monthYear[2]), Number(monthYear[1]));
  const parts = /^(\d{4})([/-])(\d{4}|\d{1,2})$/.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const rest = parts[3] ?? '';
  if (!isBareYear(year)) return undefined;
  const second = rest.length === 4 ? Number(rest) : year - (year % 100) + Number(rest);
  const consecutive = rest.length > 1 && second % 100 === (year + 1) % 100;
  if (consecutive && (rest.length === 2 || parts[2] === '/')) {
    return { precision: 'span', period: monthsFrom(year, 4, 12) };
  }
  if (rest.length < 4 && Number(rest) >= 1 && Number(rest) <= 12)
    return oneMonth(year, Number(rest));
  if (parts[2] !== '-' || rest.length === 1 || second <= year || !isBareYear(second))
    return undefined;
  return { precision: 'span', period: cover(wholeYear(year), wholeYear(second)), ranged: true };
}

function oneMonth(year: number, month: number): Written | undefined {
  if (!isBareYear(year) || month < 1 || month > 12) return undefined;
  return { precision: 'month', period: monthsFrom(year, month, 1) };
}

/** The year of two or four digits: 00 to 49 are of this century, 90 to 99 of the last. */
export function fullYear(digits: string): number | undefined {
  const year = Number(digits);
  if (/^\d{4}$/.test(digits)) return isYear(year) ? year : undefined;
  if (!/^\d{2}$/.test(digits) || (year >= 50 && year < 90)) return undefined;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Years that a full date may have. */
function isYear(year: number): boolean {
  return year >= 1800 && year <= 2199;
}

/** Years that may stand alone: other four-digit numbers are more likely amounts. */
export function isBareYear(year: number): boolean {
  return year >= 1990 && year <= 2099;
}

interface YearTail {
  readonly year: number;
  readonly next: number;
}

/**
 * The year after a month, day or feast: ", 2024", "of 2024", "'24", "of last year", and (when
 * `short` allows the token) "24".
 */
export function readYearTail(
  scope: Scope,
  start: number,
  marks = ',',
  short: (i: number) => boolean = () => false,
): YearTail | undefined {
  let i = start;
  const mark = markAt(scope, i);
  const joins = gluedAt(scope, i) && gluedAt(scope, i + 1);
  const isJoined = /^[-/.]$/.test(mark) && joins;
  if (isJoined || (mark !== '' && marks.includes(mark))) i += 1;
  i = skip(scope, i, 'of', 'in');
  if (wordAt(scope, i) === 'the' && wordAt(scope, i + 1) === 'year') i += 1;
  i = skip(scope, i, 'year');
  if (wordAt(scope, i + 1) === 'year' && /^(?:this|last)$/.test(wordAt(scope, i))) {
    return { year: yearOf(scope.today) - (wordAt(scope, i) === 'last' ? 1 : 0), next: i + 2 };
  }
  const isCut = markAt(scope, i) === "'" && gluedAt(scope, i + 1);
  const at = isCut ? i + 1 : i;
  const digits = numberAt(scope, at);
  const year = fullYear(digits);
  if (year === undefined || !endsCleanly(scope, at)) return undefined;
  if (digits.length === 2 && !isCut && !isJoined && (mark !== '' || !short(at))) return undefined;
  return { year, next: at + 1 };
}

/** True when nothing is joined to the end of the number at `i`. */
export function endsCleanly(scope: Scope, i: number): boolean {
  if (/[%‰£$€¥°]/.test(markAt(scope, i + 1))) return false;
  return !gluedAt(scope, i + 1) || wordAt(scope, i + 1) === '';
}

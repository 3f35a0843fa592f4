import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`; strings compare in calendar order. */
export type Day = string & { readonly __day: unique symbol };

const DAY_MS = 86_400_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The earliest day that a comparison can meet: an open beginning. */
export const FIRST_DAY = fixed('0001-01-01');
/** The latest day that a comparison can meet: an open end. */
export const LAST_DAY = fixed('9999-12-31');

function fixed(text: string): Day {
  if (!isDay(text)) throw new RangeError(`No such day: ${text}`);
  return text;
}

/** True for a day that exists in the Gregorian calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Zod schema of a calendar day. */
export const daySchema = z.string().refine(isDay, {
  error: (issue) => `"${String(issue.input)}" is not a calendar day; write YYYY-MM-DD`,
});

/** The day of these numbers (month 1 to 12), or undefined when there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

const HOUR_MS = 3_600_000;

/**
 * The calendar day of a clock reading in the United Kingdom, where the field's dates are kept. An
 * hour ahead from 01:00 UTC on the last Sunday of March to the same on the last of October (Summer
 * Time Act 1972 as amended in 2002); asking `Intl` for it costs 20 ms at every start.
 */
export function dayOfClock(clock: Date): Day {
  const time = clock.getTime();
  const year = clock.getUTCFullYear();
  const summer = time >= lastSunday(year, 3) && time < lastSunday(year, 10);
  const text = new Date(time + (summer ? HOUR_MS : 0)).toISOString().slice(0, 10);
  if (!isDay(text)) throw new RangeError(`The clock shows no day: ${text}`);
  return text;
}

/** 01:00 UTC on the last Sunday of a month of 31 days, in milliseconds. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month - 1, 31, 1);
  return last - new Date(last).getUTCDay() * DAY_MS;
}

/** The day `count` days later (earlier when negative), kept within FIRST_DAY and LAST_DAY. */
export function addDays(day: Day, count: number): Day {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS);
  if (Number.isNaN(moved.getTime())) return count > 0 ? LAST_DAY : FIRST_DAY;
  const text = moved.toISOString().slice(0, 10);
  if (isDay(text) && text >= FIRST_DAY) return text;
  return count > 0 ? LAST_DAY : FIRST_DAY;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): Day {
  for (let day = 31; day >= 28; day -= 1) {
    const found = dayOf(year, month, day);
    if (found !== undefined) return found;
  }
  throw new RangeError(`No month ${month} in year ${year}`);
}

/** The name of a month (1 to 12), in English. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`No month ${month}`);
  return name;
}

/** The number (1 to 12) of a month by its name or an abbreviation of three letters or more. */
export function monthNumber(name: string): number | undefined {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  if (wanted.length < 3) return undefined;
  const index = MONTHS.findIndex(
    (month) =>
      month.toLowerCase().startsWith(wanted) || (wanted === 'sept' && month === 'September'),
  );
  return index < 0 ? undefined : index + 1;
}

/** A day as people in Britain write it: `18 September 2024`. */
export function writeDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${monthName(Number(month))} ${Number(year)}`;
}

/** The same, with the month cut to three letters: `18 Sep 2024`. */
export function writeDayShort(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${monthName(Number(month)).slice(0, 3)} ${Number(year)}`;
}

/**
 * A span of days in words that people use: days up to two weeks, then weeks, months, years,
 * rounded down, `about` before what is not exact. Months and years are calendar ones.
 */
export function writeAge(from: Day, to: Day): string {
  const months = wholeMonths(from, to);
  if (months >= 24) {
    const years = Math.floor(months / 12);
    // A month short of three years is not two.
    return months % 12 === 11 ? `almost ${plural(years + 1, 'year')}` : plural(years, 'year');
  }
  if (months >= 2) return plural(months, 'month');
  const days = daysBetween(from, to);
  return days > 20 ? plural(Math.floor(days / 7), 'week') : plural(days, 'day');
}

/** Whole calendar months from `from` to `to`, rounded down; never negative. */
export function wholeMonths(from: Day, to: Day): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0));
}

/** `1 day`, `2 days`, with thousands separated. */
export function plural(count: number, unit: string): string {
  const written = count < 1_000 ? String(count) : count.toLocaleString('en-GB');
  return `${written} ${unit}${count === 1 ? '' : 's'}`;
}

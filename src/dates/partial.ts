import { z } from 'zod';
import {
  type Day,
  dayOf,
  FIRST_DAY,
  isDay,
  LAST_DAY,
  lastDayOfMonth,
  monthName,
  writeDay,
} from './day.js';

/** A day, month or year: `2024-09-18`, `2024-09` or `2024`; the precision is what is written. */
export type PartialDate = string & { readonly __partial: unique symbol };

/** True for a day, month or year that exists. */
export function isPartialDate(text: string): text is PartialDate {
  if (/^\d{4}$/.test(text)) return true;
  const month = /^\d{4}-(\d{2})$/.exec(text);
  if (month) return Number(month[1]) >= 1 && Number(month[1]) <= 12;
  return isDay(text);
}

/** Zod schema of a day, month or year. A year may be written as a number, as YAML reads it. */
export const partialDateSchema = z
  .union([z.string(), z.int().transform(String)])
  .refine(isPartialDate, {
    error: (issue) =>
      `"${String(issue.input)}" is not a date; write YYYY-MM-DD, YYYY-MM or YYYY of a date that exists`,
  });

/** The days between which something lies, both included. Open ends are FIRST_DAY and LAST_DAY. */
export interface Interval {
  readonly earliest: Day;
  readonly latest: Day;
}

/** The first and last day of a day, month or year. */
export function daysOf(date: PartialDate): Interval {
  const [year = 1, month, day] = date.split('-').map(Number);
  const earliest = dayOf(year, month ?? 1, day ?? 1);
  if (earliest === undefined) throw new RangeError(`No such date: ${date}`);
  if (day !== undefined) return { earliest, latest: earliest };
  return { earliest, latest: lastDayOfMonth(year, month ?? 12) };
}

const basis = z.enum(['stated', 'derived']).default('stated');

const single = z.strictObject({
  value: partialDateSchema,
  bound: z.enum(['on', 'by', 'not-before', 'reported']).default('on'),
  basis,
  derivation: z.string().min(1).optional(),
});

const range = z.strictObject({
  range: z.tuple([partialDateSchema, partialDateSchema]),
  basis,
  derivation: z.string().min(1).optional(),
});

/**
 * A date as a source gives it: a day, month or year with its bound (`by`: at the latest then;
 * `not-before`: at the earliest then; `reported`: second-hand), or a range in which it lies.
 * `basis: derived` marks our own inference and asks for its `derivation`.
 */
export const knownDateSchema = z
  .union([single, range])
  .refine((date) => date.basis === 'stated' || date.derivation !== undefined, {
    error: 'a derived date needs its derivation',
  })
  .refine((date) => !('range' in date) || isInOrder(date.range), {
    error: 'the range ends before it begins',
  });

/** A date that is not in dispute. */
export type KnownDate = z.infer<typeof knownDateSchema>;

/** False where every day of the first lies after the second; what is no date is reported elsewhere. */
function isInOrder([first, last]: readonly [PartialDate, PartialDate]): boolean {
  if (!isPartialDate(first) || !isPartialDate(last)) return true;
  return daysOf(first).earliest <= daysOf(last).latest;
}

/** The days between which the date lies. */
export function intervalOf(date: KnownDate): Interval {
  if ('range' in date) {
    return { earliest: daysOf(date.range[0]).earliest, latest: daysOf(date.range[1]).latest };
  }
  const days = daysOf(date.value);
  switch (date.bound) {
    case 'on':
    case 'reported':
      return days;
    case 'by':
      return { earliest: FIRST_DAY, latest: days.latest };
    case 'not-before':
      return { earliest: days.earliest, latest: LAST_DAY };
  }
}

/** A day, month or year in words: `18 September 2024`, `September 2024`, `2024`. */
export function writePartial(date: PartialDate): string {
  if (isDay(date)) return writeDay(date);
  const [year, month] = date.split('-').map(Number);
  return month === undefined ? String(year) : `${monthName(month)} ${year}`;
}

/** A date with its preposition and hedge: `on 18 September 2024`, `in 2019`, `by 6 June 2025`. */
export function writeWhen(date: KnownDate): string {
  if ('range' in date) {
    return `between ${writePartial(date.range[0])} and ${writePartial(date.range[1])}`;
  }
  const text = writePartial(date.value);
  const at = isDay(date.value) ? `on ${text}` : `in ${text}`;
  switch (date.bound) {
    case 'on':
      return at;
    case 'by':
      return `by ${text}`;
    case 'not-before':
      return isDay(date.value) ? `on or after ${text}` : `in ${text} or later`;
    case 'reported':
      return `${at} (as reported)`;
  }
}

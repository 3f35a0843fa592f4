import { findDates, type QuestionDate } from '../../answer/question-dates.js';
import { addDays, type Day, isDay, writeDay } from '../../dates/day.js';
import { type Found, notFound } from './found.js';
import { quoteTyped, tidy } from './words.js';

const HOW = 'Write a day like 2024-09-18 or 18 September 2024.';

/**
 * The day that a value names: `YYYY-MM-DD` or words; a month or a year stands for its last day, or
 * for today when it is not over. Undefined without a value, and for "now".
 */
export function readAsOf(value: string | undefined, today: Day): Found<Day | undefined> {
  const typed = tidy(value);
  if (typed === '') return { ok: true, value: undefined };
  if (isDay(typed)) {
    if (isWritable(typed, today)) return { ok: true, value: typed };
    return notFound(`${quoteTyped(typed)} is too far from today to be read. ${HOW}`);
  }
  const dates = findDates(typed, today);
  const [date] = dates;
  const unreadable = notFound(`${quoteTyped(typed)} cannot be read as one day. ${HOW}`);
  if (date === undefined || dates.length > 1 || date.anchor !== undefined) return unreadable;
  if (date.impossible === true)
    return notFound(`There is no such date as ${quoteTyped(date.text)}. ${HOW}`);
  if (date.asksNow) return { ok: true, value: undefined };
  const day = dayOf(date, today);
  if (!isWritable(day, today)) return unreadable;
  const isPlain = date.precision === 'day' && date.relation === 'at' && date.yearAssumed !== true;
  const note = isPlain ? undefined : `${quoteTyped(typed)} was read as ${writeDay(day)}.`;
  return { ok: true, value: day, note };
}

function dayOf({ relation, from, to }: QuestionDate, today: Day): Day {
  switch (relation) {
    case 'before':
      return addDays(from, -1);
    case 'after':
      return addDays(to, 1);
    case 'since':
      return from;
    case 'at':
    case 'by':
    case 'until':
    case 'between':
      return from <= today && today < to ? today : to;
  }
}

/** Whether questions can name the day in words, so that what is shown as asked can be asked again. */
function isWritable(day: Day, today: Day): boolean {
  const [read] = findDates(`on ${writeDay(day)}`, today);
  return read?.from === day && read.to === day;
}

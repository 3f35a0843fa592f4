import { type Day, isDay } from '../dates/day.js';
import { newestSourceDay } from '../record/as-of.js';
import type { Context } from './context.js';
import type { QuestionDate } from './question-dates.js';

/**
 * The question with dates of no year ("in December") set in the last year of which the force's
 * sources can tell: nobody asks in which state something was when nothing is known any more.
 */
export function withKnownYear(context: Context): Context {
  const { question, force, knowledge } = context;
  if (force === undefined || question.dates.every(({ yearAssumed }) => yearAssumed !== true))
    return context;
  const newest = newestSourceDay(knowledge, force.id);
  if (newest === undefined) return context;
  const dates = question.dates.map((date) => (date.yearAssumed ? upTo(date, newest) : date));
  return { ...context, question: { ...question, dates } };
}

function upTo(date: QuestionDate, newest: Day): QuestionDate {
  const year = Number(date.from.slice(0, 4));
  const moved = Number(newest.slice(0, 4)) - (date.from.slice(4) > newest.slice(4) ? 1 : 0);
  if (date.from <= newest || moved >= year || /\b(?:last|this|next)\b/i.test(date.text))
    return date;
  const shift = (day: Day) => `${Number(day.slice(0, 4)) + moved - year}${day.slice(4)}`;
  const [from, to] = [shift(date.from), shift(date.to)];
  return isDay(from) && isDay(to) ? { ...date, from, to } : date;
}

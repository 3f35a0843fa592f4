import { addDays, type Day, FIRST_DAY, isDay, LAST_DAY, writeDay } from '../dates/day.js';
import { lastPossible, recordInterval } from '../record/dates.js';
import type { Stay } from '../record/schema.js';
import type { QuestionDate } from './question-dates.js';
import type { Question } from './understand/question.js';

/** The days a question asks about, in words and as an interval. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** With its preposition: `on 25 December 2023`, `in June 2024`. */
  readonly text: string;
  readonly yearAssumed: boolean;
}

/**
 * The period a question asks about; undefined when it asks about the present. Several dates that
 * are joined give the span from the first to the last. Dates tied to a move ("before it left")
 * take the move's day from `stay`.
 */
export function periodOf(question: Question, stay: Stay | undefined): Period | undefined {
  const dated = withSharedYear(question.dates.filter((date) => !date.asksNow));
  const periods = dated
    .map((date) => fromDate(date, stay, question.today))
    .filter((one) => one !== undefined);
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) {
    if (question.asOf === undefined) return undefined;
    const { asOf } = question;
    return { from: asOf, to: asOf, text: `on ${writeDay(asOf)}`, yearAssumed: false };
  }
  if (periods.length === 1 || last.from < first.from) return first;
  const text = `from ${writeDay(first.from)} to ${writeDay(last.to)}`;
  return {
    from: first.from,
    to: last.to,
    text,
    yearAssumed: first.yearAssumed || last.yearAssumed,
  };
}

/**
 * The days on which something is asked to have happened: as {@link periodOf}, but "after May" runs to
 * today where one date is given, while a state after May is that of the next day.
 */
export function happeningPeriodOf(question: Question, stay: Stay | undefined): Period | undefined {
  const period = periodOf(question, stay);
  const dated = question.dates.filter(({ asksNow }) => !asksNow);
  if (period === undefined || dated.length !== 1 || dated[0]?.relation !== 'after') return period;
  const to = question.today < period.from ? period.from : question.today;
  return { ...period, to, text: period.text.replace(/^just /, '') };
}

/** "In July", of no year: whether a day lies in that month. Undefined where no month is asked about so. */
export function monthAsked(question: Question): ((day: Day) => boolean) | undefined {
  const period = periodOf(question, undefined);
  if (period?.yearAssumed !== true) return undefined;
  const month = period.from.slice(5, 7);
  return month === period.to.slice(5, 7) ? (day) => day.slice(5, 7) === month : undefined;
}

/** A date without a year takes the year of another date of the question, where it lies in it. */
function withSharedYear(dates: readonly QuestionDate[]): QuestionDate[] {
  const sure = dates.find((date) => date.yearAssumed !== true && date.anchor === undefined);
  if (sure === undefined) return [...dates];
  return dates.flatMap((date) => {
    if (date.yearAssumed !== true)
      return dates.length > 1 && dates.some((other) => other.yearAssumed === true && other !== date)
        ? []
        : [date];
    const moved = (day: Day) => `${sure.from.slice(0, 4)}${day.slice(4)}`;
    const [from, to] = [moved(date.from), moved(date.to)];
    if (!isDay(from) || !isDay(to) || from < sure.from || to > sure.to) return [date];
    const { yearAssumed: _, ...rest } = date;
    return [{ ...rest, from, to }];
  });
}

function fromDate(date: QuestionDate, stay: Stay | undefined, today: Day): Period | undefined {
  const span =
    date.anchor === undefined ? { from: date.from, to: date.to } : anchorSpan(date, stay);
  if (span === undefined) return undefined;
  const yearAssumed = date.yearAssumed === true;
  const make = (from: Day, to: Day, text: string): Period => ({ from, to, text, yearAssumed });
  switch (date.relation) {
    case 'before':
      return make(
        addDays(span.from, -1),
        addDays(span.from, -1),
        `just before ${writeDay(span.from)}`,
      );
    case 'after':
      return make(addDays(span.to, 1), addDays(span.to, 1), `just after ${writeDay(span.to)}`);
    case 'by':
    case 'until':
      return make(span.to, span.to, `by ${writeDay(span.to)}`);
    case 'since':
      return make(span.from, today < span.from ? span.from : today, `since ${writeDay(span.from)}`);
    case 'at':
    case 'between':
      return make(span.from, span.to, writeSpan(span.from, span.to, date));
  }
}

function anchorSpan(
  date: QuestionDate,
  stay: Stay | undefined,
): { from: Day; to: Day } | undefined {
  if (stay === undefined) return undefined;
  const move = date.anchor === 'entry' ? stay.from : stay.to;
  if (move === undefined) return undefined;
  const { earliest } = recordInterval(move.date);
  const last = lastPossible(move.date);
  if (earliest === FIRST_DAY || last === LAST_DAY) return undefined;
  return { from: earliest, to: last };
}

function writeSpan(from: Day, to: Day, date: QuestionDate): string {
  if (from === to) return `on ${writeDay(from)}`;
  const month = writeDay(from).slice(writeDay(from).indexOf(' ') + 1);
  if (date.precision === 'month') return `in ${month}`;
  if (date.precision === 'year') return `in ${from.slice(0, 4)}`;
  return `from ${writeDay(from)} to ${writeDay(to)}`;
}

import { addDays, type Day, dayOf, LAST_DAY, writeDay } from '../../../dates/day.js';
import type { Context } from '../../context.js';
import { type Period, periodOf } from '../../period.js';

/**
 * The time that a question over several forces asks about. "Since" the year in which coverage
 * begins is all that is known, so it is no limit.
 */
export function spanOf(context: Context): Period | undefined {
  const { question, knowledge } = context;
  const period = periodOf(question, undefined);
  const { coverageFrom } = knowledge.record;
  const dated = question.dates.find(({ asksNow }) => !asksNow);
  if (period === undefined || coverageFrom === undefined) return period;
  return dated?.relation === 'since' && dated.from <= coverageFrom ? undefined : period;
}

/** The same time for moves, which may lie anywhere before or after a date, not only next to it. */
export function moveSpanOf(context: Context): Period | undefined {
  const period = spanOf(context);
  const dated = context.question.dates.find(({ asksNow }) => !asksNow);
  const start = context.knowledge.record.coverageFrom;
  if (period === undefined || dated === undefined || start === undefined) return period;
  if (/\b(?:that|the same) year\b/i.test(context.question.text)) return yearOf(period);
  // "As of May 2024 the last": whatever moved until then.
  if (/^as (?:of|at|on)\b/i.test(dated.text))
    return upTo(period, start, dated.to, `by ${writeDay(dated.to)}`);
  switch (dated.relation) {
    case 'before':
      return upTo(period, start, addDays(dated.from, -1), `before ${writeDay(dated.from)}`);
    case 'by':
    case 'until':
      return upTo(period, start, dated.to, `by ${writeDay(dated.to)}`);
    case 'after':
      return {
        ...period,
        from: addDays(dated.to, 1),
        to: LAST_DAY,
        text: `after ${writeDay(dated.to)}`,
      };
    default:
      return period;
  }
}

function upTo(period: Period, start: Day, to: Day, text: string): Period {
  return { ...period, from: to < start ? to : start, to, text };
}

/** "At the start of 2024 ... during that year": the whole of it. */
function yearOf(period: Period): Period {
  const year = Number(period.from.slice(0, 4));
  const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  return from === undefined || to === undefined
    ? period
    : { ...period, from, to, text: `in ${year}` };
}

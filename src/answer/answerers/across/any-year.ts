import { addDays, type Day, FIRST_DAY, LAST_DAY, monthName } from '../../../dates/day.js';
import type { Interval } from '../../../dates/partial.js';
import { readingIntervals } from '../../../record/dates.js';
import { type Context, compose, type Draft } from '../../context.js';
import { monthAsked, periodOf } from '../../period.js';
import { countWord, moveWhen, sentence } from '../../wording.js';
import { noneInRegister } from '../register.js';
import type { Direction } from './aim.js';
import { finish, type Held } from './held.js';
import { citeMove, type Move, movesOf } from './order.js';
import { asksYesNo } from './words.js';

/** "In June" without a year, across forces: who moved in that month of any year; undefined where no month is asked about so. */
export function movedInAnyYear(
  context: Context,
  all: readonly Held[],
  direction: Direction,
): Draft | undefined {
  const isInMonth = monthAsked(context.question);
  const period = periodOf(context.question, undefined);
  if (isInMonth === undefined || period === undefined) return undefined;
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const when = `in ${monthName(Number(period.from.slice(5, 7)))} of any year since ${since}`;
  const verb = direction === 'in' ? 'entered' : 'left';
  const moves = movesOf(all, direction);
  const sure = moves.filter((move) => liesIn(move, isInMonth) === 'yes');
  const may = moves.filter((move) => liesIn(move, isInMonth) === 'maybe');
  if (sure.length + may.length === 0) {
    const reason = `None found: the sources show no force that ${verb} Engage ${when}.`;
    return noneInRegister(context, reason, []);
  }
  const composer = compose(context);
  const count = sure.length === 0 ? may.length : sure.length;
  const forces = count === 1 ? 'force' : 'forces';
  const found = `${countWord(count)} ${forces} ${sure.length === 0 ? `may have ${verb}` : verb} Engage ${when}:`;
  const cites = [...sure, ...may].flatMap((move) => citeMove(composer, move, direction));
  if (asksYesNo(context.question) && sure.length > 0)
    composer.verdict('yes', `Yes, ${found}`, cites);
  else composer.statement(sentence(found), cites);
  for (const move of [...sure, ...may])
    composer.item(
      `${move.held.force.name}, ${moveWhen(move.date)}${sure.includes(move) ? '' : ' (may lie outside that month)'}`,
      citeMove(composer, move, direction),
    );
  return finish(
    context,
    composer,
    [...sure, ...may].map(({ held }) => held.force),
  );
}

/** Steps that meet every month, in days. */
const STEP = 28;

function liesIn({ date }: Move, isInMonth: (day: Day) => boolean): 'yes' | 'maybe' | 'no' {
  const readings = readingIntervals(date);
  if (readings.every((days) => isWholly(days, isInMonth))) return 'yes';
  return readings.some((days) => touches(days, isInMonth)) ? 'maybe' : 'no';
}

function isWholly({ earliest, latest }: Interval, isInMonth: (day: Day) => boolean): boolean {
  return isInMonth(earliest) && isInMonth(latest) && earliest.slice(0, 4) === latest.slice(0, 4);
}

function touches({ earliest, latest }: Interval, isInMonth: (day: Day) => boolean): boolean {
  // An open end says nothing of a month.
  if (earliest === FIRST_DAY || latest === LAST_DAY) return false;
  for (let day = earliest; day < latest; day = addDays(day, STEP)) {
    if (isInMonth(day)) return true;
  }
  return isInMonth(latest);
}

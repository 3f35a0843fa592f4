import { type Day, dayOf, lastDayOfMonth, monthName, writeDay } from '../../../dates/day.js';
import { recordInterval } from '../../../record/dates.js';
import type { RecordDate } from '../../../record/schema.js';
import { type Context, compose, type Draft } from '../../context.js';
import type { Period } from '../../period.js';
import { countWord, joinList, sentence } from '../../wording.js';
import { type Aim, aimOf, asksOpen, asksState, type Direction, directionOf } from './aim.js';
import type { Part } from './clause.js';
import { isExtreme } from './extremes.js';
import { cite, finish, type Held, within } from './held.js';
import { againstLimit, limitFrom, limitOf, meets } from './limits.js';
import { anchorMove, movedIn, whenNamedMoved } from './moves.js';
import { inEngageNow, inEngageOn, onlyThere } from './on-day.js';
import { around, movesOf } from './order.js';
import { placeInOrder } from './place.js';
import { leftWithOpen } from './reasons.js';
import { moveSpanOf } from './span.js';
import { alongside } from './together.js';
import { asksYesNo, readOrdinal } from './words.js';

/** A question over several forces in which one is named: what the others did, seen from there. */
export function aboutOne(context: Context, all: readonly Held[], part: Part): Draft | undefined {
  // "Went in before it and came out after it": of two ties only one would be read.
  if (/\bbefore\b/i.test(context.question.text) && /\bafter\b/i.test(context.question.text))
    return undefined;
  const span = moveSpanOf(context);
  const moves = directionOf(part.main);
  if (span !== undefined && moves !== undefined && /\bonly\b/i.test(context.question.text))
    return movedIn(context, all, span, moves);
  switch (part.role) {
    case 'anchor':
      return fromMove(context, all, part);
    case 'alongside':
      return alongside(context, all, part.force);
    case 'measure':
      return byMeasure(context, all, part);
    case 'subject':
      return againstAll(context, all, part);
    case 'apart':
      return undefined;
  }
}

/** "Who was there when it joined", "who joined after it". */
function fromMove(context: Context, all: readonly Held[], part: Part): Draft | undefined {
  const date = anchorMove(context, part);
  const period = whenNamedMoved(context, part.force);
  if (date === undefined || period === undefined) return undefined;
  const direction = directionOf(part.main);
  // "On the day it left": what moved then, where a move is asked about.
  const onThatDay = part.tie === 'the day' && direction !== undefined && !asksState(part.main);
  const same = sameSpan(onThatDay ? 'the same day' : part.tie, date);
  if (same !== undefined) return movedIn(context, others(all, part), same, direction ?? 'in');
  const later = /^(?:after|since|following|followed|replaced)$/.test(part.tie);
  const moved = direction !== undefined && !asksState(part.main);
  const earlier = /^(?:before|until|by the time)$/.test(part.tie);
  if ((later || earlier) && (moved || /^(?:followed|replaced)$/.test(part.tie)))
    return around(
      context,
      movesOf(all, direction ?? 'in'),
      direction ?? 'in',
      { force: part.force, date },
      { after: later, nearest: NEAREST.test(context.question.text) },
    );
  return inEngageOn(context, all, period, part.force);
}

function others(all: readonly Held[], part: Part): Held[] {
  return all.filter(({ force }) => force.id !== part.force.id);
}

/** "The same year as": the year, month or day in which a move surely lies. */
function sameSpan(tie: string, date: RecordDate): Period | undefined {
  const unit = /^the same (year|month|day)/.exec(tie)?.[1];
  const { earliest, latest } = recordInterval(date);
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  const make = (from: Day | undefined, to: Day | undefined, text: string) =>
    from === undefined || to === undefined || earliest < from || latest > to
      ? undefined
      : { from, to, text, yearAssumed: false };
  if (unit === 'year') return make(dayOf(year, 1, 1), dayOf(year, 12, 31), `in ${year}`);
  if (unit === 'month') {
    const text = `in ${monthName(month)} ${year}`;
    return make(dayOf(year, month, 1), lastDayOfMonth(year, month), text);
  }
  return unit === 'day' ? make(earliest, earliest, `on ${writeDay(earliest)}`) : undefined;
}

/** Only the one that came next, or just before, is asked for. */
const NEAREST =
  /\b(?:next|just|straight|immediately|right|directly|the last|the first)\b|\bwhich force\b|\bwhat force\b|\bwho (?:was )?(?:followed|replaced)\b/i;

function byMeasure(context: Context, all: readonly Held[], part: Part): Draft | undefined {
  const own = all.filter(({ force }) => force.id === part.force.id).at(-1);
  const others = all.filter(({ force }) => force.id !== part.force.id);
  const longer = /\b(?:longer|slower|more|later)\b/i.test(part.tie);
  const limit = own === undefined ? undefined : limitFrom(own, longer);
  if (own === undefined || limit === undefined || /\b(?:earlier|later)\b/i.test(part.tie))
    return undefined;
  return againstLimit(context, others, limit, own);
}

/** "Was it the first, the only, the longest": its own move among all. */
function againstAll(context: Context, all: readonly Held[], part: Part): Draft | undefined {
  const { text } = context.question;
  const span = moveSpanOf(context);
  if (/\bonly\b/i.test(text)) {
    if (!asksYesNo(context.question)) return undefined;
    if (asksOpen(text) && directionOf(text) === 'out')
      return leftWithOpen(context, all, part.force);
    if (span !== undefined) return onlyThere(context, all, part.force, span);
    const limit = limitOf(text);
    if (limit !== undefined)
      return meets(all, limit).every(({ force }) => force.id === part.force.id)
        ? againstLimit(context, all, limit)
        : undefined;
    if (/\bever\b/i.test(text) && all.some(({ force }) => force.id === part.force.id))
      return onlyEver(context, all);
    return /^\W*is\b/i.test(text) ? inEngageNow(context, all) : alongside(context, all, part.force);
  }
  const aim: Aim | undefined = aimOf(text);
  if (aim === 'longest' || aim === 'shortest') return isExtreme(context, all, part.force, aim);
  const direction: Direction = directionOf(part.rest) ?? directionOf(part.main) ?? 'in';
  const asked = aim === 'first' ? 1 : aim === 'last' ? 'last' : readOrdinal(text);
  const moves = movesOf(all, direction).filter(
    ({ date }) => span === undefined || within(date, span),
  );
  return placeInOrder(context, moves, direction, part.force, asked, span?.text);
}

/** "Is it the only force ever in Engage": all that were found there. */
function onlyEver(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const forces = [...new Map(all.map(({ force }) => [force.id, force])).values()];
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const names = joinList(forces.map(({ name }) => name));
  const cites = cite(composer, ...all);
  if (forces.length > 1)
    composer.verdict(
      'no',
      `No. ${sentence(countWord(forces.length))} forces were found in Engage since ${since}: ${names}.`,
      cites,
    );
  else composer.verdict('unclear', `By the sources yes: no other was found since ${since}.`, cites);
  return finish(context, composer, forces);
}

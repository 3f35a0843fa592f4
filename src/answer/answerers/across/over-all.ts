import { addDays, writeDay } from '../../../dates/day.js';
import { recordInterval } from '../../../record/dates.js';
import type { Context, Draft } from '../../context.js';
import { notFound, twice } from './absent.js';
import { aimOf, asksNever, asksNotOut, asksOpen, asksState, directionOf } from './aim.js';
import { movedInAnyYear } from './any-year.js';
import { NOT_OUT } from './asked.js';
import { byYear, countsByYear } from './by-year.js';
import { enteredAndLeft } from './entered-and-left.js';
import { bothExtremes, extremes, lengthAt, lengths } from './extremes.js';
import { type Held, within } from './held.js';
import { againstLimit, limitOf } from './limits.js';
import { longestOn } from './longest-on.js';
import { movedIn, sameDay } from './moves.js';
import { asksAhead, noneAhead } from './next-force.js';
import { asksAtEvent, asksWhoWasNot, atUnknownDay, notListed } from './not-recorded.js';
import { everIn, inEngageNow, inEngageOn } from './on-day.js';
import { movesOf } from './order.js';
import { atPlace } from './place.js';
import { asksShare } from './quantity.js';
import { leftWithOpen } from './reasons.js';
import { scopeOf } from './scope.js';
import { moveSpanOf, spanOf } from './span.js';
import { peak } from './together.js';
import { asksYesNo, readOrdinal, withoutForces } from './words.js';

/** What is asked over forces in general, none of them tied in by name. `clause` is what asks it. */
export function overAll(context: Context, all: readonly Held[], clause: string): Draft | undefined {
  const { question } = context;
  const scope = scopeOf(withoutForces(question));
  if (asksNever(question.text) && directionOf(clause) !== 'out')
    return notFound(context, all, scope);
  if (
    directionOf(clause) === 'out' &&
    ((asksOpen(clause) && !asksNotOut(clause)) || ALL_CLOSED.test(clause))
  )
    return leftWithOpen(context, all);
  if (OF_TWO_DAYS.test(question.text) && question.dates.length > 1) {
    const reason =
      'Ask for one day at a time: the record counts the forces in Engage on a day, and compares no two.';
    return { outcome: 'unclear', reason, choices: [] };
  }
  if (asksAhead(question.text)) return noneAhead();
  if (asksWhoWasNot(question.text))
    return question.dates.length > 0 ? notListed() : notFound(context, all, scope);
  const counted = countsByYear(question.text) ? byYear(context, all) : undefined;
  if (counted !== undefined) return counted;
  const both = enteredAndLeft(context, all);
  if (both !== undefined) return both;
  if (asksAtEvent(question)) return atUnknownDay();
  const limit = limitOf(question.text);
  if (limit !== undefined) return againstLimit(context, all, limit);
  // "Has every force left": who has not is what tells.
  if (
    /\b(?:all|every|each)\b/i.test(clause) &&
    directionOf(clause) === 'out' &&
    question.dates.every(({ asksNow }) => asksNow) &&
    asksYesNo(question)
  )
    return inEngageNow(context, all);
  if (OUT_LONGEST.test(clause)) return atPlace(context, movesOf(all, 'out'), 'out', 1);
  if (WITHOUT_LEAVING.test(clause)) return inEngageNow(context, all);
  const period = spanOf(context);
  // "Have most forces been there": most of all, and not the most at a time.
  const aim = asksShare(question) ? undefined : aimOf(clause);
  const direction = directionOf(clause) ?? 'in';
  const ordinal = readOrdinal(clause);
  if (ordinal !== undefined && (aim === 'longest' || aim === 'shortest'))
    return lengthAt(context, all, aim, ordinal);
  if (ordinal !== undefined) return atPlace(context, movesOf(all, direction), direction, ordinal);
  switch (aim) {
    case 'twice':
      return twice(context, all);
    case 'peak':
      // "How long at most" asks for lengths.
      if (question.form.ask === 'how-long') return lengths(context, all);
      if (period === undefined) return peak(context, all);
      break;
    case 'longest':
    case 'shortest':
      if (period !== undefined && WAS_THERE.test(clause))
        return longestOn(context, all, aim, period);
      return BOTH_ENDS.test(clause) ? bothExtremes(context, all) : extremes(context, all, aim);
    case 'lengths':
      return lengths(context, all);
    case 'same-day':
      return sameDay(context, all, directionOf(clause) ?? 'out', moveSpanOf(context));
    case 'first':
    case 'last':
      return edge(context, all, direction, aim);
  }
  if (/\b(?:order|sequence)\b/i.test(clause)) return everIn(context, all, scope);
  if (asksNotOut(clause) && period !== undefined) return notOutBy(context, all);
  const moves = directionOf(clause);
  if (period === undefined && moves === 'out' && NOT_OUT.test(question.text))
    return inEngageNow(context, all);
  const inMonth =
    moves === undefined || asksState(clause) ? undefined : movedInAnyYear(context, all, moves);
  if (inMonth !== undefined) return inMonth;
  const span = moveSpanOf(context);
  if (span !== undefined && moves !== undefined && !asksState(clause))
    return movedIn(context, all, span, moves);
  if (moves === 'out' && question.dates.some(({ asksNow }) => asksNow))
    return inEngageNow(context, all);
  if (period === undefined && moves === 'out')
    return everIn(
      context,
      all.filter(({ stay }) => stay.to !== undefined),
      scope,
      'left',
    );
  const wasThere =
    scope.word !== '' && !/\b(?:now|today|currently|still|is|are|moment)\b/i.test(clause);
  if (period === undefined && (moves === 'in' || EVER.test(question.text) || wasThere))
    return everIn(context, all, scope);
  return inEngageOn(context, all, period);
}

/** Who left first has been out for longest: none was found to go back. */
const OUT_LONGEST =
  /\b(?:been |stayed )?(?:out|off|clear)(?: of (?:engage|special measures|enhanced monitoring))?(?: for)? (?:the )?longest\b/i;
const WITHOUT_LEAVING =
  /\bwithout (?:ever |having |yet )?(?:left|leaving|coming out|getting out|an exit)\b/i;

/** "Had been there longest in May 2024": of those who were there then. */
const WAS_THERE = /\b(?:had|has|have) been\b|\bwas (?:then )?(?:in|there)\b/i;

const BOTH_ENDS =
  /\b(?:longest|slowest)\b.*\b(?:shortest|quickest|fastest|briefest)\b|\b(?:shortest|quickest|fastest|briefest)\b.*\b(?:longest|slowest)\b/i;

/** "More forces in May than in June". */
const OF_TWO_DAYS =
  /\b(?:more|fewer|less|as many)\b.*\b(?:than|as)\s+(?:(?:in|on|at|by)\b|(?:19|20)\d\d\b)/i;

/** "Had everything closed": told by those that are known not to have. */
const ALL_CLOSED =
  /\b(?:all|every\w*|each|no|none|nothing|not)\b.*\b(?:clos\w+|fix\w*|resolv\w*|clear\w*|signed off|dealt with)\b/i;

/** Asks for all stays that were found, not for those of today. */
const EVER =
  /\b(?:ever|since|previously|in total|altogether|history|(?:have|has|had)(?:\s+\w+){0,6}?\s+been|(?:have|has) had)\b|\bof (?:the|all) (?:\d+|forty[- ]three)\b/i;

function edge(
  context: Context,
  all: readonly Held[],
  direction: 'in' | 'out',
  which: 'first' | 'last',
): Draft | undefined {
  const span = moveSpanOf(context);
  const moves = movesOf(all, direction).filter(
    ({ date }) => span === undefined || within(date, span),
  );
  return atPlace(context, moves, direction, which === 'first' ? 1 : 'last', span?.text);
}

/** Who was there on the first day that is named, where two are, and still on the last. */
function notOutBy(context: Context, all: readonly Held[]): Draft | undefined {
  const dated = context.question.dates.filter(({ asksNow }) => !asksNow);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const day = last.relation === 'before' ? addDays(last.from, -1) : last.to;
  const there = all.filter(
    ({ stay }) => first === last || recordInterval(stay.from.date).earliest <= first.to,
  );
  const text = `on ${writeDay(day)}`;
  return inEngageOn(context, there, { from: day, to: day, text, yearAssumed: false });
}

import { addDays, writeDay } from '../../../dates/day.js';
import { staysOf } from '../../../record/as-of.js';
import { lastPossible, recordInterval } from '../../../record/dates.js';
import type { Force } from '../../../record/schema.js';
import type { Context, Draft } from '../../context.js';
import { has, readAgain } from '../../understand/question.js';
import { aboutOne } from './about-one.js';
import { notFound, twice } from './absent.js';
import { aimOf, asksNever, asksNotOut, asksOpen, asksState, directionOf } from './aim.js';
import { movedInAnyYear } from './any-year.js';
import { apartFromOwn } from './apart.js';
import {
  asksOfConcerns,
  isCountedIn,
  isOnlyPhrasing,
  isStaged,
  NOT_OUT,
  OTHER_COUNT,
  severalApart,
} from './asked.js';
import { byYear, countsByYear } from './by-year.js';
import { partOf } from './clause.js';
import { compareForces } from './compare.js';
import { countConcerns, countsConcerns } from './concern-counts.js';
import { enteredAndLeft } from './entered-and-left.js';
import { exactLength, ofLength } from './exact-length.js';
import { bothExtremes, extremes, lengthAt, lengths } from './extremes.js';
import { allStays, type Held, within } from './held.js';
import { againstLimit, limitOf } from './limits.js';
import { longestOn } from './longest-on.js';
import { movedIn, sameDay } from './moves.js';
import { asksAhead, asksWhoIsNext, noneAhead } from './next-force.js';
import {
  asksAtEvent,
  asksForNone,
  asksWhoWasNot,
  atUnknownDay,
  isNotOfStays,
  noneTold,
  notListed,
} from './not-recorded.js';
import { everIn, inEngageNow, inEngageOn, noneOf } from './on-day.js';
import { movesOf } from './order.js';
import { pairConcerns } from './pair-concerns.js';
import { atPlace } from './place.js';
import { asksShare } from './quantity.js';
import { byConcern, leftWithOpen } from './reasons.js';
import { scopeOf } from './scope.js';
import { moveSpanOf, spanOf } from './span.js';
import { asksForForces } from './subject.js';
import { peak } from './together.js';
import { asksYesNo, leftOver, readOrdinal, withoutForces } from './words.js';

/** Questions over several forces: who was in Engage, how many, longest, shortest, first, last, compare. */
export function answerAcross(context: Context): Draft | undefined {
  const { question } = context;
  // "Please" shares its stem with "pleased".
  const speech = has(question, 'speech') && !/\bplease\b/i.test(question.text);
  if (question.people.length > 0 || speech || has(question, 'recommendation')) return undefined;
  if (WHO_IN_POST.test(question.text) || isNotOfStays(question.text)) return undefined;
  if (asksForNone(question.text) && has(question, 'engage')) return noneTold();
  if (asksYesNo(question) && /\b(?:because of|due to|on account of)\b/i.test(question.text))
    return undefined;
  const named = [...new Map(question.forces.map(({ force }) => [force.id, force])).values()];
  const excluded = named.length >= 2 ? severalApart(question) : undefined;
  const side =
    named.length >= 2 && excluded === undefined ? pairConcerns(context, named) : undefined;
  if (side !== undefined) return side;
  const after = named.length >= 2 ? afterLastOf(context, named) : undefined;
  if (after !== undefined) return answerAcross(after);
  if (named.length >= 2 && excluded === undefined)
    return has(
      question,
      'engage',
      'stage',
      'days',
      'compare',
      'first',
      'longest',
      'shortest',
      'exit',
      'enter',
    )
      ? compareForces(context, named)
      : undefined;
  const [only] = named;
  const part =
    excluded ?? (only === undefined || isCountedIn(question) ? undefined : partOf(question, only));
  if (named.length === 0 && asksWhoIsNext(context)) return noneAhead();
  if (named.length === 0 && countsConcerns(question.text))
    return countConcerns(context, allStays(context));
  const ofDays = named.length === 0 && exactLength(question.text) !== undefined;
  if (!ofDays && (!asksForForces(question, part) || !isStaged(context, part))) return undefined;
  if (asksOfConcerns(context)) return undefined;
  const scope = scopeOf(withoutForces(question));
  const apart = named.length === 0 ? apartFromOwn(context) : undefined;
  if (apart !== undefined) return answerAcross(apart);
  const every = allStays(context);
  const all = every.filter(
    ({ force }) =>
      scope.holds(force) && (part?.role !== 'apart' || !named.some(({ id }) => id === force.id)),
  );
  if (every.length === 0) return undefined;
  const days = named.length === 0 ? exactLength(question.text) : undefined;
  if (days !== undefined) return ofLength(context, all, days);
  const rest = leftOver(context);
  const concerned =
    !OTHER_COUNT.test(question.text) && (part === undefined || part.role === 'apart');
  if (rest.length > 0) {
    const found = concerned ? byConcern(context, all, rest) : undefined;
    if (found !== undefined || !isOnlyPhrasing(context, rest)) return found;
  }
  if (all.length === 0) return noneOf(context, scope);
  if (part !== undefined && part.role !== 'apart') return aboutOne(context, all, part);
  return overAll(context, all, part?.main ?? question.text);
}

/**
 * "Which forces were still there after A and B left": the question with the one of them that left
 * last; undefined for any other question.
 */
function afterLastOf(context: Context, named: readonly Force[]): Context | undefined {
  const { question, reader, knowledge } = context;
  const [first, last] = [question.forces[0], question.forces.at(-1)];
  if (first === undefined || last === undefined || !AFTER_BOTH.test(question.text))
    return undefined;
  if (!/\b(?:after|once|when)\s+(?:the\s+)?$/i.test(question.text.slice(0, first.start)))
    return undefined;
  const left = named.flatMap((force) => {
    const to = staysOf(knowledge.record, force.id).at(-1)?.to;
    return to === undefined ? [] : [{ force, day: lastPossible(to.date) }];
  });
  const latest = left.toSorted((a, b) => b.day.localeCompare(a.day))[0];
  if (latest === undefined || left.length < named.length) return undefined;
  const text = `${question.text.slice(0, first.start)}${latest.force.name}${question.text.slice(last.end)}`;
  return { ...context, force: latest.force, question: readAgain(reader, question, text) };
}

const AFTER_BOTH =
  /^\W*(?:how many|which|what|who)\b.*\b(?:after|once|when)\b.*\band\b.*\b(?:left|came out|got out|had left|were out|went)\b/i;

/** "Who is the inspector that": a person is asked for, no force. */
const WHO_IN_POST =
  /\bwho(?:['’]?s| is| was)? (?:the |its |their )?(?:\p{L}+ ){0,2}?(?:inspector|chief|commissioner|minister|person|official|officer)\b/iu;

function overAll(context: Context, all: readonly Held[], clause: string): Draft | undefined {
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
  if (asksWhoWasNot(question.text)) return notListed();
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

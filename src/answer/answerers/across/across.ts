import { addDays, writeDay } from '../../../dates/day.js';
import { recordInterval } from '../../../record/dates.js';
import type { Context, Draft } from '../../context.js';
import { has } from '../../understand/question.js';
import { aboutOne } from './about-one.js';
import { notFound, twice } from './absent.js';
import { aimOf, asksNever, asksNotOut, asksOpen, asksState, directionOf } from './aim.js';
import { type Part, partOf } from './clause.js';
import { compareForces } from './compare.js';
import { extremes, lengths } from './extremes.js';
import { allStays, type Held, within } from './held.js';
import { againstLimit, limitOf } from './limits.js';
import { movedIn, sameDay } from './moves.js';
import { everIn, inEngageNow, inEngageOn, noneOf } from './on-day.js';
import { movesOf } from './order.js';
import { atPlace } from './place.js';
import { byConcern, leftWithOpen } from './reasons.js';
import { scopeOf } from './scope.js';
import { moveSpanOf, spanOf } from './span.js';
import { asksForForces } from './subject.js';
import { peak } from './together.js';
import { leftOver, readOrdinal } from './words.js';

/** Questions over several forces: who was in Engage, how many, longest, shortest, first, last, compare. */
export function answerAcross(context: Context): Draft | undefined {
  const { question } = context;
  // "Please" shares its stem with "pleased".
  const speech = has(question, 'speech') && !/\bplease\b/i.test(question.text);
  if (question.people.length > 0 || speech || has(question, 'recommendation')) return undefined;
  const named = [...new Map(question.forces.map(({ force }) => [force.id, force])).values()];
  if (named.length >= 2)
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
  const part = only === undefined ? undefined : partOf(question, only);
  if (!asksForForces(question, part) || !isStaged(context, part)) return undefined;
  if (asksOfConcerns(context)) return undefined;
  const scope = scopeOf(question.text);
  const every = allStays(context);
  const all = every.filter(
    ({ force }) => scope.holds(force) && (part?.role !== 'apart' || force.id !== part.force.id),
  );
  if (every.length === 0) return undefined;
  const rest = leftOver(context);
  const concerned =
    !OTHER_COUNT.test(question.text) && (part === undefined || part.role === 'apart');
  if (rest.length > 0) return concerned ? byConcern(context, all, rest) : undefined;
  if (all.length === 0) return noneOf(context, scope);
  if (part !== undefined && part.role !== 'apart') return aboutOne(context, all, part);
  return overAll(context, all, part?.main ?? question.text);
}

/** Causes of concern are asked for, not forces. */
function asksOfConcerns({ question }: Context): boolean {
  if (/\bmonitors? (?:police )?forces\b/i.test(question.text) && !has(question, 'engage'))
    return true;
  if (question.forces.length > 0 && /\b(?:causes?|areas?) of concern\b/i.test(question.text))
    return !/\b(?:forces?|constabular(?:y|ies))\b/i.test(question.text);
  return (
    has(question, 'concern') &&
    !has(question, 'engage', 'scan') &&
    !/\b(?:forces?|constabular(?:y|ies))\b/i.test(question.text)
  );
}

/** "How many officers do they have" counts something other than forces. */
const OTHER_COUNT =
  /\bhow (?:many|much)\s+(?!(?:other\s+|police\s+|english\s+|welsh\s+|of\s+the\s+)*(?:forces|constabularies|were|are|have|had)\b)/i;

/** A stage is named, or a move with what only a move can have. */
function isStaged(context: Context, part: Part | undefined): boolean {
  const { question } = context;
  const moves = has(question, 'enter', 'exit');
  const dated = question.dates.some(({ asksNow }) => !asksNow);
  return (
    has(question, 'engage', 'stage', 'scan') ||
    (has(question, 'enter', 'exit', 'days') &&
      has(question, 'first', 'last', 'longest', 'shortest', 'days')) ||
    (moves && dated && /\bforces?\b/i.test(question.text)) ||
    (moves && part?.role === 'anchor') ||
    (has(question, 'concern') &&
      /\bforces\b/i.test(question.text) &&
      leftOver(context).length > 0) ||
    (has(question, 'force') && limitOf(question.text) !== undefined) ||
    /\bsame (?:day|date)\b|\btrouble\b/i.test(question.text)
  );
}

function overAll(context: Context, all: readonly Held[], clause: string): Draft | undefined {
  const { question } = context;
  const scope = scopeOf(question.text);
  if (asksNever(question.text) && directionOf(clause) !== 'out')
    return notFound(context, all, scope);
  if (directionOf(clause) === 'out' && asksOpen(clause)) return leftWithOpen(context, all);
  if (OF_TWO_DAYS.test(question.text) && question.dates.length > 1) {
    const reason =
      'Ask for one day at a time: the record counts the forces in Engage on a day, and compares no two.';
    return { outcome: 'unclear', reason, choices: [] };
  }
  const limit = limitOf(question.text);
  if (limit !== undefined) return againstLimit(context, all, limit);
  const period = spanOf(context);
  const aim = aimOf(clause);
  const direction = directionOf(clause) ?? 'in';
  const ordinal = readOrdinal(clause);
  if (ordinal !== undefined) return atPlace(context, movesOf(all, direction), direction, ordinal);
  switch (aim) {
    case 'twice':
      return twice(context, all);
    case 'peak':
      if (period === undefined) return peak(context, all);
      break;
    case 'longest':
    case 'shortest':
      return extremes(context, all, aim);
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
  if (period === undefined && (moves === 'in' || EVER.test(question.text)))
    return everIn(context, all, scope);
  return inEngageOn(context, all, period);
}

/** "More forces in May than in June". */
const OF_TWO_DAYS = /\b(?:more|fewer|less|as many)\b.*\b(?:than|as)\s+(?:in|on|at|by)\b/i;

/** "Has not left", "no known exit": who is still there. */
const NOT_OUT =
  /\b(?:not|never|n['’]t|yet to|no|without)\s+(?:\w+\s+){0,4}?(?:left|leave|exit\w*|come|came|got|remov\w*|releas\w*|out|off)\b/i;

/** Asks for all stays that were found, not for those of today. */
const EVER =
  /\b(?:ever|since|previously|in total|altogether|history|(?:have|has|had)(?:\s+\w+){0,3}?\s+been|(?:have|has) had)\b|\bof (?:the|all) (?:\d+|forty[- ]three)\b/i;

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

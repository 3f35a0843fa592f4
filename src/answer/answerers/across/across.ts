import type { Context, Draft } from '../../context.js';
import { has } from '../../understand/question.js';
import { aboutOne } from './about-one.js';
import { afterLastOf } from './after-last.js';
import { apartFromOwn } from './apart.js';
import {
  asksOfConcerns,
  isCountedIn,
  isOnlyPhrasing,
  isStaged,
  OTHER_COUNT,
  severalApart,
} from './asked.js';
import { partOf } from './clause.js';
import { compareForces } from './compare.js';
import { countConcerns, countsConcerns } from './concern-counts.js';
import { exactLength, ofLength } from './exact-length.js';
import { allStays } from './held.js';
import { asksWhoIsNext, noneAhead } from './next-force.js';
import { asksForNone, isNotOfStays, noneTold } from './not-recorded.js';
import { noneOf } from './on-day.js';
import { overAll } from './over-all.js';
import { pairConcerns } from './pair-concerns.js';
import { byConcern } from './reasons.js';
import { scopeOf } from './scope.js';
import { asksForForces } from './subject.js';
import { asksYesNo, leftOver, withoutForces } from './words.js';

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
  const days = named.length === 0 ? exactLength(question.text) : undefined;
  if (days !== undefined) return ofLength(context, allStays(context), days);
  if (!asksForForces(question, part) || !isStaged(context, part)) return undefined;
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

/** "Who is the inspector that": a person is asked for, no force. */
const WHO_IN_POST =
  /\bwho(?:['’]?s| is| was)? (?:the |its |their )?(?:\p{L}+ ){0,2}?(?:inspector|chief|commissioner|minister|person|official|officer)\b/iu;

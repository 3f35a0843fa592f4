import type { Context, Draft } from '../../context.js';
import { periodOf } from '../../period.js';
import { has, unexplained } from '../../understand/question.js';
import { compareForces, extremes } from './compare.js';
import { allStays } from './held.js';
import { edge, movedIn, peak, whenNamedMoved } from './moves.js';
import { everIn, inEngageOn, welsh } from './on-day.js';
import { byConcern, leftWithOpen } from './reasons.js';

const EXPLAINED = [
  'force',
  'engage',
  'scan',
  'stage',
  'enter',
  'exit',
  'list',
  'number',
  'other',
  'longest',
  'shortest',
  'first',
  'last',
  'days',
  'still',
  'ever',
  'compare',
  'england',
  'inspectorate',
  'concern',
  'open',
  'history',
  'closed',
] as const;

const SEVERAL =
  /\b(?:which|what|any|other|all|many|list|name|how many|no|every|each|those|these|most)\s+(?:other\s+|of\s+the\s+|the\s+|police\s+|english\s+|welsh\s+|\d+\s+)*(?:forces|force|constabular(?:y|ies)|ones)\b|\bforces\b|\bwho (?:else|was|were|is|are|has|had)\b|\banyone\b|\banybody\b|\bwhich (?:one|two|three|four|five|six|seven|eight|nine|ten|was|is|were|has|left|spent|stayed|went|entered)\b|\bdepartments\b/i;

/** Questions over several forces: who was in Engage, how many, longest, shortest, first, last, compare. */
export function answerAcross(context: Context): Draft | undefined {
  const { question } = context;
  if (question.people.length > 0 || has(question, 'speech', 'recommendation')) return undefined;
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
  const superlative =
    has(question, 'longest', 'shortest') ||
    (has(question, 'first', 'last') && has(question, 'enter', 'exit', 'engage'));
  const plural =
    /\bforces\b/i.test(question.text) &&
    named.length === 1 &&
    whenNamedMoved(context, named[0]) !== undefined;
  if (
    named.length === 1 &&
    !plural &&
    !(superlative && /\b(?:force|forces|any other)\b/i.test(question.text)) &&
    !/\bother forces?\b|\bwhich (?:other )?forces\b|\bany other\b/i.test(question.text)
  )
    return undefined;
  if (!SEVERAL.test(question.text)) return undefined;
  if (
    !has(question, 'engage', 'stage', 'scan') &&
    !(has(question, 'enter', 'exit') && has(question, 'first', 'last', 'longest', 'shortest'))
  )
    return undefined;
  const all = allStays(context);
  if (all.length === 0) return undefined;
  const rest = unexplained(question, EXPLAINED);
  if (rest.length > 0)
    return named.length === 0 && has(question, 'engage', 'enter')
      ? byConcern(context, all, rest)
      : undefined;
  if (
    has(question, 'england') &&
    /\bwelsh|wales\b/i.test(question.text) &&
    !/england/i.test(question.text)
  )
    return welsh(context, all);
  if (has(question, 'longest') || has(question, 'shortest')) return extremes(context, all);
  if (
    /\b(?:largest|greatest|highest|most|maximum|peak|biggest)\s+(?:number|total|count|forces?)\b|\bat (?:once|one time|the same time|any one time)\b/i.test(
      question.text,
    ) &&
    periodOf(question, undefined) === undefined
  )
    return peak(context, all);
  const period = periodOf(question, undefined) ?? whenNamedMoved(context, named[0]);
  if (
    period !== undefined &&
    question.dates.some(({ asksNow }) => !asksNow) &&
    !/\b(?:in|under) (?:engage|special|enhanced)/i.test(question.text) &&
    has(question, 'enter', 'exit', 'engage')
  )
    return movedIn(context, all, period);
  if (period === undefined && /\b(?:first|earliest)\b/i.test(question.text))
    return edge(context, all, 'first');
  if (
    period === undefined &&
    has(question, 'last') &&
    /\b(?:last|latest|most recent\w*|newest)\b/i.test(question.text)
  )
    return edge(context, all, 'last');
  if (has(question, 'concern') && has(question, 'exit')) return leftWithOpen(context, all);
  if (
    period === undefined &&
    (has(question, 'ever') || /\b(?:since|have|has) (?:2019|been|ever)\b/i.test(question.text))
  )
    return everIn(context, all);
  return inEngageOn(context, all, period);
}

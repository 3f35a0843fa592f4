import { articlesAbout } from '../../corpus/about.js';
import { staysOf } from '../../record/as-of.js';
import type { Force } from '../../record/schema.js';
import { type Context, concernTerms, type Draft, forceRecord, namedConcerns } from '../context.js';
import { happeningPeriodOf, periodOf } from '../period.js';
import { has } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { closedIn } from './concern-closed.js';
import { asksForNone, listed } from './concern-list.js';
import { oneConcern } from './concern-one.js';
import { asksForInspection, asksStillToFix, wantedState } from './concern-state.js';

const EXPLAINED = [
  ...OF_A_MOVE,
  'concern',
  'open',
  'closed',
  'list',
  'number',
  'still',
  'first',
  'announce',
  'inspection',
  'last',
  'other',
  'ever',
  'define',
  'report',
  'history',
  'days',
  'why',
] as const;

/** "Three were closed, which was not": the one left over. */
const ONE_LEFT =
  /\bthree\b.*\b(?:odd one|the (?:other |last |only |fourth )?one\b(?! that (?:was|were) closed)|which (?:one|un)|the fourth|other one)\b|\b(?:which (?:one|un)|odd one|the (?:one|fourth))\b.*\b(?:left|remain\w*|still|n['’]t|not)\b.*\bthree\b/i;

/** A number of causes of concern, or of those closed: not how many calls were missed. */
const COUNTS_CAUSES =
  /\b(?:how many|what number(?: of)?|number of)\s+(?:(?:\w+\s+){0,3}?(?:causes?|concerns?|problems?|areas?|failings?|issues?|shortcomings?|things|weaknesses|faults|points)|of\b|(?:were|are|was|is|have|had|has|remain\w*|got))\b/i;

/** Any force, or what a cause of concern is: nothing of one force. */
const GENERIC =
  /\b(?:which|what|how many|other|all|any)\s+(?:police\s+)?forces?\b|\b(?:a|any)\s+(?:police\s+)?(?:force|constabulary)\b|\b(?:as|is|what(?:['’]s)?|gets?|counts as|makes|of) an? (?:\w+ )?cause of concern\b/i;

/** "What are they, and which were closed": all of them, each with its state. */
const EACH_STATE =
  /\b(?:what|list|name|which)\b.{0,60}\b(?:causes|concerns|failings|problems)\b.{0,40}\band\b.{0,30}\b(?:which|when|say)\b.*\b(?:clos\w+|fix\w*|resolv\w+|sort\w*|open)\b/i;

/** "What was it criticised for": no reason, but what was found wrong. */
const CRITICISED_FOR =
  /\bwhat\b.*\b(?:criticised|slated|slammed|faulted|pulled up|told off|marked down)\b.*\b(?:for|on|over)(?:,? (?:when|at|in|by|back in|all)\b.*)?\W*$/i;

/** "Was the inspectorate satisfied that": how it felt, not what it closed. */
const FELT =
  /\b(?:is|was|were|are) (?:the )?(?:hmicfrs|inspectorate|inspectors?|watchdog) (?:\w+ )?(?:satisfied|happy|content|pleased|convinced|confident|reassured|assured)\b/i;

/** "At least four", "fewer than three". */
const COMPARES: ReadonlySet<string> = new Set(['least', 'most', 'fewer']);

/** Areas of concern that are no causes of concern of the inspectorate's monitoring. */
const OF_OTHERS = /\blong[- ]standing\b|\bcustody\b/i;

/** Causes of concern: all, open or closed, now or on a day, and what became of a named one. */
export function answerConcerns(context: Context): Draft | undefined {
  const { question, force } = context;
  const { ask } = question.form;
  if (
    !['yes-no', 'what', 'which', 'how-many', 'statement', 'how'].includes(ask) &&
    !CRITICISED_FOR.test(question.text)
  )
    return undefined;
  if (force === undefined || question.people.length > 0) return undefined;
  if (asksForInspection(question) || OF_OTHERS.test(question.text)) return undefined;
  if (FELT.test(question.text)) return undefined;
  if (ask === 'how-many' && !COUNTS_CAUSES.test(question.text)) return undefined;
  if (!context.named && GENERIC.test(question.text)) return undefined;
  const oneLeft = ONE_LEFT.test(question.text) && has(question, 'closed');
  const leftOpen =
    oneLeft ||
    asksToPutRight(context) ||
    asksStillToFix(question.text) ||
    asksStatusOf(context) ||
    (/\b(?:unresolved|outstanding|still open|(?:left|remain\w*) open|left to (?:fix|do|sort))\b/i.test(
      question.text,
    ) &&
      (context.named || unexplained(question, EXPLAINED).length === 0));
  if (
    !(has(question, 'concern') || leftOpen || asksOfNamed(context)) ||
    has(question, 'recommendation', 'disagree', 'decide')
  )
    return undefined;
  const named = namedConcerns(context);
  const names = concernTerms(named);
  const rest = unexplained(question, EXPLAINED).filter(
    (token) => !names.has(token.term) && !COMPARES.has(token.word),
  );
  if (rest.length > 0) return undefined;
  const record = forceRecord(context);
  if (record === undefined || record.concerns.length === 0) return noneHeld(context, force);
  const stay = staysOf(context.knowledge.record, force.id).at(-1);
  const state = oneLeft
    ? 'open'
    : EACH_STATE.test(question.text) || asksToPutRight(context)
      ? undefined
      : wantedState(context);
  const period = (state === 'closed' ? happeningPeriodOf : periodOf)(question, stay);
  if (
    named.length === 1 &&
    state !== undefined &&
    !asksForNone(question) &&
    (ask === 'yes-no' || ask === 'statement' || question.form.alternative)
  ) {
    return oneConcern(context, force, named, period);
  }
  // "Has more been put into X since": nothing that a list of causes tells.
  if (named.length > 0 && ask === 'yes-no' && state === undefined) return undefined;
  if (asksStatusOf(context)) return oneConcern(context, force, named, period);
  if (named.length === 1 && ask === 'which' && state === undefined)
    return oneConcern(context, force, named, period);
  if (state === 'closed' && period !== undefined && period.from !== question.asOf)
    return closedIn(context, force, record.concerns, period);
  return listed(context, force, record.concerns, state, period);
}

/** "What did it have to fix", of a force of which no article is held that could tell it in other words. */
function asksToPutRight({ question, force, named, knowledge }: Context): boolean {
  return (
    named &&
    force !== undefined &&
    PUT_RIGHT.test(question.text) &&
    articlesAbout(knowledge.articles, force.id).length === 0
  );
}

const PUT_RIGHT =
  /\bwhat\b.*\b(?:had|has|have|having|needed|needs?|got|supposed|told|asked|ordered) to (?:be )?(?:fix\w*|sort\w*|put right|address\w*|resolve\w*|deal with|improve|mend|tackle|do better|get better at|work on)\b|\bwhat(?:['’]?s| was| were| is| are| went| has gone)? (?:\w+ ){0,2}?wrong\b/i;

/** "What is the status of the one on investigations". */
function asksStatusOf(context: Context): boolean {
  return /\bstatus of\b/i.test(context.question.text) && namedConcerns(context).length === 1;
}

/** "Was investigations closed": a concern by its name alone. */
function asksOfNamed(context: Context): boolean {
  const { question } = context;
  return (
    question.form.ask === 'yes-no' && has(question, 'closed') && namedConcerns(context).length === 1
  );
}

function noneHeld(context: Context, force: Force): Draft | undefined {
  if (!context.named) return undefined;
  const reason = `The sources do not say: no cause of concern of ${force.name} is recorded here.`;
  return { outcome: 'not-covered', kind: 'concerns', reason, nearest: [], forces: [force.id] };
}

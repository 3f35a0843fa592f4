import { staysOf } from '../../record/as-of.js';
import type { Concern, Stay } from '../../record/schema.js';
import { type Context, compose, type Draft, forceRecord, tolerates } from '../context.js';
import { asksSecond } from '../direction.js';
import { mustHold } from '../must-hold.js';
import { periodOf } from '../period.js';
import { has } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { countWord, joinList, moveWhen } from '../wording.js';
import { whyOut } from './why-out.js';

const EXPLAINED = [
  ...OF_A_MOVE,
  'why',
  'list',
  'last',
  'decide',
  'concern',
  'still',
  'first',
  'announce',
  'days',
  'number',
  'report',
  'open',
] as const;
const GENERIC =
  /\b(?:a|any|police)\s+forces?\b|\bforces\b|\bin general\b|\bgenerally\b|\busually\b/i;

/** Something brought a force there: what is asked for is the reason. */
const BROUGHT =
  /\b(?:what|failings?|failures?|problems?|shortcomings?|faults?|issues?)\b[^?]*?\b(?:got|get|put|landed|brought|sent|pushed|tipped|drove|took|plunged|chucked)\s+(?:\w+\s+){0,5}?(?:in|into|under|to)\s+(?:\w+\s+){0,2}?(?:engage|special|enhanced|closer|extra)/i;

/** "How did it get out of special measures": by what it left. */
const HOW_OUT =
  /^\W*how (?:did|has|have|had)\b.{2,60}?\b(?:get|got|come|came|escape|leave|left)\b(?: out)? (?:of )?(?:engage|special measures|enhanced)/i;

/** "Was it put there for slow response": its reasons tell. */
export const MOVED_FOR =
  /\b(?:put|placed|moved|taken|sent|escalated|go|gone|going|went)\b.*\b(?:engage|measures|monitoring)\s+(?:because of|because|for|over|due to|on account of)\s+(?!(?:\d|an?|the|one|two|three|four|five|six|good|long|ages|now|how|that|most|all|many|several|some|months|years|weeks|days|today)\b)/i;

/** Why a force was moved into Engage, or out of it. */
export function answerWhy(context: Context): Draft | undefined {
  const { question, force } = context;
  const open = ['what', 'which', 'statement', 'yes-no'].includes(question.form.ask);
  const failings =
    has(question, 'concern') &&
    has(question, 'enter') &&
    has(question, 'engage') &&
    !has(question, 'open', 'number') &&
    (question.form.ask !== 'yes-no' || /^(?:there|it|this|that|i|we)\b/i.test(question.text));
  const brought =
    has(question, 'engage') && (BROUGHT.test(question.text) || MOVED_FOR.test(question.text));
  if (
    question.form.ask !== 'why' &&
    !HOW_OUT.test(question.text) &&
    !(open && (has(question, 'why') || failings || brought))
  )
    return undefined;
  if (
    force === undefined ||
    question.people.length > 0 ||
    has(question, 'speech', 'recommendation', 'inspection')
  )
    return undefined;
  if (!context.named && GENERIC.test(question.text)) return undefined;
  if (!has(question, 'engage', 'stage', 'scan') || mustHold(context)) return undefined;
  const rest = unexplained(question, EXPLAINED);
  const claimed = question.form.ask === 'why' ? MOVED_FOR.exec(question.text) : null;
  const despite = asksExit(context) ? DESPITE.exec(question.text)?.index : undefined;
  const beside =
    despite !== undefined
      ? rest.filter(({ end }) => end <= despite)
      : claimed === null
        ? rest
        : rest.filter(({ end }) => end <= claimed.index + claimed[0].length);
  if (!tolerates(context, beside)) return undefined;
  const stays = staysOf(context.knowledge.record, force.id);
  const stay = stays.at(-1);
  if (stay === undefined) return undefined;
  const wrong = wrongYear(context, stays);
  if (wrong !== undefined) return wrong;
  if (SO_LONG.test(context.question.text)) return undefined;
  if (asksExit(context)) return whyOut(context, stay);
  return entryReasons(context, stay, asksSecond(context.question.text) && stays.length === 1);
}

/** Why it lasted is no reason for the way in or out. */
const SO_LONG =
  /\b(?:so|this|that|such a) long\b|\btak(?:e|en|ing) (?:\S+ ){0,4}?(?:ages|forever|years)\b/i;

/** "With one concern still open": what stood beside the way out, and was no reason. */
const DESPITE =
  /,?\s\b(?:with|despite|even though|even tho|although|though|while|when)\b(?=.*\b(?:open|outstanding|unresolved|remain\w*|left|to do|(?:not|n['’]?t|still) (?:\w+ ){0,2}(?:closed|shut|fixed|finished|done|sorted|resolved))\b)/i;

function asksExit(context: Context): boolean {
  const { question } = context;
  const text = question.text.toLowerCase();
  // "Why is it not in special measures": why it left.
  if (NOT_THERE.test(text)) return true;
  if (
    /\b(?:into|in|put|placed|enter\w*|under)\b[^.?!]*\b(?:engage|special|enhanced)/.test(text) &&
    !/\b(?:out of|no longer|taken out)\b/.test(text)
  )
    return false;
  return has(question, 'exit') || (has(question, 'scan') && !has(question, 'engage'));
}

const NOT_THERE =
  /\b(?:is|are)(?:n['’]?t| (?:\w+ ){0,4}?not| (?:\w+ ){0,4}?no longer)\b.*\b(?:in|under) (?:engage|special|enhanced)/;

/** Behind "of" a time belongs to what stands before it. */
const OF_A_THING =
  /\b(?!(?:month|day|start|end|beginning|middle|move|decision|entry|summer|spring|autumn|winter|half|quarter|rest|course|year|part|early|late)\b)\p{L}+ of (?:\p{L}+ )?(?:19|20)\d\d$/iu;

/** A move in a year in which the record has none: a premise that does not hold. */
function wrongYear(context: Context, stays: readonly Stay[]): Draft | undefined {
  const { force } = context;
  const period = periodOf(context.question, undefined);
  if (period === undefined || force === undefined) return undefined;
  // "The murders of June": the month is that of something else.
  if (
    context.question.dates.some(({ end }) => OF_A_THING.test(context.question.text.slice(0, end)))
  )
    return undefined;
  const moves = stays.flatMap((stay) => [stay.from, ...(stay.to === undefined ? [] : [stay.to])]);
  const near = moves.some((move) => {
    const written = moveWhen(move.date);
    return written.includes(period.from.slice(0, 4)) || written.includes(period.to.slice(0, 4));
  });
  if (near) return undefined;
  const composer = compose(context);
  const parts = stays.map(
    (stay) =>
      `moved into Engage ${moveWhen(stay.from.date)}${stay.to === undefined ? '' : ` and returned to Scan ${moveWhen(stay.to.date)}`}`,
  );
  const cites = stays.flatMap((stay) => [
    ...composer.evidence(stay.from.evidence, 1),
    ...(stay.to === undefined ? [] : composer.evidence(stay.to.evidence, 1)),
  ]);
  composer.statement(
    `The sources show no such move ${period.text}. What they show: ${force.name} was ${joinList(parts)}.`,
    cites,
  );
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'why',
    composer,
    forces: [force.id],
    focus: stays.map(({ id }) => id),
  };
}

function entryReasons(context: Context, stay: Stay, second: boolean): Draft {
  const composer = compose(context);
  if (second)
    composer.statement(
      `No second stay of ${context.force?.name ?? 'the force'} in Engage was found.`,
      composer.evidence(stay.from.evidence, 1),
    );
  const record = forceRecord(context);
  const concerns = (record?.concerns ?? []).filter((concern) => stay.reasons.includes(concern.id));
  const name = context.force?.name ?? '';
  if (
    stay.to !== undefined &&
    /\bstill\b|\b(?:is|are)\b[^?]*\bin (?:engage|special|enhanced)/i.test(context.question.text)
  )
    composer.statement(
      `By the newest source it is no longer there: it was returned to Scan ${moveWhen(stay.to.date)}.`,
      composer.evidence(stay.to.evidence, 1),
    );
  const ours = concerns.every(({ wordings }) => wordings.length === 0);
  const entry = composer.evidence(stay.from.evidence, 1);
  const cited = concerns.map((concern) => composer.evidence(announcement(concern), 1));
  const count =
    concerns.length === 1
      ? 'one cause of concern'
      : `${countWord(concerns.length)} causes of concern`;
  composer.statement(
    `${name} was moved into Engage ${moveWhen(stay.from.date)} for ${count}${ours ? ' (our summary)' : ''}:`,
    entry,
  );
  if (concerns.length > 6)
    composer.statement(joinList(concerns.map(({ title }) => title)), cited.flat());
  else concerns.forEach((concern, index) => composer.item(concern.about, cited[index] ?? []));
  if (ours) composer.caveat('The wording is our summary: the pages are cited by link, not held.');
  composer.quotes(cited.flat(), 1);
  return {
    outcome: 'answered',
    kind: 'why',
    composer,
    forces: [record?.force ?? ''],
    focus: [stay.id, ...stay.reasons],
  };
}

/** The evidence that words a concern best: the inspectorate's own words, else how it was first told. */
export function announcement(concern: Concern): Concern['events'][number]['evidence'] {
  const own = concern.wordings.filter(
    ({ source }) => /hmicfrs|inspectorate/i.test(source) && !/contradict/i.test(source),
  );
  const chosen = own[0] ?? concern.wordings[0];
  if (chosen !== undefined) return [chosen.evidence];
  return concern.events.find((event) => event.type !== 'closed')?.evidence ?? [];
}

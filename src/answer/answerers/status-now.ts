import { writeDay } from '../../dates/day.js';
import { lastPossible } from '../../record/dates.js';
import type { Force, Stay } from '../../record/schema.js';
import type { Composer } from '../composer.js';
import { type Context, compose, type Draft, forceRecord } from '../context.js';
import { asksOut, asksSecond } from '../direction.js';
import { has } from '../understand/question.js';
import { countWord, ENGAGE, joinList, moveWhen, SCAN, stayLength, staySpan } from '../wording.js';
import { dispute, noStay, polarity } from './status-parts.js';

/** The stage today, as far as the newest source goes. */
export function current(context: Context, force: Force, stays: readonly Stay[]): Draft {
  const stay = stays.at(-1);
  if (stay === undefined) return noStay(context, force, undefined);
  const composer = compose(context);
  const forces = [force.id];
  if (asksAgain(context) && stays.length === 1) return onlyOnce(composer, force, stay);
  if (asksEver(context)) return everThere(context, composer, force, stays);
  if (stay.to === undefined || stay.lastConfirmed !== undefined) {
    openStay(context, composer, force, stay);
    return { outcome: 'answered', kind: 'status', composer, forces, focus: [stay.id] };
  }
  const { to } = stay;
  const exit = composer.evidence(to.evidence);
  const entry = composer.evidence(stay.from.evidence, 1);
  composer.badge(force.name, 'Scan', `last known ${moveWhen(to.date)}`);
  const length = stayLength(stay.from.date, to.date);
  const text = `${force.name} was returned to ${SCAN}, ${moveWhen(to.date)}, after ${length} in ${ENGAGE} from ${moveWhen(stay.from.date).replace(/^(?:on|in) /, '')}.`;
  lead(context, composer, 'Scan', text, [...exit, ...entry]);
  openAtExit(context, composer, stay);
  if (has(context.question, 'inspection', 'stage') || context.question.form.alternative) {
    stillMonitored(context, composer);
  }
  dispute(composer, stay);
  composer.quotes([...exit, ...entry], 1);
  return { outcome: 'answered', kind: 'status', composer, forces, focus: [stay.id] };
}

/** "Has it ever been in special measures", "was it there": asks for any stay, not for the stage now. */
function asksEver({ question }: Context): boolean {
  const { form, text } = question;
  if (form.ask !== 'yes-no' || !has(question, 'engage')) return false;
  return (EVER.test(text) && !asksOut(question)) || WAS.test(text) || DID_NOT.test(text);
}

/** "Did it not go into special measures": it did. */
const DID_NOT =
  /^\W*did(?:n['’]?t)?\b.{0,40}?\b(?:not )?(?:ever )?(?:go|enter|get put|end up)\b.{0,12}\b(?:into |in |under )?(?:engage|special measures|enhanced(?: \w+)?)\W*$/i;

const EVER = /\b(?:ever|previously|in the past|at any (?:point|time))\b/i;
const WAS =
  /^(?!\W*(?:is|are)(?:n['’]t)?\b(?! it (?:true|right|correct|the case)\b))(?=.*\b(?:was|were|did|has|have|had|went|got|entered)(?:n['’]?t)?\b)(?!.*\b(?:never|still|yet|now|only|both|all|alone|or|back|again)\b).*\b(?:(?:in|into|under|on)(?: the)?|enter(?:ed)?|join(?:ed)?) (?:engage|special measures|enhanced(?: \w+)?)(?: by (?:the )?(?:hmicfrs|hmic|(?:police )?inspectorate|(?:police )?inspectors|(?:police )?watchdog|(?:hm )?chief inspector(?: of constabulary)?))?(?:,? (?:right|correct|yes|true))?\W*$/i;

/** "Has it gone back in", "a second time": another stay than the one that is known. */
function asksAgain({ question }: Context): boolean {
  return (
    question.form.ask === 'yes-no' &&
    /\b(?:did|has|have|had|was|were|been)\b/i.test(question.text) &&
    asksSecond(question.text)
  );
}

function onlyOnce(composer: Composer, force: Force, stay: Stay): Draft {
  const cites = [
    ...composer.evidence(stay.from.evidence, 1),
    ...(stay.to === undefined ? [] : composer.evidence(stay.to.evidence, 1)),
  ];
  composer.verdict(
    'unclear',
    `None found: no second stay of ${force.name} in Engage was found. It was there ${staySpan(stay)}.`,
    cites,
  );
  composer.quotes(cites, 1);
  return { outcome: 'answered', kind: 'status', composer, forces: [force.id], focus: [stay.id] };
}

function everThere(
  context: Context,
  composer: Composer,
  force: Force,
  stays: readonly Stay[],
): Draft {
  const cites = stays.flatMap((stay) => [
    ...composer.evidence(stay.from.evidence, 1),
    ...(stay.to === undefined ? [] : composer.evidence(stay.to.evidence, 1)),
  ]);
  const spans = joinList(stays.map(staySpan));
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const there = `${force.name} was in ${ENGAGE} ${spans}.`;
  if (NEGATED.test(context.question.text)) composer.verdict('unclear', `It was: ${there}`, cites);
  else if (FIRST_TIME.test(context.question.text) || asksBefore(context, stays))
    composer.verdict('unclear', `None found before, since ${since}. ${there}`, cites);
  else if (EVER_BEFORE.test(context.question.text) && stays.length === 1)
    composer.verdict('yes', `Yes. ${there} No stay before that one was found.`, cites);
  else composer.verdict('yes', `Yes. ${there}`, cites);
  for (const stay of stays) dispute(composer, stay);
  composer.quotes(cites, 1);
  composer.caveat(`Stays before ${since} are not covered here.`);
  return {
    outcome: 'answered',
    kind: 'status',
    composer,
    forces: [force.id],
    focus: stays.map(({ id }) => id),
  };
}

/** "Had it ever been there before", of a force that is not known to have left its one stay. */
function asksBefore({ question }: Context, stays: readonly Stay[]): boolean {
  const [only, ...more] = stays;
  return (
    more.length === 0 &&
    only !== undefined &&
    EVER_BEFORE.test(question.text) &&
    (only.to === undefined || /^\W*(?:so |and |but )?had\b/i.test(question.text))
  );
}

const EVER_BEFORE = /\b(?:before|previously|already)\W*$/i;
const NEGATED = /\bnot\b/i;
const FIRST_TIME = /\b(?:the )?first time\b/i;

function openStay(context: Context, composer: Composer, force: Force, stay: Stay): void {
  const cites = composer.evidence(stay.from.evidence);
  const seen = stay.lastConfirmed;
  const confirmed = seen === undefined ? '' : writeDay(lastPossible(seen.date));
  composer.badge(force.name, 'Engage', `last known on ${confirmed}`);
  const more = seen === undefined ? [] : composer.evidence(seen.evidence);
  const text = `${force.name} was moved into ${ENGAGE} ${moveWhen(stay.from.date)} and was last known to be there on ${confirmed}. No exit was found; whether it is still there is not known.`;
  lead(context, composer, 'Engage', text, [...cites, ...more]);
  for (const one of seen?.evidence ?? []) {
    if ('derivedFrom' in one) composer.caveat(`The last day is ours to infer: ${one.rule}.`, more);
  }
  dispute(composer, stay);
  composer.quotes(cites, 1);
}

/** Begins with yes or no where the question asks for it; "by the newest source", since later is not known. */
function lead(
  context: Context,
  composer: Composer,
  stage: 'Scan' | 'Engage',
  text: string,
  cites: readonly number[],
): void {
  const wanted = polarity(context);
  if (wanted === undefined) {
    composer.statement(`By the newest source: ${text}`, cites);
    return;
  }
  const yes = wanted === stage || wanted === 'either';
  composer.verdict(
    yes ? 'yes' : 'no',
    `${yes ? 'Yes' : 'No'}, by the newest source. ${text}`,
    cites,
  );
}

function openAtExit(context: Context, composer: Composer, stay: Stay): void {
  const concerns = forceRecord(context)?.concerns ?? [];
  if (stay.to === undefined) return;
  const exit = lastPossible(stay.to.date);
  const open = concerns.flatMap((concern) =>
    concern.events
      .filter((event) => event.type === 'open' && lastPossible(event.date) >= exit)
      .map((event) => ({ concern, event })),
  );
  if (open.length === 0) return;
  const cites = open.flatMap(({ event }) => composer.evidence(event.evidence, 1));
  const names = joinList(open.map(({ concern }) => concern.title));
  const hedge = open.some(({ event }) => event.reportedly) ? 'reportedly ' : '';
  const total = concerns.filter((concern) => stay.reasons.includes(concern.id)).length;
  const verb = open.length === 1 ? 'was' : 'were';
  composer.statement(
    open.length === 1
      ? `One of its ${countWord(total)} causes of concern, ${names}, ${verb} ${hedge}still open then.`
      : `Causes of concern ${hedge}still open then: ${names}.`,
    cites,
  );
}

function stillMonitored(context: Context, composer: Composer): void {
  const scan = context.knowledge.record.terms.get('term-scan');
  if (scan === undefined) return;
  composer.statement(
    'Like every force it is still monitored there: Scan is routine monitoring, not the end of it.',
    composer.evidence(scan.evidence, 1),
  );
}

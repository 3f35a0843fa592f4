import { type StageOn, stageOn, staysOf } from '../../record/as-of.js';
import { lastPossible, recordInterval } from '../../record/dates.js';
import type { Force, Stay } from '../../record/schema.js';
import { writeDay } from '../../dates/day.js';
import type { Composer } from '../composer.js';
import { compose, concernTerms, type Context, type Draft, forceRecord, namedConcerns, tolerates } from '../context.js';
import { type Period, periodOf } from '../period.js';
import { has, unexplained } from '../understand/question.js';
import { disputeNote, ENGAGE, joinList, moveWhen, SCAN, sentence, stayLength } from '../wording.js';

const EXPLAINED = [
  'engage', 'scan', 'stage', 'enter', 'exit', 'still', 'inspectorate', 'force', 'inspection', 'open',
  'ever', 'last', 'other', 'define', 'list', 'history', 'concern', 'why', 'days', 'england', 'closed',
] as const;

/** The stage of one force, now or on a day. */
export function answerStatus(context: Context): Draft | undefined {
  if (!asksStatus(context)) return undefined;
  const { force } = context;
  if (force === undefined) return undefined;
  if (force.kind === 'other') return outsideNote(force);
  const stays = staysOf(context.knowledge.record, force.id);
  const period = periodOf(context.question, stays.at(-1));
  return period === undefined ? current(context, force, stays) : asOf(context, force, period);
}

function asksStatus(context: Context): boolean {
  const { question } = context;
  const { ask } = question.form;
  if (!['yes-no', 'what', 'which', 'how', 'statement', 'where'].includes(ask)) return false;
  if (question.people.length > 0 || has(question, 'speech', 'recommendation', 'disagree', 'decide')) return false;
  const staged = has(question, 'engage', 'scan') || has(question, 'stage');
  const latest = has(question, 'still', 'last') && has(question, 'inspectorate') && context.named;
  if (!staged && !latest) return false;
  const namesStage = /\b(?:what|which)\s+(?:\w+\s+){0,2}(?:stage|phase|level|tier)\b/i.test(question.text);
  if (has(question, 'concern') && !has(question, 'engage', 'scan') && !namesStage) return false;
  if (SEVERAL_FORCES.test(question.text)) return false;
  const concerns = concernTerms(namedConcerns(context));
  const rest = unexplained(question, EXPLAINED).filter((token) => !concerns.has(token.term));
  return tolerates(context, rest) || (rest.length <= 2 && context.named && has(question, 'engage', 'scan') && rest.every((token) => !context.knowledge.index.words.has(token.word)));
}

const SEVERAL_FORCES = /\b(?:every|all|each|other|any|most|which|many|some)\s+(?:other\s+|police\s+|of\s+the\s+)*(?:forces?|constabular(?:y|ies))\b/i;

function outsideNote(force: Force): Draft {
  const note = force.note ?? `${force.name} is not one of the 43 territorial forces.`;
  const reason = `The sources do not say. ${note}`;
  return { outcome: 'not-covered', kind: 'status', reason, nearest: [], forces: [force.id] };
}

/** The stage today, as far as the newest source goes. */
function current(context: Context, force: Force, stays: readonly Stay[]): Draft {
  const stay = stays.at(-1);
  if (stay === undefined) return noStay(context, force, undefined);
  const composer = compose(context);
  const forces = [force.id];
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

function openStay(context: Context, composer: Composer, force: Force, stay: Stay): void {
  const cites = composer.evidence(stay.from.evidence);
  const seen = stay.lastConfirmed;
  const confirmed = seen === undefined ? '' : writeDay(lastPossible(seen.date));
  composer.badge(force.name, 'Engage', `last known on ${confirmed}`);
  const more = seen === undefined ? [] : composer.evidence(seen.evidence);
  const text = `${force.name} was moved into ${ENGAGE} ${moveWhen(stay.from.date)} and was last known to be there on ${confirmed}. No exit was found; whether it is still there is not known.`;
  lead(context, composer, 'Engage', text, [...cites, ...more]);
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
  composer.verdict(yes ? 'yes' : 'no', `${yes ? 'Yes' : 'No'}, by the newest source. ${text}`, cites);
}

/** Which stage a yes would confirm; undefined when no yes or no is asked for. */
function polarity(context: Context): 'Scan' | 'Engage' | 'either' | undefined {
  const { question } = context;
  const { ask, alternative } = question.form;
  if (ask !== 'yes-no' || alternative) return undefined;
  const gone = /\b(?:out of|left|leave|leaving|exit\w*|removed?|released?|come off|came off|off|no longer|not in|back in|returned?|taken out|rid of)\b/i.test(question.text);
  if (has(question, 'engage')) return gone ? 'Scan' : 'Engage';
  if (has(question, 'scan')) return 'Scan';
  return has(question, 'stage') ? 'either' : undefined;
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
      ? `One of its ${total} causes of concern, ${names}, ${verb} ${hedge}still open then.`
      : `Causes of concern ${hedge}still open then: ${names}.`,
    cites,
  );
}

function stillMonitored(context: Context, composer: Composer): void {
  const scan = context.knowledge.record.terms.get('term-scan');
  if (scan === undefined) return;
  composer.statement('Like every force it is still monitored there: Scan is routine monitoring, not the end of it.', composer.evidence(scan.evidence, 1));
}

function dispute(composer: Composer, stay: Stay): void {
  const note = disputeNote('the day of the move into Engage', stay.from.date);
  if (note === undefined) return;
  composer.caveat(note).disagreement('the date of the move into Engage');
}

function noStay(context: Context, force: Force, period: Period | undefined): Draft {
  const when = period === undefined ? 'is in now' : `was in ${period.text}`;
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const reason = `Not known: the sources do not say which stage ${force.name} ${when}. No stay in Engage was found for it since ${since}; Scan, routine monitoring, is the default for every force.`;
  return { outcome: 'not-covered', kind: 'status', reason, nearest: [], forces: [force.id] };
}

/** The stage on a day, or over a span of days. */
function asOf(context: Context, force: Force, period: Period): Draft {
  const kind = 'status-as-of';
  const { today } = context.question;
  const first = stageOn(context.knowledge, force.id, period.from);
  const last = stageOn(context.knowledge, force.id, period.to < today || period.from > today ? period.to : today);
  const forces = [force.id];
  if (first.stage === 'not known' && last.stage === 'not known') {
    return notKnown(context, force, period, last);
  }
  const composer = compose(context);
  const same = first.stage === last.stage && stayOf(first)?.id === stayOf(last)?.id;
  if (same) oneStage(context, composer, force, period, first);
  else changed(context, composer, force, period, first, last);
  if (period.yearAssumed) composer.caveat(`No year was given; the latest such date was taken.`);
  return { outcome: 'answered', kind, composer, forces, asOf: period.from, focus: ids(first, last) };
}

function ids(...stages: readonly StageOn[]): string[] {
  return stages.map(stayOf).flatMap((stay) => (stay === undefined ? [] : [stay.id]));
}

function stayOf(stage: StageOn): Stay | undefined {
  switch (stage.stage) {
    case 'Engage':
    case 'uncertain':
      return stage.stay;
    case 'Scan':
      return stage.after;
    case 'not known':
      return stage.lastSeen?.stay;
  }
}

/** Outside what the sources cover: what they last show is said, and that it is not an answer for that day. */
function notKnown(context: Context, force: Force, period: Period, stage: StageOn): Draft {
  if (stage.stage !== 'not known' || stage.why === 'no source') return noStay(context, force, period);
  const seen = stage.lastSeen;
  if (stage.why === 'before coverage' || seen === undefined) {
    const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
    const reason = `Not known: the sources do not say which stage ${force.name} was in ${period.text}. Stays before ${since} are not covered here.`;
    return { outcome: 'not-covered', kind: 'status-as-of', reason, nearest: [], forces: [force.id], asOf: period.from };
  }
  const composer = compose(context);
  const { stay } = seen;
  const move = stay?.to ?? stay?.from;
  const cites = move === undefined ? [] : composer.evidence(move.evidence);
  const last =
    stay?.to === undefined
      ? `it was last seen in ${seen.stage === 'Engage' ? ENGAGE : SCAN}, on ${writeDay(seen.on)}`
      : `it had been returned to ${SCAN}, ${moveWhen(stay.to.date)}, and no later move was found`;
  composer.badge(force.name, 'not known', period.text);
  composer.verdict('unclear', `Not known ${period.text}: the sources do not say. By the newest source ${last}.`, cites);
  composer.quotes(cites, 1);
  return { outcome: 'answered', kind: 'status-as-of', composer, forces: [force.id], asOf: period.from, focus: stay === undefined ? [] : [stay.id] };
}

function oneStage(context: Context, composer: Composer, force: Force, period: Period, stage: StageOn): void {
  const wanted = polarity(context);
  const say = (actual: 'Scan' | 'Engage', text: string, cites: readonly number[]) => {
    if (wanted === undefined) composer.statement(text, cites);
    else {
      const yes = wanted === actual || wanted === 'either';
      composer.verdict(yes ? 'yes' : 'no', `${yes ? 'Yes' : 'No'}. ${text}`, cites);
    }
  };
  composer.badge(force.name, stage.stage, period.text);
  switch (stage.stage) {
    case 'Engage': {
      const { stay } = stage;
      const entry = composer.evidence(stay.from.evidence);
      const exit = stay.to === undefined ? [] : composer.evidence(stay.to.evidence, 1);
      const end = stay.to === undefined ? '' : ` and returned to Scan ${moveWhen(stay.to.date)}`;
      say('Engage', `${force.name} was in ${ENGAGE} ${period.text}: it was moved there ${moveWhen(stay.from.date)}${end}.`, [...entry, ...exit]);
      dispute(composer, stay);
      composer.quotes(entry, 1);
      return;
    }
    case 'Scan': {
      const next = staysOf(context.knowledge.record, force.id).find((stay) => recordInterval(stay.from.date).earliest > period.to);
      const { after } = stage;
      const byDefault = context.knowledge.record.terms.get('term-scan')?.evidence ?? [];
      const cites = after?.to === undefined ? composer.evidence(byDefault, 1) : composer.evidence(after.to.evidence);
      const later = next === undefined ? [] : composer.evidence(next.from.evidence);
      const before = after?.to === undefined ? 'no earlier stay in Engage was found since 2019' : `it had left Engage ${moveWhen(after.to.date)}`;
      const then = next === undefined ? '' : `, and it was moved into Engage only ${moveWhen(next.from.date)}`;
      say('Scan', `${force.name} was in ${SCAN}, ${period.text}: ${before}${then}.`, [...cites, ...later]);
      composer.quotes([...cites, ...later], 1);
      return;
    }
    case 'uncertain': {
      const { stay, edge } = stage;
      const move = edge === 'from' ? stay.from : stay.to;
      if (move === undefined) return;
      const cites = composer.evidence(move.evidence);
      const what = edge === 'from' ? 'into' : 'out of';
      composer.verdict('unclear', `Not known for certain: ${force.name} was moved ${what} Engage ${moveWhen(move.date)}, so its stage ${period.text} cannot be told.`, cites);
      const note = disputeNote(`the day of the move ${what} Engage`, move.date);
      if (note !== undefined) composer.caveat(note).disagreement('the date of the move into Engage');
      return;
    }
    case 'not known':
      composer.statement(`Not known: the sources do not say which stage ${force.name} was in ${period.text}.`, []);
  }
}

/** A span in which the stage changed, or of which only a part is known. */
function changed(context: Context, composer: Composer, force: Force, period: Period, first: StageOn, last: StageOn): void {
  composer.badge(force.name, `${first.stage}, then ${last.stage}`, period.text);
  const moves = staysOf(context.knowledge.record, force.id).flatMap((stay) => [
    { move: stay.from, into: ENGAGE },
    ...(stay.to === undefined ? [] : [{ move: stay.to, into: 'Scan' }]),
  ]);
  const inside = moves.filter(({ move }) => {
    const { earliest, latest } = recordInterval(move.date);
    return latest >= period.from && earliest <= period.to;
  });
  const parts = inside.map(({ move, into }) => ({
    text: `${into === 'Scan' ? 'returned to' : 'moved into'} ${into} ${moveWhen(move.date)}`,
    cites: composer.evidence(move.evidence),
  }));
  const wanted = polarity(context);
  const cites = parts.flatMap((part) => part.cites);
  const start = first.stage === 'not known' || first.stage === 'uncertain' ? '' : `It was in ${first.stage} at first. `;
  const end = last.stage === 'not known' ? ` What came after the newest source is not known.` : '';
  const text = parts.length === 0 ? `${force.name}: ${start}${end}` : `${start}${sentence(force.name)} was ${joinList(parts.map((part) => part.text))}.${end}`;
  if (wanted === undefined) composer.statement(text, cites);
  else composer.verdict('unclear', `For part of it. ${text}`, cites);
  composer.quotes(cites, 1);
}

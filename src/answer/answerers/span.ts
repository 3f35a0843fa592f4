import { type Day, daysBetween, plural, writeDay } from '../../dates/day.js';
import { staysOf } from '../../record/as-of.js';
import { exactDay, lastPossible, recordInterval } from '../../record/dates.js';
import { ownerName } from '../../record/record.js';
import type { Force, ForceRecord, RecordDate, Stay } from '../../record/schema.js';
import {
  type Context,
  compose,
  concernTerms,
  type Draft,
  forceRecord,
  namedConcerns,
  tolerates,
} from '../context.js';
import { asksSecond } from '../direction.js';
import { type Period, periodOf } from '../period.js';
import { toldStay } from '../told-stay.js';
import { has } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { bare, ENGAGE, joinList, moveWhen, roughly, stayLength } from '../wording.js';
import { asksHowLongAllowed } from './across/not-recorded.js';
import { noneInRegister } from './register.js';
import { dispute } from './status-parts.js';

const EXPLAINED = [
  ...OF_A_MOVE,
  'still',
  'days',
  'closed',
  'concern',
  'announce',
  'first',
  'last',
  'number',
  'open',
  'ever',
  'other',
] as const;

/** How long a stay lasted, or how long from the move to the closing of concerns. */
export function answerHowLong(context: Context): Draft | undefined {
  const { question, force } = context;
  const asks =
    question.form.ask === 'how-long' ||
    (question.form.ask === 'how-fast' && has(question, 'engage') && has(question, 'exit')) ||
    (question.form.ask === 'how-many' && has(question, 'days') && has(question, 'engage'));
  if (
    !asks ||
    force === undefined ||
    question.people.length > 0 ||
    has(question, 'speech', 'inspection', 'recommendation')
  )
    return undefined;
  if (
    !has(question, 'engage', 'stage') &&
    (context.named || !(has(question, 'enter', 'exit') && has(question, 'days')))
  )
    return undefined;
  if (IS_OUT.test(question.text)) return undefined;
  if (!context.named && asksHowLongAllowed(question.text)) return undefined;
  if (
    !context.named &&
    /\b(?:an?|any) (?:police )?(?:force|constabulary)\b|\bforces\b/i.test(question.text)
  )
    return undefined;
  const named = concernTerms(namedConcerns(context));
  if (
    !tolerates(
      context,
      unexplained(question, EXPLAINED).filter((token) => !named.has(token.term)),
    )
  )
    return undefined;
  const stay = staysOf(context.knowledge.record, force.id).at(-1);
  if (stay === undefined) return noneFound(context, force);
  if (has(question, 'concern') && has(question, 'closed')) {
    const closing = fromEntryToClosing(context, force, stay);
    if (closing !== undefined) return closing;
  }
  return wholeStay(context, force, stay);
}

/** A length of the stay that somebody claims: a figure that follows from both its days. */
function lengthClaimed(
  context: Context,
  { from, to }: Stay,
): ForceRecord['claims'][number] | undefined {
  return forceRecord(context)?.claims.find(({ evidence }) =>
    evidence.some(
      (one) =>
        'derivedFrom' in one &&
        one.derivedFrom.includes(from.id) &&
        to !== undefined &&
        one.derivedFrom.includes(to.id),
    ),
  );
}

/** How long it is out is no length of its stay. */
const IS_OUT = /\b(?:was|were|is|are|been) (?:\w+ ){0,4}?out of\b/i;

function noneFound(context: Context, force: Force): Draft {
  const told = toldStay(context, force);
  if (told !== undefined) return told;
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const reason = `None found: no stay of ${force.name} in Engage was found since ${since}.`;
  return noneInRegister(context, reason, [force.id]);
}

/** How long a stay had lasted on a day before it ended. */
function lengthBy(context: Context, force: Force, stay: Stay, period: Period): Draft | undefined {
  const start = exactDay(stay.from.date);
  const end = stay.to === undefined ? undefined : recordInterval(stay.to.date).earliest;
  if (start === undefined || period.to <= start) return undefined;
  if (end !== undefined && period.to >= end) return undefined;
  const seen = stay.lastConfirmed === undefined ? undefined : lastPossible(stay.lastConfirmed.date);
  if (seen !== undefined && period.to > seen) return undefined;
  const composer = compose(context);
  const cites = composer.evidence(stay.from.evidence);
  composer.statement(
    `By ${writeDay(period.to)} ${force.name} had been in ${ENGAGE} for ${plural(daysBetween(start, period.to), 'day')}, since ${writeDay(start)}.`,
    cites,
  );
  composer.quotes(cites, 1);
  return {
    outcome: 'answered',
    kind: 'how-long',
    composer,
    forces: [force.id],
    asOf: period.to,
    focus: [stay.id],
  };
}

/** The length in weeks where these are asked for: `about 43 weeks, `. */
function inWeeks({ question }: Context, from: Day, to: Day): string {
  return /\bweeks?\b/i.test(question.text)
    ? `about ${plural(Math.round(daysBetween(from, to) / DAYS_A_WEEK), 'week')}, `
    : '';
}

const DAYS_A_WEEK = 7;

function wholeStay(context: Context, force: Force, stay: Stay): Draft {
  const period = periodOf(context.question, stay);
  const partial = period === undefined ? undefined : lengthBy(context, force, stay, period);
  if (partial !== undefined) return partial;
  const composer = compose(context);
  const entry = composer.evidence(stay.from.evidence, 2);
  const only = staysOf(context.knowledge.record, force.id).length === 1;
  if (only && asksSecond(context.question.text))
    composer.statement(`No second stay of ${force.name} in Engage was found.`, entry.slice(0, 1));
  if (stay.to === undefined) {
    const seen =
      stay.lastConfirmed === undefined ? undefined : lastPossible(stay.lastConfirmed.date);
    const more =
      stay.lastConfirmed === undefined ? [] : composer.evidence(stay.lastConfirmed.evidence);
    const start = exactDay(stay.from.date);
    const atLeast =
      start !== undefined && seen !== undefined
        ? `at least ${plural(daysBetween(start, seen), 'day')}: `
        : '';
    const end =
      seen === undefined
        ? ''
        : ` It was last known to be there on ${writeDay(seen)}; no exit was found.`;
    composer.statement(
      `${force.name} has been in ${ENGAGE} ${atLeast}it was moved there ${moveWhen(stay.from.date)}.${end}`,
      [...entry, ...more],
    );
  } else {
    const exit = composer.evidence(stay.to.evidence, 1);
    const start = exactDay(stay.from.date);
    const end = exactDay(stay.to.date);
    const about =
      start === undefined || end === undefined
        ? ''
        : ` (${inWeeks(context, start, end)}${roughly(start, end)})`;
    composer.statement(
      `${force.name} was in ${ENGAGE} for ${stayLength(stay.from.date, stay.to.date)}${about}, from ${bare(stay.from.date)} to ${bare(stay.to.date)}.`,
      [...entry, ...exit],
    );
    const claimed = lengthClaimed(context, stay);
    const own = claimed === undefined ? [] : composer.evidence(claimed.evidence, 1);
    if (claimed !== undefined)
      composer.statement(
        `${ownerName(context.knowledge.record, claimed.owner)} put it at “${claimed.value} ${claimed.unit ?? ''}”.`,
        own,
      );
    composer.quotes([...own, ...entry.slice(0, 1), ...exit], 2);
    if (/\b(?:has|have|been|still)\b/i.test(context.question.text))
      composer.statement('It is no longer there by the newest source.', exit);
  }
  dispute(composer, stay);
  composer.quotes(
    composer.citations.map(({ n }) => n),
    2,
  );
  return { outcome: 'answered', kind: 'how-long', composer, forces: [force.id], focus: [stay.id] };
}

function fromEntryToClosing(context: Context, force: Force, stay: Stay): Draft | undefined {
  const closings = (forceRecord(context)?.concerns ?? []).flatMap((concern) =>
    concern.events.filter((event) => event.type === 'closed').map((event) => ({ concern, event })),
  );
  const first = closings[0];
  const start = exactDay(stay.from.date);
  const end = first === undefined ? undefined : exactDay(first.event.date);
  if (first === undefined || start === undefined || end === undefined) return undefined;
  const same = closings.filter(({ event }) => sameDay(event.date, first.event.date));
  const composer = compose(context);
  const entry = composer.evidence(stay.from.evidence.slice(1), 1);
  const closed = composer.evidence(first.event.evidence, 2);
  composer.statement(
    `It took ${plural(daysBetween(start, end), 'day')} (${roughlyWord(start, end)}): ${force.name} was moved into Engage on ${writeDay(start)}, and the causes of concern about ${joinList(same.map(({ concern }) => concern.title))} were closed on ${writeDay(end)}.`,
    [...entry, ...closed],
  );
  composer.quotes([...entry, ...closed], 2);
  return {
    outcome: 'answered',
    kind: 'how-long',
    composer,
    forces: [force.id],
    focus: same.map(({ concern }) => concern.id),
  };
}

/** Months rounded to the nearest: a day short of eight months is about eight, not seven. */
function roughlyWord(
  start: Parameters<typeof roughly>[0],
  end: Parameters<typeof roughly>[1],
): string {
  return `about ${plural(Math.round(daysBetween(start, end) / 30.4375), 'month')}`;
}

function sameDay(a: RecordDate, b: RecordDate): boolean {
  return (
    recordInterval(a).earliest === recordInterval(b).earliest && lastPossible(a) === lastPossible(b)
  );
}

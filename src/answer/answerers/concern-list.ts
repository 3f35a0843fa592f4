import type { Quotation } from '../../corpus/locate.js';
import { type Day, writeDay } from '../../dates/day.js';
import { type ConcernOn, concernOn, staysOf } from '../../record/as-of.js';
import { recordInterval } from '../../record/dates.js';
import type { Concern, Force } from '../../record/schema.js';
import { type Context, compose, type Draft } from '../context.js';
import type { Period } from '../period.js';
import { quotationOf } from '../quotation.js';
import { rankFor } from '../searching.js';
import { type Bound, boundOf, isWithin } from '../understand/bound.js';
import { asksToDeny } from '../understand/form.js';
import type { Question } from '../understand/question.js';
import { countWord, joinList, moveWhen, sentence } from '../wording.js';
import { tellLeft, tellOpen } from './concern-beside.js';
import { aboutConcerns } from './concern-draft.js';
import { noneClosed } from './concern-none-closed.js';
import { describe, type State } from './concern-state.js';
import { announcement } from './why.js';

/** A force's causes of concern: all, or those open or closed, now or on a day. */
export function listed(
  context: Context,
  force: Force,
  concerns: readonly Concern[],
  state: State | undefined,
  period: Period | undefined,
): Draft {
  const { question } = context;
  const composer = compose(context);
  const day = period?.to ?? question.today;
  const known = concerns
    .map((concern) => ({ concern, on: concernOn(concern, day) }))
    .filter(({ on }) => on.state !== 'not raised');
  const exit = lastExit(context, force, day);
  // Nothing was heard of it up to the day the force left: whether it was still open then is not known.
  const unheard = known.filter(
    ({ on }) => on.state === 'last known open' && exit !== undefined && on.on < exit,
  );
  const chosen = known
    .filter((one) => state !== 'open' || !unheard.includes(one))
    .filter(
      ({ on }) =>
        state === undefined ||
        (state === 'closed'
          ? on.state === 'closed'
          : on.state === 'open' || on.state === 'last known open' || on.state === 'uncertain'),
    );
  const when = period === undefined ? '' : ` ${period.text}`;
  const total = known.length;
  const counted = question.form.ask === 'how-many' ? countSentence(context, total) : undefined;
  const countCites = counted === undefined ? [] : [composer.quotation(counted)];
  const cited = chosen.map(({ concern, on }) =>
    composer.evidence(
      state === 'closed' && on.state === 'closed'
        ? on.evidence
        : state === 'open' && (on.state === 'last known open' || saysOpen(concern, on))
          ? on.evidence
          : announcement(concern),
      chosen.length === 1 ? 2 : 1,
    ),
  );
  const howMany = sentence(countWord(chosen.length));
  const noun = (count: number) => (count === 1 ? 'cause of concern' : 'causes of concern');
  const first =
    period === undefined && state === undefined
      ? announcedText(chosen.map(({ concern }) => concern))
      : '';
  const allOpen = total > 0 && known.every(({ on }) => on.state === 'open');
  if (state === 'closed' && period !== undefined && allOpen)
    return noneClosed(context, force, known, period);
  if (chosen.length === 0) {
    const of = total === 0 ? 'no cause of concern' : `none of ${countWord(total)} ${noun(total)}`;
    const unsure = state === 'open' && unheard.length > 0;
    const told = unsure
      ? `which of ${countWord(total)} ${noun(total)} at ${force.name} were open${when}`
      : '';
    const reason = unsure
      ? `The sources do not say ${told}.`
      : `The sources do not say: ${of} at ${force.name} is recorded as ${state ?? 'raised'}${when}.`;
    const nearest = known
      .flatMap(({ on }) => (on.state === 'not raised' ? [] : on.evidence))
      .map((one) => context.knowledge.record.quotations.get(one))
      .filter((one) => one !== undefined);
    return {
      outcome: 'not-covered',
      kind: 'concerns',
      reason,
      nearest: nearest.slice(0, 1),
      forces: [force.id],
    };
  }
  if (state === undefined) {
    const ours = chosen.some(({ concern }) => concern.wordings.length === 0);
    const text = `${ours ? 'The sources name, in short,' : 'HMICFRS raised'} ${countWord(total)} ${noun(total)} at ${force.name}${first}${when === '' ? '' : `; the state ${when.trim()}`}:`;
    const claimed = claimedNumber(question);
    if (claimed === undefined || ours) composer.statement(text, countCites);
    else {
      const yes = isWithin(claimed, total);
      composer.verdict(yes ? 'yes' : 'no', `${yes ? 'Yes' : 'No'}. ${text}`, cited.flat());
    }
  } else {
    const verb = chosen.length === 1 ? 'was' : 'were';
    // A time of which no source tells: what was open when last known may have been closed by then.
    const later =
      period !== undefined &&
      state === 'open' &&
      !period.text.startsWith('since ') &&
      chosen.every(({ on }) => on.state === 'last known open' && on.on < period.from);
    const text = later
      ? `Not known${when}: the sources do not say. When last known, ${countWord(chosen.length)} of the ${countWord(total)} ${noun(total)} at ${force.name} ${verb} still open:`
      : `${howMany} of the ${countWord(total)} ${noun(total)} at ${force.name} ${verb} ${stillWord(state, period)}${state}${inWords(state, period)}:`;
    const asksAll =
      question.form.ask === 'yes-no' &&
      /^(?!.*\banything\b).*\b(?:all|every|each)\b/i.test(question.text);
    if ((state === 'open' && asksForNone(question)) || (asksAll && chosen.length < total))
      composer.verdict('no', `No. ${text}`, cited.flat());
    else {
      const dated = state === 'closed' && question.asOf === undefined ? period : undefined;
      if (dated !== undefined && isNoneClosed(known, dated))
        composer.statement(`The sources show none closed ${dated.text}.`, []);
      composer.statement(text, []);
    }
  }
  chosen.forEach(({ concern, on }, index) => {
    const rest =
      state === undefined || on.state === 'last known open' || on.state === 'uncertain'
        ? ` (${describe(concern, on)})`
        : '';
    composer.item(`${concern.about}${rest}`, cited[index] ?? []);
  });
  if (state === 'closed' && question.form.ask === 'yes-no' && chosen.length < total)
    tellOpen(
      composer,
      known.filter((one) => !chosen.includes(one)),
    );
  if (state === 'open' && unheard.length > 0)
    composer.caveat(
      `Of the others the sources do not say whether they were still open: ${joinList(unheard.map(({ concern }) => concern.title))}.`,
    );
  if (state === undefined)
    tellLeft(context, composer, force, day, { unheard, all: unheard.length === total });
  if (concerns.every(({ wordings }) => wordings.length === 0))
    composer.caveat('The wording is our summary: the pages are cited by link, not held.');
  composer.quotes([...countCites, ...cited.flat()], chosen.length === 1 ? 2 : 1);
  return aboutConcerns(
    composer,
    force,
    chosen.map(({ concern }) => concern),
    period?.to,
  );
}

/** What was last heard of it by the day is that it was still open: that shows it, not how it began. */
function saysOpen(concern: Concern, on: ConcernOn): on is Extract<ConcernOn, { state: 'open' }> {
  return (
    on.state === 'open' &&
    concern.events.some(({ type, evidence }) => type === 'open' && evidence === on.evidence)
  );
}

/** A day or month is asked about, no bound, and no concern was closed in it. */
function isNoneClosed(known: readonly { readonly on: ConcernOn }[], period: Period): boolean {
  const closedThen = ({ on }: { readonly on: ConcernOn }) =>
    on.state === 'closed' && on.on >= period.from && on.on <= period.to;
  return /^(?:on|in) /.test(period.text) && !known.some(closedThen);
}

/** "Since it left": open then still, not from then on. */
function stillWord(state: State, period: Period | undefined): string {
  return state === 'open' && period?.text.startsWith('since ') === true ? 'still ' : '';
}

/** By when they were closed, or when they were open. */
function inWords(state: State, period: Period | undefined): string {
  if (period === undefined) return state === 'open' ? ' by the newest source' : '';
  if (state === 'open' && period.text.startsWith('since ')) return ` on ${writeDay(period.from)}`;
  return state === 'open' ? ` ${period.text}` : ` by ${writeDay(period.to)}`;
}

/** The day on which the force last left Engage, up to a day. */
export function lastExit(context: Context, force: Force, day: Day): Day | undefined {
  const days = staysOf(context.knowledge.record, force.id).flatMap((stay) =>
    stay.to === undefined ? [] : [recordInterval(stay.to.date).earliest],
  );
  return days.filter((exit) => exit <= day).at(-1);
}

/** "Is nothing outstanding", "is it clear of all": a yes would say that none is open. */
export function asksForNone({ form, text }: Question): boolean {
  return form.ask === 'yes-no' && ASKS_NONE.test(text);
}

const ASKS_NONE =
  /\bnothing\b.*\b(?:open|outstanding|left|unresolved|remain\w*|to do)\b|\b(?:clear|free|rid) of\b|\bno (?:\w+ ){0,2}?(?:open|outstanding|unresolved|remaining)\b|\bno (?:causes?|concerns?|problems?)\b.*\b(?:open|outstanding|left|unresolved|remain\w*)\b/i;

/** The number of causes of concern that a yes-or-no question claims. */
function claimedNumber({ form, text }: Question): Bound | undefined {
  if (form.ask !== 'yes-no' || asksToDeny(text) || !CLAIMS.test(text)) return undefined;
  return boundOf(text, '(?:causes?|areas?) of concern\\b');
}

const CLAIMS =
  /\b(?:have|has|had|were there|are there|was there|got|raise[ds]?|face[ds]?|find|found|given?|issued?)\b/i;

/** The best sentence that gives the number itself. */
function countSentence(context: Context, total: number): Quotation | undefined {
  const best = rankFor(context).find(
    ({ holdsWanted, entry }) =>
      holdsWanted && entry.tokens.some(({ term }) => term === String(total)),
  );
  return best === undefined ? undefined : quotationOf(best.entry);
}

function announcedText(concerns: readonly Concern[]): string {
  const announced = concerns.flatMap((concern) =>
    concern.events.filter((event) => event.type === 'announced' || event.type === 'raised'),
  );
  const texts = new Set(announced.map((event) => moveWhen(event.date)));
  const [only] = texts;
  return texts.size === 1 && only !== undefined ? `, made public ${only}` : '';
}

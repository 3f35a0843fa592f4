import { type Day, writeDay } from '../../dates/day.js';
import { type ConcernOn, concernOn } from '../../record/as-of.js';
import { lastPossible } from '../../record/dates.js';
import type { Concern, Force } from '../../record/schema.js';
import { type Context, compose, type Draft, forceRecord } from '../context.js';
import { asksOfCause } from '../other-concern.js';
import type { Period } from '../period.js';
import type { DateRelation } from '../question-dates.js';
import type { Question } from '../understand/question.js';
import { type Known, tellOpen } from './concern-beside.js';
import { aboutConcerns } from './concern-draft.js';
import { lastExit } from './concern-list.js';
import { closedLater, describe, lastHeard, wantedState } from './concern-state.js';
import { announcement } from './why.js';

/** What became of one named cause of concern. */
export function oneConcern(
  context: Context,
  force: Force,
  named: readonly Concern[],
  period: Period | undefined,
): Draft | undefined {
  const [concern] = named;
  if (concern === undefined) return undefined;
  const { question } = context;
  const day = period?.to ?? question.today;
  const state = concernOn(concern, day);
  const composer = compose(context);
  const wanted = wantedState(context);
  const when = period === undefined ? '' : ` ${period.text}`;
  const wording = wanted === undefined ? composer.evidence(announcement(concern), 1) : [];
  const cites = [
    ...wording,
    ...(state.state === 'not raised' ? [] : composer.evidence(state.evidence)),
  ];
  const asked = question.form.ask === 'yes-no' && !question.form.alternative;
  const subject = `The cause of concern about ${concern.title} (${force.name})`;
  const askedFrom = Math.min(
    ...question.dates
      .filter((date) => !date.asksNow)
      .map((date) => Number((ENDS_THERE.has(date.relation) ? day : date.from).replaceAll('-', ''))),
  );
  const heardOfWithin =
    state.state === 'last known open' && Number(state.on.replaceAll('-', '')) >= askedFrom;
  if (period !== undefined && state.state === 'last known open' && !heardOfWithin) {
    const { record } = context.knowledge;
    const nearest = state.evidence
      .map((one) => record.quotations.get(one))
      .filter((one) => one !== undefined);
    const reason = `Not known${when}: the sources do not say. ${subject} was open when last known, ${lastHeard(concern)}.`;
    return {
      outcome: 'not-covered',
      kind: 'concerns',
      reason,
      nearest: nearest.slice(0, 1),
      forces: [force.id],
      asOf: day,
    };
  }
  const answered = (): Draft => {
    composer.quotes(cites, 2);
    return aboutConcerns(composer, force, [concern], period?.to);
  };
  const exit = lastExit(context, force, day);
  const unheard = state.state === 'last known open' && exit !== undefined && state.on < exit;
  if (unheard && wanted !== undefined) {
    composer.statement(
      `Not known: ${subject.replace(/^The/, 'the')} was open when last known, ${lastHeard(concern)}, and the sources do not say whether it was still open when the force left Engage, on ${writeDay(exit)}, or later.`,
      cites,
    );
    return answered();
  }
  if (wanted === undefined)
    composer.statement(`It is the cause of concern about ${concern.about}.`, wording);
  const isOpen = state.state === 'open' || state.state === 'last known open';
  const text = isOpen
    ? `${subject} was still open${state.state === 'last known open' ? `, by the newest source, ${lastHeard(concern)}` : when}; no closing was found${closedLater(concern, day)}.`
    : `${subject} was ${describe(concern, state)}.`;
  const closedThen = closedWithin(concern, state, question, period);
  if (asked && wanted === 'closed' && closedThen === false)
    composer.verdict('no', `No. ${text}`, cites);
  else if (
    asked &&
    state.state === 'closed' &&
    period === undefined &&
    ONCE_OPEN.test(question.text)
  )
    composer.verdict('yes', `Yes, until it was closed. ${text}`, cites);
  else if (!asked || wanted === undefined || !asksOfCause(question.text))
    composer.statement(text, cites);
  else {
    const yes = (wanted === 'open') === isOpen;
    const known = state.state === 'last known open' && period === undefined;
    const lead = `${yes ? 'Yes' : 'No'}${known ? ', by the newest source' : ''}`;
    composer.verdict(yes ? 'yes' : 'no', `${lead}. ${text}`, cites);
  }
  // The wrong one was named: which one is open is what is asked for.
  if (asked && wanted === 'open' && !isOpen && period === undefined)
    tellOpen(composer, othersThan(context, concern, day));
  return answered();
}

/** The other causes of concern of the force with what is known of each. */
function othersThan(context: Context, concern: Concern, day: Day): Known[] {
  return (forceRecord(context)?.concerns ?? [])
    .filter((one) => one !== concern)
    .map((one) => ({ concern: one, on: concernOn(one, day) }));
}

/** "Was it ever open": of a concern that was closed, whether it was open at all. */
const ONCE_OPEN =
  /^(?!.*\b(?:still|yet|now|remain\w*|left|not|never)\b).*\b(?:was|were|has|had)\b.*\b(?:ever )?(?:open|unresolved|outstanding)\W*$/i;

/** "Closed before it left": what counts is what was heard of it near that day. */
const ENDS_THERE: ReadonlySet<DateRelation> = new Set<DateRelation>(['before', 'by', 'until']);

/** "Closed in July", "closed after July". */
const HAPPENS: ReadonlySet<DateRelation> = new Set<DateRelation>(['at', 'after', 'since']);

/** Whether a concern that was closed by a day was closed in the days asked about; undefined when none are. */
function closedWithin(
  concern: Concern,
  state: ConcernOn,
  question: Question,
  period: Period | undefined,
): boolean | undefined {
  const closing = concern.events.find((event) => event.type === 'closed');
  if (state.state !== 'closed' || closing === undefined || period === undefined) return undefined;
  if (!question.dates.some(({ relation, asksNow }) => HAPPENS.has(relation) && !asksNow))
    return undefined;
  return lastPossible(closing.date) >= period.from;
}

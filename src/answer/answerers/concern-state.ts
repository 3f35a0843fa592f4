import type { Day } from '../../dates/day.js';
import { type ConcernOn, sortedEvents } from '../../record/as-of.js';
import { lastPossible } from '../../record/dates.js';
import type { Concern } from '../../record/schema.js';
import type { Context } from '../context.js';
import { has, type Question } from '../understand/question.js';
import { moveWhen } from '../wording.js';

/** Whether open or closed concerns are asked for. */
export type State = 'open' | 'closed';

/** "Which were not closed" asks for the open ones. */
export function wantedState(context: Context): State | undefined {
  const { question } = context;
  const text = question.text.toLowerCase();
  if (isDenied(question) || LEFT_TO_DO.test(text) || STILL_TO_FIX.test(text)) return 'open';
  if (/\bunresolved|outstanding\b/.test(text)) return 'open';
  if (has(question, 'closed'))
    return has(question, 'open') && question.form.alternative ? 'open' : 'closed';
  const open = /\b(?:open|remain\w*|outstanding|left|live|active|persist\w*|still|last)\b/.test(
    text,
  );
  return open ? 'open' : undefined;
}

/** "Not closed", "never signed off", "yet to be dealt with": a word for closing behind a word that denies it. */
function isDenied({ tokens, senses, text }: Question): boolean {
  return tokens.some((token, index) => {
    if (senses.at[index]?.has('closed') !== true) return false;
    const before = text.slice(tokens[Math.max(0, index - DENIED_WITHIN)]?.start ?? 0, token.start);
    return DENIES.test(before);
  });
}

const LEFT_TO_DO =
  /\b(?:left|still|yet) to (?:be )?\w+|\bwhat (?:still |then )?(?:remain(?:s|ed)|was left|is left|stayed)\b/;
/** What is still to be put right, without the word for a cause of concern. */
const STILL_TO_FIX =
  /\b(?:still|left|yet) (?:got to|ha(?:s|ve|d) to|needs? to|to) (?:be )?(?:sort|fix|put right|address|resolve|deal|tackle|do\b)|\bwhat(?:['’]?s| is)? still (?:wrong|broken|failing|bad|outstanding|unresolved|unfixed)\b|\banything\b.{0,30}\b(?:left|still|yet)\b.{0,40}\b(?:put right|fix\w*|sort\w*|resolv\w*|address\w*|dealt with)/i;

/** Whether a question asks what a force has still to put right. */
export function asksStillToFix(text: string): boolean {
  return STILL_TO_FIX.test(text);
}

const DENIED_WITHIN = 5;
const DENIES =
  /\b(?:not|never|without|(?:yet|still) to be|(?:is|was|are|were|has|have|had|did|does|could|would)n['’]?t|un|could not|cannot|can['’]?t)\b/i;

/** Where the record stands for "now": the force's last known day, so that nothing is asserted after it. */
export function describe(concern: Concern, state: ConcernOn): string {
  switch (state.state) {
    case 'open':
      return 'open';
    case 'last known open':
      return `open when last known, ${lastHeard(concern)}`;
    case 'closed':
      return closingText(concern);
    case 'uncertain':
      return `not known for certain: ${closingText(concern)}`;
    case 'not raised':
      return 'not raised by then';
  }
}

/** When a concern was last heard of, as exactly as the source has it. */
export function lastHeard(concern: Concern): string {
  const last = sortedEvents(concern).at(-1);
  return last === undefined
    ? 'at no known date'
    : `${moveWhen(last.date)}${last.reportedly ? ' (reportedly)' : ''}`;
}

/** The causes of concern that are known to have been open on a day, or after it. */
export function openAt(concerns: readonly Concern[], day: Day): Concern[] {
  return concerns.filter(({ events }) =>
    events.some(({ type, date }) => type === 'open' && lastPossible(date) >= day),
  );
}

/** When a concern was closed, in words. */
export function closingText(concern: Concern): string {
  const closing = concern.events.find((event) => event.type === 'closed');
  return closing === undefined ? 'no closing is recorded' : `closed ${moveWhen(closing.date)}`;
}

/** That a concern was closed after a day; empty when it is not known to have been. */
export function closedLater(concern: Concern, day: Day): string {
  const closing = sortedEvents(concern).find(
    (event) => event.type === 'closed' && lastPossible(event.date) > day,
  );
  return closing === undefined ? '' : ` by then; it was closed ${moveWhen(closing.date)}`;
}

/** An inspection is what is asked for; the concern only tells which. */
export function asksForInspection(question: Question): boolean {
  return (
    has(question, 'inspection') &&
    /\b(?:which|what|how many)\s+(?:\w+\s+){0,2}(?:visits?|inspections?|revisits?|re-?inspections?)\b/i.test(
      question.text,
    )
  );
}

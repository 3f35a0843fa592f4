import { concernOn } from '../../record/as-of.js';
import type { Concern } from '../../record/schema.js';
import { type Context, compose, type Draft, forceRecord, namedConcerns } from '../context.js';
import { countWord, moveWhen, sentence } from '../wording.js';
import type { Known } from './concern-beside.js';

/** The one that is left of several. */
const LEFT =
  /\b(?:last|remaining|final|outstanding|fourth)\b(?! (?:two|three|few|month|year|week))/i;

/**
 * Who closed it: that a cause of concern whose closing is asked about was not closed, as far as is known; undefined where
 * others, or none in particular, are asked about.
 */
export function notClosed(context: Context): Draft | undefined {
  const { force, question } = context;
  const named = namedConcerns(context);
  const open = openNow(context).map(({ concern }) => concern);
  const asked =
    named.length > 0 ? named : LEFT.test(question.text) && open.length === 1 ? open : [];
  const [first, ...more] = asked.filter((one) => open.includes(one));
  if (force === undefined || first === undefined || more.length > 0) return undefined;
  if (asked.length > 1) return undefined;
  const seen = first.events.filter(({ type }) => type === 'open').at(-1);
  if (seen === undefined) return undefined;
  const composer = compose(context);
  const cites = composer.evidence(seen.evidence, 2);
  const text = `no closing was found: the cause of concern about ${first.title} at ${force.name} was still open ${moveWhen(seen.date)}, by the newest source on it.`;
  if (question.form.ask === 'yes-no') composer.verdict('no', `No: ${text}`, cites);
  else composer.statement(sentence(text), cites);
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'who',
    composer,
    forces: [force.id],
    focus: [first.id],
  };
}

/** The causes of concern of the question's force that no source says were closed. */
export function openNow(context: Context): Known[] {
  return (forceRecord(context)?.concerns ?? [])
    .map((concern) => ({ concern, on: concernOn(concern, context.question.today) }))
    .filter(({ on }) => on.state === 'open' || on.state === 'last known open');
}

/** ` of three of the four`, where not all were closed; empty where they were. */
export function shareClosed(context: Context): string {
  const concerns: readonly Concern[] = forceRecord(context)?.concerns ?? [];
  const closed = concerns.filter(({ events }) => events.some(({ type }) => type === 'closed'));
  return closed.length === concerns.length
    ? ''
    : ` of ${countWord(closed.length)} of the ${countWord(concerns.length)}`;
}

import { happenedBy, newestSourceDay } from '../../record/as-of.js';
import { recordInterval } from '../../record/dates.js';
import type { Force, Stay } from '../../record/schema.js';
import { type Context, compose, type Draft } from '../context.js';
import type { Period } from '../period.js';
import { moveWhen } from '../wording.js';
import { dispute } from './status-parts.js';

const STATE = /\b(?:still|already|been in|remain\w*|stay\w*)\b/i;
const INTO =
  /\b(?:enter\w*|mov(?:e|ed)|put|placed|went|go|escalated|join\w*|sent|taken)\s+(?:\w+\s+){0,4}?(?:into|in|to|under)\s+(?:\w+\s+){0,2}?(?:engage|special|enhanced)|\benter\w*\s+(?:engage|special|enhanced)/i;
const OUT_OF =
  /\b(?:left|leave|exit\w*|removed|released|let out|come out|came out|taken out|moved out|got out|returned)\b/i;

/**
 * "Did it enter Engage in May 2024?" asks for the move, not for the stage on those days: yes when the
 * move lies in the period, no when it does not, with its real date either way.
 */
export function moveInPeriod(
  context: Context,
  force: Force,
  stays: readonly Stay[],
  period: Period,
): Draft | undefined {
  const { question } = context;
  if (question.form.ask !== 'yes-no' || STATE.test(question.text)) return undefined;
  const daysAsked = question.dates.filter(({ asksNow }) => !asksNow).length;
  if (question.form.alternative && daysAsked < 2) return undefined;
  // Two moves, each with its day, are no one move on either.
  if (question.form.alternative && OUT_OF.test(question.text) && INTO.test(question.text))
    return undefined;
  const out = OUT_OF.test(question.text);
  if (!out && !INTO.test(question.text)) return undefined;
  const stay = stays.at(-1);
  const move = out ? stay?.to : stay?.from;
  if (stay === undefined || move === undefined) return undefined;
  if (question.form.alternative) return whichDay(context, force, stay, out);
  const days = recordInterval(move.date);
  const upTo = question.dates.some(({ relation }) => ['by', 'before', 'until'].includes(relation));
  const inside = days.earliest >= period.from && days.latest <= period.to;
  const apart = days.latest < period.from || days.earliest > period.to;
  const happened = happenedBy(days, period.to);
  const unheard =
    !out &&
    stay.to !== undefined &&
    period.to > (newestSourceDay(context.knowledge, force.id) ?? period.to);
  const told = upTo ? happened : inside ? 'yes' : apart ? 'no' : 'unclear';
  // Nothing is known of a move after the newest source.
  const result = told === 'no' && unheard ? 'unclear' : told;
  const composer = compose(context);
  const there = recordInterval(stay.from.date).latest <= period.from;
  const stillThere = out && there && told === 'no' && days.earliest > period.to;
  // That it was there is shown by the move into Engage.
  const cites = [
    ...(stillThere ? composer.evidence(stay.from.evidence, 1) : []),
    ...composer.evidence(move.evidence),
  ];
  const done = out ? 'returned to Scan' : 'moved into Engage (“special measures”)';
  // It was there already: nothing is known of a way out and in again.
  const later =
    stay.to === undefined &&
    period.to > (newestSourceDay(context.knowledge, force.id) ?? period.to);
  const no = later ? 'No, by the newest source. ' : 'No. ';
  const lead = { yes: 'Yes. ', no, unclear: 'Not known for certain. ' }[result];
  const after = told === 'no' && unheard ? ' What came after the newest source is not known.' : '';
  const then = stillThere
    ? `It was still in Engage then, where it had been moved ${moveWhen(stay.from.date)}: `
    : '';
  composer.verdict(
    result,
    `${lead}${then}${force.name} was ${done} ${moveWhen(move.date)}.${after}`,
    cites,
  );
  if (!out) dispute(composer, stay);
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'status-as-of',
    composer,
    forces: [force.id],
    asOf: period.from,
    focus: [move.id],
  };
}

/** "Did it leave in July or in September": the day of the move, with neither yes nor no. */
function whichDay(context: Context, force: Force, stay: Stay, out: boolean): Draft | undefined {
  const move = out ? stay.to : stay.from;
  if (move === undefined) return undefined;
  const composer = compose(context);
  const cites = composer.evidence(move.evidence);
  const done = out ? 'returned to Scan' : 'moved into Engage (“special measures”)';
  composer.statement(`${force.name} was ${done} ${moveWhen(move.date)}.`, cites);
  if (!out) dispute(composer, stay);
  composer.quotes(cites, 2);
  return { outcome: 'answered', kind: 'when', composer, forces: [force.id], focus: [move.id] };
}

import { recordInterval } from '../../record/dates.js';
import type { Force, Stay } from '../../record/schema.js';
import { type Context, compose, type Draft } from '../context.js';
import { has } from '../understand/question.js';
import { ENGAGE, moveWhen } from '../wording.js';

/**
 * "Was it in Engage until June": yes where it left then, else no with when it left; undefined where no such
 * end is asked about, or none is known.
 */
export function untilWhen(
  context: Context,
  force: Force,
  stays: readonly Stay[],
): Draft | undefined {
  const { question } = context;
  const [date, ...more] = question.dates.filter(({ asksNow }) => !asksNow);
  if (question.form.ask !== 'yes-no' || question.form.negated || !has(question, 'engage'))
    return undefined;
  if (date?.relation !== 'until' || date.anchor !== undefined || more.length > 0) return undefined;
  const stay = stays.find(({ from, to }) => {
    const entered = recordInterval(from.date).latest;
    return to !== undefined && entered < date.from;
  });
  const exit = stay?.to;
  if (stay === undefined || exit === undefined) return undefined;
  const days = recordInterval(exit.date);
  const inside = days.earliest >= date.from && days.latest <= date.to;
  const apart = days.latest < date.from || days.earliest > date.to;
  if (!inside && !apart) return undefined;
  const composer = compose(context);
  const cites = [
    ...composer.evidence(stay.from.evidence, 1),
    ...composer.evidence(exit.evidence, 1),
  ];
  const lead = inside ? 'Yes. ' : days.earliest > date.to ? 'No, longer: ' : 'No. ';
  composer.verdict(
    inside ? 'yes' : 'no',
    `${lead}${force.name} was in ${ENGAGE} until it was returned to Scan ${moveWhen(exit.date)}.`,
    cites,
  );
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'status-as-of',
    composer,
    forces: [force.id],
    asOf: date.to,
    focus: [exit.id],
  };
}

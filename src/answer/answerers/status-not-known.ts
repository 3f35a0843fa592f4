import { writeDay } from '../../dates/day.js';
import type { StageOn } from '../../record/as-of.js';
import type { Force } from '../../record/schema.js';
import { type Context, compose, type Draft } from '../context.js';
import { asksOut } from '../direction.js';
import type { Period } from '../period.js';
import { ENGAGE, moveWhen, SCAN } from '../wording.js';
import { noStay } from './status-parts.js';

/** Outside what the sources cover: what they last show is said, and that it is not an answer for that day. */
export function notKnown(context: Context, force: Force, period: Period, stage: StageOn): Draft {
  if (stage.stage !== 'not known' || stage.why === 'no source')
    return noStay(context, force, period);
  const seen = stage.lastSeen;
  if (stage.why === 'before coverage' || seen === undefined) {
    const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
    const reason = `Not known: the sources do not say which stage ${force.name} was in ${period.text}. Stays before ${since} are not covered here.`;
    return {
      outcome: 'not-covered',
      kind: 'status-as-of',
      reason,
      nearest: [],
      forces: [force.id],
      asOf: period.from,
    };
  }
  const composer = compose(context);
  const { stay } = seen;
  const move = stay?.to ?? stay?.from;
  const cites = move === undefined ? [] : composer.evidence(move.evidence);
  const last =
    stay?.to === undefined
      ? `it was last seen in ${seen.stage === 'Engage' ? ENGAGE : SCAN}, on ${writeDay(seen.on)}`
      : `it had been returned to ${SCAN}, ${moveWhen(stay.to.date)}, and no later move was found`;
  if (stay?.to !== undefined && asksOutBy(context)) {
    composer.verdict(
      'yes',
      `Yes. ${force.name} was returned to ${SCAN}, ${moveWhen(stay.to.date)}; no later move was found.`,
      cites,
    );
  } else {
    composer.badge(force.name, 'not known', period.text);
    composer.verdict(
      'unclear',
      `Not known ${period.text}: the sources do not say. By the newest source ${last}.`,
      cites,
    );
  }
  composer.quotes(cites, 1);
  return {
    outcome: 'answered',
    kind: 'status-as-of',
    composer,
    forces: [force.id],
    asOf: period.from,
    focus: stay === undefined ? [] : [stay.id],
  };
}

/** "Was it out by June": the move is asked about, which a later day does not make unknown. */
function asksOutBy({ question }: Context): boolean {
  return (
    question.form.ask === 'yes-no' &&
    !question.form.negated &&
    asksOut(question) &&
    question.dates.some(
      ({ relation }) => relation === 'by' || relation === 'until' || relation === 'before',
    )
  );
}

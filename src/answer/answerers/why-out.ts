import { concernOn } from '../../record/as-of.js';
import { recordInterval } from '../../record/dates.js';
import type { Stay } from '../../record/schema.js';
import { type Context, compose, type Draft, forceRecord } from '../context.js';
import { periodOf } from '../period.js';
import { joinList, moveWhen, noExitFound } from '../wording.js';

/** Why a force was returned to Scan; or that it was not, by then or at all. */
export function whyOut(context: Context, stay: Stay): Draft {
  return stay.to === undefined ? noExit(context, stay) : exitReasons(context, stay);
}

/** The way out is asked about of a force that is not known to have left. */
function noExit(context: Context, stay: Stay): Draft {
  const composer = compose(context);
  const cites = composer.evidence(stay.from.evidence);
  composer.statement(noExitFound(context.force?.name ?? '', stay), cites);
  composer.quotes(cites, 1);
  return {
    outcome: 'answered',
    kind: 'why',
    composer,
    forces: [context.force?.id ?? ''],
    focus: [stay.id],
  };
}

/** "Why was it not taken out in July": what was open still, where the day lies within the stay. */
function notYet(context: Context, stay: Stay): Draft | undefined {
  const { question, force } = context;
  const period = periodOf(question, undefined);
  if (force === undefined || period === undefined || stay.to === undefined) return undefined;
  if (!question.form.negated || period.to >= recordInterval(stay.to.date).earliest)
    return undefined;
  const composer = compose(context);
  const open = (forceRecord(context)?.concerns ?? []).flatMap((concern) => {
    const on = concernOn(concern, period.to);
    return on.state === 'open' ? [{ concern, cites: composer.evidence(on.evidence, 1) }] : [];
  });
  if (open.length === 0) return undefined;
  const entry = composer.evidence(stay.from.evidence, 1);
  composer.statement(
    `${force.name} was still in Engage ${period.text}. Causes of concern still open at the end of that time: ${joinList(open.map(({ concern }) => concern.title))}.`,
    [...open.flatMap(({ cites }) => cites), ...entry],
  );
  composer.quotes(
    composer.citations.map(({ n }) => n),
    2,
  );
  return { outcome: 'answered', kind: 'why', composer, forces: [force.id], focus: [stay.id] };
}

function exitReasons(context: Context, stay: Stay): Draft {
  const still = notYet(context, stay);
  if (still !== undefined) return still;
  const composer = compose(context);
  const { to } = stay;
  const name = context.force?.name ?? '';
  const exit = composer.evidence(to?.evidence ?? [], 1);
  composer.statement(
    `${name} was returned to Scan ${to === undefined ? '' : moveWhen(to.date)}. ${(to?.why ?? []).length > 0 ? 'Reasons given:' : 'Its reasons are not recorded here.'}`,
    exit,
  );
  for (const reason of (to?.why ?? []).slice(0, 4))
    composer.item(reason.text, composer.evidence(reason.evidence, 1));
  composer.quotes(
    composer.citations.map(({ n }) => n),
    2,
  );
  return {
    outcome: 'answered',
    kind: 'why',
    composer,
    forces: [context.force?.id ?? ''],
    focus: [stay.id],
  };
}

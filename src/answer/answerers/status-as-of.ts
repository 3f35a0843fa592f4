import { intervalOf } from '../../dates/partial.js';
import { happenedBy, type StageOn, stageOn, staysOf } from '../../record/as-of.js';
import { exactDay, isDisputed, leadingDate, recordInterval } from '../../record/dates.js';
import type { Force, RecordDate, Stay } from '../../record/schema.js';
import type { Composer } from '../composer.js';
import { type Context, compose, type Draft } from '../context.js';
import type { Period } from '../period.js';
import { ENGAGE, joinList, moveWhen, SCAN, sentence } from '../wording.js';
import { notKnown } from './status-not-known.js';
import { dispute, polarity } from './status-parts.js';

/** The stage on a day, or over a span of days. */
export function asOf(context: Context, force: Force, period: Period): Draft {
  const kind = 'status-as-of';
  const { today } = context.question;
  const first = stageOn(context.knowledge, force.id, period.from);
  const last = stageOn(
    context.knowledge,
    force.id,
    period.to < today || period.from > today ? period.to : today,
  );
  const forces = [force.id];
  if (first.stage === 'not known' && last.stage === 'not known') {
    return notKnown(context, force, period, last);
  }
  const composer = compose(context);
  const same = first.stage === last.stage && stayOf(first)?.id === stayOf(last)?.id;
  if (same) oneStage(context, composer, force, period, first);
  else changed(context, composer, force, period, first, last);
  if (period.yearAssumed)
    composer.caveat('No year was given; the latest of which the sources can tell was taken.');
  return {
    outcome: 'answered',
    kind,
    composer,
    forces,
    asOf: period.from,
    focus: ids(first, last),
  };
}

/** Ids of the stays that these stages rest on. */
export function ids(...stages: readonly StageOn[]): string[] {
  return stages.map(stayOf).flatMap((stay) => (stay === undefined ? [] : [stay.id]));
}

/** The stay that a stage rests on, where there is one. */
export function stayOf(stage: StageOn): Stay | undefined {
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

/** A period throughout which one thing is known of the stage. */
export function oneStage(
  context: Context,
  composer: Composer,
  force: Force,
  period: Period,
  stage: StageOn,
): void {
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
      say(
        'Engage',
        `${force.name} was in ${ENGAGE} ${period.text}: it was moved there ${moveWhen(stay.from.date)}${end}.`,
        [...entry, ...exit],
      );
      dispute(composer, stay);
      composer.quotes(entry, 1);
      return;
    }
    case 'Scan': {
      const next = staysOf(context.knowledge.record, force.id).find(
        (stay) => recordInterval(stay.from.date).earliest > period.to,
      );
      const { after } = stage;
      const byDefault = context.knowledge.record.terms.get('term-scan')?.evidence ?? [];
      const cites =
        after?.to === undefined
          ? composer.evidence(byDefault, 1)
          : composer.evidence(after.to.evidence);
      const later = next === undefined ? [] : composer.evidence(next.from.evidence);
      const before =
        after?.to === undefined
          ? 'no earlier stay in Engage was found since 2019'
          : exactDay(after.to.date) === period.from && period.from === period.to
            ? 'it left Engage on that day'
            : `it had left Engage ${moveWhen(after.to.date)}`;
      const then =
        next === undefined ? '' : `, and it was moved into Engage only ${moveWhen(next.from.date)}`;
      const proof = [...cites, ...later];
      say('Scan', `${force.name} was in ${SCAN}, ${period.text}: ${before}${then}.`, proof);
      // That it went in only later shows it best.
      composer.quotes(later.length > 0 && after === undefined ? later : proof, 1);
      return;
    }
    case 'uncertain': {
      const { stay, edge } = stage;
      const move = edge === 'from' ? stay.from : stay.to;
      if (move === undefined) return;
      const cites = composer.evidence(move.evidence);
      const what = edge === 'from' ? 'into' : 'out of';
      composer.verdict(
        'unclear',
        `Not known for certain: ${force.name} was moved ${what} Engage ${moveWhen(move.date)}, so its stage ${period.text} cannot be told.${preferredReading(move.date, edge, period)}`,
        cites,
      );
      dispute(composer, stay);
      return;
    }
    case 'not known':
      composer.statement(
        `Not known: the sources do not say which stage ${force.name} was in ${period.text}.`,
        [],
      );
  }
}

/** What the preferred reading of a dispute says of the day, where one is preferred and can tell. */
function preferredReading(date: RecordDate, edge: 'from' | 'to', period: Period): string {
  if (!isDisputed(date) || date.prefer === undefined) return '';
  const happened = happenedBy(intervalOf(leadingDate(date)), period.from);
  if (happened === 'unclear') return '';
  const inEngage = (happened === 'yes') === (edge === 'from');
  return ` By the reading preferred here it was in ${inEngage ? 'Engage' : 'Scan'}.`;
}

/** A span in which the stage changed, or of which only a part is known. */
export function changed(
  context: Context,
  composer: Composer,
  force: Force,
  period: Period,
  first: StageOn,
  last: StageOn,
): void {
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
  const start =
    first.stage === 'not known' || first.stage === 'uncertain'
      ? ''
      : `It was in ${first.stage} at first. `;
  const end = last.stage === 'not known' ? ` What came after the newest source is not known.` : '';
  const text =
    parts.length === 0
      ? `${force.name}: ${start}${end}`
      : `${start}${sentence(force.name)} was ${joinList(parts.map((part) => part.text))}.${end}`;
  if (wanted === undefined) composer.statement(text, cites);
  else composer.verdict('unclear', `For part of it. ${text}`, cites);
  composer.quotes(cites, 1);
}

import { newestSourceDay, stageOn, staysOf } from '../../../record/as-of.js';
import type { Force } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import { type Context, compose, type Draft } from '../../context.js';
import type { Period } from '../../period.js';
import { has } from '../../understand/question.js';
import { joinList, staySpan } from '../../wording.js';
import { asksState, directionOf } from './aim.js';
import { partOf } from './clause.js';
import { cite, finish } from './held.js';
import { whenNamedMoved } from './moves.js';
import { saidOfTwo } from './pair.js';
import { spanOf } from './span.js';
import { asksYesNo, leftOver } from './words.js';

/** Words too many that do no harm where a stage is named. */
const TOLERATED = 2;

/** Two or more forces side by side: their stays, or their stages on a day, with what was asked of them first. */
export function compareForces(context: Context, forces: readonly Force[]): Draft | undefined {
  const { knowledge, question } = context;
  if (leftOver(context).length > (has(question, 'engage', 'stage', 'scan') ? TOLERATED : 0))
    return undefined;
  const newest = forces
    .map((force) => newestSourceDay(knowledge, force.id))
    .filter((day) => day !== undefined);
  if (newest.length === 0) return undefined;
  const period = spanOf(context);
  const composer = compose(context);
  const rows = forces.map((force) => ({ force, stays: staysOf(knowledge.record, force.id) }));
  if (period === undefined && thereWhenOtherMoved(context, composer, forces)) {
    composer.quotes(
      composer.citations.map(({ n }) => n),
      1,
    );
    return finish(context, composer, forces);
  }
  if (period === undefined) {
    const [a, b] = rows.flatMap(({ force, stays }) =>
      stays.slice(-1).map((stay) => ({ force, stay })),
    );
    if (a !== undefined && b !== undefined && rows.length === 2) saidOfTwo(context, composer, a, b);
  } else if (asksYesNo(question)) allThere(context, composer, forces, period);
  for (const { force, stays } of rows) {
    const cites = stays.flatMap((stay) => cite(composer, { force, stay }));
    if (period !== undefined) {
      const on = stageOn(knowledge, force.id, period.from);
      composer.item(
        `${force.name}: ${on.stage === 'uncertain' ? 'not certain, between Scan and Engage' : on.stage} ${period.text}`,
        cites,
      );
    } else if (stays.length === 0)
      composer.item(
        `${force.name}: no stay in Engage found since ${knowledge.record.coverageFrom?.slice(0, 4) ?? '2019'}`,
        [],
      );
    else
      for (const stay of stays)
        composer.item(
          `${force.name}: in Engage ${staySpan(stay)}`,
          cite(composer, { force, stay }),
        );
  }
  composer.quotes(
    composer.citations.map(({ n }) => n),
    1,
  );
  return finish(context, composer, forces, period);
}

/** "Were both in Engage in July 2022": yes only when each surely was on its first day. */
function allThere(
  context: Context,
  composer: Composer,
  forces: readonly Force[],
  period: Period,
): void {
  const { knowledge } = context;
  const stages = forces.map((force) => ({ force, on: stageOn(knowledge, force.id, period.from) }));
  const cites = forces.flatMap((force) =>
    staysOf(knowledge.record, force.id).flatMap((stay) => cite(composer, { force, stay })),
  );
  if (cites.length === 0 || period.from !== period.to) return;
  const wanted =
    has(context.question, 'scan') && !has(context.question, 'engage') ? 'Scan' : 'Engage';
  const not = stages.filter(({ on }) => on.stage !== wanted);
  const sure = not.filter(({ on }) => on.stage === 'Engage' || on.stage === 'Scan');
  if (not.length === 0)
    composer.verdict('yes', `Yes, all were in ${wanted} ${period.text}.`, cites);
  else if (sure.length > 0) {
    const names = joinList(sure.map(({ force }) => force.name));
    composer.verdict(
      'no',
      `No, not all of them: ${names} ${sure.length === 1 ? 'was' : 'were'} not in ${wanted} ${period.text}.`,
      cites,
    );
  } else composer.verdict('unclear', `Not known for certain ${period.text}.`, cites);
}

/** "Was A in Engage when B entered?": A's stage on the day of B's move. */
function thereWhenOtherMoved(
  context: Context,
  composer: Composer,
  forces: readonly Force[],
): boolean {
  const other = forces.find((force) => whenNamedMoved(context, force) !== undefined);
  const force = forces.find((one) => one !== other);
  const period = whenNamedMoved(context, other);
  const main = other === undefined ? '' : (partOf(context.question, other)?.main ?? '');
  if (force === undefined || period === undefined || forces.length !== 2) return false;
  if (directionOf(main) !== undefined && !asksState(main)) return false;
  const on = stageOn(context.knowledge, force.id, period.from);
  const cites = staysOf(context.knowledge.record, force.id).flatMap((stay) =>
    cite(composer, { force, stay }),
  );
  const result = on.stage === 'Engage' ? 'yes' : on.stage === 'Scan' ? 'no' : 'unclear';
  const lead = { yes: 'Yes. ', no: 'No. ', unclear: '' }[result];
  const text =
    result === 'unclear'
      ? `Not known for certain whether ${force.name} was in Engage ${period.text}`
      : `${force.name} was in ${on.stage} ${period.text}`;
  const spans = staysOf(context.knowledge.record, force.id).map(staySpan).join('; ');
  composer.verdict(
    result,
    `${lead}${text}${spans === '' ? '' : `; it was in Engage ${spans}`}.`,
    cites,
  );
  return true;
}

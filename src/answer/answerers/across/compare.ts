import { newestSourceDay, stageOn, staysOf } from '../../../record/as-of.js';
import { exactDay, recordInterval } from '../../../record/dates.js';
import type { Force, Stay } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import { type Context, compose, type Draft } from '../../context.js';
import { periodOf } from '../../period.js';
import { has } from '../../understand/question.js';
import { staySpan } from '../../wording.js';
import { bounds, cite, finish, type Held } from './held.js';
import { inEngageNow } from './on-day.js';

/** The longest or shortest completed stay; those with inexact days by the length they have at least. */
export function extremes(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const ended = all
    .filter(({ stay }) => stay.to !== undefined)
    .map((held) => ({ held, ...bounds(held) }));
  const longest = has(context.question, 'longest');
  const sorted = [...ended].sort((a, b) => (longest ? b.least - a.least : a.most - b.most));
  const [first, second] = sorted;
  if (first === undefined) return inEngageNow(context, all);
  composer.statement(
    `${first.held.force.name} had the ${longest ? 'longest' : 'shortest'} completed stay in Engage that was found: ${staySpan(first.held.stay)}.`,
    cite(composer, first.held),
  );
  if (second !== undefined)
    composer.statement(
      `Next: ${second.held.force.name}, ${staySpan(second.held.stay)}.`,
      cite(composer, second.held),
    );
  const open = all.filter(({ stay }) => stay.to === undefined);
  if (open.length > 0)
    composer.caveat(
      `Not counted, since no exit was found: ${open.map(({ force, stay }) => `${force.name} (${staySpan(stay)})`).join('; ')}.`,
    );
  composer.quotes(
    composer.citations.map(({ n }) => n),
    1,
  );
  return finish(context, composer, [first.held.force]);
}

export function compareForces(context: Context, forces: readonly Force[]): Draft | undefined {
  const { knowledge, question } = context;
  const newest = forces
    .map((force) => newestSourceDay(knowledge, force.id))
    .filter((day) => day !== undefined);
  if (newest.length === 0) return undefined;
  const period = periodOf(question, undefined);
  const composer = compose(context);
  const rows = forces.map((force) => ({ force, stays: staysOf(knowledge.record, force.id) }));
  if (period === undefined) verdictOn(context, composer, rows);
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

/** Which of two was longer or earlier, where both are known well enough to tell. */
export function verdictOn(
  context: Context,
  composer: Composer,
  rows: readonly { force: Force; stays: readonly Stay[] }[],
): void {
  const held = rows.flatMap(({ force, stays }) => stays.slice(-1).map((stay) => ({ force, stay })));
  const [a, b] = held;
  if (a === undefined || b === undefined || rows.length !== 2) return;
  if (
    has(context.question, 'days', 'longest', 'shortest') &&
    a.stay.to !== undefined &&
    b.stay.to !== undefined
  ) {
    const x = bounds(a);
    const y = bounds(b);
    if (x.least > y.most)
      composer.statement(`${a.force.name} was in Engage longer than ${b.force.name}.`, []);
    else if (y.least > x.most)
      composer.statement(`${b.force.name} was in Engage longer than ${a.force.name}.`, []);
    else composer.statement('Which was longer cannot be told from the dates known.', []);
    return;
  }
  const out = has(context.question, 'exit') && !has(context.question, 'enter');
  const date = ({ stay }: Held) => (out && stay.to !== undefined ? stay.to.date : stay.from.date);
  const [earlier, later] =
    recordInterval(date(a)).latest < recordInterval(date(b)).earliest
      ? [a, b]
      : recordInterval(date(b)).latest < recordInterval(date(a)).earliest
        ? [b, a]
        : [undefined, undefined];
  if (earlier === undefined || later === undefined) {
    const same = exactDay(date(a)) !== undefined && exactDay(date(a)) === exactDay(date(b));
    composer.statement(
      same
        ? `Both ${out ? 'left' : 'entered'} on the same day.`
        : 'Which came first cannot be told from the dates known.',
      [],
    );
  } else
    composer.statement(
      `${earlier.force.name} ${out ? 'left' : 'entered'} Engage before ${later.force.name}.`,
      [],
    );
}

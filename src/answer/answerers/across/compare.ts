import { newestSourceDay, stageOn, staysOf } from '../../../record/as-of.js';
import { exactDay, recordInterval } from '../../../record/dates.js';
import type { Force, Stay } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import { type Context, compose, type Draft } from '../../context.js';
import { periodOf } from '../../period.js';
import { has } from '../../understand/question.js';
import { staySpan } from '../../wording.js';
import { bounds, cite, finish, type Held } from './held.js';
import { whenNamedMoved } from './moves.js';
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

/** Two or more forces side by side: their stays, or their stages on a day, with what was asked of them first. */
export function compareForces(context: Context, forces: readonly Force[]): Draft | undefined {
  const { knowledge, question } = context;
  const newest = forces
    .map((force) => newestSourceDay(knowledge, force.id))
    .filter((day) => day !== undefined);
  if (newest.length === 0) return undefined;
  const period = periodOf(question, undefined);
  const composer = compose(context);
  const rows = forces.map((force) => ({ force, stays: staysOf(knowledge.record, force.id) }));
  if (period === undefined && thereWhenOtherMoved(context, composer, forces)) {
    composer.quotes(
      composer.citations.map(({ n }) => n),
      1,
    );
    return finish(context, composer, forces);
  }
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
  const asksOut = has(context.question, 'exit') && !has(context.question, 'enter');
  if (/\bsame (?:day|date|time)\b/i.test(context.question.text)) {
    const moved = [a, b].map(({ stay }) => (asksOut ? stay.to : stay.from));
    const days = moved.map((move) => (move === undefined ? undefined : exactDay(move.date)));
    const known = days[0] !== undefined && days[1] !== undefined;
    const cites = moved.flatMap((move) =>
      move === undefined ? [] : composer.source(move.evidence),
    );
    const verb = asksOut ? 'left' : 'entered';
    if (!known) composer.verdict('unclear', 'Not known: the days are not known exactly.', cites);
    else if (days[0] === days[1])
      composer.verdict('yes', `Yes, both ${verb} Engage on the same day.`, cites);
    else composer.verdict('no', `No, they ${verb} Engage on different days.`, cites);
    return;
  }
  const length =
    has(context.question, 'longest', 'shortest') ||
    /\b(?:long|longer|shorter|length)\b/i.test(context.question.text);
  if (length && (a.stay.to === undefined || b.stay.to === undefined)) {
    composer.statement(
      'Which was longer cannot be told: one of them is not known to have ended.',
      [a, b].flatMap((held) => cite(composer, held)),
    );
    return;
  }
  if (
    has(context.question, 'days', 'longest', 'shortest') &&
    a.stay.to !== undefined &&
    b.stay.to !== undefined
  ) {
    const x = bounds(a);
    const y = bounds(b);
    if (x.least > y.most)
      composer.statement(
        `${a.force.name} was in Engage longer than ${b.force.name}.`,
        [a, b].flatMap((held) => cite(composer, held)),
      );
    else if (y.least > x.most)
      composer.statement(
        `${b.force.name} was in Engage longer than ${a.force.name}.`,
        [a, b].flatMap((held) => cite(composer, held)),
      );
    else
      composer.statement(
        'Which was longer cannot be told from the dates known.',
        [a, b].flatMap((held) => cite(composer, held)),
      );
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

/** "Was A in Engage when B entered?": A's stage on the day of B's move. */
function thereWhenOtherMoved(
  context: Context,
  composer: Composer,
  forces: readonly Force[],
): boolean {
  const other = forces.find((force) => whenNamedMoved(context, force) !== undefined);
  const force = forces.find((one) => one !== other);
  const period = whenNamedMoved(context, other);
  if (force === undefined || period === undefined || forces.length !== 2) return false;
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

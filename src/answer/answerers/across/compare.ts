import { type Day, daysBetween, plural, writeDay } from '../../../dates/day.js';
import { newestSourceDay, stageOn, staysOf } from '../../../record/as-of.js';
import { exactDay } from '../../../record/dates.js';
import type { Force } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import { type Context, compose, type Draft } from '../../context.js';
import type { Period } from '../../period.js';
import { has } from '../../understand/question.js';
import { joinList, staySpan } from '../../wording.js';
import { noneInRegister } from '../register.js';
import { asksState, directionOf } from './aim.js';
import { saidOfMoves, saidOfNow } from './both.js';
import { partOf } from './clause.js';
import { cite, finish, within } from './held.js';
import { whenNamedMoved } from './moves.js';
import { saidOfTwo } from './pair.js';
import { spanOf } from './span.js';
import { asksYesNo, leftOver } from './words.js';

/** "Did both have the same inspector": with no stage named, they may be alike in anything. */
const BOTH_ALONE =
  /^\W*(?:so |and |but )*(?:did|do|does|have|has|had|are|is|were|was)\b.*\bboth\b/i;

/** Words too many that do no harm where a stage is named. */
const TOLERATED = 2;

/** Two or more forces side by side: their stays, or their stages on a day, with what was asked of them first. */
export function compareForces(context: Context, forces: readonly Force[]): Draft | undefined {
  const { knowledge, question } = context;
  if (leftOver(context).length > (has(question, 'engage', 'stage', 'scan') ? TOLERATED : 0))
    return undefined;
  if (BOTH_ALONE.test(question.text) && !has(question, 'engage', 'scan', 'stage', 'enter', 'exit'))
    return undefined;
  const newest = forces
    .map((force) => newestSourceDay(knowledge, force.id))
    .filter((day) => day !== undefined);
  if (newest.length === 0) return noneOfThem(context, forces);
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
  if (period !== undefined && saidOfMoves(context, composer, forces, period))
    return finish(context, composer, forces, period);
  if (period === undefined && !saidOfNow(context, composer, forces)) {
    const [a, b] = rows.flatMap(({ force, stays }) =>
      stays.slice(-1).map((stay) => ({ force, stay })),
    );
    if (a !== undefined && b !== undefined && rows.length === 2) saidOfTwo(context, composer, a, b);
  } else if (period !== undefined && asksYesNo(question))
    allThere(context, composer, forces, period);
  for (const { force, stays } of rows) {
    const cites = stays.flatMap((stay) => cite(composer, { force, stay }));
    if (period !== undefined) {
      composer.item(`${force.name}: ${stageIn(context, force, period)} ${period.text}`, cites);
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

/** Forces outside the register: no stay of any of them was found. */
function noneOfThem(context: Context, forces: readonly Force[]): Draft | undefined {
  if (!has(context.question, 'engage')) return undefined;
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const names = joinList(forces.map(({ name }) => name));
  return noneInRegister(
    context,
    `None found: no stay in Engage was found since ${since} for ${names}, which is not to say never.`,
    forces.map(({ id }) => id),
  );
}

/** The stage on a day; over a time the one at its beginning and, where it changed, at its end. */
function stageIn({ knowledge, question }: Context, force: Force, period: Period): string {
  const name = (day: Day) => {
    const { stage } = stageOn(knowledge, force.id, day);
    return stage === 'uncertain' ? 'not certain, between Scan and Engage' : stage;
  };
  const end = period.to < question.today ? period.to : question.today;
  const [first, last] = [name(period.from), end < period.from ? name(period.from) : name(end)];
  if (first !== last) return `${first} at first, then ${last},`;
  const inside = staysOf(knowledge.record, force.id).filter(({ from }) =>
    within(from.date, period),
  );
  return inside.length > 0 && first === 'Scan'
    ? `Engage ${inside.map(staySpan).join('; ')},`
    : first;
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
  // Over a time only what holds on its first day and on its last can be said of all of it.
  const lasts = forces.every(
    (force) =>
      stageOn(knowledge, force.id, period.from).stage ===
        stageOn(knowledge, force.id, period.to).stage &&
      !staysOf(knowledge.record, force.id).some(({ from }) => within(from.date, period)),
  );
  if (cites.length === 0 || !lasts) return;
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
  if (context.question.form.ask === 'how-long') {
    const held = staysOf(context.knowledge.record, force.id).at(-1);
    const start = held === undefined ? undefined : exactDay(held.from.date);
    if (held === undefined || start === undefined || on.stage !== 'Engage') return false;
    composer.statement(
      `${force.name} had been in Engage for ${plural(daysBetween(start, period.from), 'day')} ${period.text}, since ${writeDay(start)}.`,
      cite(composer, { force, stay: held }),
    );
    return true;
  }
  const citesOf = (one: Force) =>
    staysOf(context.knowledge.record, one.id).flatMap((stay) =>
      cite(composer, { force: one, stay }),
    );
  const own = citesOf(force);
  // Of a force without a stay what is known is the day that is asked about.
  const cites = own.length > 0 || other === undefined ? own : citesOf(other);
  // It had left by its newest source: whether it is "still" there is told by that.
  const gone = on.stage === 'not known' && on.lastSeen?.stage === 'Scan' && /\bstill\b/i.test(main);
  const result = on.stage === 'Engage' ? 'yes' : on.stage === 'Scan' || gone ? 'no' : 'unclear';
  const lead = { yes: 'Yes. ', no: gone ? 'No, by the newest source: ' : 'No. ', unclear: '' }[
    result
  ];
  const text = gone
    ? `${force.name} had left Engage before ${period.text.replace(/^on /, '')}`
    : result === 'unclear'
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

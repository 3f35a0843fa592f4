import { type Context, compose, type Draft } from '../context.js';
import { periodOf } from '../period.js';
import { surelyIn } from '../surely-in.js';
import { unexplained } from '../understand/unexplained.js';
import { moveWhen } from '../wording.js';
import { allStays, finish } from './across/held.js';
import { citeMove, type Move, movesOf } from './across/order.js';

const WHAT_HAPPENED = /^\W*what (?:happened|went on|took place|changed|was the news)\b/i;

/**
 * "What happened on 28 June 2022?", of no force: which forces moved then. Undefined where none did, or
 * the force that is meant else.
 */
export function answerHappenedOn(context: Context): Draft | undefined {
  const { question, force } = context;
  if (context.named || question.people.length > 0 || !WHAT_HAPPENED.test(question.text))
    return undefined;
  const [date, ...more] = question.dates.filter(({ asksNow }) => !asksNow);
  const period = periodOf(question, undefined);
  if (date === undefined || period === undefined || more.length > 0) return undefined;
  if (date.precision === 'year' || date.yearAssumed === true || date.anchor !== undefined)
    return undefined;
  if (unexplained(question, ['history', 'days', 'force']).length > 0) return undefined;
  const all = allStays(context);
  const then = ({ date: moved }: Move) => surelyIn(moved, { ...date, relation: 'at' });
  const entered = movesOf(all, 'in').filter(then);
  const left = movesOf(all, 'out').filter(then);
  const moved = [...entered, ...left];
  if (moved.length === 0 || moved.some(({ held }) => held.force === force)) return undefined;
  const composer = compose(context);
  const tell = (move: Move, way: 'in' | 'out') =>
    composer.statement(
      `${move.held.force.name} ${way === 'in' ? 'was moved into Engage (“special measures”)' : 'was returned to Scan'} ${moveWhen(move.date)}.`,
      citeMove(composer, move, way),
    );
  for (const move of entered) tell(move, 'in');
  for (const move of left) tell(move, 'out');
  return finish(
    context,
    composer,
    moved.map(({ held }) => held.force),
    period,
  );
}

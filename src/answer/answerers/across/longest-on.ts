import { daysBetween, plural, writeDay } from '../../../dates/day.js';
import { exactDay, recordInterval } from '../../../record/dates.js';
import { type Context, compose, type Draft } from '../../context.js';
import type { Period } from '../../period.js';
import { joinList, moveWhen, sentence } from '../../wording.js';
import { byEntry, cite, finish, type Held } from './held.js';
import { surely } from './together.js';

/**
 * Which of the forces that were surely in Engage in a time had been there longest, or shortest, by
 * its end; undefined where none is known to have been there.
 */
export function longestOn(
  context: Context,
  all: readonly Held[],
  which: 'longest' | 'shortest',
  period: Period,
): Draft | undefined {
  const there = all
    .filter((held) => {
      const { from, to } = surely(held);
      return from <= period.from && to > period.to;
    })
    .sort(byEntry);
  const first = which === 'longest' ? there[0] : there.at(-1);
  if (first === undefined) return undefined;
  const composer = compose(context);
  const start = exactDay(first.stay.from.date);
  const long =
    start === undefined
      ? ''
      : `, ${plural(daysBetween(start, period.to), 'day')} by ${writeDay(period.to)}`;
  composer.statement(
    `${sentence(`of the forces known to be in Engage ${period.text}`)}, ${first.force.name} had been there ${which === 'longest' ? 'longest' : 'for the shortest time'}: since it was moved there ${moveWhen(first.stay.from.date)}${long}.`,
    cite(composer, first),
  );
  const rivals = there.filter((held) => held !== first && mayBeFirst(held, first, which));
  if (rivals.length > 0)
    composer.caveat(
      `The days are not known exactly for ${joinList(rivals.map(({ force }) => force.name))}.`,
      cite(composer, ...rivals),
    );
  composer.quotes(
    composer.citations.map(({ n }) => n),
    1,
  );
  return finish(context, composer, [first.force], period);
}

/** Its inexact day may lie before that of the first, or behind it. */
function mayBeFirst(held: Held, first: Held, which: 'longest' | 'shortest'): boolean {
  const [own, other] = [held, first].map(({ stay }) => recordInterval(stay.from.date));
  if (own === undefined || other === undefined) return false;
  return which === 'longest' ? own.earliest < other.latest : own.latest > other.earliest;
}

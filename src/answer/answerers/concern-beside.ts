import type { Day } from '../../dates/day.js';
import { type ConcernOn, staysOf } from '../../record/as-of.js';
import { recordInterval } from '../../record/dates.js';
import type { Concern, Force } from '../../record/schema.js';
import type { Composer } from '../composer.js';
import type { Context } from '../context.js';
import { joinList, moveWhen } from '../wording.js';

/** A cause of concern with what is known of it on a day. */
export type Known = { readonly concern: Concern; readonly on: ConcernOn };

/** Beside those that were closed: what is known to have been open. */
export function tellOpen(composer: Composer, rest: readonly Known[]): void {
  const open = rest.filter(({ on }) => on.state === 'open' || on.state === 'last known open');
  if (open.length === 0) return;
  composer.statement(
    `Not closed, by the newest source: ${joinList(open.map(({ concern }) => concern.title))}.`,
    open.flatMap(({ on }) => (on.state === 'not raised' ? [] : composer.source(on.evidence))),
  );
}

/** "Open when last known" is of a day before the force left: that it has left since is said. */
export function tellLeft(
  context: Context,
  composer: Composer,
  force: Force,
  day: Day,
  { unheard, all }: { readonly unheard: readonly Known[]; readonly all: boolean },
): void {
  const exit = staysOf(context.knowledge.record, force.id)
    .flatMap(({ to }) => to ?? [])
    .filter(({ date }) => recordInterval(date).earliest <= day)
    .at(-1);
  if (exit === undefined || unheard.length === 0) return;
  const names = all
    ? 'any of them was still open then'
    : `these were still open then: ${joinList(unheard.map(({ concern }) => concern.title))}`;
  composer.caveat(
    `${force.name} left Engage after that, ${moveWhen(exit.date)}; the sources do not say whether ${names}.`,
    composer.source(exit.evidence),
  );
}

import type { Force } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import { type Context, compose, type Draft } from '../../context.js';
import { countWord, sentence, staySpan } from '../../wording.js';
import { bounds, cite, finish, type Held } from './held.js';
import { ordinal } from './order.js';
import { scopeWord } from './scope.js';
import { asksYesNo } from './words.js';

/** Completed stays from the longest or the shortest on; inexact ones by what they lasted at least or at most. */
export function byLength(all: readonly Held[], which: 'longest' | 'shortest'): Held[] {
  return all
    .filter(({ stay }) => stay.to !== undefined)
    .sort((a, b) =>
      which === 'longest' ? bounds(b).least - bounds(a).least : bounds(a).most - bounds(b).most,
    );
}

/** The longest or shortest completed stay, and the next after it. */
export function extremes(
  context: Context,
  all: readonly Held[],
  which: 'longest' | 'shortest',
): Draft | undefined {
  const [first, second] = byLength(all, which);
  if (first === undefined) return undefined;
  const composer = compose(context);
  const only = scopeWord(context);
  const among = only === '' ? '' : `Of the ${only}forces, `;
  composer.statement(
    `${among}${first.force.name} had the ${which} completed stay in Engage that was found: ${staySpan(first.stay)}.`,
    cite(composer, first),
  );
  if (second !== undefined)
    composer.statement(
      `Next: ${second.force.name}, ${staySpan(second.stay)}.`,
      cite(composer, second),
    );
  stillOpen(composer, all);
  composer.quotes(
    composer.citations.map(({ n }) => n),
    1,
  );
  return finish(context, composer, [first.force]);
}

/** The stay at a place of the order by length; several where the days are not known exactly enough. */
export function lengthAt(
  context: Context,
  all: readonly Held[],
  which: 'longest' | 'shortest',
  place: number,
): Draft | undefined {
  const sorted = byLength(all, which);
  const hits = sorted.filter((held) => {
    const { least, most } = lengthPlace(held, sorted, which);
    return least <= place && place <= most;
  });
  if (hits.length === 0) return undefined;
  const rank = `${ordinal(place)} ${which}`;
  const composer = compose(context);
  const [only] = hits;
  if (hits.length === 1 && only !== undefined)
    composer.statement(
      `${only.force.name} had the ${rank} completed stay in Engage that was found: ${staySpan(only.stay)}.`,
      cite(composer, only),
    );
  else {
    composer.statement(
      `Which completed stay in Engage was the ${rank} cannot be told, since some days are not known exactly. It is one of these:`,
      cite(composer, ...hits),
    );
    for (const held of hits)
      composer.item(`${held.force.name}, ${staySpan(held.stay)}`, cite(composer, held));
  }
  stillOpen(composer, all);
  composer.quotes(
    composer.citations.map(({ n }) => n),
    1,
  );
  return finish(
    context,
    composer,
    hits.map(({ force }) => force),
  );
}

/** Between which places of the order by length a stay stands. */
function lengthPlace(
  held: Held,
  all: readonly Held[],
  which: 'longest' | 'shortest',
): { least: number; most: number } {
  const own = bounds(held);
  const others = all.filter((one) => one !== held).map(bounds);
  const longer = which === 'longest';
  const surely = others.filter((one) => (longer ? one.least > own.most : one.most < own.least));
  const maybe = others.filter((one) => (longer ? one.most >= own.least : one.least <= own.most));
  return { least: 1 + surely.length, most: 1 + maybe.length };
}

/** The longest and the shortest completed stay. */
export function bothExtremes(context: Context, all: readonly Held[]): Draft | undefined {
  const ends = (['longest', 'shortest'] as const).map((which) => ({
    which,
    held: byLength(all, which)[0],
  }));
  const composer = compose(context);
  for (const { which, held } of ends) {
    if (held === undefined) return undefined;
    composer.statement(
      `${held.force.name} had the ${which} completed stay in Engage that was found: ${staySpan(held.stay)}.`,
      cite(composer, held),
    );
  }
  stillOpen(composer, all);
  return finish(
    context,
    composer,
    ends.flatMap(({ held }) => held?.force ?? []),
  );
}

/** Every completed stay by length: what there is to say of how long they last. */
export function lengths(context: Context, all: readonly Held[]): Draft | undefined {
  const sorted = byLength(all, 'shortest');
  if (sorted.length === 0) return undefined;
  const composer = compose(context);
  composer.statement(
    `${sentence(countWord(sorted.length))} completed stays in Engage were found, here from the shortest on; no average is given, since some days are not known exactly:`,
    [],
  );
  for (const held of sorted)
    composer.item(`${held.force.name}, ${staySpan(held.stay)}`, cite(composer, held));
  stillOpen(composer, all);
  return finish(
    context,
    composer,
    sorted.map(({ force }) => force),
  );
}

function stillOpen(composer: Composer, all: readonly Held[]): void {
  const open = all.filter(({ stay }) => stay.to === undefined);
  if (open.length === 0) return;
  const parts = open.map(({ force, stay }) => `${force.name} (${staySpan(stay)})`);
  composer.caveat(
    `Not counted, since no exit was found: ${parts.join('; ')}.`,
    cite(composer, ...open),
  );
}

/** Whether one force's completed stay was the longest, or the shortest, that was found. */
export function isExtreme(
  context: Context,
  all: readonly Held[],
  force: Force,
  which: 'longest' | 'shortest',
): Draft | undefined {
  const sorted = byLength(all, which);
  const own = sorted.find((held) => held.force.id === force.id);
  const rival = sorted.find((held) => held.force.id !== force.id);
  if (own === undefined || rival === undefined || !asksYesNo(context.question))
    return extremes(context, all, which);
  const [mine, other] = [bounds(own), bounds(rival)];
  const [ahead, behind] = which === 'longest' ? [mine, other] : [other, mine];
  const is = ahead.least > behind.most ? 'yes' : ahead.most <= behind.least ? 'no' : 'unclear';
  const composer = compose(context);
  const lead = { yes: 'Yes', no: 'No', unclear: 'Not certain' }[is];
  composer.verdict(
    is,
    `${lead}, by the completed stays in Engage that were found: ${force.name}, ${staySpan(own.stay)}; ${is === 'yes' ? 'next' : 'against'} ${rival.force.name}, ${staySpan(rival.stay)}.`,
    [...cite(composer, own), ...cite(composer, rival)],
  );
  stillOpen(composer, all);
  composer.quotes(
    composer.citations.map(({ n }) => n),
    1,
  );
  return finish(context, composer, [force]);
}

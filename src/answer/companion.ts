import type { Quotation } from '../corpus/locate.js';
import type { Entry } from '../search/index.js';
import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { holdsBeside } from './reaching.js';
import { wantedOf } from './understand/wanted.js';

/** A stretch of an article that is quoted already. */
export type Shown = Pick<Quotation, 'article' | 'start' | 'end'>;

/** How far before and behind a sentence what belongs to it may stand. */
const BEFORE = 2;
const BEHIND = 4;
/** News seldom tells the second thing first. */
const BEFORE_COUNTS = 0.85;

/**
 * The sentence that answers the second part of a question whose first part was answered by the
 * best sentence of both ("how long did she wait, and what was taken?"): news tells the one beside
 * the other. Undefined where the best is another, or nothing beside it is of the kind asked for.
 */
export function companionOf(
  context: Context,
  query: Query,
  ranked: readonly Ranked[],
  shown: readonly Shown[],
): Entry | undefined {
  const [best] = ranked;
  if (best === undefined || !isShown(best.entry, shown)) return undefined;
  const { article, number } = best.entry;
  const wanted = wantedOf(context.question);
  const worth = ({ entry, score }: Ranked) => score * (entry.number < number ? BEFORE_COUNTS : 1);
  const beside = ranked
    .filter(
      ({ entry }) =>
        entry.article === article &&
        entry.number >= number - BEFORE &&
        entry.number <= number + BEHIND &&
        entry.passage.kind !== 'heading' &&
        !isShown(entry, shown) &&
        holdsBeside(entry, wanted, query),
    )
    .sort((a, b) => worth(b) - worth(a));
  return beside[0]?.entry;
}

function isShown({ article, sentence }: Entry, shown: readonly Shown[]): boolean {
  return shown.some(
    (one) => one.article === article && one.start < sentence.end && sentence.start < one.end,
  );
}

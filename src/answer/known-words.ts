import type { SearchIndex } from '../search/index.js';
import { PREFIX } from '../search/query.js';

const cache = new WeakMap<SearchIndex, ReadonlySet<string>>();

/** How the words of a corpus begin, as far as words of one family are alike. */
function beginningsOf(index: SearchIndex): ReadonlySet<string> {
  const known =
    cache.get(index) ?? new Set([...index.words.keys()].map((word) => word.slice(0, PREFIX)));
  cache.set(index, known);
  return known;
}

/** Whether some word of the corpus begins like a word of a question; false for one that is too short. */
export function knowsBeginning(index: SearchIndex, prefix: string | undefined): boolean {
  return prefix !== undefined && beginningsOf(index).has(prefix);
}

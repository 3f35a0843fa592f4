import type MiniSearch from 'minisearch';
import { eachWeight } from './lists.js';

/**
 * BM25+ scores of some documents by their numbers, best first: what MiniSearch scores them by each
 * term, times what the term counts, added up as it does. As in MiniSearch, which multiplies a score
 * by the number of terms that the document holds (its issue 129 and README), that product orders
 * them; of equals the one found first.
 */
export function scoresOf(
  search: MiniSearch,
  fields: readonly string[],
  boosts: ReadonlyMap<string, number>,
  among: ReadonlySet<number>,
): Map<number, number> {
  if (among.size === 0) return new Map();
  const slots = new Uint32Array(search.documentCount);
  const numbers = [...among];
  numbers.forEach((number, at) => {
    slots[number] = at + 1;
  });
  const isWanted = (number: number) => slots[number] !== 0;
  const sums = new Float64Array(numbers.length);
  const terms = new Uint16Array(numbers.length);
  const ofTerm = new Float64Array(numbers.length);
  const order: number[] = [];
  for (const [term, boost] of boosts) {
    const held: number[] = [];
    for (const field of fields) {
      eachWeight(search, field, term, isWanted, (number, weight) => {
        const slot = (slots[number] ?? 0) - 1;
        if (slot < 0) return;
        if (ofTerm[slot] === 0) held.push(slot);
        ofTerm[slot] = (ofTerm[slot] ?? 0) + boost * weight;
      });
    }
    for (const slot of held) {
      if (terms[slot] === 0) order.push(slot);
      terms[slot] = (terms[slot] ?? 0) + 1;
      sums[slot] = (sums[slot] ?? 0) + (ofTerm[slot] ?? 0);
      ofTerm[slot] = 0;
    }
  }
  const product = (slot: number) => (sums[slot] ?? 0) * (terms[slot] ?? 0);
  return new Map(
    order
      .sort((a, b) => product(b) - product(a))
      .map((slot) => [numbers[slot] ?? 0, product(slot) / (terms[slot] ?? 1)]),
  );
}

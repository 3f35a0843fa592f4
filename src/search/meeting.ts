import { MEANT, match, type Query } from './query.js';

/** Documents known by their numbers, as a query's terms find them. */
export interface Documents {
  /** One more than the greatest number. */
  readonly size: number;
  /** The numbers of those that hold a term. */
  readonly having: (term: string) => Iterable<number>;
  /** The terms of one; undefined where it has none. */
  readonly termsOf: (number: number) => ReadonlySet<string> | undefined;
}

/** How well a document meets each of a query's terms, in order: what `match` gives. */
export type Meeting = (number: number) => readonly number[];

/** What a document holds of a term: nothing, another word of its meaning, itself. */
const [BY_MEANING, ITSELF] = [1, 2];

/**
 * Reads off the terms' lists how well documents meet a query: many are compared with one, and
 * looking each term up in each of their sets would take most of a search.
 */
export function meetingOf({ terms }: Query, { size, having, termsOf }: Documents): Meeting {
  const width = terms.length;
  const held = new Uint8Array(size * width);
  terms.forEach(({ literal, concepts }, at) => {
    for (const one of concepts) {
      for (const number of having(one)) held[number * width + at] = BY_MEANING;
    }
    if (literal === undefined) return;
    for (const number of having(literal)) held[number * width + at] = ITSELF;
  });
  const known = new Map<number, readonly number[]>();
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const values = terms.map((term, at) => {
      const how = held[number * width + at];
      if (how === ITSELF) return 1;
      if (how === BY_MEANING) return term.literal === undefined ? 1 : MEANT;
      // The words of a phrase may stand apart.
      const set = term.parts === undefined ? undefined : termsOf(number);
      return set === undefined ? 0 : match(term, set);
    });
    known.set(number, values);
    return values;
  };
}

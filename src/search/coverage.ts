import type { Entry } from './index.js';
import { FAMILY, type Held, MEANT, match, type Query } from './query.js';

/** A term found in the notes on a sentence counts this part of one found in the sentence. */
const NOTED = 0.75;

/** How well sets of terms meet a query. Each set is compared with the query once. */
export interface Coverage {
  /** For each of the query's terms, in order, how well the set meets it, 0..1. */
  met(terms: ReadonlySet<string>): readonly number[];
  /** Weighted share of the query's terms that the set meets, 0..1. */
  of(terms: ReadonlySet<string>): number;
  /** The same for a sentence with its words' families and the notes on it. */
  ofEntry(entry: Entry): number;
  /** The same for a sentence and further sets together. */
  ofAll(entry: Entry, sets: readonly ReadonlySet<string>[]): number;
  /** The same for a sentence and its notes, without families. */
  withNotes(entry: Entry): number;
  /** The weighted mean of one value for each term. */
  share(values: (term: number) => number): number;
}

/**
 * Measures sets of terms by a query.
 * @param notes Further words by which a sentence may be found, by its number.
 */
export function coverageBy(
  query: Query,
  notes: ReadonlyMap<number, ReadonlySet<string>> | undefined,
): Coverage {
  const { terms } = query;
  const weights = terms.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const known = new Map<ReadonlySet<string>, readonly number[]>();
  const own = new Map<number, number>();
  const whole = new Map<ReadonlySet<string>, number>();
  const met = (set: ReadonlySet<string>): readonly number[] => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const values = terms.map((term) => match(term, set));
    known.set(set, values);
    return values;
  };
  const share = (values: (term: number) => number): number => {
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * values(at);
    return sum / total;
  };
  const metBeside = ({ number }: Entry): readonly number[] => {
    const noted = notes?.get(number);
    return noted === undefined ? [] : met(noted);
  };
  const ofSets = (entry: Entry, sets: readonly ReadonlySet<string>[]): number => {
    const all = sets.map(met);
    const noted = metBeside(entry);
    return share((at) => {
      let best = 0;
      for (const values of all) best = Math.max(best, values[at] ?? 0);
      const term = terms[at];
      // The words of a phrase may stand in one set each.
      if (best < MEANT && term?.parts !== undefined) best = match(term, anyOf(sets));
      if (best < FAMILY && ofFamily(entry, term?.prefix)) best = FAMILY;
      return Math.max(best, NOTED * (noted[at] ?? 0));
    });
  };
  return {
    met,
    share,
    of: (set) => {
      const before = whole.get(set);
      if (before !== undefined) return before;
      const values = met(set);
      const value = share((at) => values[at] ?? 0);
      whole.set(set, value);
      return value;
    },
    ofEntry: (entry) => {
      const before = own.get(entry.number);
      if (before !== undefined) return before;
      const value = ofSets(entry, [entry.terms]);
      own.set(entry.number, value);
      return value;
    },
    ofAll: (entry, sets) => ofSets(entry, [entry.terms, ...sets]),
    withNotes: (entry) => {
      const values = met(entry.terms);
      const noted = metBeside(entry);
      return share((at) => Math.max(values[at] ?? 0, NOTED * (noted[at] ?? 0)));
    },
  };
}

/** What any of the sets holds, without making one of them all. */
export function anyOf(sets: readonly ReadonlySet<string>[]): Held {
  return { has: (term) => sets.some((set) => set.has(term)) };
}

/** Whether a sentence holds a longer word that begins so. */
function ofFamily({ tokens }: Entry, prefix: string | undefined): boolean {
  return (
    prefix !== undefined &&
    tokens.some(({ word }) => word.length > prefix.length && word.startsWith(prefix))
  );
}

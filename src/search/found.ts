import type MiniSearch from 'minisearch';
import { listOf } from './lists.js';
import { MEANT, type Query } from './query.js';
import { scoresOf } from './scores.js';
import { TEXT } from './searches.js';

/** What a word of a phrase counts that stands without the rest. */
const APART = 0.5;

/** The terms to search for, each with what it counts. */
type Boosts = ReadonlyMap<string, number>;

function boostsOf({ terms }: Query): Boosts {
  const boosts = new Map<string, number>();
  for (const { literal, concepts, parts } of terms) {
    for (const part of parts ?? []) boosts.set(part.literal, APART);
    if (literal !== undefined) boosts.set(literal, 1);
    for (const one of concepts) boosts.set(one, MEANT / concepts.length);
  }
  return boosts;
}

/** Fewer terms than these do not tell documents apart. */
const LEAST_TERMS = 3;

function withoutCommon(boosts: Boosts, isCommon: (term: string) => boolean): Boosts {
  const rare = [...boosts].filter(([term]) => !isCommon(term));
  return rare.length < LEAST_TERMS ? boosts : new Map(rare);
}

/** Documents that a search has scored. */
export interface Found {
  /** Their numbers, best first. */
  readonly best: readonly number[];
  /** The greatest score. */
  readonly top: number;
  /** A document's score, estimated where it was passed over; 0 without any of the terms. */
  score(number: number): number;
  /** The same with these scored as well, which leaves the best as they are. */
  with(more: Iterable<number>): Found;
}

/** Documents that may be among the best, before any is scored. */
export interface Likely {
  readonly numbers: ReadonlySet<number>;
  /** Those of them that seem to be the best. */
  readonly foremost: readonly number[];
  /** Scores these. */
  score(): Found;
}

/**
 * Finds the admitted documents that may be among the best `count` for a query. MiniSearch spends
 * most of a search on making results: here it walks its lists without making any, so that few are
 * left to score.
 * @param isCommon Terms that stand in so many documents that walking their lists finds nothing:
 * they are left out where others remain.
 * @param fields The fields of the documents.
 */
export function findLikely(
  search: MiniSearch,
  query: Query,
  count: number,
  admits: ((number: number) => boolean) | undefined,
  isCommon: (term: string) => boolean = () => false,
  fields: readonly string[] = [TEXT],
): Likely {
  const boosts = withoutCommon(boostsOf(query), isCommon);
  const tally = tallyTerms(search, boosts, fields);
  const { numbers, foremost } = likelyBest(tally, count, admits);
  return {
    numbers,
    foremost,
    score: () => {
      const scores = scoresOf(search, fields, boosts, numbers);
      const best = [...scores.keys()].slice(0, count);
      const top = Math.max(...scores.values(), 1e-9);
      const found = (beside: ReadonlyMap<number, number>): Found => ({
        best,
        top,
        score: (number) =>
          scores.get(number) ?? beside.get(number) ?? USUAL * (tally.weights[number] ?? 0),
        with: (more) =>
          found(
            scoresOf(search, fields, boosts, new Set([...more].filter((one) => !scores.has(one)))),
          ),
      });
      return found(new Map());
    },
  };
}

/** What speaks for documents before they are scored, by their numbers. */
interface Tally {
  /** The numbers of those that hold any of the terms. */
  readonly touched: readonly number[];
  /** The terms' weights together ... */
  readonly weights: Float64Array;
  /** ... and how many there are. */
  readonly terms: Uint16Array;
}

function tallyTerms(search: MiniSearch, boosts: Boosts, fields: readonly string[]): Tally {
  const { documentCount } = search;
  const touched: number[] = [];
  const weights = new Float64Array(documentCount);
  const terms = new Uint16Array(documentCount);
  const last = new Uint16Array(documentCount);
  let at = 0;
  for (const [term, boost] of boosts) {
    const lists = fields.map((field) => listOf(search, field, term).numbers);
    const inAll = lists.reduce((sum, { length }) => sum + length, 0);
    const n = Math.min(inAll, documentCount);
    const weight = Math.log(1 + (documentCount - n + 0.5) / (n + 0.5)) * boost;
    at += 1;
    for (const numbers of lists) {
      for (const number of numbers) {
        if (terms[number] === 0) touched.push(number);
        weights[number] = (weights[number] ?? 0) + weight;
        // In its text and in its title it is one term.
        if (last[number] !== at) terms[number] = (terms[number] ?? 0) + 1;
        last[number] = at;
      }
    }
  }
  return { touched, weights, terms };
}

/**
 * With the same terms one document hardly scores half as much again as another, by how often and in
 * how long a text they stand ...
 */
const MARGIN = 0.65;
/** ... and usually so many times their weight. */
const USUAL = 1.5;
/** Where too few of the best are admitted, so many times as many are tried. */
const MORE = 4;
/** So few are all scored. */
const FEW = 200;

/** The admitted documents that may be among the best once they are scored. */
function likelyBest(
  { touched, weights, terms }: Tally,
  count: number,
  admits: ((number: number) => boolean) | undefined,
): { numbers: ReadonlySet<number>; foremost: readonly number[] } {
  // MiniSearch orders by the score times the number of terms.
  const worth = (number: number) => (weights[number] ?? 0) * (terms[number] ?? 0);
  const values = new Float64Array(touched.length);
  for (let at = 0; at < values.length; at += 1) values[at] = worth(touched[at] ?? 0);
  const sorted = values.slice().sort();
  const asked = new Uint8Array(weights.length);
  const isAdmitted = (number: number): boolean => {
    if (admits === undefined) return true;
    if (asked[number] === 0) asked[number] = admits(number) ? 1 : 2;
    return asked[number] === 1;
  };
  for (let taken = count; ; taken *= MORE) {
    const last = sorted[sorted.length - taken] ?? 0;
    const least = touched.length <= FEW ? 0 : MARGIN * last;
    const numbers = new Set<number>();
    const foremost: number[] = [];
    for (let at = 0; at < touched.length; at += 1) {
      const value = values[at] ?? 0;
      const number = touched[at] ?? 0;
      if (value < least || !isAdmitted(number)) continue;
      numbers.add(number);
      if (value >= last) foremost.push(number);
    }
    if (foremost.length >= count || last === 0)
      return { numbers, foremost: foremost.slice(0, FEW) };
  }
}

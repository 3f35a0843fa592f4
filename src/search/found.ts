import type MiniSearch from 'minisearch';
import { MEANT, type Query } from './query.js';

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
}

/** Documents that may be among the best, before any is scored. */
export interface Likely {
  readonly numbers: ReadonlySet<number>;
  /** Those of them that seem to be the best. */
  readonly foremost: readonly number[];
  /** Scores these and `more`. */
  score(more: Iterable<number>): Found;
}

/**
 * Finds the admitted documents that may be among the best `count` for a query. MiniSearch spends
 * most of a search on making results: here it walks its lists without making any, so that few are
 * left to score.
 * @param isCommon Terms that stand in so many documents that walking their lists finds nothing:
 * they are left out where others remain.
 */
export function findLikely(
  search: MiniSearch,
  query: Query,
  count: number,
  admits: ((number: number) => boolean) | undefined,
  isCommon: (term: string) => boolean = () => false,
): Likely {
  const boosts = withoutCommon(boostsOf(query), isCommon);
  const tally = tallyTerms(search, boosts);
  const { numbers, foremost } = likelyBest(tally, count, admits);
  return {
    numbers,
    foremost,
    score: (more) => {
      const scores = scoresOf(search, boosts, new Set([...numbers, ...more]));
      const best = [...scores.keys()].filter((number) => numbers.has(number));
      return {
        best: best.slice(0, count),
        top: Math.max(...best.map((number) => scores.get(number) ?? 0), 1e-9),
        score: (number) => scores.get(number) ?? USUAL * (tally.weights[number] ?? 0),
      };
    },
  };
}

/**
 * BM25 scores by document number. MiniSearch multiplies a score by the number of query terms
 * matched (its issue 129 and README); dividing gives plain BM25+ again.
 */
function scoresOf(
  search: MiniSearch,
  boosts: Boosts,
  among: ReadonlySet<number>,
): Map<number, number> {
  if (among.size === 0) return new Map();
  const found = visit(search, boosts, (number) => (among.has(number) ? 1 : 0));
  return new Map(
    found.map((one) => [Number(one['id']), one.score / Math.max(1, one.queryTerms.length)]),
  );
}

/** Searches for any of the terms. A document is passed over, term by term, where `weigh` gives 0. */
function visit(
  search: MiniSearch,
  boosts: Boosts,
  weigh: (number: number, term: string) => number,
): ReturnType<MiniSearch['search']> {
  const terms = [...boosts.keys()];
  if (terms.length === 0) return [];
  return search.search(terms.join(' '), {
    combineWith: 'OR',
    prefix: false,
    fuzzy: false,
    boostTerm: (term) => boosts.get(term) ?? 1,
    boostDocument: (id, term) => weigh(Number(id), term),
  });
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

function tallyTerms(search: MiniSearch, boosts: Boosts): Tally {
  const { documentCount } = search;
  const touched: number[] = [];
  const weights = new Float64Array(documentCount);
  const terms = new Uint16Array(documentCount);
  const last = new Uint16Array(documentCount);
  let at = 0;
  for (const [term, numbers] of listsOf(search, boosts)) {
    at += 1;
    const n = Math.min(numbers.length, documentCount);
    const rarity = Math.log(1 + (documentCount - n + 0.5) / (n + 0.5));
    const weight = rarity * (boosts.get(term) ?? 1);
    for (const number of numbers) {
      if (terms[number] === 0) touched.push(number);
      weights[number] = (weights[number] ?? 0) + weight;
      // In its text and in its title it is one term.
      if (last[number] !== at) terms[number] = (terms[number] ?? 0) + 1;
      last[number] = at;
    }
  }
  return { touched, weights, terms };
}

/** The documents in which a term stands, for each term; one in two fields stands there twice. */
function listsOf(search: MiniSearch, boosts: Boosts): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  let current = '';
  let list: number[] = [];
  visit(search, boosts, (number, term) => {
    if (term !== current) {
      current = term;
      list = [];
      lists.set(term, list);
    }
    list.push(number);
    return 0;
  });
  return lists;
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

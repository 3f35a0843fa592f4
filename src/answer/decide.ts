import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Wanted } from '../search/wanted.js';

/**
 * How far ranked sentences support an answer: a logistic score over how well they meet the
 * question. Coefficients are fitted on question sets over several corpora, kept apart from those
 * that judge; how much support is enough differs from corpus to corpus (`calibrate.ts`).
 */
const COEFFICIENTS = {
  constant: -2.25,
  /** Its words' part of the best sentence's ranking score, of four at most ... */
  score: 2.7,
  /** ... and how near its BM25 comes to the best of all sentences. */
  sentence: 1.53,
  /** How many of the question's terms the first three sentences hold together, of eight at most: more words that meet by chance are rare. */
  terms: 2.27,
  /** A number, date, person or place is asked for and the best sentence holds none. */
  wantedMissing: -2.05,
  /** A person's own words are asked for and found. */
  spoken: 1.3,
  /** A reason or a stance is asked for; articles seldom word one as such. */
  reason: 1.54,
  stance: 0.66,
  /** The question names the very thing that it asks for, which near misses do more often. */
  head: -0.63,
  /** A name of the question stands nowhere near the best sentence. */
  nameMissing: -1.27,
} as const;

const TOP_SCORE = 4;
const MOST_TERMS = 8;
const TOGETHER = 3;

/** What is asked beside the words. */
export interface Asked {
  readonly wanted: Wanted;
  /** A named person's or post's own words are asked for. */
  readonly spoken: boolean;
}

/** How far the ranked sentences, best first, support an answer; about -3 to 4, without them -Infinity. */
export function supportOf(query: Query, ranked: readonly Ranked[], asked: Asked): number {
  const [best] = ranked;
  if (best === undefined) return Number.NEGATIVE_INFINITY;
  const c = COEFFICIENTS;
  const { wanted, spoken } = asked;
  const terms = termsTogether(query, ranked.slice(0, TOGETHER));
  return (
    c.constant +
    c.score * (Math.min(best.textual, TOP_SCORE) / TOP_SCORE) +
    c.sentence * best.features.sentence +
    c.terms * (Math.min(terms, MOST_TERMS) / MOST_TERMS) +
    (wanted !== 'any' && !best.holdsWanted ? c.wantedMissing : 0) +
    (spoken ? c.spoken : 0) +
    (wanted === 'reason' ? c.reason : 0) +
    (wanted === 'stance' ? c.stance : 0) +
    (query.head.length > 0 ? c.head : 0) +
    (lacksName(query, best) ? c.nameMissing : 0)
  );
}

function termsTogether(query: Query, ranked: readonly Ranked[]): number {
  const held = new Set(ranked.flatMap(({ entry }) => [...entry.terms]));
  return query.terms.reduce((sum, term) => sum + match(term, held), 0);
}

/** A name of the question stands nowhere near the best sentence. */
function lacksName({ names }: Query, { around }: Ranked): boolean {
  return names.some((term) => match(term, around) === 0);
}

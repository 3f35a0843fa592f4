import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Wanted } from '../search/wanted.js';

/**
 * How far ranked sentences support an answer: a logistic score over how well they meet the
 * question. Coefficients are fitted on question sets over several corpora, kept apart from those
 * that judge; how much support is enough differs from corpus to corpus (`calibrate.ts`).
 */
const COEFFICIENTS = {
  constant: -1.5,
  /** Its words' part of the best sentence's ranking score, of four at most. */
  score: 1.75,
  /** Share of the question that the first three sentences cover together ... */
  coverage: 1.5,
  /** ... and how many of its terms, of eight at most: more words that meet by chance are rare. */
  terms: 2.35,
  /** A number, date, person or place is asked for and the best sentence holds none. */
  wantedMissing: -1.95,
  /** A person's own words are asked for and found. */
  spoken: 1.15,
  /** A reason is asked for; articles seldom word one as such. */
  reason: 1.05,
  /** A name or number of the question stands nowhere near the best sentence. */
  nameMissing: -0.86,
  numberMissing: -0.25,
  /** Share of the question that stands nowhere in the corpus. */
  unknown: -0.36,
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
  const together = coveredTogether(query, ranked.slice(0, TOGETHER));
  const missing = asked.wanted !== 'any' && !best.holdsWanted;
  return (
    c.constant +
    c.score * (Math.min(best.textual, TOP_SCORE) / TOP_SCORE) +
    c.coverage * together.share +
    c.terms * (Math.min(together.terms, MOST_TERMS) / MOST_TERMS) +
    (missing ? c.wantedMissing : 0) +
    (asked.spoken ? c.spoken : 0) +
    (asked.wanted === 'reason' ? c.reason : 0) +
    (isMissing(query.names, best) ? c.nameMissing : 0) +
    (isMissing(query.numbers, best) ? c.numberMissing : 0) +
    c.unknown * query.unknown
  );
}

function coveredTogether(
  query: Query,
  ranked: readonly Ranked[],
): { share: number; terms: number } {
  const held = new Set(ranked.flatMap(({ entry }) => [...entry.terms]));
  let weight = 0;
  let total = 0;
  let terms = 0;
  for (const term of query.terms) {
    const met = match(term, held);
    terms += met;
    weight += term.weight * met;
    total += term.weight;
  }
  return { share: total === 0 ? 0 : weight / total, terms };
}

function isMissing(stems: ReadonlySet<string>, { around }: Ranked): boolean {
  return [...stems].some((stem) => !around.has(stem));
}

import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Ask } from './understand/form.js';

/**
 * A first, simple decision between answering and refusing: a logistic score over how well the best
 * sentence meets the question. Coefficients are fitted on question sets kept apart from those that
 * judge; they are no property of one corpus's words.
 */
const COEFFICIENTS = {
  constant: -1.95,
  /** Share of the question that the best sentence covers. */
  coverage: 0.58,
  /** Its words' part of the ranking score, of four at most. */
  score: 0.89,
  /** Share of the question that stands nowhere in the corpus. */
  unknown: -1.41,
  /** It holds the kind of thing that is asked for. */
  wanted: 2.37,
  /** A number, date, person or reason is asked for, so more is needed. */
  typed: -0.6,
} as const;

const TOP_SCORE = 4;
const TYPED: ReadonlySet<Ask> = new Set([
  'how-many',
  'how-much',
  'when',
  'who',
  'how-long',
  'how-often',
  'how-fast',
]);

/** Whether the best sentence supports an answer: above 0 it does. */
export function supportOf(query: Query, best: Ranked, ask: Ask): number {
  return (
    COEFFICIENTS.constant +
    COEFFICIENTS.coverage * best.coverage +
    COEFFICIENTS.score * (Math.min(best.textual, TOP_SCORE) / TOP_SCORE) +
    COEFFICIENTS.unknown * query.unknown +
    (best.holdsWanted ? COEFFICIENTS.wanted : 0) +
    (TYPED.has(ask) ? COEFFICIENTS.typed : 0)
  );
}

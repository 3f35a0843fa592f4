import type { Token } from '../search/analysis.js';
import type { Entry, SearchIndex } from '../search/index.js';
import { buildQuery, type Query } from '../search/query.js';
import { type Ranked, rank } from '../search/rank.js';
import { supportOf } from './decide.js';
import { sameTerms } from './same-words.js';

/** How much support an answer needs in one corpus, with what the figure rests on. */
export interface Calibration {
  /** Support below this is a refusal. */
  readonly threshold: number;
  /** Questions made of the corpus's own sentences. */
  readonly questions: number;
  /** Share of them still answered, 0..1. */
  readonly kept: number;
  /** Share of them refused when the sentence and all that repeats it are held out, 0..1. */
  readonly refused: number;
}

/** So many sentences make a question each; more hardly move the threshold. */
const SAMPLE = 100;
const SHARED = 3;
const LEAST_TERMS = 5;
/** Of the questions whose answer is held out so many may not pass ... */
const REFUSED = 0.9;
/** ... unless fewer than this of the others did. */
const KEPT = 0.98;
/** Without sentences to learn from: where the logistic score is even. */
const EVEN = 0;

/**
 * Finds how much support an answer needs in this corpus: its own sentences give questions, and
 * the same questions with the sentence held out show what a question without an answer gets.
 */
export function calibrate(index: SearchIndex): Calibration {
  const sample = evenly(index.entries.filter(usable), SAMPLE);
  const pairs = sample.map((entry) => {
    const query = questionOf(index, entry);
    const ranked = rank(index, query, { wanted: 'any', admits: () => true });
    return {
      held: support(query, ranked),
      without: support(
        query,
        ranked.filter((other) => !repeats(entry, other.entry)),
      ),
    };
  });
  if (pairs.length === 0) return { threshold: EVEN, questions: 0, kept: 1, refused: 1 };
  const without = pairs.map((pair) => pair.without).sort((a, b) => a - b);
  const held = pairs.map((pair) => pair.held).sort((a, b) => a - b);
  const threshold = Math.min(at(without, REFUSED), at(held, 1 - KEPT));
  return {
    threshold,
    questions: pairs.length,
    kept: share(held, (one) => one > threshold),
    refused: share(without, (one) => one <= threshold),
  };
}

function usable({ passage, tokens }: Entry): boolean {
  return passage.kind !== 'heading' && tokens.filter(({ stop }) => !stop).length >= LEAST_TERMS;
}

/**
 * A question as people put one: of its words `SHARED` are the sentence's, one stands elsewhere in
 * the corpus and one nowhere; the first is the thing that is asked for. Measured on the question sets that the coefficients are fitted on,
 * a sentence that answers holds about 0.6 of a question and a fifth of it stands nowhere.
 */
function questionOf(index: SearchIndex, { tokens, number }: Entry): Query {
  const own = evenly(
    tokens.filter(({ stop, word }) => !stop && !/^\d/.test(word)),
    SHARED,
  );
  const other =
    index.entries[(number + Math.floor(index.entries.length / 2)) % index.entries.length];
  const elsewhere = evenly(other?.tokens.filter(({ stop }) => !stop) ?? [], 1);
  return buildQuery(index, [...own, ...elsewhere, NOWHERE], () => 1, own.slice(0, 1));
}

/** A word of no language. */
const NOWHERE: Token = { term: '\u0000', word: '\u0000', stop: false, start: 0, end: 0 };

/** So many of a list, from its whole length. */
function evenly<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: count }, (_, at) => list[Math.floor(at * step)]).filter(
    (one) => one !== undefined,
  );
}

function support(query: Query, ranked: readonly Ranked[]): number {
  return supportOf(query, ranked, 'any');
}

/** The sentence itself, its passage, or another article's in nearly the same words. */
function repeats(entry: Entry, other: Entry): boolean {
  if (other.passage === entry.passage) return true;
  return other.article !== entry.article && sameTerms(entry.tokens, other.tokens);
}

function at(sorted: readonly number[], quantile: number): number {
  const found = sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))];
  return found === undefined || !Number.isFinite(found) ? EVEN : found;
}

function share(list: readonly number[], holds: (one: number) => boolean): number {
  return list.filter(holds).length / list.length;
}

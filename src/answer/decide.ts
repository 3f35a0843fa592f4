import { analyse } from '../search/analysis.js';
import type { Entry } from '../search/index.js';
import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { isView, type Wanted } from '../search/wanted.js';

/**
 * How far ranked sentences support an answer: a logistic score over how well they meet the
 * question. Coefficients are fitted on question sets over several corpora, kept apart from those
 * that judge; how much support is enough differs from corpus to corpus (`calibrate.ts`).
 */
const COEFFICIENTS = {
  constant: -1.28,
  /** The best sentence's ranking score, of five at most. */
  score: 4.21,
  /** How many of the question's terms it holds, of eight at most: more words that meet by chance are rare ... */
  met: 1.78,
  /** ... and how many the question has: short ones leave more open. */
  terms: 0.97,
  /** A number, date, person or place is asked for and the best sentence holds none ... */
  wantedMissing: -2.2,
  /** ... or a stance, which many words tell. */
  stanceMissing: -1.06,
  /** A reason or a stance is asked for; articles seldom word one as such. */
  reason: 1.92,
  stance: 0.91,
  /** The question names the very thing that it asks for, which near misses do more often. */
  head: -0.7,
  /** A name of the question stands nowhere near the best sentence. */
  nameMissing: -1.28,
} as const;

const TOP_SCORE = 5;
const MOST_TERMS = 8;

/** How far the ranked sentences, best first, support an answer; about -3 to 4, without them -Infinity. */
export function supportOf(query: Query, ranked: readonly Ranked[], wanted: Wanted): number {
  const [best] = ranked;
  if (best === undefined) return Number.NEGATIVE_INFINITY;
  const c = COEFFICIENTS;
  const met = query.terms.reduce((sum, term) => sum + match(term, best.entry.terms), 0);
  return (
    c.constant +
    c.score * (Math.min(best.score, TOP_SCORE) / TOP_SCORE) +
    c.met * (Math.min(met, MOST_TERMS) / MOST_TERMS) +
    c.terms * (Math.min(query.terms.length, MOST_TERMS) / MOST_TERMS) +
    missing(wanted, best) +
    (wanted === 'reason' ? c.reason : 0) +
    (isView(wanted) ? c.stance : 0) +
    (query.head.length > 0 ? c.head : 0) +
    (lacksName(query, best) ? c.nameMissing : 0)
  );
}

function missing(wanted: Wanted, { holdsWanted }: Ranked): number {
  if (wanted === 'any' || holdsWanted) return 0;
  return isView(wanted) ? COEFFICIENTS.stanceMissing : COEFFICIENTS.wantedMissing;
}

/** A name of the question stands nowhere near the best sentence, and is not who says or publishes it. */
function lacksName({ names }: Query, { around, entry }: Ranked): boolean {
  if (names.length === 0) return false;
  const owners = ownersOf(entry);
  return names.some((term) => match(term, around) === 0 && match(term, owners) === 0);
}

const owned = new WeakMap<Entry, ReadonlySet<string>>();

/** The terms of who says a sentence and of who published it. */
function ownersOf(entry: Entry): ReadonlySet<string> {
  const known = owned.get(entry);
  if (known !== undefined) return known;
  const { article, sentence } = entry;
  const { name = '', role = '' } = sentence.speaker ?? {};
  const terms = new Set(analyse(`${name} ${role} ${article.publisher}`).map(({ term }) => term));
  owned.set(entry, terms);
  return terms;
}

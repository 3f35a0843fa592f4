import type { Token } from './analysis.js';
import { findConcepts } from './concepts.js';
import { inverseFrequency, type SearchIndex } from './index.js';

/** A word of a question, or a phrase that means one thing, with what it weighs. */
export interface QueryTerm {
  /** The stem to be found literally; absent for a phrase. */
  readonly literal?: string | undefined;
  readonly concept?: string | undefined;
  /** The stems of a phrase, in order. */
  readonly phrase?: readonly string[] | undefined;
  /** First five letters, for words of one family that stems keep apart. */
  readonly prefix?: string | undefined;
  /** Inverse document frequency; a term of which the corpus has nothing weighs most. */
  readonly weight: number;
}

/** A question as it is searched. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  readonly pairs: ReadonlySet<string>;
  /** Lower-case words of the question, stop words included. */
  readonly words: ReadonlySet<string>;
  /** The terms of the thing that is asked for ("how many calls": calls); may be empty. */
  readonly head: readonly QueryTerm[];
  /** Weighted share of terms of which the corpus has nothing, 0..1. */
  readonly unknown: number;
}

const PREFIX = 5;

/**
 * Builds the query of the informative tokens; repeated words count once.
 * @param emphasis What a token counts, 0..1: words beside the question proper count less.
 * @param asked The tokens of the thing that is asked for.
 */
export function buildQuery(
  index: SearchIndex,
  tokens: readonly Token[],
  emphasis: (token: Token) => number = () => 1,
  asked: readonly Token[] = [],
): Query {
  const stems = tokens.map((token) => token.term);
  const found = findConcepts(stems, index.concepts);
  const terms: QueryTerm[] = [];
  const seen = new Set<string>();
  tokens.forEach((token, position) => {
    const concept = found.find(({ from, length }) => position >= from && position < from + length);
    if (concept !== undefined && concept.length > 1) {
      if (position !== concept.from || seen.has(concept.concept)) return;
      seen.add(concept.concept);
      terms.push({
        concept: concept.concept,
        phrase: stems.slice(concept.from, concept.from + concept.length),
        weight: inverseFrequency(index, concept.concept) * emphasis(token),
      });
      return;
    }
    if (token.stop || seen.has(token.term)) return;
    seen.add(token.term);
    const stands = index.frequency.has(token.term);
    const weight =
      !stands && concept !== undefined && index.frequency.has(concept.concept)
        ? inverseFrequency(index, concept.concept)
        : inverseFrequency(index, token.term);
    const prefix = token.word.length > PREFIX ? token.word.slice(0, PREFIX) : undefined;
    terms.push({
      literal: token.term,
      concept: concept?.concept,
      prefix,
      weight: weight * emphasis(token),
    });
  });
  const content = tokens.filter((token) => !token.stop).map((token) => token.term);
  const pairs = new Set(content.slice(1).map((term, at) => `${content[at]} ${term}`));
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  const nowhere = terms
    .filter((term) => !stands(index, term))
    .reduce((sum, term) => sum + term.weight, 0);
  const words = new Set(tokens.map((token) => token.word));
  const heads = new Set(asked.map((token) => token.term));
  const head = terms.filter(
    ({ literal, phrase }) =>
      (literal !== undefined && heads.has(literal)) ||
      phrase?.some((part) => heads.has(part)) === true,
  );
  return { terms, pairs, words, head, unknown: total === 0 ? 1 : nowhere / total };
}

/** How well a set of terms meets one of the query's: 1 literally, less by concept or family. */
export function match(
  term: QueryTerm,
  terms: ReadonlySet<string>,
  prefixes?: ReadonlySet<string>,
): number {
  if (term.literal !== undefined && terms.has(term.literal)) return 1;
  if (term.concept !== undefined && terms.has(term.concept))
    return term.literal === undefined ? 1 : 0.8;
  if (term.prefix !== undefined && prefixes?.has(term.prefix) === true) return 0.5;
  return 0;
}

function stands(index: SearchIndex, term: QueryTerm): boolean {
  return (
    (term.literal !== undefined && index.frequency.has(term.literal)) ||
    (term.concept !== undefined && index.frequency.has(term.concept))
  );
}

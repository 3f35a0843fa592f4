import type { Token } from './analysis.js';
import { informationOf } from './background.js';
import { findConcepts } from './concepts.js';
import { inverseFrequency, type SearchIndex } from './index.js';
import { pairsOf } from './terms.js';

/** A word of a question, or a phrase that means one thing, with what it weighs. */
export interface QueryTerm {
  /** The stem to be found literally; absent for a phrase. */
  readonly literal?: string | undefined;
  /** What it means: one for each meaning that it can have. */
  readonly concepts: readonly string[];
  /** The stems of a phrase, in order. */
  readonly phrase?: readonly string[] | undefined;
  /** A phrase's informative words. */
  readonly parts?: readonly Part[] | undefined;
  /** First five letters, for words of one family that stems keep apart. */
  readonly prefix?: string | undefined;
  /** Rarity in the corpus, a term of which it has nothing being rarest, times that in English. */
  readonly weight: number;
}

/** A word of a phrase. */
interface Part {
  readonly literal: string;
  readonly concepts: readonly string[];
  /** Its part of the phrase's information, 0..1. */
  readonly share: number;
}

/** A question as it is searched. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  readonly pairs: ReadonlySet<string>;
  /** Lower-case words of the question, stop words included. */
  readonly words: ReadonlySet<string>;
  /** The terms of the thing that is asked for ("how many calls": calls); may be empty. */
  readonly head: readonly QueryTerm[];
  /** The terms of names that the question holds beside forces and persons. */
  readonly names: readonly QueryTerm[];
}

/** So many letters a family of words shares. */
export const PREFIX = 5;

/**
 * Builds the query of the informative tokens; repeated words count once.
 * @param emphasis What a token counts, 0..1: words beside the question proper count less.
 * @param asked The tokens of the thing that is asked for.
 * @param isName Whether a token is written as a name.
 */
export function buildQuery(
  index: SearchIndex,
  tokens: readonly Token[],
  emphasis: (token: Token) => number = () => 1,
  asked: readonly Token[] = [],
  isName: (token: Token) => boolean = () => false,
): Query {
  const stems = tokens.map((token) => token.term);
  // A phrase that stands nowhere says nothing as a whole: its words are searched for.
  const admits = (concepts: readonly string[]) => concepts.some((one) => index.frequency.has(one));
  const found = runsOf(tokens).flatMap(({ from, to }) =>
    findConcepts(stems.slice(from, to), index.concepts, { admits }).map((one) => ({
      ...one,
      from: from + one.from,
    })),
  );
  const terms: QueryTerm[] = [];
  const seen = new Set<string>();
  tokens.forEach((token, position) => {
    const meant = found.find(({ from, length }) => position >= from && position < from + length);
    const concepts = meant?.concepts ?? [];
    if (meant !== undefined && meant.length > 1) {
      const key = concepts.join(' ');
      if (position !== meant.from || seen.has(key)) return;
      seen.add(key);
      terms.push({
        concepts,
        phrase: stems.slice(meant.from, meant.from + meant.length),
        parts: partsOf(index, tokens.slice(meant.from, meant.from + meant.length)),
        weight:
          commonest(index, concepts) *
          phraseInformation(tokens.slice(meant.from, meant.from + meant.length)) *
          emphasis(token),
      });
      return;
    }
    if (token.stop || seen.has(token.term)) return;
    seen.add(token.term);
    const known = concepts.filter((one) => index.frequency.has(one));
    const weight =
      !index.frequency.has(token.term) && known.length > 0
        ? commonest(index, known)
        : inverseFrequency(index, token.term);
    const prefix = token.word.length > PREFIX ? token.word.slice(0, PREFIX) : undefined;
    terms.push({
      literal: token.term,
      concepts,
      prefix,
      weight: weight * informationOf(token.word) * emphasis(token),
    });
  });
  const pairs = pairsOf(tokens);
  const words = new Set(tokens.map((token) => token.word));
  const heads = new Set(asked.map((token) => token.term));
  const head = terms.filter(
    ({ literal, phrase }) =>
      (literal !== undefined && heads.has(literal)) ||
      phrase?.some((part) => heads.has(part)) === true,
  );
  const informative = tokens.filter(({ stop }) => !stop);
  const named = new Set(informative.filter(isName).map(({ term }) => term));
  const names = terms.filter(({ literal }) => literal !== undefined && named.has(literal));
  return { terms, pairs, words, head, names };
}

/** So many characters part two words of one phrase: a blank, a mark, the end of a possessive. */
const BETWEEN_WORDS = 4;

/** Stretches of tokens with nothing left out between them: no phrase goes over a gap. */
function runsOf(tokens: readonly Token[]): { from: number; to: number }[] {
  const starts = tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    return before === undefined || token.start - before.end > BETWEEN_WORDS ? [at] : [];
  });
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? tokens.length }));
}

/** Something that holds terms: a set, or several as one. */
export interface Held {
  has(term: string): boolean;
}

/** What the meanings of a word count together, beside the word itself. */
export const MEANT = 0.8;
/** What a word counts that is only of the same family. */
export const FAMILY = 0.5;

/** How well a set of terms meets one of the query's: 1 literally, less by concept or family. */
export function match(term: QueryTerm, terms: Held, prefixes?: Held): number {
  if (term.literal !== undefined && terms.has(term.literal)) return 1;
  for (const one of term.concepts) {
    if (terms.has(one)) return term.literal === undefined ? 1 : MEANT;
  }
  if (term.prefix !== undefined && prefixes?.has(term.prefix) === true) return FAMILY;
  return term.parts === undefined ? 0 : PARTIAL * partMet(term.parts, terms);
}

/** The share of the weight of these terms that a set meets, 0..1; of no terms, none. */
export function shareMet(terms: readonly QueryTerm[], held: Held): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const met = terms.reduce((sum, term) => sum + term.weight * match(term, held), 0);
  return total === 0 ? 0 : met / total;
}

/** All words of a phrase apart from each other count so much of the phrase itself. */
const PARTIAL = 0.7;

function partMet(parts: readonly Part[], terms: Held): number {
  let met = 0;
  for (const { literal, concepts, share } of parts) {
    if (terms.has(literal)) met += share;
    else if (concepts.some((one) => terms.has(one))) met += MEANT * share;
  }
  return met;
}

/** How much a phrase tells by its most informative word; as a phrase it tells more than small words do. */
function phraseInformation(tokens: readonly Token[]): number {
  return Math.max(
    LEAST_OF_PHRASE,
    ...tokens.map(({ word, stop }) => (stop ? 0 : informationOf(word))),
  );
}

const LEAST_OF_PHRASE = 0.5;

function partsOf(index: SearchIndex, tokens: readonly Token[]): Part[] {
  const weights = new Map(
    tokens
      .filter(({ stop }) => !stop)
      .map(({ term, word }): [string, number] => [
        term,
        inverseFrequency(index, term) * informationOf(word),
      ]),
  );
  const total = [...weights.values()].reduce((sum, one) => sum + one, 0);
  return [...weights].map(([literal, weight]) => ({
    literal,
    concepts: findConcepts([literal], index.concepts).flatMap(({ concepts }) => concepts),
    share: weight / Math.max(total, 1e-9),
  }));
}

/** The weight of the commonest of several meanings: any of them meets the word. */
function commonest(index: SearchIndex, concepts: readonly string[]): number {
  return Math.min(...concepts.map((one) => inverseFrequency(index, one)));
}

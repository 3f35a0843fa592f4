import type { Token } from './analysis.js';
import { type Concepts, findConcepts } from './concepts.js';

/** The content terms of a text with the concepts found in it. */
export function searchTerms(tokens: readonly Token[], concepts: Concepts): string[] {
  const terms = tokens.map(({ term }) => term);
  const found = findConcepts(terms, concepts, { inner: true });
  return [...contentOf(tokens), ...found.flatMap((one) => one.concepts)];
}

/** The terms that carry information, in order. */
export function contentOf(tokens: readonly Token[]): string[] {
  return tokens.filter(({ stop }) => !stop).map(({ term }) => term);
}

/** Neighbouring pairs of content terms, `a b`. */
export function pairsOf(tokens: readonly Token[]): Set<string> {
  const content = contentOf(tokens);
  return new Set(content.slice(1).map((term, at) => `${content[at]} ${term}`));
}

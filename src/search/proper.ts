import type { SearchIndex } from './index.js';

const cache = new WeakMap<SearchIndex, ReadonlyMap<string, boolean>>();

/**
 * Whether the corpus writes a word as a name, always with a capital inside sentences: true or
 * false; undefined for a word that stands only at the beginning of sentences, or nowhere.
 */
export function isProperNoun(index: SearchIndex, term: string): boolean | undefined {
  let known = cache.get(index);
  if (known === undefined) {
    known = readCapitals(index);
    cache.set(index, known);
  }
  return known.get(term);
}

function readCapitals({ entries }: SearchIndex): ReadonlyMap<string, boolean> {
  const proper = new Map<string, boolean>();
  for (const { tokens, sentence, passage } of entries) {
    if (passage.kind === 'heading') continue;
    for (const { term, start } of tokens) {
      const capital = /^\p{Lu}/u.test(sentence.text.slice(start, start + 2));
      if (capital && opensSentence(sentence.text, start)) continue;
      proper.set(term, capital && proper.get(term) !== false);
    }
  }
  return proper;
}

function opensSentence(text: string, start: number): boolean {
  return /^[\s"'“‘(–-]*$|[.!?:]\s*["“‘]?$|["“‘]$/.test(text.slice(Math.max(0, start - 3), start));
}

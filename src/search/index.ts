import type MiniSearch from 'minisearch';
import type { Article, Passage, Sentence } from '../corpus/article.js';
import { noMemo, type ParseMemo } from '../corpus/memo.js';
import { findAcronyms } from './acronyms.js';
import type { Token } from './analysis.js';
import { buildConcepts, type Concepts } from './concepts.js';
import { once } from './once.js';
import { analyseArticles, countWords, readEntries } from './reading.js';
import { searchOver } from './searches.js';

export { searchTerms } from './terms.js';

/** A sentence as it is searched. */
export interface Entry {
  readonly number: number;
  readonly article: Article;
  readonly passage: Passage;
  readonly passageNumber: number;
  readonly sentence: Sentence;
  /** Position in its passage, from 0. */
  readonly position: number;
  readonly tokens: readonly Token[];
  /** Terms and concepts that carry information, as a set. */
  readonly terms: ReadonlySet<string>;
}

/** A passage as it is searched: its own words, its lead-in's and, apart, its article's title. */
export interface PassageEntry {
  readonly number: number;
  readonly article: Article;
  readonly passage: Passage;
  /** Of its lead-in's sentences and its own. */
  readonly terms: ReadonlySet<string>;
  readonly entries: readonly Entry[];
}

/**
 * Everything that ranking reads. Built in memory from the articles; never persisted. Each part is
 * made when first used: questions that the record answers do with the words alone.
 */
export interface SearchIndex {
  readonly concepts: Concepts;
  readonly entries: readonly Entry[];
  readonly passages: readonly PassageEntry[];
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sentenceSearch: MiniSearch;
  readonly passageSearch: MiniSearch;
  /** In how many passages (title included) a term stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** How often each word is written, lower case. */
  readonly words: ReadonlyMap<string, number>;
}

/**
 * Builds the index over all passages of the articles.
 * @param groups Further groups of words for one thing, as the record gives them.
 * @param memo Spares stemming the thesaurus again.
 */
export function buildIndex(
  articles: Iterable<Article>,
  groups: readonly (readonly string[])[] = [],
  memo: ParseMemo = noMemo,
): SearchIndex {
  const all = [...articles];
  const analysed = once(() => analyseArticles(all));
  const concepts = once(() => buildConcepts([...findAcronyms(all), ...groups], memo));
  const read = once(() => readEntries(analysed(), concepts()));
  const words = once(() => countWords(analysed()));
  const sentenceSearch = once(() => searchOver([read().sentenceTerms]));
  const passageSearch = once(() => searchOver([read().passageTerms, read().passageTitles]));
  return {
    get concepts() {
      return concepts();
    },
    get entries() {
      return read().entries;
    },
    get passages() {
      return read().passages;
    },
    get titles() {
      return read().titles;
    },
    get frequency() {
      return read().frequency;
    },
    get words() {
      return words();
    },
    get sentenceSearch() {
      return sentenceSearch();
    },
    get passageSearch() {
      return passageSearch();
    },
  };
}

/**
 * Inverse document frequency over passages, as in BM25: `ln(1 + (N - n + 0.5) / (n + 0.5))`
 * (Robertson and Zaragoza 2009). A term that stands nowhere weighs most.
 */
export function inverseFrequency(index: SearchIndex, term: string): number {
  const n = index.frequency.get(term) ?? 0;
  return Math.log(1 + (index.passages.length - n + 0.5) / (n + 0.5));
}

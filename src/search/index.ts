import MiniSearch from 'minisearch';
import type { Article, Passage, Sentence } from '../corpus/article.js';
import { findAcronyms } from './acronyms.js';
import { analyse, type Token } from './analysis.js';
import { buildConcepts, type Concepts, findConcepts } from './concepts.js';

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
  /** Neighbouring pairs of content terms, `a b`. */
  readonly pairs: ReadonlySet<string>;
}

/** A passage as it is searched: its own words, its lead-in's and, apart, its article's title. */
export interface PassageEntry {
  readonly number: number;
  readonly article: Article;
  readonly passage: Passage;
  readonly terms: ReadonlySet<string>;
  readonly entries: readonly Entry[];
}

/** Everything that ranking reads. Built in memory from the articles; never persisted. */
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

/** Splits text that `searchText` has joined; MiniSearch must not analyse it again. */
const AS_GIVEN = {
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
} as const;

/**
 * Builds the index over all passages of the articles.
 * @param groups Further groups of words for one thing, as the record gives them.
 */
export function buildIndex(
  articles: Iterable<Article>,
  groups: readonly (readonly string[])[] = [],
): SearchIndex {
  const all = [...articles];
  const concepts = buildConcepts([...findAcronyms(all), ...groups]);
  const entries: Entry[] = [];
  const passages: PassageEntry[] = [];
  const titles = new Map<string, ReadonlySet<string>>();
  const words = new Map<string, number>();
  const frequency = new Map<string, number>();
  for (const article of all) {
    const titleTokens = analyse(article.title);
    countWords(titleTokens, words);
    const title = new Set(searchTerms(titleTokens, concepts));
    titles.set(article.id, title);
    for (const passage of article.passages) {
      const read = readPassage(article, passage, passages.length, entries.length, concepts, words);
      passages.push(read);
      entries.push(...read.entries);
      for (const term of new Set([...read.terms, ...title])) {
        frequency.set(term, (frequency.get(term) ?? 0) + 1);
      }
    }
  }
  const sentenceSearch = new MiniSearch({ ...AS_GIVEN, fields: ['text'], idField: 'number' });
  sentenceSearch.addAll(
    entries.map((entry) => ({ number: entry.number, text: searchText(entry.tokens, concepts) })),
  );
  const passageSearch = new MiniSearch({
    ...AS_GIVEN,
    fields: ['text', 'title'],
    idField: 'number',
  });
  passageSearch.addAll(
    passages.map((entry) => ({
      number: entry.number,
      text: searchText(passageTokens(entry.article, entry.passage), concepts),
      title: [...(titles.get(entry.article.id) ?? [])].join(' '),
    })),
  );
  return { concepts, entries, passages, titles, sentenceSearch, passageSearch, frequency, words };
}

function readPassage(
  article: Article,
  passage: Passage,
  passageNumber: number,
  firstNumber: number,
  concepts: Concepts,
  words: Map<string, number>,
): PassageEntry {
  const entries = passage.sentences.map((sentence, position): Entry => {
    const tokens = analyse(sentence.text);
    countWords(tokens, words);
    const content = tokens.filter((token) => !token.stop).map((token) => token.term);
    const pairs = new Set(content.slice(1).map((term, index) => `${content[index]} ${term}`));
    return {
      number: firstNumber + position,
      article,
      passage,
      passageNumber,
      sentence,
      position,
      tokens,
      terms: new Set(searchTerms(tokens, concepts)),
      pairs,
    };
  });
  const terms = new Set(searchTerms(passageTokens(article, passage), concepts));
  return { number: passageNumber, article, passage, terms, entries };
}

function passageTokens(article: Article, passage: Passage): Token[] {
  const { leadIn } = passage;
  const lead = leadIn === undefined ? '' : `${article.body.slice(leadIn.start, leadIn.end)} `;
  return analyse(`${lead}${passage.text}`);
}

/** The content terms of a text with the concepts found in it. */
export function searchTerms(tokens: readonly Token[], concepts: Concepts): string[] {
  const found = findConcepts(
    tokens.map((token) => token.term),
    concepts,
  );
  return [
    ...tokens.filter((token) => !token.stop).map((token) => token.term),
    ...found.map((one) => one.concept),
  ];
}

function searchText(tokens: readonly Token[], concepts: Concepts): string {
  return searchTerms(tokens, concepts).join(' ');
}

function countWords(tokens: readonly Token[], words: Map<string, number>): void {
  for (const { word } of tokens) words.set(word, (words.get(word) ?? 0) + 1);
}

/**
 * Inverse document frequency over passages, as in BM25: `ln(1 + (N - n + 0.5) / (n + 0.5))`
 * (Robertson and Zaragoza 2009). A term that stands nowhere weighs most.
 */
export function inverseFrequency(index: SearchIndex, term: string): number {
  const n = index.frequency.get(term) ?? 0;
  return Math.log(1 + (index.passages.length - n + 0.5) / (n + 0.5));
}

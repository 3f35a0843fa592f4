import MiniSearch from 'minisearch';
import type { Article, Passage, Sentence, Span } from '../corpus/article.js';
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
  /** Of its lead-in's sentences and its own, in order; offsets are those in each sentence. */
  readonly tokens: readonly Token[];
  readonly terms: ReadonlySet<string>;
  readonly entries: readonly Entry[];
}

/**
 * Everything that ranking reads. Built in memory from the articles; never persisted. The two
 * searches are built when first used: questions that the record answers do without.
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
      const read = readPassage(article, passage, passages.length, entries, concepts);
      passages.push(read);
      entries.push(...read.entries);
      for (const entry of read.entries) countWords(entry.tokens, words);
      for (const term of new Set([...read.terms, ...title])) {
        frequency.set(term, (frequency.get(term) ?? 0) + 1);
      }
    }
  }
  let sentenceSearch: MiniSearch | undefined;
  let passageSearch: MiniSearch | undefined;
  return {
    concepts,
    entries,
    passages,
    titles,
    frequency,
    words,
    get sentenceSearch() {
      sentenceSearch ??= searchOver(entries, concepts, ['text']);
      return sentenceSearch;
    },
    get passageSearch() {
      passageSearch ??= searchOver(passages, concepts, ['text', 'title'], titles);
      return passageSearch;
    },
  };
}

function searchOver(
  all: readonly (Entry | PassageEntry)[],
  concepts: Concepts,
  fields: ('text' | 'title')[],
  titles?: SearchIndex['titles'],
): MiniSearch {
  const search = new MiniSearch({ ...AS_GIVEN, fields, idField: 'number' });
  search.addAll(
    all.map(({ number, article, tokens }) => ({
      number,
      text: searchTerms(tokens, concepts).join(' '),
      title: [...(titles?.get(article.id) ?? [])].join(' '),
    })),
  );
  return search;
}

/** @param before Entries of all earlier passages: a lead-in stands in one of the same article. */
function readPassage(
  article: Article,
  passage: Passage,
  passageNumber: number,
  before: readonly Entry[],
  concepts: Concepts,
): PassageEntry {
  const entries = passage.sentences.map((sentence, position): Entry => {
    const tokens = analyse(sentence.text);
    const content = tokens.filter((token) => !token.stop).map((token) => token.term);
    const pairs = new Set(content.slice(1).map((term, index) => `${content[index]} ${term}`));
    return {
      number: before.length + position,
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
  const { leadIn } = passage;
  const lead =
    leadIn === undefined
      ? []
      : before.filter((entry) => entry.article === article && within(entry.sentence, leadIn));
  const tokens = [...lead, ...entries].flatMap((entry) => entry.tokens);
  const terms = new Set(searchTerms(tokens, concepts));
  return { number: passageNumber, article, passage, tokens, terms, entries };
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The content terms of a text with the concepts found in it. */
export function searchTerms(tokens: readonly Token[], concepts: Concepts): string[] {
  const found = findConcepts(
    tokens.map((token) => token.term),
    concepts,
    true,
  );
  return [
    ...tokens.filter((token) => !token.stop).map((token) => token.term),
    ...found.flatMap((one) => one.concepts),
  ];
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

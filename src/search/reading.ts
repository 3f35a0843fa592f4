import type { Article, Passage, Span } from '../corpus/article.js';
import { analyse, type Token } from './analysis.js';
import type { Concepts } from './concepts.js';
import type { Entry, PassageEntry } from './index.js';
import { searchTerms } from './terms.js';

/** An article with the words of its title and, passage by passage, of its sentences. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly title: readonly Token[];
  readonly sentences: readonly (readonly (readonly Token[])[])[];
}

/** What the index holds of all articles. */
export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly passages: readonly PassageEntry[];
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly frequency: ReadonlyMap<string, number>;
  /** Terms by the number of a sentence, and by that of a passage: as often as they stand there. */
  readonly sentenceTerms: readonly (readonly string[])[];
  readonly passageTerms: readonly (readonly string[])[];
  readonly passageTitles: readonly (readonly string[])[];
}

/** Analyses every title and sentence of the articles. */
export function analyseArticles(articles: readonly Article[]): AnalysedArticle[] {
  return articles.map((article) => ({
    article,
    title: analyse(article.title),
    sentences: article.passages.map(({ sentences }) => sentences.map(({ text }) => analyse(text))),
  }));
}

/** How often each word is written, lower case. */
export function countWords(analysed: readonly AnalysedArticle[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { title, sentences } of analysed) {
    for (const tokens of [title, ...sentences.flat()]) {
      for (const { word } of tokens) words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return words;
}

/** Numbers the sentences and passages of all articles and finds their terms. */
export function readEntries(analysed: readonly AnalysedArticle[], concepts: Concepts): ReadEntries {
  const entries: Entry[] = [];
  const passages: PassageEntry[] = [];
  const titles = new Map<string, ReadonlySet<string>>();
  const frequency = new Map<string, number>();
  const sentenceTerms: string[][] = [];
  const passageTerms: string[][] = [];
  const passageTitles: string[][] = [];
  const count = (term: string) => frequency.set(term, (frequency.get(term) ?? 0) + 1);
  for (const { article, title, sentences } of analysed) {
    const titled = new Set(searchTerms(title, concepts));
    const inTitle = [...titled];
    titles.set(article.id, titled);
    const first = entries.length;
    for (const [at, passage] of article.passages.entries()) {
      const from = entries.length;
      for (const [position, sentence] of passage.sentences.entries()) {
        const tokens = sentences[at]?.[position] ?? [];
        const found = searchTerms(tokens, concepts);
        const [number, passageNumber] = [entries.length, passages.length];
        const terms = new Set(found);
        sentenceTerms.push(found);
        entries.push({
          number,
          article,
          passage,
          passageNumber,
          sentence,
          position,
          tokens,
          terms,
        });
      }
      const own = entries.slice(from);
      const lead = leadOf(passage, entries.slice(first, from));
      const found = searchTerms(
        [...lead, ...own].flatMap(({ tokens }) => tokens),
        concepts,
      );
      const terms = new Set(found);
      passageTerms.push(found);
      passageTitles.push(inTitle);
      passages.push({ number: passages.length, article, passage, terms, entries: own });
      for (const term of terms) count(term);
      for (const term of titled) if (!terms.has(term)) count(term);
    }
  }
  return { entries, passages, titles, frequency, sentenceTerms, passageTerms, passageTitles };
}

/** The sentences of the same article that introduce a list item. */
function leadOf({ leadIn }: Passage, before: readonly Entry[]): Entry[] {
  return leadIn === undefined ? [] : before.filter(({ sentence }) => within(sentence, leadIn));
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

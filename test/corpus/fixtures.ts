import { join } from 'node:path';
import {
  type Article,
  buildArticle,
  type Passage,
  type Sentence,
} from '../../src/corpus/article.js';
import { type ArticleMeta, articleMetaSchema } from '../../src/corpus/meta.js';
import { readArticles } from '../../src/corpus/read.js';
import { CORPUS, must } from '../helpers.js';

export const HMICFRS = '2023-11-24-hmicfrs-moved-into-enhanced-monitoring';
export const LBC = '2023-11-24-lbc-special-measures';
export const BBC = '2024-07-23-bbc-address-failings';
export const POLICE_PROFESSIONAL = '2024-07-23-police-professional-areas-of-concern-addressed';
export const HITS_RADIO = '2024-09-18-hits-radio-no-longer-in-special-measures';

/** The articles that the repository holds, sorted by id. */
export const heldArticles: readonly Article[] = readArticles(CORPUS).articles.map(
  ({ article }) => article,
);

/** One of the held articles. */
export function held(id: string): Article {
  return must(
    heldArticles.find((article) => article.id === id),
    `article ${id} in ${join('corpus', 'articles')}`,
  );
}

const META: ArticleMeta = articleMetaSchema.parse({
  id: 'northtown',
  title: 'Northtown Police inspected',
  publisher: 'Northtown Echo',
  published: { value: '2021-05-04' },
  url: 'https://example.org/northtown',
  kind: 'press',
  about: [],
});

/** A made-up article with this body. */
export function articleOf(body: string, changes: Partial<ArticleMeta> = {}): Article {
  return buildArticle({ ...META, ...changes }, body);
}

/** The first sentence of an article that contains the words, with its passage. */
export function sentenceOf(
  article: Article,
  words: string,
): { passage: Passage; sentence: Sentence } {
  for (const passage of article.passages) {
    const sentence = passage.sentences.find((one) => one.text.includes(words));
    if (sentence !== undefined) return { passage, sentence };
  }
  throw new Error(`No sentence of ${article.id} contains "${words}"`);
}

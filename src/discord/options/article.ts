import type { Article } from '../../corpus/article.js';
import type { Knowledge } from '../../knowledge.js';
import { publishedDay } from '../../record/as-of.js';
import { type Found, notFound } from './found.js';
import { called, calledAlmost, type Named, rankNames } from './names.js';
import { quoteTyped, standsFor, tidy } from './words.js';

/** The held articles with what they are known by, newest first. */
export function namedArticles({ articles }: Knowledge): Named<Article>[] {
  return [...articles.values()]
    .sort((a, b) => compare(publishedDay(b), publishedDay(a)) || compare(a.id, b.id))
    .map((article) => ({
      value: article,
      names: [article.title, `${article.publisher} ${article.title}`, article.id, article.url],
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The article that a value names: by id, its short form, title, publisher, or a part of these. */
export function readArticle(value: string, knowledge: Knowledge): Found<Article> {
  const typed = tidy(value);
  const raw = value.trim();
  const named = namedArticles(knowledge);
  const byId = named.find(({ value: { id, url } }) => standsFor(raw, id) || raw === url);
  if (byId !== undefined) return { ok: true, value: byId.value };
  for (const found of [called(named, typed), rankNames(named, typed), calledAlmost(named, typed)]) {
    const [only] = found;
    if (found.length === 1 && only !== undefined) return { ok: true, value: only };
  }
  const near = rankNames(named, typed).map(({ title, publisher }) => `${title} (${publisher})`);
  const reason =
    near.length === 0
      ? `No article is held here by the name ${quoteTyped(typed)}.`
      : `Several articles go by ${quoteTyped(typed)}. Choose one.`;
  return notFound(reason, near);
}

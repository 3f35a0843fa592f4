import type { Article } from './article.js';

type Articles = ReadonlyMap<string, Article>;

const cache = new WeakMap<Articles, ReadonlyMap<string, readonly Article[]>>();
const NONE: readonly Article[] = [];

/** The articles about a force, in their order. */
export function articlesAbout(articles: Articles, force: string): readonly Article[] {
  const known = cache.get(articles) ?? sortByForce(articles);
  cache.set(articles, known);
  return known.get(force) ?? NONE;
}

function sortByForce(articles: Articles): Map<string, Article[]> {
  const byForce = new Map<string, Article[]>();
  for (const article of articles.values()) {
    for (const force of new Set(article.about)) {
      const list = byForce.get(force);
      if (list === undefined) byForce.set(force, [article]);
      else list.push(article);
    }
  }
  return byForce;
}

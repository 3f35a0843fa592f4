import type { Knowledge } from '../knowledge.js';

const aboutCache = new WeakMap<Knowledge, ReadonlySet<string>>();

/** The force that all articles are about, when they are about one alone. */
export function onlyForce(knowledge: Knowledge): string | undefined {
  const about =
    aboutCache.get(knowledge) ??
    new Set([...knowledge.articles.values()].flatMap((article) => article.about));
  aboutCache.set(knowledge, about);
  const [only] = about;
  return about.size === 1 ? only : undefined;
}

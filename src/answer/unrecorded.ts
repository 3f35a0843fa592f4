import type { Article } from '../corpus/article.js';
import type { Context } from './context.js';

/** True when an article about this force is held that no fact of the record quotes. */
export function hasUnrecorded(context: Context, force: string): boolean {
  return unrecorded(context, force).length > 0;
}

/** Held articles about a force that no fact of the record quotes. */
export function unrecorded(context: Context, force: string): Article[] {
  const { articles, record } = context.knowledge;
  const quoted = new Set([...record.quotations.values()].map(({ article }) => article.id));
  return [...articles.values()].filter(
    (article) => article.about.includes(force) && !quoted.has(article.id),
  );
}

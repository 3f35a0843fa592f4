import { articlesAbout } from '../corpus/about.js';
import type { Article } from '../corpus/article.js';
import type { StatusRecord } from '../record/record.js';
import type { Context } from './context.js';

/** True when an article about this force is held that no fact of the record quotes. */
export function hasUnrecorded(context: Context, force: string): boolean {
  return unrecorded(context, force).length > 0;
}

/** Held articles about a force that no fact of the record quotes. */
export function unrecorded({ knowledge }: Context, force: string): readonly Article[] {
  const quoted = quotedIn(knowledge.record);
  return articlesAbout(knowledge.articles, force).filter(({ id }) => !quoted.has(id));
}

const cache = new WeakMap<StatusRecord, ReadonlySet<string>>();

/** The ids of the articles that the facts of a record quote. */
function quotedIn(record: StatusRecord): ReadonlySet<string> {
  const known =
    cache.get(record) ?? new Set([...record.quotations.values()].map(({ article }) => article.id));
  cache.set(record, known);
  return known;
}

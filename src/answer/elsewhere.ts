import type { Article } from '../corpus/article.js';
import type { Knowledge } from '../knowledge.js';
import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { onlyForce } from './only-force.js';

const cache = new WeakMap<Knowledge, ReadonlyMap<Article, ReadonlySet<string>>>();

/** The stems of every article's own words, read once for a snapshot. */
function stemsOf(knowledge: Knowledge): ReadonlyMap<Article, ReadonlySet<string>> {
  const known = cache.get(knowledge);
  if (known !== undefined) return known;
  const stems = new Map<Article, Set<string>>();
  for (const { article, tokens } of knowledge.index.entries) {
    const own = stems.get(article) ?? new Set<string>();
    stems.set(article, own);
    for (const { term } of tokens) own.add(term);
  }
  cache.set(knowledge, stems);
  return stems;
}

/**
 * No force is named, the article of the sentence has none of the question's own words, and one on
 * another force has all of them: the question is on that.
 */
export function isOnAnotherArticle(
  { knowledge, named, question }: Context,
  query: Query,
  { entry }: Ranked,
): boolean {
  if (named || question.people.length > 0 || onlyForce(knowledge) !== undefined) return false;
  const words = query.terms.flatMap(({ phrase, literal }) => phrase ?? literal ?? []);
  const stems = stemsOf(knowledge);
  const own = stems.get(entry.article);
  if (words.length === 0 || own === undefined || words.some((word) => own.has(word))) return false;
  return [...stems].some(
    ([{ about }, held]) =>
      !about.some((id) => entry.article.about.includes(id)) &&
      words.every((word) => held.has(word)),
  );
}

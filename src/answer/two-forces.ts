import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { quotedText } from './reaching.js';

/**
 * Of two forces that a question names, the article is about one alone, and the sentence names the
 * other nowhere. "Or is that Southshire's" is answered by one of them.
 */
export function isOfOneOfTwo(context: Context, _: Query, { entry }: Ranked): boolean {
  const { forces, text } = context.question;
  if (forces.length < 2 || /\bor\b/i.test(text)) return false;
  const told = new Set(
    context.reader.forces(quotedText(context, entry)).map((one) => one.force.id),
  );
  return forces.some(({ force }) => !entry.article.about.includes(force.id) && !told.has(force.id));
}

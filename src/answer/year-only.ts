import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { termsOn } from './following.js';

/** Of the question's words the sentence has nothing but a year. */
export function meetsYearOnly(context: Context, { terms }: Query, { entry }: Ranked): boolean {
  const held = termsOn(context, entry);
  const met = terms.filter((term) => match(term, held) > 0);
  return (
    met.length > 0 &&
    terms.length > met.length &&
    met.every(({ literal }) => literal !== undefined && /^(?:19|20)\d\d$/.test(literal))
  );
}

import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { termsOn } from './following.js';
import { within } from './understand/question.js';

/** Whose area a place is in is asked. */
const OF_ITS_AREA = /\b(?:polic\w+|patch|cover\w*|areas?|forces?|constabular\w+|beat|local)\b/i;

/** Of the question's words the sentence has nothing but a year, or a place whose police it is. */
export function meetsFrameOnly(context: Context, { terms }: Query, { entry }: Ranked): boolean {
  const { tokens, forces, text } = context.question;
  const held = termsOn(context, entry);
  const met = terms.filter((term) => match(term, held) > 0);
  const places = new Set(
    tokens
      .filter(
        (token) => !OF_ITS_AREA.test(text) && forces.some((mention) => within(token, mention)),
      )
      .map(({ term }) => term),
  );
  return (
    met.length > 0 &&
    terms.length > met.length &&
    met.every(
      ({ literal }) =>
        literal !== undefined && (/^(?:19|20)\d\d$/.test(literal) || places.has(literal)),
    )
  );
}

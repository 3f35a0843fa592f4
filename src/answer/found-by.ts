import type { Token } from '../search/analysis.js';
import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { termsOn } from './reaching.js';

/** What a body found is asked for: the body is the first group. */
const FOUND =
  /\bwhat (?:did|does|do|has|have|had) (?:the |an? )?(.{4,60}?) (?:find|found|conclude[d]?|rule[d]?|uncover(?:ed)?|discover(?:ed)?|recommend(?:ed)?|decide[d]?)\b/i;

/** What some body found is asked, and neither the sentence nor who says or publishes it is of that body. */
export function isFoundByAnother(
  context: Context,
  { terms }: Query,
  { entry, around }: Ranked,
): boolean {
  const { question } = context;
  const found = FOUND.exec(question.text);
  const body = found?.[1];
  if (found === null || body === undefined) return false;
  const start = found.index + found[0].indexOf(body);
  const within = (token: Token) =>
    !token.stop && token.start >= start && token.end <= start + body.length;
  // Whatever an article tells of findings is the inspectorate's, unless it says otherwise.
  if (
    question.tokens.some(
      (token, at) => within(token) && question.senses.at[at]?.has('inspectorate'),
    )
  )
    return false;
  const words = new Set(question.tokens.filter(within).map(({ term }) => term));
  const own = terms.filter(
    ({ literal, phrase, weight }) =>
      weight > 0 && [literal, ...(phrase ?? [])].some((one) => one !== undefined && words.has(one)),
  );
  const { name = '', role = '' } = entry.sentence.speaker ?? {};
  const held = termsOn(context, entry, `${name} ${role} ${entry.article.publisher}`);
  return (
    own.length > 0 && own.every((term) => match(term, held) === 0 && match(term, around) === 0)
  );
}

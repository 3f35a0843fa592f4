import { match, type Query, type QueryTerm } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { termsOn } from './reaching.js';
import { asksForWords } from './spoken.js';
import type { Ask } from './understand/form.js';
import { within } from './understand/question.js';

/** One fact is asked for, which somebody's other doings do not tell. */
const OF_A_FACT: ReadonlySet<Ask> = new Set<Ask>([
  'when',
  'where',
  'how-long',
  'how-many',
  'how-much',
  'how-often',
]);

/**
 * Of a question about somebody the sentence has nothing but his name: "when was Ada Pell born" is not
 * answered by whatever else is told of her. What he said or why is another matter.
 */
export function meetsNameOnly(
  context: Context,
  { terms }: Query,
  { entry, around }: Ranked,
): boolean {
  const { question } = context;
  if (question.people.length === 0 || !OF_A_FACT.has(question.form.ask)) return false;
  if (asksForWords(question)) return false;
  const named = new Set(
    question.tokens
      .filter((token) => question.people.some((mention) => within(token, mention)))
      .map(({ term }) => term),
  );
  const isName = ({ literal, phrase }: QueryTerm) =>
    [literal, ...(phrase ?? [])].every((one) => one === undefined || named.has(one));
  const rest = terms.filter((term) => !isName(term) && term.weight > 0);
  if (rest.length === 0 || rest.length === terms.length) return false;
  const held = termsOn(context, entry);
  return rest.every((term) => match(term, held) === 0 && match(term, around) === 0);
}

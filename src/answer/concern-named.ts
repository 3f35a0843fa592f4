import type { Concern } from '../record/schema.js';
import { analyse } from '../search/analysis.js';
import { searchTerms } from '../search/index.js';
import { buildQuery, match } from '../search/query.js';
import { type Context, forceRecord } from './context.js';

/** From this part of the best's weight on another cause may be meant as well. */
const MAY_BE_MEANT = 0.6;

/** The one cause of concern of the question's force that its words name best; undefined where none or several may be meant. */
export function concernNamed(context: Context): Concern | undefined {
  const { question, knowledge } = context;
  const { index } = knowledge;
  const names = [...question.forces, ...question.dates];
  const words = question.tokens.filter(
    (token, at) =>
      !token.stop &&
      question.senses.at[at]?.has('concern') !== true &&
      !names.some((one) => one.start < token.end && token.start < one.end),
  );
  const { terms } = buildQuery(index, words);
  const [best, next] = (forceRecord(context)?.concerns ?? [])
    .map((concern) => {
      const told = analyse([concern.title, concern.about, ...concern.aliases].join(' '));
      const held = new Set(searchTerms(told, index.concepts));
      const weight = terms
        .filter((term) => match(term, held) === 1)
        .reduce((sum, term) => sum + term.weight, 0);
      return { concern, weight };
    })
    .sort((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight === 0) return undefined;
  return (next?.weight ?? 0) > best.weight * MAY_BE_MEANT ? undefined : best.concern;
}

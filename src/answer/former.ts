import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { isFigure } from '../search/wanted.js';
import { NUMBER_WORD } from '../search/wanted-words.js';
import type { Context } from './context.js';
import { wantedOf } from './understand/wanted.js';

/** What a figure was before something came is asked, and the sentence gives one figure, of now. */
export function lacksFormer({ question }: Context, _query: Query, { entry }: Ranked): boolean {
  return (
    ASKS_FORMER.test(question.text) &&
    isFigure(wantedOf(question)) &&
    !TELLS_FORMER.test(entry.sentence.text)
  );
}

const ASKS_FORMER =
  /\b(?:was|were|did|had)\b.*\b(?:before|until|prior to) (?:(?:it|they|things|that|this|the \p{L}+) (?:got|came|went|fell|rose|improved|dropped|changed|was|were|began|started|brought|came)|(?:the|its|this) (?:new |old )?\p{L}+|(?:\p{L}+ )?(?:19|20)\d\d|(?:\p{L}+ ){1,3}(?:changed|introduced|brought|reformed|overhauled|took|joined|arrived|started|came|improved|redesigned|rolled|launched)|(?:the|these|those|this|that|its) \p{L}+ .{2,40})\b|\bbefore (?:it|they) (?:got|came|fell|rose|went|dropped|improved)(?: \p{L}+)? to\b|\b(?:did|was|were)\b.*\b(?:used to|originally|to begin with)\b/iu;
const TELLS_FORMER = new RegExp(
  String.raw`\b(?:from|was|were|had been|(?<!\()against(?! an? )|compared (?:with|to)|than|used to be|previously|originally|it had)\s+(?:\w+\s+){0,2}?(?:£?\d|${NUMBER_WORD}\b)`,
  'i',
);

import type { Ranked } from '../search/rank.js';
import { NUMBER_WORD } from '../search/wanted-words.js';
import type { Context } from './context.js';
import { leadsIn, quotationOf } from './quotation.js';
import { isOfTime } from './timely.js';

/** Several things are asked for at once. */
const ASKS_SEVERAL = new RegExp(
  String.raw`^\W*(?:list|name)\b(?! of)|\b(?:what|which|name|list)\b(?: \w+){0,3}? (?:${NUMBER_WORD}|\d{1,2}) (?:\w+ ){0,2}?(?:things|areas|problems|points|recommendations|steps|changes|failings|priorities|reasons|demands|ways|causes|concerns)\b`,
  'i',
);
/** Whether a question asks for several things at once: "list what", "which three areas". */
export function asksSeveral(text: string): boolean {
  return ASKS_SEVERAL.test(text);
}

/** So near the best a list must come. */
const NEAR = 0.45;
const WITHIN = 12;

/** Where several things are asked for, a list that comes near goes before single sentences. */
export function withListFirst(context: Context, ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked[0];
  if (best === undefined || !ASKS_SEVERAL.test(context.question.text)) return ranked;
  const list = ranked
    .slice(0, WITHIN)
    .find(
      (one) =>
        one.score >= best.score * NEAR &&
        isList(one) &&
        (isOfTime(context, one.entry) || !isOfTime(context, best.entry)),
    );
  return list === undefined ? ranked : [list, ...ranked.filter((one) => one !== list)];
}

/** A sentence that introduces a list is quoted with it. */
function isList({ entry }: Ranked): boolean {
  return leadsIn(entry.sentence.text) && (quotationOf(entry)?.text ?? '').includes('\n');
}

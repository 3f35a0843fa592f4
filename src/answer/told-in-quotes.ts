import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';

/** What a question puts in quotation marks, of two words and more. */
const QUOTED = /["“]([^"“”]{6,})["”]|(?<![\p{L}\d])['‘](\p{L}[^'‘’"“”]{5,}?)['’](?![\p{L}\d])/u;
/** "... and ...": the words that are to be found stand where the dots are. */
const OPEN_END = /(?:\.{2,}|…)\s*$/;
const AND_END = /,?\s+(?:and|or)$/i;
const LEAST_WORDS = 2;

/** Sentences that hold what the question quotes word for word go before all others. */
export function withQuotedFirst(
  { question }: Context,
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const found = QUOTED.exec(question.text);
  const written = found?.[1] ?? found?.[2] ?? '';
  const open = OPEN_END.exec(written);
  const quoted = plain(
    open === null ? written : written.slice(0, open.index).trimEnd().replace(AND_END, ''),
  );
  if (quoted.split(' ').length < LEAST_WORDS) return ranked;
  const holding = ranked.filter(({ entry }) => plain(entry.sentence.text).includes(quoted));
  return holding.length === 0
    ? ranked
    : [...holding, ...ranked.filter((one) => !holding.includes(one))];
}

/** In lower case, with one shape of apostrophe and of space. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A number in digits or in a word, as the source of an expression. */
export const NUMBER = `(?:${WORDS.join('|')}|\\d{1,3})`;

/** A number as digits or as a word up to twenty; `a` is one; undefined for all else. */
export function readNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  if (/^an?$/.test(word)) return 1;
  const at = WORDS.indexOf(word);
  return at >= 0 ? at : undefined;
}

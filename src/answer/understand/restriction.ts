import type { Token } from '../../search/analysis.js';

/**
 * Whether a word narrows what is asked about: "put in by ministers", "left without a plan", "rural
 * forces", "wrongly", "ever been bankrupt". A fact that leaves it out answers another question.
 */
export function isRestriction(text: string, { word, start, end }: Token): boolean {
  const before = text.slice(0, start);
  return (
    (/^\p{L}{3,}ly$/u.test(word) && !IN_PASSING.has(word)) ||
    (/^\p{L}{3,}est$/u.test(word) && !NO_EXTREME.has(word)) ||
    BEFORE.test(before) ||
    /^\s+(?:police\s+)?(?:forces?|constabular(?:y|ies))\b/i.test(text.slice(end))
  );
}

/** How or when it is said or done, and not whether. */
const IN_PASSING: ReadonlySet<string> = new Set(
  'technically temporarily eventually quietly finally actually really apparently supposedly allegedly reportedly certainly basically suddenly july family only early ultimately initially originally previously recently formally officially'.split(
    ' ',
  ),
);
const NO_EXTREME: ReadonlySet<string> = new Set([
  'west',
  'rest',
  'test',
  'request',
  'latest',
  'interest',
  'arrest',
  'honest',
]);

/** What ties a narrowing word to what is asked; "for my essay" ties nothing. */
const BEFORE =
  /\b(?:most|least|ever been(?: an?)?|(?:by|because of|due to|owing to|thanks to|over|with|without|under|despite|against|after|following|for(?! (?:my|our|an? (?:essay|article|project|talk|friend|class)))) (?:(?!(?:my|our|me|us)\b)\p{L}+ ){0,2}?)\s*$/iu;

import type { Token } from '../../search/analysis.js';

/**
 * Whether a word narrows what is asked about: "put in by ministers", "left without a plan", "rural
 * forces", "wrongly", "ever been bankrupt". A fact that leaves it out answers another question.
 */
export function isRestriction(text: string, { word, start, end }: Token): boolean {
  const before = text.slice(0, start);
  return (
    /^\p{L}{3,}ly$/u.test(word) ||
    /^\p{L}{3,}est$/u.test(word) ||
    BEFORE.test(before) ||
    /^\s+(?:police\s+)?(?:forces?|constabular(?:y|ies))\b/i.test(text.slice(end))
  );
}

/** What ties a narrowing word to what is asked; "for my essay" ties nothing. */
const BEFORE =
  /\b(?:most|least|ever been(?: an?)?|(?:by|because of|due to|owing to|thanks to|over|with|without|under|despite|against|after|following|for(?! (?:my|our|an? (?:essay|article|project|talk|friend|class)))) (?:(?!(?:my|our|me|us)\b)\p{L}+ ){0,2}?)\s*$/iu;

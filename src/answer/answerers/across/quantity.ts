import { type Bound, boundOf, isWithin } from '../../understand/bound.js';
import type { Question } from '../../understand/question.js';
import { asksYesNo } from './words.js';

/** How many forces a yes would be said of. */
export type Quantity =
  | { readonly kind: 'any' }
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly bound: Bound }
  /** All, most, both: {@link shareVerdict} is told of how many. */
  | { readonly kind: 'share' };

const NONE =
  /\b(?:no|none of the|not one|not any|nobody|no one)\b(?! longer| (?:more|fewer|less) than)/i;
const SHARE =
  /\b(?:all|every|each|most|half|both|majority|many|several|every one)\b(?! (?:told|at once)\b)|\bfor (?:all|the whole) of\b|\bthroughout\b/i;
const FORCES = '(?:forces|force|constabularies)\\b';
const OF_THEM = '(?:of them\\s+)?(?:enter|leave|left|go|come|in|out|move|been|forces?)\\b';

const OPENS =
  /^\W*(?:did|have|has|were|was)\s+(?:there\s+)?(?:(?:more|fewer|less) than\s+|at (?:least|most)\s+|over\s+|under\s+|only\s+|just\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s+(?:of them|(?:enter|leave|left|go|come|in|out|move|been))\b/i;

/** Of how many forces a yes-or-no question asks. */
export function quantityOf({ text }: Question): Quantity {
  if (NONE.test(text)) return { kind: 'none' };
  if (SHARE.test(text)) return { kind: 'share' };
  const bound = boundOf(text, FORCES) ?? (OPENS.test(text) ? boundOf(text, OF_THEM) : undefined);
  return bound === undefined ? { kind: 'any' } : { kind: 'number', bound };
}

/**
 * What a list of so many forces says to the question; undefined where it is no yes-or-no question
 * or the list alone cannot tell.
 * @param sure False where it is not certain of every force whether it belongs to the list.
 */
export function verdictOn(
  question: Question,
  count: number,
  sure: boolean,
): 'yes' | 'no' | undefined {
  if (!asksYesNo(question) || TWO_MOVES.test(question.text)) return undefined;
  const quantity = quantityOf(question);
  switch (quantity.kind) {
    case 'any':
      return count > 0 ? 'yes' : undefined;
    case 'none':
      return count > 0 ? 'no' : undefined;
    case 'number':
      if (!sure) return undefined;
      return isWithin(quantity.bound, count) ? 'yes' : 'no';
    case 'share':
      return undefined;
  }
}

/**
 * What so many of all forces that are meant say to "have all been", "have most been"; undefined where
 * no such share is asked of every one of them.
 */
export function shareVerdict(
  question: Question,
  count: number,
  of: number,
): 'yes' | 'no' | undefined {
  const share = asksShare(question)
    ? ASKS_SHARE.exec(question.text)?.[1]?.toLowerCase()
    : undefined;
  if (share === undefined || TWO_MOVES.test(question.text)) return undefined;
  const enough = /^(?:all|every|each)$/.test(share) ? count >= of : count > of / 2;
  return enough ? 'yes' : 'no';
}

/** Whether it is asked if all or most forces of a kind did something. */
export function asksShare(question: Question): boolean {
  return asksYesNo(question) && ASKS_SHARE.test(question.text);
}

const ASKS_SHARE =
  /^\W*(?:so |and |but )?(?:have|has|had|were|was) (all|every|each|most|(?:the|a) majority)\b(?: of)?(?: (?:the|our))? (?:[\p{L}-]+ ){0,4}?(?:forces?|constabular(?:y|ies))\b/iu;

/** "Has every force that entered in 2024 left": of those of one move another is asked. */
const TWO_MOVES =
  /\bforces? (?:that|which|who) (?:\w+ ){0,3}?(?:entered|left|went|were|was|came)\b.*\b(?:leave|left|enter(?:ed)?|still|out|in)\b/i;

import type { Draft } from '../../context.js';
import type { Question } from '../../understand/question.js';

/** "Is there a right of appeal for forces": no force is what there is. */
const IS_THERE_ELSE =
  /^\W*(?:is|are|was|were) there (?:ever )?an? (?!(?:\w+ ){0,3}(?:forces?|constabular(?:y|ies)|time|day|year|moment|period|point|month)\b)/i;
/** "A time when no force was there": the days of all stays tell of those that were found alone. */
const NONE_THERE =
  /^\W*(?:was|were|is|are|has|have)\b.*\b(?:time|day|moment|point|period|year)\b.*\b(?:no|nobody|without (?:any|a)|zero)\b|^\W*(?:was|were|is|are|has|have)\b.*\balways\b.*\b(?:a|any|some|no)?\s?forces?\b/i;
const HOW_LONG_ALLOWED =
  /\bhow long (?:can|could|may|might|should|must) (?:an?|any|the|forces?|each)\b.*\b(?:stay|remain|be|kept|spend|last)\b|\bhow long (?:is|are) (?:an?|any|the|forces?|each)\b.*\b(?:allowed|permitted)\b/i;

/** How long a force may stay, as a rule: none is recorded, and no stay tells. */
export function asksHowLongAllowed(text: string): boolean {
  return HOW_LONG_ALLOWED.test(text);
}

/** Whether a question that names forces in Engage asks for something that no stay tells. */
export function isNotOfStays(text: string): boolean {
  return IS_THERE_ELSE.test(text) || OF_IMPROVING.test(text) || asksHowLongAllowed(text);
}

/** Who improves fastest is a claim of somebody's, and no length of a stay. */
const OF_IMPROVING = /\b(?:fastest|quickest|most)[ -]improv/i;

/** "Which forces were not in Engage in May", "which did not enter": all the others, of whom nothing is recorded. */
const WAS_NOT =
  /\b(?:which|what|who|name|list|how many)\b[^?]*\b(?:were|was|are|is)(?:n['’]?t| not) (?:in|under) (?:engage|special|enhanced)|\b(?:which|what|who|name|list|how many)\b[^?]*\bdid(?:n['’]?t| not) (?:go in|enter|get (?:put|moved)|move in)\b/i;

/** Whether the forces are asked for that were not there or did not move. */
export function asksWhoWasNot(text: string): boolean {
  return WAS_NOT.test(text) && !/\b(?:yet|still|known|by)\b/i.test(text);
}

/** That the record lists those that were there, and not the others. */
export function notListed(): Draft {
  const reason =
    'Ask which forces were in Engage, entered it or left it: the record lists those, and knows of no stay of the others.';
  return { outcome: 'unclear', reason, choices: [] };
}

/** Whether a day without any force in Engage is asked about, which the stays that were found cannot show. */
export function asksForNone(text: string): boolean {
  return NONE_THERE.test(text);
}

/** That such a day cannot be told. */
export function noneTold(): Draft {
  const reason =
    'The sources do not say: the record has the stays that were found, and cannot show that no force was there on a day.';
  return { outcome: 'not-covered', kind: 'across-forces', reason, nearest: [], forces: [] };
}

/** A day by what happened on it, elsewhere: the Queen's death, an election, a lockdown. */
const AT_EVENT =
  /\b(?:when|while) (?:the |a |an )?(?!(?:it|they|he|she|we|you|i|that|this|engage|scan|force|forces|police|inspectors?|inspectorate|hmicfrs)\b)[\p{L}' ]{2,40}? (?:died|was crowned|resigned|came (?:to power|in|out)|took (?:over|power|office)|won|lost|was (?:elected|in power|prime minister|home secretary|king|queen)|became|happened|began|started|ended)\b|\b(?:during|in|under|throughout) (?:the )?(?:covid\w*|pandemic|lockdowns?|coronation|election|brexit|olympics|tories|conservatives|labour(?: government)?|coalition|\p{Lu}\p{Ll}+(?:['’]s)? (?:government|premiership))\b/iu;

/** Whether the time that is asked about is given by what happened then, without a date. */
export function asksAtEvent({ text, dates }: Question): boolean {
  return dates.length === 0 && AT_EVENT.test(text);
}

/** That the day of such an event is not recorded. */
export function atUnknownDay(): Draft {
  const reason =
    'The sources do not say: which day that was is not recorded here. Ask again with a date.';
  return { outcome: 'not-covered', kind: 'across-forces', reason, nearest: [], forces: [] };
}

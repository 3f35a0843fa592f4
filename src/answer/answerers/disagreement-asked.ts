import type { Context } from '../context.js';
import { namedPublishers } from '../searching.js';
import { has, type Question } from '../understand/question.js';

/** Whether it is asked outright where sources differ, or which of them is right. */
export function asksToCompare(context: Context): boolean {
  const { question } = context;
  return (
    (has(question, 'disagree') &&
      (has(question, 'source') || namedPublishers(context).length > 1)) ||
    TWO_SOURCES.test(question.text) ||
    publisherDoubted(context) !== undefined ||
    asksOfDates(context)
  );
}

/** The one publisher of which it is asked whether it is right: "did the Herald get anything wrong". */
export function publisherDoubted(context: Context): string | undefined {
  const [publisher, ...more] = namedPublishers(context);
  if (publisher === undefined || more.length > 0) return undefined;
  const { text, people, forces } = context.question;
  if (people.length > 0 || forces.length > 0) return undefined;
  const [before, behind] = [text.slice(0, publisher.start), text.slice(publisher.end)];
  const asks = HOW_RIGHT.test(before)
    ? BARE.test(behind)
    : WHETHER.test(before) && IS_RIGHT.test(behind);
  return asks || MISTAKES_OF.test(before) ? publisher.publisher : undefined;
}

/** The publisher is whom it is asked of. */
const WHETHER =
  /^\W*(?:(?:so|and|but|ok) )*(?:(?:did|does|do|has|have|had|is|are|was|were)(?:n['’]?t)?) (?:the |that )?$/i;
const HOW_RIGHT =
  /\bhow (?:accurate|reliable|right|wrong|correct) (?:is|was|are) (?:the |that )?$/i;
const BARE = /^(?: news)?(?: (?:article|piece|report|story|account))?\W*$/i;
const IS_RIGHT =
  /^(?: news)?(?:['’]s)?(?: (?:article|piece|report|story|account|version))?\s+(?:(?:get|got|have|has|been|ever|actually|any(?:thing)?|it|that|this|something|all|the (?:date|dates|facts|figures|numbers))\s+)*(?:wrong|right|mistaken?|make (?:any |a |some )?(?:mistakes?|errors?|slips?)|accurate|reliable|correct|inaccurate|contradict\w*|muddled?|mixed up|slip(?:ped)? up)\b(?! (?:that|in saying|to say))/i;
/** "What mistakes are in the BBC article". */
const MISTAKES_OF =
  /\b(?:mistakes?|errors?|inaccurac(?:y|ies)|contradictions?|slips?)\b (?:are |is )?(?:there )?(?:in|by) (?:the )?$/i;

/** Whether that may be asked of the day of a move. */
export function asksOfDates(context: Context): boolean {
  const { question } = context;
  return (
    asksWhetherTheyAgree(question) || TWO_DATES.test(question.text) || asksWhichIsRight(context)
  );
}

/** "Do the papers agree on when it was". */
export function asksWhetherTheyAgree({ text }: Question): boolean {
  return AGREE.test(text);
}

const AGREE =
  /\b(?:sources?|articles?|papers?|press|accounts?|everyone|everybody|they|all)\b.*\bagree(?:d|s)?\b(?: (?:on|about|over|as to)\b)?/i;

/** "Two different dates", "do they differ on when". */
const TWO_DATES =
  /\bdates?\b.*\b(?:keep|have|['’]ve|seen|found|are|seem to be)\b.{0,20}\b(?:two|different ones)\b|\b(?:two|several|conflicting|contradictory|different) (?:(?:different|separate|start|entry|exit|starting) )*dates?\b|\b(?:differ|disagree|conflict|contradict)\w*\b.*\b(?:dates?|day|when)\b|\bdates? (?:that )?(?:differ|disagree|conflict|contradict)/i;

/** One source against another. */
const TWO_SOURCES =
  /\bone (?:article|source|paper|report|piece|story|broadcaster|outlet)\b.*\b(?:another|the other|then)\b/i;

/** One source says one thing and another something else: which is right. */
function asksWhichIsRight(context: Context): boolean {
  const { text, dates } = context.question;
  if (!WHICH_IS_RIGHT.test(text)) return false;
  const days = dates.filter(({ asksNow }) => !asksNow);
  return (
    namedPublishers(context).length > 1 ||
    ONE_AND_ANOTHER.test(text) ||
    (days.length > 1 && SAYS.test(text))
  );
}

const WHICH_IS_RIGHT =
  /\bwhich(?: (?:one|date|version|story|account|of (?:them|these|the two)))?(?: is|['’]s| was)? (?:it|right|correct|true|accurate|wrong)\b|\b(?:who|what)(?:['’]?s| is) (?:right|correct|true)\b|\bhow (?:should|do|would|can) (?:i|we) (?:report|read|square|reconcile) (?:it|that|this|them|both)\b|\bwhich do (?:i|we) (?:believe|trust|use|print|go with)\b/i;
const ONE_AND_ANOTHER =
  /\b(?:one|some|somewhere|here|says?|has it|have it)\b.{3,80}\b(?:another|others?|elsewhere|somewhere else|but)\b|\bthen (?:says|calls|adds)\b/i;
const SAYS =
  /\b(?:says?|said|has it|have it|reports?|reported|claims?|story|piece|articles?|sites?|dated?|gives?)\b/i;

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
  const { text, people } = context.question;
  const doubted = people.length === 0 && DOUBTS.test(text) && !TELLS.test(text);
  return doubted ? publisher.publisher : undefined;
}

const DOUBTS =
  /\b(?:wrong|mistaken?|mistakes?|errors?|inaccura\w+|incorrect\w*|misreport\w*|slip(?:s|ped)?(?: up)?|accurate|reliable|contradict\w*|muddled?|mixed up|confused)\b/i;
/** What it says is asked, not whether it is right. */
const TELLS =
  /\b(?:say|says|said|saying|tells?|told|claim\w*|writes?|wrote|reported|report that|mention\w*|that)\b/i;

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

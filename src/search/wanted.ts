import type { Entry } from './index.js';

/** What kind of thing an answer must hold. */
export type Wanted = 'person' | 'date' | 'number' | 'duration' | 'percentage' | 'money' | 'reason' | 'any';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|${MONTH}\s+\d|${MONTH}\b|(?:1[0-9]|20)\d{2}\b|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|later this year|earlier this year|last (?:week|month|year)|(?:\d+|[a-z]+) centur(?:y|ies)|\d+(?:st|nd|rd|th) century)`,
);
const UNIT = String.raw`(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))`;
const NUMBER_WORD = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|double[ds]?|twice|triple[ds]?|several|few)`;
const DURATION = new RegExp(String.raw`\b(?:\d[\d,.]*|${NUMBER_WORD}|an?|less than an?)[\s-]+(?:and a half\s+)?${UNIT}\b`, 'i');
const PERCENTAGE = /\d\s?(?:%|per\s?cent|percent)|\b(?:half|third|quarter|double[ds]?|twice)\b/i;
const MONEY = /[£$€]\s?\d|\b\d[\d,.]*\s?(?:million|billion|pounds?|dollars?|euros?)\b/i;
const NUMBER = new RegExp(String.raw`\b(?:\d[\d,.]*|${NUMBER_WORD})\b`, 'gi');
const REASON = /\b(?:because|since|as (?:a result|i|he|she|it|they|we)|due to|owing to|for this reason|reason|so that|in order to|led to|caused|therefore|after|following|to (?:ensure|make sure|help|prevent))\b/i;
const NAME = /\p{Lu}[\p{L}'’-]+(?:\s+(?:of|the|and|de|von|van)?\s*\p{Lu}[\p{L}'’-]+)+|\b\p{Lu}[\p{L}'’-]{2,}/gu;

/**
 * Whether a sentence holds something of the wanted kind that the question does not already hold.
 * @param asked Lower-case words of the question.
 */
export function holdsWanted(entry: Entry, wanted: Wanted, asked: ReadonlySet<string>): boolean {
  const { text, speaker } = entry.sentence;
  switch (wanted) {
    case 'any':
      return true;
    case 'date':
      return DATE.test(text);
    case 'duration':
      return DURATION.test(text);
    case 'percentage':
      return PERCENTAGE.test(text);
    case 'money':
      return MONEY.test(text);
    case 'reason':
      return REASON.test(text);
    case 'number':
      return [...text.matchAll(NUMBER)].some((match) => !asked.has(match[0].toLowerCase()));
    case 'person':
      if (speaker !== undefined && !speaker.name.toLowerCase().split(' ').some((word) => asked.has(word))) return true;
      return [...text.slice(1).matchAll(NAME)].some((match) => !match[0].toLowerCase().split(/\s+/).every((word) => asked.has(word)));
  }
}

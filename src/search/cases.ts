import type { Query } from './query.js';
import { NUMBER_WORD } from './wanted-words.js';

/** Whether a question asks in how many of what is looked at one by one: files, reports, calls. */
export function asksOfCases({ words }: Query): boolean {
  return [...words].some((word) => CASES.has(word));
}

const CASES: ReadonlySet<string> = new Set([
  'cases',
  'incidents',
  'files',
  'reports',
  'records',
  'calls',
  'jobs',
  'investigations',
  'complaints',
]);

/** "In 31 cases", "in six of the 40 no plan was made": counted are the cases that were looked at. */
export function isInCases(text: string, offset: number): boolean {
  return IN.test(text.slice(0, offset)) && SO_MANY.test(text.slice(offset));
}

const IN = /\bin\s+(?:only |just |about |another |a further )?$/i;
const SO_MANY = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD}) (?:of (?:the|those|these) (?:\d[\d,.]*|${NUMBER_WORD}) )?(?:cases?|incidents?|files?|reports?|records?|instances?|occasions?|calls?|there|it|they|we|nobody|no)\b`,
  'i',
);

import { dayOf, dayOfClock, isDay, monthNumber } from '../../dates/day.js';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const ISO =
  '(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:?\\d{2}(?::?\\d{2}(?:\\.\\d+)?)?\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const DATE = new RegExp(
  [
    `\\b${ISO}`,
    `\\b${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]+(${MONTH}),?[\\s-]+(\\d{4})\\b`,
    `\\b${WEEKDAY}(${MONTH})\\s+${DAY},?\\s+(\\d{4})\\b`,
    '\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b',
  ].join('|'),
  'gi',
);

/** A date in a text; `published` is undefined where the order of day and month is not known. */
export interface WrittenDate {
  readonly published: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** The dates that a text gives in full, each with the day it means in the United Kingdom. */
export function findDates(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].map((match) => ({
    published: read(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function read(match: RegExpExecArray): string | undefined {
  const [whole, , , isoDay, day, month, year, month2, day2, year2, first, second, third] = match;
  if (isoDay !== undefined) return dayOfIso(whole);
  if (month !== undefined) return dayNamed(year, month, day);
  if (month2 !== undefined) return dayNamed(year2, month2, day2);
  // 04/03/2025 is March here and April elsewhere; 24/03/2025 is the same everywhere.
  if (Number(first) <= 12 && first !== second) return undefined;
  return dayOf(Number(third), Number(second), Number(first));
}

function dayNamed(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const number = monthNumber(month ?? '');
  return number === undefined ? undefined : dayOf(Number(year), number, Number(day));
}

/** The day of a time stamp: in the United Kingdom where it has an offset, else as written. */
function dayOfIso(text: string): string | undefined {
  const written = text.slice(0, 10);
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10))) return isDay(written) ? written : undefined;
  const time = new Date(text.replace(' ', 'T').replace(/\s/g, ''));
  return Number.isNaN(time.getTime()) ? undefined : dayOfClock(time);
}

/** The one day that a machine-readable field gives. */
export function readStamp(text: string | undefined): string | undefined {
  return text === undefined ? undefined : findDates(text.slice(0, 60))[0]?.published;
}

const NOISE =
  /\b(?:first|last|published|posted|publication|issued|date|dated|updated?|modified|reviewed|on|at|am|pm|gmt|bst|uk|time|today|by)\b|\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:am|pm)?\b|\b\d{1,2}\s?(?:am|pm)\b|\d{1,2} min(?:ute)?s?(?: read)?|[\s,:;|•·–—()/-]+/gi;

/** A line that holds dates and nothing else: the day of publication, where it says which. */
export interface DateLine {
  readonly published: string | undefined;
}

/**
 * Reads a line such as `Published 4 March 2025, updated 5 March 2025`. Undefined where the line
 * says anything more than dates: then it is a sentence.
 */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > 160) return undefined;
  const dates = findDates(text);
  if (dates.length === 0) return undefined;
  let rest = '';
  let at = 0;
  const labels = dates.map((date) => {
    const label = text.slice(at, date.start);
    rest += `${label} `;
    at = date.end;
    return label;
  });
  rest += text.slice(at);
  if (rest.replace(NOISE, '') !== '') return undefined;
  const chosen = dates.find((_, index) => /publi|post|issued/i.test(labels[index] ?? ''));
  const plain = dates.find((_, index) => !/updat|modif|review/i.test(labels[index] ?? ''));
  return { published: (chosen ?? plain)?.published };
}

import type { Day } from '../../dates/day.js';
import { weekdayOf } from './named.js';
import {
  addDays,
  addMonths,
  fixed,
  monthsFrom,
  type Period,
  type Point,
  wholeYear,
  yearOf,
} from './periods.js';
import { numberAt, phraseAt, phraseMap, type Scope, skip, wordAt } from './tokens.js';

type Unit = 'day' | 'week' | 'month' | 'year';

/** Phrases that ask about the present; "still" does so only where no other date stands. */
const PRESENT = phraseMap<'now' | 'weak'>([
  [
    `today|now|right now|just now|currently|presently|nowadays|so far|to date|these days|
     at the moment|at this moment|at this time|at the minute|at present|at the present time|
     as things stand|as it stands|as we speak|the present|the present day`,
    'now',
  ],
  ['still', 'weak'],
]);
/** Days counted from today. */
const DAYS = phraseMap<number>([
  ['yesterday', -1],
  ['tomorrow', 1],
  ['day before yesterday', -2],
  ['day after tomorrow', 2],
]);
const UNITS = phraseMap<Unit>([
  ['day|days', 'day'],
  ['week|weeks|wk|wks', 'week'],
  ['month|months', 'month'],
  ['year|years|yr|yrs', 'year'],
]);
const COUNTS = phraseMap<number>([
  ...`zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|
    sixteen|seventeen|eighteen|nineteen|twenty`
    .split('|')
    .map((word, count): [string, number] => [word, count]),
  ['a|an', 1],
  ['couple of|a couple of|couple|a couple', 2],
]);
/** Which week, month or year. */
const STEPS = phraseMap<number>([
  ['last|previous', -1],
  ['this|current', 0],
  ['next', 1],
]);

/** "now", "yesterday", "last week", "this year", "3 months ago", "the last 12 months". */
export function readRelative(scope: Scope, i: number): Point | undefined {
  return (
    readPresent(scope, i) ??
    readCounted(scope, i) ??
    readAgo(scope, i) ??
    readRolling(scope, i) ??
    readStep(scope, i)
  );
}

function readPresent(scope: Scope, i: number): Point | undefined {
  const found = phraseAt(scope, i, PRESENT);
  if (found === undefined) return undefined;
  const [first, after] = [wordAt(scope, i), wordAt(scope, found.next)];
  if (first === 'now' && after === 'that') return undefined;
  if (first === 'so' && (after === 'as' || wordAt(scope, i - 1) === 'in')) return undefined;
  const isUpdate = /^(?:up|due|from|date)$/.test(wordAt(scope, i - 1));
  if (first === 'to' && (isUpdate || /^(?:from|back|with|of)$/.test(after))) return undefined;
  if (first === 'the' && !/^(?:to|until|till)$/.test(wordAt(scope, i - 1))) return undefined;
  return { ...fixed(found.next, 'day', only(scope.today)), now: found.value };
}

function readCounted(scope: Scope, start: number): Point | undefined {
  const i = skip(scope, start, 'the');
  const found = phraseAt(scope, i, DAYS);
  if (found !== undefined) return fixed(found.next, 'day', only(addDays(scope.today, found.value)));
  const words = [0, 1, 2, 3].map((ahead) => wordAt(scope, start + ahead)).join(' ');
  if (words !== 'this time last year') return undefined;
  return fixed(start + 4, 'day', only(addMonths(scope.today, -12)));
}

/** "3 weeks ago": the one day that long before today. */
function readAgo(scope: Scope, start: number): Point | undefined {
  const isHalf = wordAt(scope, start) === 'half' && wordAt(scope, start + 1) === 'a';
  const amount = isHalf ? { value: 6, next: start + 2 } : readCount(scope, start);
  const unit = amount && phraseAt(scope, amount.next, UNITS);
  if (!unit || wordAt(scope, unit.next) !== 'ago') return undefined;
  if (isHalf && unit.value !== 'year') return undefined;
  const day = back(scope.today, amount.value, isHalf ? 'month' : unit.value);
  return fixed(unit.next + 1, 'day', only(day));
}

/** "the last 12 months", "the past year": from that long before today until today. */
function readRolling(scope: Scope, start: number): Point | undefined {
  const i = skip(scope, start, 'the');
  const word = wordAt(scope, i);
  if (word !== 'last' && word !== 'past') return undefined;
  const hasArticle = i > start || wordAt(scope, i - 1) === 'the';
  const amount = readCount(scope, i + 1);
  const unit = phraseAt(scope, amount?.next ?? i + 1, UNITS);
  if (unit === undefined || wordAt(scope, unit.next) === 'of') return undefined;
  // "What was the last day it was in": of the stay, not yesterday.
  if (!amount && unit.value === 'day' && !OVER.test(wordAt(scope, start - 1))) return undefined;
  // "the last year" runs until today; "last year" is the calendar's; "the last years" is vague.
  if (!amount && (!hasArticle || wordAt(scope, i + 1).endsWith('s'))) return undefined;
  const from = back(scope.today, amount?.value ?? 1, unit.value);
  return fixed(unit.next, 'span', { from, to: scope.today });
}

const OVER = /^(?:in|over|during|for|within)$/;

/** "last week", "this month", "next year": the calendar's; weeks run from Monday to Sunday. */
function readStep(scope: Scope, i: number): Point | undefined {
  const step = phraseAt(scope, i, STEPS);
  const unit = step && phraseAt(scope, step.next, UNITS);
  if (!unit || !/^(?:week|month|year)$/.test(wordAt(scope, step.next))) return undefined;
  if (unit.value === 'week') {
    const monday = addDays(scope.today, 7 * step.value - ((weekdayOf(scope.today) + 6) % 7));
    return fixed(unit.next, 'span', { from: monday, to: addDays(monday, 6) });
  }
  const year = yearOf(scope.today);
  if (unit.value === 'year') return fixed(unit.next, 'year', wholeYear(year + step.value));
  const month = Number(scope.today.slice(5, 7)) + step.value;
  return fixed(unit.next, 'month', monthsFrom(year, month, 1));
}

function readCount(scope: Scope, i: number): { value: number; next: number } | undefined {
  if (/^\d{1,4}$/.test(numberAt(scope, i))) {
    return { value: Number(numberAt(scope, i)), next: i + 1 };
  }
  return phraseAt(scope, i, COUNTS);
}

function back(today: Day, count: number, unit: Unit): Day {
  switch (unit) {
    case 'day':
      return addDays(today, -count);
    case 'week':
      return addDays(today, -7 * count);
    case 'month':
      return addMonths(today, -count);
    case 'year':
      return addMonths(today, -12 * count);
  }
}

function only(day: Day): Period {
  return { from: day, to: day };
}

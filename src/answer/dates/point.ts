import { readFeast, readQuarter, readSeason, readShare, readWeekday } from './named.js';
import { readFigures } from './numeric.js';
import {
  addDays,
  type DatePrecision,
  type Period,
  type Point,
  slice,
  yearEnding,
} from './periods.js';
import { readRelative } from './relative.js';
import { markAt, numberAt, phraseAt, phraseMap, type Scope, skip, wordAt } from './tokens.js';
import { isLed } from './vocabulary.js';
import { readDayFirst, readMonthFirst, readYear } from './written.js';

interface Part {
  readonly precision: DatePrecision;
  readonly take: (period: Period) => Period;
}

const START: Part = { precision: 'day', take: (period) => ({ ...period, to: period.from }) };
const END: Part = { precision: 'day', take: (period) => ({ ...period, from: period.to }) };
const FIRST_WEEK = (period: Period) => week(period, period.from);
const LAST_WEEK = (period: Period) => week(period, addDays(period.to, -6));

/** What stands before a month, year, season ... and takes a part of it. */
const PARTS = phraseMap<Part>([
  ['start of|very start of|beginning of|outset of|first day of', START],
  ['end of|very end of|close of|last day of', END],
  ['first week of|first week in', { precision: 'span', take: FIRST_WEEK }],
  ['last week of|last week in|final week of', { precision: 'span', take: LAST_WEEK }],
  ['early|early in|early part of', third(0)],
  ['mid|middle of', third(1)],
  ['late|late in|latter part of', third(2)],
  [
    'year ending|year ended|year to|months ending|months ended|months to|months up to',
    { precision: 'span', take: ({ to }) => yearEnding(to) },
  ],
]);
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|thurs?|thur|mon|wed|fri|sat|sun)$/;

/** The date at `i` without its preposition; `cued` when the words before make it sure to be one. */
export function readPoint(scope: Scope, i: number, cued: boolean): Point | undefined {
  return readPart(scope, skip(scope, i, 'the')) ?? readWhole(scope, i, cued);
}

function readPart(scope: Scope, start: number): Point | undefined {
  const share = readShared(scope, start);
  if (share !== undefined) return share;
  const isTwelve = numberAt(scope, start) === '12' || wordAt(scope, start) === 'twelve';
  const part = phraseAt(scope, isTwelve ? start + 1 : start, PARTS);
  if (part === undefined || isTwelve !== (wordAt(scope, part.next - 2) === 'months')) {
    const isUpTo = part !== undefined && isTwelve && wordAt(scope, part.next - 3) === 'months';
    if (part === undefined || !isUpTo) return undefined;
  }
  const i = markAt(scope, part.next) === '-' ? part.next + 1 : part.next;
  const inner = readShared(scope, skip(scope, i, 'the')) ?? readWhole(scope, i, true);
  return inner && partOf(inner, part.value.precision, part.value.take);
}

function readShared(scope: Scope, i: number): Point | undefined {
  const share = readShare(scope, i);
  const inner = share && readWhole(scope, share.next, true);
  return inner && partOf(inner, 'span', share.take);
}

function partOf(
  inner: Point,
  precision: DatePrecision,
  take: (period: Period) => Period,
): Point | undefined {
  if (inner.now !== undefined) return undefined;
  const { next, year, pick } = inner;
  const point = { next, precision, year, at: (y: number) => take(inner.at(y)) };
  return pick === undefined ? point : { ...point, pick };
}

function readWhole(scope: Scope, start: number, cued: boolean): Point | undefined {
  const relative = readRelative(scope, start);
  if (relative !== undefined) return relative;
  let i = skip(scope, start, 'the');
  if (wordAt(scope, i) === 'month' && wordAt(scope, i + 1) === 'of') i += 2;
  return (
    readChosen(scope, i) ??
    readAfterWeekday(scope, i) ??
    readFiscalYear(scope, i) ??
    readFeast(scope, i) ??
    readSeason(scope, i, cued) ??
    readQuarter(scope, i, cued) ??
    readDayFirst(scope, i, false) ??
    readFigures(scope, i) ??
    readMonthFirst(scope, i, cued) ??
    readYear(scope, i, cued) ??
    (isLed(scope, i) ? readWeekday(scope, i, false) : undefined) ??
    (i > start ? readRelative(scope, i) : undefined)
  );
}

/** "last September", "this summer", "next Easter", "last Tuesday". */
function readChosen(scope: Scope, i: number): Point | undefined {
  const word = wordAt(scope, i);
  if (word !== 'last' && word !== 'this' && word !== 'next') return undefined;
  if (word === 'last') {
    const weekday = readWeekday(scope, i + 1, true);
    if (weekday !== undefined) return weekday;
  }
  const inner =
    readFeast(scope, i + 1) ??
    readSeason(scope, i + 1, true) ??
    readMonthFirst(scope, i + 1, false);
  if (inner === undefined || inner.year !== undefined) return inner;
  if (word === 'this') return { ...inner, year: Number(scope.today.slice(0, 4)) };
  return { ...inner, pick: word === 'last' ? 'over' : 'ahead' };
}

/** "Tuesday 23 July 2024", "Tue, 23/07/2024". */
function readAfterWeekday(scope: Scope, start: number): Point | undefined {
  if (!WEEKDAY.test(wordAt(scope, start))) return undefined;
  const after = /^[,.]$/.test(markAt(scope, start + 1)) ? start + 2 : start + 1;
  const i = skip(scope, after, 'the');
  const date =
    readDayFirst(scope, i, true) ?? readFigures(scope, i) ?? readMonthFirst(scope, i, false);
  return date?.precision === 'day' ? date : undefined;
}

function readFiscalYear(scope: Scope, start: number): Point | undefined {
  if (!/^(?:financial|fiscal|tax|year|fy)$/.test(wordAt(scope, start))) return undefined;
  const i = wordAt(scope, start) === 'fy' ? start + 1 : skip(scope, start + 1, 'year');
  const date = readFigures(scope, i);
  return date?.precision === 'span' ? date : undefined;
}

function week(period: Period, start: Period['from']): Period {
  const from = start < period.from ? period.from : start;
  const end = addDays(from, 6);
  return { ...period, from, to: end < period.to ? end : period.to };
}

function third(index: number): Part {
  return { precision: 'span', take: (period) => slice(period, index, 3) };
}

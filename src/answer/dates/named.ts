import { readYearTail } from './numeric.js';
import {
  addDays,
  type DatePrecision,
  easter,
  fixed,
  monthsFrom,
  oneDay,
  type Period,
  type Point,
  slice,
  yearOf,
} from './periods.js';
import {
  gluedAt,
  numberAt,
  phraseAt,
  phraseMap,
  type Scope,
  skip,
  standsAlone,
  wordAt,
} from './tokens.js';
import { endsOrLinksAt, isLed } from './vocabulary.js';

/** Feasts: a month and day, or days after Easter Sunday. */
const FEASTS = phraseMap<readonly [number, number] | number>([
  ['christmas|christmas day|xmas|xmas day', [12, 25]],
  ['christmas eve|xmas eve', [12, 24]],
  ['boxing day|st stephen day', [12, 26]],
  ['new year day|new years day', [1, 1]],
  ['new year eve|new years eve|hogmanay', [12, 31]],
  ['valentine day|valentines day|st valentine day|st valentines day', [2, 14]],
  ['st david day|st davids day', [3, 1]],
  ['st patrick day|st patricks day', [3, 17]],
  ['april fool|april fools|april fool day|april fools day|all fools day', [4, 1]],
  ['st george day|st georges day|saint george day|saint georges day', [4, 23]],
  ['leap day', [2, 29]],
  ['may day', [5, 1]],
  ['halloween|hallowe en', [10, 31]],
  ['bonfire night|bonfire day|guy fawkes|guy fawkes night|guy fawkes day', [11, 5]],
  ['remembrance day|armistice|armistice day', [11, 11]],
  ['shrove tuesday|pancake day', -47],
  ['ash wednesday', -46],
  ['good friday', -2],
  ['easter saturday', -1],
  ['easter|easter sunday|easter day', 0],
  ['easter monday', 1],
]);

/** The first month of each meteorological season. */
const SEASONS = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
]);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const PARTS = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
]);

/** A feast, with or without its year: "Christmas 2023", "New Year's Eve", "Easter 2024". */
export function readFeast(scope: Scope, i: number): Point | undefined {
  const saint = wordAt(scope, i) === 'st' && scope.tokens[i + 1]?.text === '.';
  const feast = saint ? readDottedSaint(scope, i) : phraseAt(scope, i, FEASTS);
  if (feast !== undefined) {
    const tail = readYearTail(scope, feast.next);
    const next = tail?.next ?? feast.next;
    return { next, precision: 'day', year: tail?.year, at: (y) => feastDay(y, feast.value) };
  }
  if (wordAt(scope, i) === 'remembrance' && wordAt(scope, i + 1) === 'sunday') {
    const tail = readYearTail(scope, i + 2);
    return { next: tail?.next ?? i + 2, precision: 'day', year: tail?.year, at: secondSunday };
  }
  if (wordAt(scope, i) !== 'new' || wordAt(scope, i + 1) !== 'year') return undefined;
  const tail = readYearTail(scope, i + 2);
  return tail && fixed(tail.next, 'day', oneDay(tail.year, 1, 1));
}

function readDottedSaint(scope: Scope, i: number) {
  const name = `st ${wordAt(scope, i + 2)} ${wordAt(scope, i + 3)}`;
  const value = FEASTS.get(name);
  return value === undefined ? undefined : { value, next: i + 4 };
}

function feastDay(year: number, rule: readonly [number, number] | number): Period {
  if (typeof rule !== 'number') return oneDay(year, rule[0], rule[1]);
  const day = addDays(easter(year), rule);
  return { from: day, to: day };
}

function secondSunday(year: number): Period {
  const first = oneDay(year, 11, 1).from;
  const day = addDays(first, ((7 - weekdayOf(first)) % 7) + 7);
  return { from: day, to: day };
}

/** A season with its year, or (where a preposition leads to it) without: "winter 2023", "in the summer". */
export function readSeason(scope: Scope, i: number, cued: boolean): Point | undefined {
  const month = SEASONS.get(wordAt(scope, i));
  if (month === undefined) return undefined;
  const precision: DatePrecision = 'span';
  const at = (year: number) => monthsFrom(year, month, 3);
  const winter = /^(\d{4})[/-](\d{2}|\d{4})$/.exec(numberAt(scope, i + 1));
  const first = Number(winter?.[1]);
  if (month === 12 && Number(winter?.[2]) % 100 === (first + 1) % 100) {
    return fixed(i + 2, precision, at(first));
  }
  const tail = readYearTail(scope, i + 1);
  if (tail !== undefined) return { next: tail.next, precision, year: tail.year, at };
  if (!(cued || isLed(scope, i)) || !endsOrLinksAt(scope, i + 1)) return undefined;
  return { next: i + 1, precision, year: undefined, at };
}

/** "H1 2024", "Q3 of 2024", "Q1-4 2024", "2024 Q3"; in "Q3 2023/24" the year runs from April. */
export function readQuarter(scope: Scope, start: number, cued: boolean): Point | undefined {
  const leads = /^(?:199|20\d)\d$/.test(numberAt(scope, start)) && standsAlone(scope, start);
  const i = leads ? start + 1 : start;
  const letter = wordAt(scope, i);
  const parts = letter === 'q' ? 4 : letter === 'h' ? 2 : 0;
  const digits = /^(\d)(?:-(\d))?$/.exec(numberAt(scope, i + 1));
  if (parts === 0 || !digits || !gluedAt(scope, i + 1)) return undefined;
  const [first, last] = [Number(digits[1]), Number(digits[2] ?? digits[1])];
  if (first < 1 || last > parts || last < first) return undefined;
  const months = 12 / parts;
  const at = (year: number) =>
    monthsFrom(year, (first - 1) * months + 1, (last - first + 1) * months);
  const precision: DatePrecision = 'span';
  if (leads) return { next: i + 2, precision, year: Number(numberAt(scope, start)), at };
  const fiscal = /^(\d{4})[/-](\d{2})$/.exec(numberAt(scope, i + 2));
  if (fiscal && Number(fiscal[2]) === (Number(fiscal[1]) + 1) % 100) {
    const { from, to } = at(Number(fiscal[1]));
    const shift = (day: typeof from) => monthsFrom(yearOf(day), Number(day.slice(5, 7)) + 3, 1);
    return fixed(i + 3, precision, { from: shift(from).from, to: shift(to).to });
  }
  const tail = readYearTail(scope, i + 2);
  if (tail !== undefined) return { next: tail.next, precision, year: tail.year, at };
  return cued ? { next: i + 2, precision, year: undefined, at } : undefined;
}

/** What "the first half of" or "the last quarter of" takes of a period, and the index after "of". */
export function readShare(scope: Scope, start: number) {
  const word = wordAt(scope, start);
  const nth = { '1': 0, '2': 1, '3': 2, '4': 3 }[numberAt(scope, start)];
  const i = nth === undefined ? start + 1 : start + 2;
  const unit = wordAt(scope, i);
  const parts = unit === 'half' ? 2 : unit === 'quarter' ? 4 : unit === 'third' ? 3 : 0;
  const isLast = word === 'last' || word === 'final' || word === 'latter';
  const index = isLast ? parts - 1 : (nth ?? PARTS.get(word));
  const after = skip(scope, i + 1, 'of');
  if (parts === 0 || index === undefined || index >= parts || after === i + 1) return undefined;
  return { next: after, take: (period: Period) => slice(period, index, parts) };
}

/** A weekday alone, as the latest before `today` (or `today` itself unless `over`). */
export function readWeekday(scope: Scope, i: number, over: boolean): Point | undefined {
  const weekday = WEEKDAYS.indexOf(wordAt(scope, i));
  if (weekday < 0) return undefined;
  const back = (weekdayOf(scope.today) - weekday + 7) % 7;
  const day = addDays(scope.today, back === 0 && over ? -7 : -back);
  return fixed(i + 1, 'day', { from: day, to: day });
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(day: Period['from']): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

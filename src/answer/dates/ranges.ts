import { cover } from './numeric.js';
import { type DatePrecision, latest, type Period, type Point } from './periods.js';
import { readPoint } from './point.js';
import { clauseEndsAt, markAt, phraseAt, phraseMap, type Scope, wordAt } from './tokens.js';

/** A period in time, with the index after it. */
export interface Body extends Period {
  readonly next: number;
  readonly precision: DatePrecision;
  readonly yearAssumed?: true;
  readonly now?: 'now' | 'weak';
  readonly isRange?: true;
}

const JOINS = phraseMap<true>([
  ['to|until|till|til|through|thru|up to|up until|through to|right up to', true],
]);

/**
 * The date, range or list of months at `i`, without its preposition; `between` when "and" is to
 * join a range.
 */
export function readBody(scope: Scope, i: number, between: boolean): Body | undefined {
  const sure = readPoint(scope, i, false);
  const point = sure ?? readPoint(scope, i, true);
  if (point === undefined) return undefined;
  const range = readRange(scope, point, between);
  if (range !== undefined) return range;
  const list = readList(scope, point);
  const body = joinList(scope, point, list);
  if (body !== undefined && (sure !== undefined || list.at(-1)?.year !== undefined)) return body;
  return sure && settle(scope, sure);
}

/** The range that `point` begins: "March to June 2024", "between 2019 and 2022", "2023 to date". */
function readRange(scope: Scope, point: Point, between: boolean): Body | undefined {
  if (point.ranged || point.now !== undefined) return undefined;
  const end = readEnd(scope, point.next, between);
  if (end === undefined || end.now === 'weak' || end.ranged) return undefined;
  const [a, b] = [point.monthAndYear, end.monthAndYear];
  // "Nov 23 to Sept 24": two months, not two days, when the numbers make sense as years.
  const areMonths = a?.year !== undefined && b?.year !== undefined && a.month !== b.month;
  if (areMonths && a.at(a.year).from < b.at(b.year).from && b.at(b.year).from <= scope.today) {
    return rangeOf(scope, a, b);
  }
  return rangeOf(scope, point, end);
}

function readEnd(scope: Scope, i: number, between: boolean): Point | undefined {
  const mark = markAt(scope, i);
  const isAnd = wordAt(scope, i) === 'and' || mark === '&';
  const isJoined = mark === '-' || (isAnd && between);
  const next = isJoined ? i + 1 : phraseAt(scope, i, JOINS)?.next;
  if (next === undefined) return undefined;
  const toDate = readPoint(scope, i, false);
  return toDate?.now === 'now' ? toDate : readPoint(scope, next, true);
}

function rangeOf(scope: Scope, point: Point, end: Point): Body {
  const last = settle(scope, end);
  const start = point.year === undefined ? carryBack(point, end, last) : point.at(point.year);
  const follows = carryOn(point, start, end);
  const period = cover(start, follows ?? last);
  const body = { ...period, next: end.next, precision: 'span' as const, isRange: true as const };
  const isAssumed = end.year === undefined && follows === undefined;
  return isAssumed ? { ...body, yearAssumed: true } : body;
}

/** The latest days of `point` that begin no later than `last` ends. */
function carryBack(point: Point, end: Point, last: Period): Period {
  const year = end.year ?? Number(last.to.slice(0, 4));
  const same = point.at(year);
  return same.from <= last.to ? same : point.at(year - 1);
}

/** The first days of `end`, which has no year, that follow a start with one: "July 2023 to March". */
function carryOn(point: Point, start: Period, end: Point): Period | undefined {
  if (point.year === undefined || end.year !== undefined || point.precision === 'year') {
    return undefined;
  }
  const same = end.at(point.year);
  return same.to >= start.from ? same : end.at(point.year + 1);
}

/** The months or days that follow in a list ("May and June 2024"), up to the first with a year. */
function readList(scope: Scope, point: Point): Point[] {
  const list: Point[] = [];
  let last = point;
  while (last.year === undefined && list.length < 11) {
    const mark = markAt(scope, last.next);
    let i = mark === ',' || mark === '&' || mark === '/' ? last.next + 1 : last.next;
    if (/^(?:and|or)$/.test(wordAt(scope, i))) i += 1;
    const sure = i > last.next ? readPoint(scope, i, false) : undefined;
    const next = sure ?? (i > last.next ? readPoint(scope, i, true) : undefined);
    if (next === undefined || next.precision !== point.precision) break;
    // "in July, may ..." is no list unless a year or the end of the clause shows it.
    if (!sure && next.year === undefined && !endsList(scope, next)) break;
    list.push(next);
    last = next;
  }
  return list;
}

function endsList(scope: Scope, point: Point): boolean {
  return clauseEndsAt(scope, point.next) || /^(?:and|or)$/.test(wordAt(scope, point.next));
}

/** Neighbouring months as one span; else the first of the list, with the year that its end states. */
function joinList(scope: Scope, point: Point, list: readonly Point[]): Body | undefined {
  const end = list.at(-1);
  if (point.year !== undefined || end === undefined) return undefined;
  const last = settle(scope, end);
  if (last.now !== undefined || (end.year === undefined && point.month === undefined))
    return undefined;
  const start = carryBack(point, end, last);
  const neighbours = list.every((next, k) => {
    const before = k === 0 ? point : list[k - 1];
    const isOr = wordAt(scope, before?.next ?? 0) === 'or';
    return !isOr && next.month !== undefined && next.month === ((before?.month ?? 0) % 12) + 1;
  });
  if (!neighbours && end.year === undefined) return undefined;
  const body = neighbours
    ? { ...cover(start, last), next: end.next, precision: 'span' as const }
    : { ...start, next: point.next, precision: point.precision };
  return end.year === undefined ? { ...body, yearAssumed: true } : body;
}

function settle(scope: Scope, point: Point): Body {
  const { next, precision, year, now, ranged } = point;
  const period = year === undefined ? latest(point, scope.today) : point.at(year);
  return {
    ...period,
    next,
    precision,
    ...(year === undefined && point.pick !== 'ahead' ? { yearAssumed: true as const } : {}),
    ...(now === undefined ? {} : { now }),
    ...(ranged ? { isRange: true as const } : {}),
  };
}

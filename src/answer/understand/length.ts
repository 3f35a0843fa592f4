import { NUMBER, readNumber } from './number.js';

const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4375, year: 365.25 };
const COUNT = `(an?|${NUMBER}|\\d{1,3},\\d{3}|\\d{4})`;
const UNIT = '(days?|weeks?|months?|years?)';

/** A length of time as the source of an expression; its six groups go to {@link readLength}. */
export const LENGTH = `${COUNT}\\s+(and a half\\s+)?(?:full |whole |entire )?${UNIT}(\\s+and a half)?(?:,?\\s+(?:and\\s+)?${COUNT}\\s+${UNIT})?`;

/** A length of time, in days, and the unit that it is told in. */
export interface Length {
  readonly days: number;
  /** Days of the unit, of two that of the smaller: 30.4375 of a month. */
  readonly unit: number;
}

/** The length that the groups of {@link LENGTH} tell, in their order; undefined where they tell none. */
export function readLength(groups: readonly (string | undefined)[]): Length | undefined {
  const [count, before, unit, behind, moreCount, moreUnit] = groups;
  const first = partOf(count, unit);
  if (first === undefined) return undefined;
  const half = before === undefined && behind === undefined ? 0 : first.unit / 2;
  const more = partOf(moreCount, moreUnit);
  return { days: first.days + half + (more?.days ?? 0), unit: more?.unit ?? first.unit };
}

function partOf(count: string | undefined, unit: string | undefined): Length | undefined {
  const number = readNumber((count ?? '').replaceAll(',', ''));
  const size = UNITS[(unit ?? '').toLowerCase().replace(/s$/, '')];
  return number === undefined || size === undefined
    ? undefined
    : { days: number * size, unit: size };
}

/** How a length is compared. */
export type LengthBound = 'more' | 'less' | 'exactly' | 'about';

/** A length that a question claims of something. */
export interface ClaimedLength extends Length {
  readonly bound: LengthBound;
}

/** Words that compare a length, as the source of an expression. */
export const COMPARED =
  'more than|over|at least|longer than|less than|under|shorter than|fewer than|within|inside|in under|at most|up to|exactly|precisely|about|around|roughly|nearly|almost|some';

/**
 * The length that a question claims.
 * @param claim Has the comparing word, if any, as its first group and those of {@link LENGTH} behind.
 */
export function claimedIn(text: string, claim: RegExp): ClaimedLength | undefined {
  const [found, how = '', ...groups] = claim.exec(text) ?? [];
  const length = found === undefined ? undefined : readLength(groups);
  return length === undefined || found === undefined
    ? undefined
    : { ...length, bound: boundBy(how, found) };
}

function boundBy(how: string, claim: string): LengthBound {
  if (/more|over|least|longer/i.test(how) || /\b(?:full|whole|entire)\b/i.test(claim))
    return 'more';
  if (/less|under|fewer|shorter|within|inside|most|up to/i.test(how)) return 'less';
  return /exactly|precisely/i.test(`${how} ${claim}`) ? 'exactly' : 'about';
}

/** What a length says to a claim: of two and a half years, two are true and three are not. */
export type Told = 'yes' | 'longer' | 'no' | 'unclear';

/** Whether something that lasted from so many days to so many was as long as claimed. */
export function holds(claim: ClaimedLength, least: number, most: number): Told {
  const [first, second] = [lasted(claim, least), lasted(claim, most)];
  // Two no's on either side of it leave it open.
  const between = claim.days > least && claim.days < most;
  return first === second && !(first === 'no' && between) ? first : 'unclear';
}

function lasted({ bound, days, unit }: ClaimedLength, length: number): Told {
  const off = Math.abs(length - days);
  switch (bound) {
    case 'more':
      return length >= days ? 'yes' : 'no';
    case 'less':
      return length <= days ? 'yes' : 'no';
    case 'exactly':
      return off <= EXACT ? 'yes' : 'no';
    case 'about':
      if (off <= days * (unit > YEAR_FROM ? NEAR_YEARS : NEAR)) return 'yes';
      return length > days && length - days < unit ? 'longer' : 'no';
  }
}

/** Months are of 28 to 31 days. */
const EXACT = 1.5;
/** People round by so much: 299 days are ten months. */
const NEAR = 0.03;
/** ... but hardly at all where whole years are claimed. */
const NEAR_YEARS = 0.01;
const YEAR_FROM = 365;

import { readNumber } from './number.js';

const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4375, year: 365.25 };

/** A length of time as the source of an expression; its four groups go to {@link readLength}. */
export const LENGTH =
  '(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[\\d,]{1,6})\\s+(and a half\\s+)?(?:full |whole |entire )?(days?|weeks?|months?|years?)(\\s+and a half)?';

/** A length of time, in days, and the unit that it is told in. */
export interface Length {
  readonly days: number;
  /** Days of the unit: 30.4375 of a month. */
  readonly unit: number;
}

/** The length that the groups of {@link LENGTH} tell; undefined where they tell none. */
export function readLength(
  count: string | undefined,
  before: string | undefined,
  unit: string | undefined,
  behind: string | undefined,
): Length | undefined {
  const number = readNumber((count ?? '').replace(',', ''));
  const size = UNITS[(unit ?? '').toLowerCase().replace(/s$/, '')];
  if (number === undefined || size === undefined) return undefined;
  const half = before === undefined && behind === undefined ? 0 : 0.5;
  return { days: (number + half) * size, unit: size };
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

/** What the comparing word, and what stands in the claim, say of the length. */
export function boundBy(how: string, claim: string): LengthBound {
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
  return first === second ? first : 'unclear';
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

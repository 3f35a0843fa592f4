import { NUMBER, readNumber } from './number.js';

/** How many a yes is said of: "more than four", "at least two", "fewer than ten", or just "five". */
export interface Bound {
  readonly kind: 'exactly' | 'more' | 'fewer' | 'at-least' | 'at-most';
  readonly number: number;
}

const BEFORE: readonly (readonly [Bound['kind'], RegExp])[] = [
  ['at-most', /\b(?:no more than|not more than|at most|up to|a maximum of)\s+$/i],
  ['at-least', /\b(?:no fewer than|no less than|at least|a minimum of|not fewer than)\s+$/i],
  ['more', /\b(?:more than|over|above|in excess of|upwards of)\s+$/i],
  ['fewer', /\b(?:fewer than|less than|under|below)\s+$/i],
];

/**
 * The number that a question claims of things, with the comparison that goes with it; undefined where
 * it claims none.
 * @param things What is counted, as the source of an expression: "(?:causes?) of concern".
 */
export function boundOf(text: string, things: string): Bound | undefined {
  const counted = new RegExp(
    String.raw`\b(${NUMBER})(\s+or\s+(?:more|fewer|less))?\s+(?:\p{L}+\s+){0,2}?${things}`,
    'iu',
  ).exec(text);
  const number = readNumber(counted?.[1] ?? '');
  if (counted === null || number === undefined) return undefined;
  const [, , behind] = counted;
  if (behind !== undefined) return { kind: /more/i.test(behind) ? 'at-least' : 'at-most', number };
  const before = text.slice(0, counted.index);
  const kind = BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exactly';
  return { kind, number };
}

/** Whether a count is as many as claimed. */
export function isWithin({ kind, number }: Bound, count: number): boolean {
  switch (kind) {
    case 'exactly':
      return count === number;
    case 'more':
      return count > number;
    case 'fewer':
      return count < number;
    case 'at-least':
      return count >= number;
    case 'at-most':
      return count <= number;
  }
}

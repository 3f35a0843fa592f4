import { MONEY, NUMBER_WORD, SHARE } from '../search/wanted-words.js';
import type { Context } from './context.js';
import { readNumber } from './understand/number.js';
import type { Question } from './understand/question.js';

/** A figure that a question claims, for a source to bear out or not. */
export interface ClaimedFigure {
  /** As it is asked. */
  readonly text: string;
  readonly kind: 'percentage' | 'money' | 'count';
  /** In one spelling, whatever the writer's: `12%`, `4.5 million`, `500`. */
  readonly value: string;
}

const PERCENT = String.raw`\s?(?:%|per ?cent\b)`;
const MULTIPLE = String.raw`(?:\s?(?:million|billion|thousand|m|bn|k)\b)?`;
const WORD = String.raw`(?<![\w-])(?:${NUMBER_WORD})(?![\w-])`;
const DIGITS = String.raw`(?<![\w£.,/:-])\d[\d,]*(?:\.\d+)?(?![\d/:]|-\w|st\b|nd\b|rd\b|th\b)`;

const FIGURE = new RegExp(
  `(?<percentage>(?:${DIGITS}|${WORD})(?=${PERCENT}))${PERCENT}|£\\s?(?<money>\\d[\\d,]*(?:\\.\\d+)?${MULTIPLE})|(?<count>${DIGITS}${MULTIPLE}|${WORD})(?!\\s?(?:%|per ?cent|[ap]\\.?m\\b))`,
  'giu',
);

/** Every figure in a text, read in one spelling. */
function figuresIn(text: string): ClaimedFigure[] {
  return [...text.matchAll(FIGURE)].flatMap((found) => {
    const { percentage, money, count } = found.groups ?? {};
    if (percentage !== undefined)
      return { text: found[0].trim(), kind: 'percentage', value: `${plain(percentage)}%` };
    if (money !== undefined) return { text: found[0].trim(), kind: 'money', value: plain(money) };
    if (count !== undefined) return { text: found[0].trim(), kind: 'count', value: plain(count) };
    return [];
  });
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MULTIPLES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};

/** A figure's value in digits, whatever it is written in; as it stands where that cannot be read. */
function plain(figure: string): string {
  const text = figure.toLowerCase().replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const [, digits = text, multiple = ''] = /^([\d.]+)\s?(\p{L}*)$/u.exec(text) ?? [];
  const value = /^[\d.]+$/.test(digits) ? Number(digits) : wordValue(digits);
  return value === undefined ? text : String(value * (MULTIPLES[multiple] ?? 1));
}

/** The value of a number in words up to ninety-nine. */
function wordValue(text: string): number | undefined {
  const [tens = '', ones] = text.split('-');
  const at = TENS.indexOf(tens);
  if (at < 0) return ones === undefined ? readNumber(tens) : undefined;
  return (at + 2) * 10 + (ones === undefined ? 0 : (readNumber(ones) ?? 0));
}

/** Of a smaller number without a unit there are too many that mean something else. */
const LEAST_COUNT = 20;
/** "In under 30 seconds": 12 seconds bear that out too. */
const BOUND =
  /\b(?:under|over|below|above|within|(?:more|less|fewer|greater|higher|lower|longer) than|at (?:least|most)|up to|nearly|almost|around|about|roughly|some)\s+£?\s?\d[\d,.]*/gi;
const A_YEAR = /^(?:19|20)\d\d$/;
/** Numbers to ring and the like. */
const A_NAME = /^(?:999|101|111|112|247|360)$/;

/**
 * The figure that a yes or no question takes for granted ("did crime fall by 12 per cent"):
 * undefined without one, and where a number is part of a date or a name.
 */
export function claimedFigure({
  form,
  text: question,
  dates,
}: Question): ClaimedFigure | undefined {
  if (form.ask !== 'yes-no' && form.ask !== 'why') return undefined;
  const asked = dates.reduce(
    (left, { start, end }) => `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`,
    question,
  );
  return figuresIn(asked.replace(BOUND, '')).find(
    ({ kind, value, text }) =>
      kind !== 'count' ||
      (Number(value) >= LEAST_COUNT && !A_YEAR.test(text) && !A_NAME.test(value)),
  );
}

/** Whether a text gives this very figure. */
export function givesFigure(text: string, { kind, value }: ClaimedFigure): boolean {
  return figuresIn(text).some(
    (one) =>
      (one.kind === kind && one.value === value) || (kind === 'count' && one.value === `${value}%`),
  );
}

const TELLS: Readonly<Record<ClaimedFigure['kind'], RegExp>> = {
  percentage: SHARE,
  money: MONEY,
  count: new RegExp(`\\d|\\b${NUMBER_WORD}\\b`, 'i'),
};

/** A figure is claimed, and the text gives none of its kind: neither that one nor another in its place. */
export function lacksClaimed({ question }: Context, text: string): boolean {
  const claimed = claimedFigure(question);
  return claimed !== undefined && !TELLS[claimed.kind].test(text);
}

const IN_WORDS =
  /\b(?:half|quarters?|thirds?|fifths?|tenths?|dozens?|hundreds?|thousands?|(?<!\d )millions?|one in \w+)\b/i;

/** What is to be said before quotations of which none gives the figure that is claimed. */
export function notGiven(question: Question, quotes: readonly string[]): string | undefined {
  const claimed = claimedFigure(question);
  if (claimed === undefined || quotes.some((text) => givesFigure(text, claimed))) return undefined;
  // Halves, dozens and hundreds in words may be the same.
  if (quotes.some((text) => IN_WORDS.test(text))) return undefined;
  return `“${claimed.text}” stands in none of the quotes found.`;
}

import type { Day } from '../dates/day.js';
import type { DateAnchor } from './dates/anchor.js';
import { type DateRelation, type Expression, readExpression } from './dates/expression.js';
import type { DatePrecision } from './dates/periods.js';
import { type Scope, tokenise } from './dates/tokens.js';

export type { DateAnchor, DatePrecision, DateRelation };

/** A date expression in a question, and the days it stands for. */
export interface QuestionDate {
  /** The expression as written, with the preposition that leads to it ("before 2 July 2024"). */
  readonly text: string;
  /** Where it stands in the question, in UTF-16 units; `end` is the first unit after it. */
  readonly start: number;
  readonly end: number;
  /**
   * The days of the date itself, both included, whatever its relation: "before July 2024" has
   * 1 to 31 July. With an `anchor` they are FIRST_DAY and LAST_DAY: the record knows the day.
   */
  readonly from: Day;
  readonly to: Day;
  /** How exactly the date is given; `span` is any run of days that is not one day, month or year. */
  readonly precision: DatePrecision;
  /**
   * How what is asked for lies to those days. `at` is within them or throughout them; `by` is at
   * their end or earlier; `since` and `until` run from or up to them; `between` is a range.
   */
  readonly relation: DateRelation;
  /** True when it asks about the present ("now", "so far", "still"); both days are then `today`. */
  readonly asksNow: boolean;
  /** Set when it ties the date to a force's move into or out of Engage: "before it left". */
  readonly anchor?: DateAnchor;
  /** Set when no year was stated: the latest that has begun by `today` was taken. */
  readonly yearAssumed?: true;
  /** Set when the day does not exist (31 February): `from` and `to` are then its month's. */
  readonly impossible?: true;
}

/**
 * The date expressions in a question in British English, in order and without overlaps. Total: any
 * string has an answer. Takes time linear in the question's length.
 * @param today the reader's day, from which "now", "last year" and dates without a year are told
 */
export function findDates(question: string, today: Day): QuestionDate[] {
  const scope: Scope = { tokens: tokenise(question), today };
  const found: Expression[] = [];
  for (let i = 0; i < scope.tokens.length; ) {
    const expression = readExpression(scope, i);
    if (expression !== undefined) found.push(expression);
    i = expression?.next ?? i + 1;
  }
  // "Was it still in Engage in July?" asks about July.
  const isDated = found.some((expression) => expression.now !== 'weak');
  const kept = isDated ? found.filter((expression) => expression.now !== 'weak') : found;
  const dates = kept.map((expression) => describe(question, scope, expression));
  return dates.filter(
    (date, at) => !isSpeltOutBy(question, date, dates[at + 1]) && !isOfDocument(question, date),
  );
}

/** "Last year (2023)": the date in brackets is what is meant. */
function isSpeltOutBy(
  question: string,
  { end }: QuestionDate,
  next: QuestionDate | undefined,
): boolean {
  return next !== undefined && /^\s*[([]\s*$/.test(question.slice(end, next.start));
}

/** "After the 2022 letter": the year tells which letter, not when. */
function isOfDocument(question: string, { text, end, relation, precision }: QuestionDate): boolean {
  return (
    relation !== 'at' &&
    precision === 'year' &&
    /\b(?:the|that|this|its|their|his|her) (?:19|20)\d\d$/i.test(text) &&
    DOCUMENT.test(question.slice(end))
  );
}

const DOCUMENT =
  /^\s+(?:\p{L}+\s+)?(?:letters?|reports?|inspections?|minutes|podcast|interview|survey|speech|newsletter|articles?|piece|statement|blog|review|press release|meeting)(?!\p{L})/iu;

function describe(question: string, scope: Scope, expression: Expression): QuestionDate {
  const { first, next, now, from, to, precision, relation, ...flags } = expression;
  const start = scope.tokens[first]?.start ?? 0;
  const end = scope.tokens[next - 1]?.end ?? question.length;
  const asksNow = now !== undefined && relation !== 'before' && relation !== 'after';
  const text = question.slice(start, end);
  return { text, start, end, from, to, precision, relation, asksNow, ...flags };
}

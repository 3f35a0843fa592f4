import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Wanted } from '../search/wanted.js';
import type { Context } from './context.js';
import { quotedText } from './reaching.js';
import { wantedOf } from './understand/wanted.js';

const FIGURES: ReadonlySet<Wanted> = new Set<Wanted>(['amount', 'count', 'percentage', 'money']);
const YEAR = /\b(?:19|20)\d\d\b/g;
const FINANCIAL = /\b((?:19|20)\d\d)[/–-](?:(?:19|20)?\d\d)\b/g;

/** "The year to March 2022" is 2021/22. */
const TO_MARCH =
  /\b(?:year|12 months|twelve months)\s+(?:to|ending|up to|until|ended)\s+(?:the end of\s+)?(?:31\s+)?march\s+((?:19|20)\d\d)\b/gi;

/** The figure of a year is asked for, and the sentence gives those of other years by name. */
export function isOfAnotherYear(context: Context, _query: Query, { entry }: Ranked): boolean {
  const { question } = context;
  if (isOfAnotherFinancialYear(question.text, quotedText(context, entry))) return true;
  const asked = [...question.text.matchAll(YEAR)].map(([year]) => year);
  if (asked.length === 0 || !FIGURES.has(wantedOf(question))) return false;
  const told = [...quotedText(context, entry).matchAll(YEAR)].map(([year]) => year);
  // A span or a date of its own says when something was, not what the figure is of.
  return told.length > 1 && !told.some((year) => asked.includes(year));
}

/** "2020-21" is asked about and "2021-22" told: they share a number and no more. */
function isOfAnotherFinancialYear(question: string, told: string): boolean {
  const years = (text: string) => [
    ...[...text.matchAll(FINANCIAL)].map(([, first]) => first),
    ...[...text.matchAll(TO_MARCH)].map(([, last]) => String(Number(last) - 1)),
  ];
  const asked = years(question);
  const given = years(told);
  return asked.length > 0 && given.length > 0 && !given.some((year) => asked.includes(year));
}

import { addDays, type Day } from '../dates/day.js';
import { publishedDay } from '../record/as-of.js';
import type { Stay } from '../record/schema.js';
import type { Entry } from '../search/index.js';
import type { Context } from './context.js';
import { quotedText } from './following.js';
import { periodOf } from './period.js';
import type { Question } from './understand/question.js';

/** A question about a day or year is not answered by a sentence of another time, unless it names that time. */
export function isOfTime(context: Context, entry: Entry): boolean {
  const period = periodOf(context.question, stayOf(context));
  // "In July" without a year may be any of several.
  if (period === undefined || period.yearAssumed) return true;
  const { article } = entry;
  const published = publishedDay(article);
  if (TELLS_OF_PAST.test(context.question.text) && published < addDays(period.from, -SOON))
    return false;
  if (published >= addDays(period.from, -SOON) && published <= addDays(period.to, SOON))
    return true;
  const year = period.from.slice(0, 4);
  const text = quotedText(context, entry);
  return text.includes(year) || published.slice(0, 4) === year;
}

/** "In July", of no year: whether a day lies in that month. Undefined where no month is asked about so. */
export function monthAsked(question: Question): ((day: Day) => boolean) | undefined {
  const period = periodOf(question, undefined);
  if (period?.yearAssumed !== true) return undefined;
  const month = period.from.slice(5, 7);
  return month === period.to.slice(5, 7) ? (day) => day.slice(5, 7) === month : undefined;
}

/** The stay that "when it went in" means, where the record has one alone. */
function stayOf({ force, knowledge }: Context): Stay | undefined {
  const stays =
    force === undefined ? undefined : knowledge.record.forceRecords.get(force.id)?.stays;
  return stays?.length === 1 ? stays[0] : undefined;
}

/** What has happened by a day stands in no article of long before it. */
const TELLS_OF_PAST =
  /^(?!.*\b(?:will|would|going to|plan(?:s|ned)?|expected|supposed|due|aims?|target)\b).*\b(?:did|was|were|had|said|found|came|went|happened)\b/is;

/** Days around a publication within which a question still means what it tells of. */
const SOON = 45;

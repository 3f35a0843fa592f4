import { addDays, type Day, writeDay } from '../dates/day.js';
import { publishedDay } from '../record/as-of.js';
import { recordInterval } from '../record/dates.js';
import type { Stay } from '../record/schema.js';
import type { Entry } from '../search/index.js';
import type { Context } from './context.js';
import { asksOut } from './direction.js';
import { type Period, periodOf } from './period.js';
import { quotedText } from './reaching.js';
import { namedPublishers } from './searching.js';
import { asksForWords, speakerCondition } from './spoken.js';

/** A question about a day or year is not answered by a sentence of another time, unless it names that time. */
export function isOfTime(context: Context, entry: Entry): boolean {
  if (isBeforeItsMove(context, entry) || isLongAfterItsEntry(context, entry)) return false;
  if (isSayingDated(context)) return isPublishedThen(context, publishedDay(entry.article), 1);
  const period = periodOf(context.question, stayOf(context));
  // "In July" without a year may be any of several.
  if (period === undefined || period.yearAssumed) return true;
  if (hasItsWeekday(context, entry)) return true;
  if (looksBack(context, entry, period)) return true;
  // "Now and a year ago": the sentence that compares is of now.
  if (context.question.dates.some(({ asksNow }) => asksNow) && !isNowAlone(context)) return true;
  const { article } = entry;
  const published = publishedDay(article);
  // What a publisher had to say in a year is told by what it published then.
  if (namedPublishers(context).length > 0 && /\breport\w*\b/i.test(context.question.text))
    return isPublishedThen(context, published);
  if (TELLS_OF_PAST.test(context.question.text) && published < addDays(period.from, -SOON))
    return false;
  const text = quotedText(context, entry);
  const years = [yearOf(period.from), yearOf(period.to)];
  // "Last year", said in the year that is asked about, is the year before.
  const written = /\b(?:19|20)\d\d\b/.test(context.question.text);
  if (written && isOneYear(period) && yearOf(published) === years[0] && LAST_YEAR.test(text))
    return text.includes(`${years[0]}`) || THIS_YEAR.test(text);
  if (published >= addDays(period.from, -SOON) && published <= addDays(period.to, SOON))
    return true;
  return (
    years.some((year) => text.includes(`${year}`)) ||
    yearOf(published) === years[0] ||
    (yearOf(published) === years[1] && namesEnd(period, text)) ||
    (/\bthis year\b/i.test(context.question.text) && /\bthis year\b/i.test(text)) ||
    (LAST_YEAR.test(text) && yearOf(published) - 1 === years[0]) ||
    (NEXT_YEAR.test(text) && yearOf(published) + 1 === years[0])
  );
}

/** "What did she say in July 2024": what was said on another day is no answer; one day off may be the day of the report. */
export function isSayingDated(context: Context): boolean {
  const { question } = context;
  const [date, ...more] = question.dates.filter(({ asksNow }) => !asksNow);
  if (date === undefined || more.length > 0 || date.anchor !== undefined) return false;
  if (date.relation !== 'at' || !['day', 'month'].includes(date.precision)) return false;
  if (date.yearAssumed === true || speakerCondition(context) === undefined) return false;
  return SAID_JUST_BEFORE.test(question.text.slice(0, date.start));
}

const SAID_JUST_BEFORE =
  /\b(?:say|said|saying|tell|told|comment(?:ed)?|react(?:ed)?|respond(?:ed)?|speak|spoke|think|announced?|statement|words|response|reaction|comments?)\s+(?:(?:(?:back|publicly|then|lbc|bbc|the bbc|about it|on it|of it|to it)\s+)?(?:in|on|at|back in|during|for)?\s*)$/i;

/** How somebody took a move of long ago is told by who is heard only later. */
function looksBack(context: Context, entry: Entry, { to }: Period): boolean {
  const { question } = context;
  if (!asksForWords(question) || !question.dates.some(({ anchor }) => anchor !== undefined))
    return false;
  return isHeardOnlyOnceOver(context, entry, addDays(to, SOON));
}

/** Whoever is asked about has no word by a day, and the stay was long over when this one came out. */
function isHeardOnlyOnceOver(context: Context, { article }: Entry, soon: Day): boolean {
  const published = publishedDay(article);
  const exit = stayOf(context)?.to;
  const over = exit === undefined ? undefined : addDays(recordInterval(exit.date).latest, SOON);
  if (over === undefined || published <= over || published <= soon) return false;
  const spokenBy = speakerCondition(context);
  return (
    spokenBy !== undefined &&
    !context.knowledge.index.entries.some(
      (one) => publishedDay(one.article) <= soon && spokenBy(one) > 0,
    )
  );
}

/** "Now, in 2025": one time, given twice. */
function isNowAlone({ question }: Context): boolean {
  return /\b(?:now|today|currently|these days),? (?:in|as of|on) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?\d/i.test(
    question.text,
  );
}

/** "The woman who rang on Monday": a day of the week that the story has too is that of the story. */
function hasItsWeekday(context: Context, entry: Entry): boolean {
  const { question } = context;
  const text = quotedText(context, entry).toLowerCase();
  return question.dates.some(({ asksNow, start, end }) => {
    const day = WEEKDAY.exec(question.text.slice(start, end).toLowerCase())?.[1];
    return !asksNow && day !== undefined && text.includes(day);
  });
}

const WEEKDAY = /^(?:on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** What an article of the year after says of a year. */
const LAST_YEAR = /\b(?:last|the previous|the past) year\b/i;

/** What an article of the year before says of it. */
const NEXT_YEAR =
  /\bnext (?:year|spring|summer|autumn|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) next year\b/i;

const THIS_YEAR = /\b(?:this year|so far|since (?:january|february|march)|to date)\b/i;

function isOneYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31') && yearOf(from) === yearOf(to);
}

/** "In the year to June": the month that the time asked about ends in. */
function namesEnd({ to }: Period, text: string): boolean {
  const month = writeDay(to).split(' ')[1] ?? '';
  return new RegExp(String.raw`\b(?:to|ending|ended|end of)(?: in| the end of)? ${month}\b`).test(
    text,
  );
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Somebody's words on the way out of Engage are none that were said while the force was there. */
function isBeforeItsMove(context: Context, { article }: Entry): boolean {
  const { question } = context;
  const exit = stayOf(context)?.to;
  if (exit === undefined || !asksForWords(question)) return false;
  if (!ON_LEAVING.test(question.text) || FORESEEN.test(question.text)) return false;
  return publishedDay(article) < recordInterval(exit.date).earliest;
}

const ON_LEAVING =
  /\b(?:removal|exit(?:ing)?|(?:leaving|left|removed from|out of|come off|came off|coming out of) (?:engage|special measures|enhanced)|return(?:ed|ing)? to (?:scan|routine))\b/i;

/** How somebody took the move into Engage is not what he said of something else months later. */
function isLongAfterItsEntry(context: Context, entry: Entry): boolean {
  const { question } = context;
  const entered = stayOf(context)?.from;
  if (entered === undefined || !asksForWords(question)) return false;
  if (!ON_ENTERING.test(question.text) || asksOut(question) || LATER.test(question.text))
    return false;
  const soon = addDays(recordInterval(entered.date).latest, SOON);
  if (publishedDay(entry.article) <= soon || OF_ENGAGE.test(quotedText(context, entry)))
    return false;
  return !isHeardOnlyOnceOver(context, entry, soon);
}

const ON_ENTERING =
  /\b(?:put|putting|plac(?:ed?|ing)|mov(?:ed?|ing)|tak(?:en|ing)|went|gone|going|go|sent|escalat\w+|enter\w*|entry)\b(?: \w+){0,4}? (?:in|into|under|to) (?:engage|special measures|enhanced)|\benter(?:ed|ing)? engage\b/i;
const OF_ENGAGE = /\b(?:engage|special measures|enhanced)\b/i;
/** Reasons, and what came of it, are told afterwards. */
const LATER =
  /\bdo(?:es)? .{2,40} (?:think|believe|reckon|feel)\b|\b(?:why|reasons?|causes?|caused|blam\w+|since|after|afterwards|following|later|now|because|improv\w+|progress|chang\w+)\b/i;

/** What is expected of it can be said before. */
const FORESEEN = /\b(?:would|will|could|might|expect\w*|predict\w*|hope\w*|until|asked)\b/i;

/** Whether an article was published in the time that is asked about, or within so many days of it. */
export function isPublishedThen({ question }: Context, day: Day, around = WEEK): boolean {
  const period = periodOf(question, undefined);
  if (period === undefined || period.yearAssumed) return true;
  return day >= addDays(period.from, -around) && day <= addDays(period.to, around);
}

const WEEK = 7;

/** The stay that "when it went in" means, where the record has one alone. */
function stayOf({ force, knowledge }: Context): Stay | undefined {
  const stays =
    force === undefined ? undefined : knowledge.record.forceRecords.get(force.id)?.stays;
  return stays?.length === 1 ? stays[0] : undefined;
}

/** What has happened by a day stands in no article of long before it. */
const TELLS_OF_PAST =
  /^(?!.*\b(?:will|would|going to|plan(?:s|ned)?|expected|supposed|due|aims?|target|hop(?:es?|ed|ing)|(?:told|asked|ordered|urged|meant) to)\b).*\b(?:did|was|were|had|said|found|came|went|happened)\b/is;

/** Days around a publication within which a question still means what it tells of. */
const SOON = 45;

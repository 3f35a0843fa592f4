import { publishedDay } from '../record/as-of.js';
import { lastPossible } from '../record/dates.js';
import type { Entry } from '../search/index.js';
import { tellsOfForce } from './another-force.js';
import { type Context, type Draft, forceRecord } from './context.js';
import { answerExcerpts } from './excerpts.js';
import { periodOf } from './period.js';
import { quotationOf } from './quotation.js';
import { quoted } from './quoted.js';
import { isNew, MOST_QUOTES } from './quoting.js';
import { unrecorded } from './unrecorded.js';

/** What has not been put right yet is asked for. */
const ASKED = new RegExp(
  [
    String.raw`\b(?:still|yet|left|got|have|has|needs?)\b.{0,30}\bto (?:be )?(?:fix|sort|put right|address|resolve|close|finish|complete|deal)`,
    String.raw`\b(?:still|remain\w*|left|anything) (?:\w+ )?(?:open|outstanding|unresolved)\b`,
    String.raw`\b(?:outstanding|unresolved|clean slate|unfinished business)\b`,
    String.raw`(?:\bnot|n['’]?t)\s+(?:yet\s+|been\s+|be\s+|it\s+|they\s+)*(?:clos|fix|resolv|sort|sign|address|finish|put right|complet|done\\b|met\\b|implement|deliver|carried out)`,
    String.raw`\bwhat(?:['’]?s| is) (?:still )?(?:open|left)\b`,
    String.raw`\bstill\b.{0,20}(?:\bnot|n['’]?t) (?:happy|satisfied|content|convinced)\b|(?:\bnot|n['’]?t) (?:yet )?(?:happy|satisfied|content) with\b`,
    String.raw`\b(?:problems?|concerns?|issues?|things?)\b.{0,20}\bleft over\b|\bleft over\b`,
    String.raw`\b(?:last|final|remaining) (?:open )?(?:causes?|concerns?|one)\b`,
    String.raw`\b(?:concerns?|recommendations?)\b(?!.*\bclosed\b).{0,30}\b(?:open|remain|left)\b`,
  ].join('|'),
  'i',
);

/** A sentence that tells what is open. */
const TELLS =
  /\b(?:(?:remain(?:s|ed|ing)?|stay(?:s|ed)?) (?:open|outstanding|unresolved|in place)|still (?:open|outstanding|unresolved)|(?:not|n['’]t) (?:yet |been |be )*(?:clos|resolv|address|discharg|signed|met\b|complet|satisf)\w*|(?:recommendations?|concerns?) (?:is|are|was|were) outstanding|yet to be (?:clos|met\b|complet|address)\w*|(?:one|two|three|four|five) (?:\w+ )?(?:remaining|outstanding)|remaining (?:causes?|concerns?|recommendations?))\b/i;
/** A sentence that only says that something is. */
const SAYS_THAT =
  /\b(?:still (?:more |some |a lot of |much )?work to (?:be done|do)|more (?:work )?to (?:be done|do)|further to go|room for improvement)\b/i;
/** Where yes or no is asked, one that tells what is closed does as well. */
const TELLS_CLOSED =
  /\b(?:has|have|are|is|were|was)\b[^.]{0,20}\b(?:closed|discharged|signed off)\b/i;
const CAUSE = /\bcauses? of concern\b/i;
const ABOUT = /\b(?:concerns?|recommendations?|causes?)\b/i;

/**
 * Answers what is still open at a force from held articles that no fact rests on, where they are
 * newer than what the record knows of its causes of concern.
 */
export function answerOutstanding(context: Context): Draft | undefined {
  const { question, force, named } = context;
  if (!named || force === undefined || question.forces.length > 1 || question.people.length > 0)
    return undefined;
  if (!ASKED.test(question.text)) return undefined;
  const known = lastHeard(context);
  const period = periodOf(question, undefined);
  const articles = unrecorded(context, force.id)
    .filter((one) => publishedDay(one) > known)
    .filter((one) => period === undefined || publishedDay(one) <= period.to);
  const eitherWay = question.form.ask === 'yes-no';
  const tells = (text: string) =>
    TELLS.test(text) || (eitherWay && CAUSE.test(text) && TELLS_CLOSED.test(text));
  const found = context.knowledge.index.entries
    .filter(({ article, sentence: { text } }) => articles.includes(article) && tells(text))
    .filter(tellsOfForce(context))
    .sort(byWeight);
  const chosen = found
    .map(quotationOf)
    .filter((one) => one !== undefined)
    .filter((one, at, all) => isNew(one, all.slice(0, at)))
    .slice(0, MOST_QUOTES);
  if (chosen.length > 0) return quoted(context, chosen);
  const hinted = context.knowledge.index.entries.some(
    ({ article, sentence: { text } }) => articles.includes(article) && SAYS_THAT.test(text),
  );
  const excerpt = hinted ? answerExcerpts(context) : undefined;
  return excerpt?.outcome === 'answered' ? excerpt : undefined;
}

/** The newest first, but what speaks of a cause of concern before the rest. */
function byWeight(a: Entry, b: Entry): number {
  const about = ({ sentence: { text } }: Entry) =>
    CAUSE.test(text) ? 2 : ABOUT.test(text) ? 1 : 0;
  const newest = publishedDay(b.article).localeCompare(publishedDay(a.article));
  return about(b) - about(a) || newest || a.number - b.number;
}

/** The last day that the record tells of the state of a concern: announcing one tells nothing of its end. */
function lastHeard(context: Context): string {
  const events = (forceRecord(context)?.concerns ?? []).flatMap((concern) => concern.events);
  return events
    .filter(({ type }) => type === 'open' || type === 'closed' || type === 'revisited')
    .map(({ date }) => lastPossible(date))
    .reduce((last, day) => (day > last ? day : last), '');
}

import type { Concern } from '../record/schema.js';
import { analyse, type Token } from '../search/analysis.js';
import { type SearchIndex, searchTerms } from '../search/index.js';
import { buildQuery, match } from '../search/query.js';
import { type Context, concernTerms, forceRecord } from './context.js';
import { OF_A_MOVE, unexplained } from './understand/unexplained.js';

/** "Four kennel areas of concern": what stands before them is of none of the force's causes of concern. */
export function isOtherConcern(context: Context): boolean {
  const ours = concernTerms(forceRecord(context)?.concerns ?? []);
  return wordsBefore(context).some(
    ({ term, word }) => word.length >= SHORTEST && !ours.has(term) && !OF_A_CONCERN.test(word),
  );
}

/** Words that say of which kind the concern is: those before it that tell something. */
export function wordsBefore({ question }: Context): Token[] {
  const found = BEFORE_CONCERN.exec(question.text);
  if (found === null) return [];
  const end = found.index + found[0].length;
  return unexplained(question, [
    'concern',
    'closed',
    'open',
    'number',
    'last',
    'still',
    ...OF_A_MOVE,
  ]).filter(({ start }) => start >= found.index && start < end);
}

const BEFORE_CONCERN = /(?:[\p{L}-]+ ){1,3}(?=(?:areas? of )?concerns?\b)/iu;
const SHORTEST = 4;
/** What may be said of any cause of concern. */
const OF_A_CONCERN =
  /^(?:causes?|areas?|main|serious|major|initial|first|those|these|whole|each|formal|other|biggest|separate|individual|official|known|named|listed|watchdogs?|inspectors?|several|outstanding|remaining|resolved|original|current|single|every|only|same|final|latest|reported|previous|raised|about|have|second|third|fourth|fifth|sixth|what|which|their|long|standing|long-standing)$/i;

/**
 * Words that ask about something more special than the cause of concern itself: a backlog or software
 * that belongs to it. What became of the cause says nothing of them.
 */
export function asksPartOf(context: Context, concern: Concern): boolean {
  const { index } = context.knowledge;
  const held = termsOf(index, concern);
  const rest = unexplained(context.question, [
    'concern',
    'closed',
    'open',
    'still',
    'number',
    'last',
    'list',
    'report',
    'announce',
    ...OF_A_MOVE,
  ]).filter(
    ({ word, term }) =>
      !ANY_MATTER.test(word) && !OF_A_CONCERN.test(word) && index.frequency.has(term),
  );
  return buildQuery(index, rest).terms.some((term) => match(term, held) === 0);
}

/** What is said of a matter whatever it is. */
const ANY_MATTER =
  /^(?:problems?|issues?|things?|stuff|business|side|bit|part|matters?|failings?|failures?|work|working|better|improv\w*|manag\w*|handl\w*|deal\w*|finish\w*|finally|fully|properly|really|police|officers?|force|people|team|area|today|year|month|update|news|sort|good|bad|poor|risk|effective\w*|offenders?|know|told|says?|said)$/i;

function termsOf(index: SearchIndex, { title, about, aliases }: Concern): ReadonlySet<string> {
  return new Set(searchTerms(analyse([title, about, ...aliases].join(' ')), index.concepts));
}

/**
 * The cause of concern is asked about, and not the matter itself: that one was closed says nothing of
 * whether there is still crime.
 */
export function asksOfCause(text: string): boolean {
  return OF_CAUSE.test(text) && !MATTER_ITSELF.test(text);
}

const OF_CAUSE =
  /\b(?:causes?|concerns?|failings?|ones?|open|unresolved|outstanding|close[ds]?|closing|sign(?:ed)? off|list|marac\w*|investigations?)\b/i;
const MATTER_ITSELF =
  /\b(?:an?|any|still|such) (?:\w+ ){0,2}(?:concern|problem|issue|worry)\b(?<!\bcause of concern)/i;

import { analyse } from '../search/analysis.js';
import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { isFigure } from '../search/wanted.js';
import type { Context } from './context.js';
import { quotedText, termsOn } from './reaching.js';
import { wantedOf } from './understand/wanted.js';

/** A rate of one thing is asked for ("the arrest rate for fraud"), and what is quoted has nothing of it. */
export function lacksRateOf(context: Context, { terms }: Query, { entry }: Ranked): boolean {
  const { question } = context;
  if (!isFigure(wantedOf(question))) return false;
  if (ASKS_RATE.test(question.text) && !RATE.test(quotedText(context, entry))) return true;
  const things = new Set(thingsIn(question.text));
  if (things.size === 0) return false;
  const held = termsOn(context, entry);
  return terms.some(
    (term) =>
      [term.literal, ...(term.phrase ?? [])].some((one) => one !== undefined && things.has(one)) &&
      match(term, held) === 0,
  );
}

/** What a rate is, and a number that may be one: a share, a multiple, so many for each. */
const ASKS_RATE =
  /\b(?:what|how (?:high|low)|current|latest)\b[^?]{0,60}\b(?:abandonment|outcome|detection|conviction|charge|charging|arrest|success|pass|failure|clear-?up|retention|turnover|vacancy|sickness|satisfaction|completion|compliance) rates?\b/i;
const RATE =
  /\d\s?(?:%|per\s?cent|percent|pc\b)|\b(?:halves|half|third|quarter|fifth|tenth|doubl\w+|trebl\w+|tripl\w+|halv\w+|one in|out of|per|every|rates? (?:has|have|had|of|is|was|rose|fell|went|stood|stands|up|down|to|at))\b/i;

/** The stems of what a rate is of: what stands before it or behind it. */
function thingsIn(text: string): string[] {
  const before = /((?:[\p{L}-]+ ){1,2})rates?\b/iu.exec(text)?.[1] ?? '';
  const behind = /\brates? (?:for|of|in) ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)/iu.exec(text)?.[1] ?? '';
  return [...analyse(before), ...analyse(behind.replace(UNTIL, ''))]
    .filter(({ stop, word }) => !stop && word.length >= SHORTEST && !OF_ANY_RATE.test(word))
    .map(({ term }) => term);
}

/** Shorter ones are abbreviations, which articles write out. */
const SHORTEST = 4;
/** What ends the thing behind a rate: where, when, of whom. */
const UNTIL = /\b(?:in|at|by|for|since|before|after|the force|west|now|right now)\b.*$/i;
/** What is said of rates of every kind. */
const OF_ANY_RATE =
  /^(?:overall|current|latest|average|national|force|forces|police|new|old|total|success|actual|exact|now|today|time|interest|first|any)$/;

import type { Speaker } from '../corpus/article.js';
import type { Token } from './analysis.js';
import { asksOfCases, isInCases } from './cases.js';
import { match, type Query, type QueryTerm } from './query.js';
import { NUMBER_WORD, UNIT } from './wanted-words.js';

const NUMBER = new RegExp(String.raw`\b(?:\d[\d,.]*|${NUMBER_WORD})\b`, 'gi');
/** Shares and factors count nothing: "one in seven", "half". */
const FRACTION = new RegExp(
  String.raw`^(?:(?:half|thirds?|quarters?|fifths?|doubled?s?|twice|tripled?s?)\b|(?:\d+|${NUMBER_WORD}) (?:thirds|quarters|fifths)\b|(?:\d+|${NUMBER_WORD}) (?:in|out of) (?:every )?(?!(?:19|20)\d\d\b)(?:\d|${NUMBER_WORD}\b))`,
  'i',
);
/** "131 of them", "twelve were": what is counted was named before. */
const OF_THEM = new RegExp(
  String.raw`^(?!one (?:has|is)\b)(?:\d[\d,.]*|${NUMBER_WORD}) (?:of (?:them|these|those)|remains?|did|had|has|have|were|was|are|is)\b`,
  'i',
);
/** "A girl of 14 has gone": an age, and no number of those who have. */
const AGED =
  /\b(?:aged?|(?:girl|boy|man|woman|child|son|daughter|teenager|pensioner|mother|father)s? of)\s+$/i;
/** "Nine of the 50 cases"; with no noun behind it ("nine of the 50 were late") that stood before. */
const OF_THE = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD}) of the (?:\d[\d,]*|${NUMBER_WORD}\b)(\s*(?:[.,;]|$)|\s+(?:that|which|it|we|were|was|had|have|has)\b)?`,
  'i',
);
const OF_THE_WITHIN = 7;
/** "The figure turned out to be about 600": what it is of was said before. */
const THE_FIGURE =
  /\b(?:figure|number|total|tally)\b[^.;]{0,30}?\b(?:is|was|be|reached|stood at|came to)\s+(?:about|around|nearly|almost|over|roughly|some)?\s*$/i;
/** "Each manager is responsible for 48 people": whoever they are. */
const PEOPLE = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD}) (?:of (?:the|those) |\w+ )?(?:people|persons|individuals|men|women)\b`,
  'i',
);
/** "Visits fell from 38 in 2021 to nine": what is counted stands at the beginning. */
const CHANGED = /\b(?:from|to|by|at|reached|now)\s+(?:\w+\s+)?$/i;
/** The same by what they are: officers, drivers, residents. */
const PERSONS = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD}) (?:[\w-]+ ){0,3}?(?:people|persons|individuals|men|women|children|staff|victims|members|\w+(?:ers|ors|ees|ists|ants|ents|ives|cians|men|women))\b`,
  'i',
);
/** How many words may lie between a number and what it counts. */
const COUNTED_WITHIN = 4;

/** A text whose words are known, with who says it. */
export interface Readable {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its terms with what they mean. */
  readonly terms?: ReadonlySet<string> | undefined;
  readonly speaker?: Speaker | undefined;
}

/** Offsets of the numbers of a text that count something, and are no share and no measure. */
export function countsIn(text: string, query: Query): number[] {
  return newNumbers(text, query.words).filter(
    (at) =>
      !FRACTION.test(text.slice(at)) && !measures(text.slice(at), query) && !isOfDate(text, at),
  );
}

/** Whether a text gives a number of any kind that is neither a day nor a year. */
export function holdsAmount(text: string, asked: ReadonlySet<string>): boolean {
  return newNumbers(text, asked).some((at) => !isOfDate(text, at));
}

function isOfDate(text: string, at: number): boolean {
  const from = text.slice(at);
  return DAY.test(from) || (YEAR.test(from) && YEAR_AFTER.test(text.slice(0, at)));
}

/** Whether a text gives a number with nothing that it counts: "on 1 November there were 23". */
export function countsNothingNamed(text: string, query: Query): boolean {
  return countsIn(text, query).some(
    (at) => OF_THEM.test(text.slice(at)) || NOTHING_BEHIND.test(text.slice(at)),
  );
}

const NOTHING_BEHIND = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD})(?=\s*(?:[.;:!?)]|$|,\s)|\s+(?:or|and|in|at|on|by|last|this|now|so|today|against|down|up|compared|more|fewer|from|across)\b)`,
  'i',
);

/** "23 July". */
const DAY =
  /^\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;
/** A year, not a count. */
const YEAR = /^(?:19|20)\d\d(?:\/\d\d)?(?![\d,.]\d|\d)/;
const YEAR_AFTER =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|in|since|of|until|by|to|during|and|year|early|late|mid|spring|summer|autumn|winter)[\s-]+$/i;

/** Whether a text gives a number of the thing that is asked for. */
export function holdsCount(readable: Readable, query: Query): boolean {
  const { text, tokens } = readable;
  const counts = countsIn(text, query);
  return (
    counts.some((at) => countsAskedThing(readable, at, query)) ||
    (counts.length > 0 && numbersAskedThing(text, tokens, query))
  );
}

/** Numbers that are called. */
const EMERGENCY = /^(?:999|101|111|112)$/;

/** Before the second half of "2021/22". */
const OF_A_YEAR = /(?<!\d)(?:19|20)\d\d[/–-]$/;

/** Before the second number of "one in seven", and before a sum of money. */
const OF_A_SHARE = new RegExp(
  String.raw`(?:\b(?:\d+|${NUMBER_WORD})\s+(?:\w+\s+)?(?:in|out of)\s+(?:every\s+)?|[£$€]\s?)$`,
  'i',
);

/** How far before a number the words stand that make it a year's half or a share, in characters. */
const BEFORE = 40;

/** Offsets of the numbers of a text that the question does not hold. */
export function newNumbers(text: string, asked: ReadonlySet<string>): number[] {
  return [...text.matchAll(NUMBER)]
    .filter(({ 0: number, index }) => {
      if (asked.has(number.toLowerCase()) || EMERGENCY.test(number)) return false;
      if (ONE_OF_THEM.test(text.slice(index))) return false;
      const before = text.slice(Math.max(0, index - BEFORE), index);
      return !OF_A_YEAR.test(before) && !OF_A_SHARE.test(before);
    })
    .map(({ index }) => index);
}

const ONE_OF_THEM = /^one of (?:the|our|its|their|my|those|these)\b/i;

/** A number with a unit counts nothing but that unit: "72 seconds", "12 per cent", "£9 million". */
function measures(from: string, { words }: Query): boolean {
  const found = MEASURED.exec(from);
  const unit = found?.[1]?.toLowerCase();
  if (found === null || unit === undefined) return false;
  const share = /^(?:%|per)/.test(unit) && /^\s+of\b/.test(from.slice(found[0].length));
  return !share && !words.has(unit);
}

const MEASURED = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD})[\s-]?(%|per\s?cent|percent|${UNIT})(?![\p{L}])`,
  'iu',
);

/** "The number of overdue visits has fallen to nine": named first, counted later. */
function numbersAskedThing(text: string, tokens: readonly Token[], query: Query): boolean {
  if (query.head.length === 0 || !NUMBER_OF.test(text)) return false;
  const terms = new Set(tokens.map((token) => token.term));
  return query.head.every((term) => match(term, terms) > 0);
}

const NUMBER_OF = new RegExp(
  String.raw`\b(?:number|total|count) of\b[^.;]{0,80}?\b(?:was|were|is|are|has|have|had|fell|fallen|rose|risen|dropped|grew|stood|reached|up|down|from|to|at|by)\b[^.;]{0,60}?\b(?:\d|(?!double|triple|twice|half|third|quarter)${NUMBER_WORD}\b)`,
  'i',
);

/** True when a word of the question stands close behind the number, or close before it. */
function countsAskedThing(readable: Readable, offset: number, query: Query): boolean {
  const { text, tokens, terms: all } = readable;
  const at = tokens.findIndex((token) => token.start <= offset && offset < token.end);
  if (at < 0) return false;
  if (OF_THEM.test(text.slice(offset)) && !AGED.test(text.slice(0, offset))) return true;
  if (asksOfCases(query) && isInCases(text, offset)) return true;
  if (query.words.has('people') && query.words.has('many')) {
    if (PERSONS.test(text.slice(offset)) || startsWithAsked(tokens[at + 1], query)) return true;
    // "57 in 2023": who they are was said before.
    if (query.head.length === 0 || !NOTHING_BEHIND.test(text.slice(offset))) return false;
  }
  const counted = OF_THE.exec(text.slice(offset));
  if (counted !== null) {
    const named = counted[1] === undefined ? tokens.slice(at, at + OF_THE_WITHIN) : tokens;
    if (namesAskedThing(named, query, all)) return true;
  }
  if (THE_FIGURE.test(text.slice(0, offset)) && namesAskedThing(tokens, query, all)) return true;
  if (PEOPLE.test(text.slice(offset)) && namesAskedThing(tokens, query)) return true;
  if (CHANGED.test(text.slice(0, offset)) && namesAskedThing(tokens.slice(0, at), query, all))
    return true;
  // What stands before a comma is another thing than what is counted behind it.
  const before = tokens
    .slice(Math.max(0, at - 2), at)
    .filter((token) => !/[,;()]/.test(text.slice(token.end, offset)));
  const near = [...before, ...tokens.slice(at, at + 1 + COUNTED_WITHIN)];
  if (namesAnotherLine(tokens.slice(at + 1, at + 1 + COUNTED_WITHIN), query)) return false;
  const terms = new Set(near.map((token) => token.term));
  const asked = query.head.length > 0 ? query.head : query.terms;
  return asked.some(
    (term) =>
      match(term, terms) > 0 ||
      terms.has(term.phrase?.at(-1) ?? '') ||
      (!KNOWN_ONES.test(text.slice(0, offset)) && meantNear(term, terms, all)),
  );
}

/** "Forty arrests" counts those who were arrested. */
function startsWithAsked(next: Token | undefined, { terms }: Query): boolean {
  return next !== undefined && terms.some((term) => match(term, new Set([next.term])) > 0);
}

/** "8,000 999 calls" counts no calls to 101. */
function namesAnotherLine(behind: readonly Token[], { words }: Query): boolean {
  const lines = [...words].filter((word) => LINE.test(word));
  return lines.length > 0 && behind.some(({ word }) => LINE.test(word) && !words.has(word));
}

/** A number that is a name: 101, 999. */
const LINE = /^\d{3}$/;

/** Whether all words of the thing that is asked for stand among these. */
function namesAskedThing(
  tokens: readonly Token[],
  { head, terms: all }: Query,
  whole?: ReadonlySet<string>,
): boolean {
  const terms = new Set(tokens.map(({ term }) => term));
  if (head.length > 0) return head.some((term) => match(term, terms) > 0);
  const met = all.filter((term) => match(term, whole ?? terms) > 0).length;
  return met > 0 && met >= Math.min(NAMED_BY, all.length);
}

/** A thing that the question has no one word for is named by two of its words. */
const NAMED_BY = 2;

/** "These three causes": they were counted before. */
const KNOWN_ONES = /\b(?:these|those|all|the|its|their|our|both|other)\s+(?:other\s+)?$/i;

/** The thing stands in the sentence by another word than the question's: close enough. */
function meantNear(
  { literal, concepts }: QueryTerm,
  near: ReadonlySet<string>,
  all: ReadonlySet<string> | undefined,
): boolean {
  return (
    all !== undefined &&
    literal !== undefined &&
    !all.has(literal) &&
    near.size > 1 &&
    concepts.some((one) => all.has(one))
  );
}

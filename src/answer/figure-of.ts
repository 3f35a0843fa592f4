import { analyse } from '../search/analysis.js';
import { countsIn } from '../search/counting.js';
import { type Entry, searchTerms } from '../search/index.js';
import { namesPlace } from '../search/naming.js';
import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { headingOf } from '../search/surroundings.js';
import { isFigure } from '../search/wanted.js';
import { NUMBER_WORD } from '../search/wanted-words.js';
import type { Context } from './context.js';
import { quotedText } from './reaching.js';
import type { Question } from './understand/question.js';
import type { Sense } from './understand/senses.js';
import { wantedOf } from './understand/wanted.js';

/** A figure is asked for, and the sentence has one of another place, of a change or of a sample. */
export function isOfAnotherThing(context: Context, query: Query, { entry }: Ranked): boolean {
  const wanted = wantedOf(context.question);
  if (!isFigure(wanted)) return false;
  const text = quotedText(context, entry);
  return (
    isOfAnotherPlace(context, query, text) ||
    (wanted === 'count' && countsAnother(context.question.text, text, query)) ||
    (wanted === 'count' && lacksRelation(context, query, entry)) ||
    (wanted === 'count' && lacksPart(context.question, query, text, context)) ||
    (wanted === 'money' && isMoneyMore(context.question.text, text)) ||
    (wanted === 'money' && isPaidForAnother(query, text)) ||
    (wanted === 'frequency' && isOfAnotherDeed(context, query, text))
  );
}

/** "How many of the files were about dogs": of how many it holds must be told of dogs, by the sentence or its heading. */
function lacksRelation(context: Context, query: Query, entry: Entry): boolean {
  const { text: asked, tokens } = context.question;
  const found = RELATED.exec(asked);
  if (found === null) return false;
  const from = found.index + found[0].length;
  const matter = tokens.filter(({ start, stop }) => start >= from && !stop).map(({ term }) => term);
  const { index } = context.knowledge;
  const heading = headingOf(index, entry.passageNumber);
  const held = new Set([
    ...searchTerms(analyse(quotedText(context, entry)), index.concepts),
    ...(heading === undefined ? [] : (index.passages[heading]?.terms ?? [])),
  ]);
  const terms = query.terms.filter(({ literal, phrase }) =>
    [literal, ...(phrase ?? [])].some((one) => one !== undefined && matter.includes(one)),
  );
  return terms.length > 0 && terms.every((term) => match(term, held) === 0);
}

/** How many of some were of a kind is asked ("how many of the 12 were late"), and the sentence tells of no such kind. */
function lacksPart(
  { text: asked, tokens }: Question,
  query: Query,
  text: string,
  { knowledge }: Context,
): boolean {
  const found = PART_OF.exec(asked);
  if (found === null) return false;
  const from = found.index + found[0].length;
  const kind = tokens.filter(
    ({ start, stop, word }) => start >= from && !stop && !/^\d/.test(word),
  );
  const held = new Set(searchTerms(analyse(text), knowledge.index.concepts));
  const terms = query.terms.filter(({ literal, phrase }) =>
    kind.some(({ term }) => term === literal || phrase?.includes(term) === true),
  );
  return terms.length > 0 && terms.every((term) => match(term, held) === 0);
}

const PART_OF =
  /\b(?:how many|what number)\b[^?]*?\b(?:were|was|are|is) (?:of|by|for|against) (?=\p{L}+(?: \p{L}+){0,3}\W*$)|\bhow many of (?:the|these|those|them|its|their)\b[^?]*?\b(?:were|was|are|is|had|have|got|went|came)(?:n['’]t| not)? (?=\p{L}+(?: \p{L}+){0,4}\W*$)/iu;

const RELATED =
  /\bhow many\b.*\b(?:were|was|are|is|left|leave|quit|resign\w*)\b.{0,40}?\b(?:about|because of|over|due to|on account of|involving|related to|linked to)\s+/i;

/** What is paid or costs is asked, and the sentence tells only how much more it is. */
function isMoneyMore(asked: string, text: string): boolean {
  const sums = [...text.matchAll(SUM)];
  return (
    sums.length > 0 &&
    !ASKS_CHANGE.test(asked) &&
    sums.every(({ index, 0: sum }) => MORE_BEHIND.test(text.slice(index + sum.length)))
  );
}

/** What one thing cost is asked, and the sum stands in a clause before the one that names it. */
function isPaidForAnother({ head }: Query, text: string): boolean {
  const things = head
    .map(({ literal, phrase }) => phrase ?? [literal ?? ''])
    .filter(([first]) => !/^(?:money|cost|sum|amount|price)?$/.test(first ?? ''));
  const named = new Set(things.at(-1) ?? []);
  const clauses = text.split(/(?<!\d)[.;]\s|,?\s(?:and|while|but)\s/);
  const names = (clause: string) => analyse(clause).some(({ term }) => named.has(term));
  const paid = clauses.findIndex((clause) => clause.search(SUM) >= 0);
  const first = clauses.findIndex(names);
  return named.size > 0 && paid >= 0 && first > paid;
}

const SUM = /£\s?\d[\d,.]*(?:\s?(?:million|billion|m|bn|k)\b)?/gi;
const MORE_BEHIND =
  /^(?: (?:a|per) (?:year|month|week|day|head))? (?:more|less|extra|higher|lower|better)\b/i;

/** How often something is done is asked, and the sentence tells how often something else is. */
function isOfAnotherDeed({ question, knowledge }: Context, query: Query, text: string): boolean {
  const { tokens, senses, forces } = question;
  const deeds = tokens.filter(
    ({ stop, start, end, word }, at) =>
      !stop &&
      !/^(?:often|frequent\w*|regular\w*)$/.test(word) &&
      !DOERS.some((sense) => senses.at[at]?.has(sense) === true) &&
      !forces.some((force) => force.start < end && start < force.end),
  );
  const told = new Set(searchTerms(analyse(text), knowledge.index.concepts));
  const isTold = (stem: string) =>
    told.has(stem) ||
    query.terms.some(
      ({ phrase, concepts }) =>
        phrase?.includes(stem) === true && concepts.some((one) => told.has(one)),
    );
  return deeds.length > 0 && deeds.length <= MOST_DEEDS && deeds.every(({ term }) => !isTold(term));
}

/** Of more words some are about it, and the sentence may tell it in others. */
const MOST_DEEDS = 2;

const DOERS: readonly Sense[] = ['force', 'inspectorate', 'england', 'days'];

/** The question names a place, and the sentence none but others. */
function isOfAnotherPlace(context: Context, { words }: Query, text: string): boolean {
  const places = placesOf(context.question);
  if (places.length === 0 || !namesPlace(text, words)) return false;
  const held = new Set(analyse(text).map(({ word }) => word));
  return !places.some((place) => held.has(place));
}

/** Towns and districts that a question names; a force's own name is none. */
function placesOf({ text, forces }: Question): string[] {
  const towns = forces
    .filter((one) => /^\p{L}?\p{Ll}{4,}$/u.test(one.text) && !shortens(one.text, one.force.name))
    .map((one) => one.text);
  const named = [...text.matchAll(IN_A_PLACE)].map((found) => found[1] ?? '');
  return [...towns, ...named]
    .map((place) => analyse(place)[0]?.word ?? '')
    .filter(
      (word) => word !== '' && !forces.some((one) => one.force.name.toLowerCase().includes(word)),
    );
}

/** "Notts" for a force's county is no town of it. */
function shortens(text: string, force: string): boolean {
  const [written, name] = [text.toLowerCase(), force.toLowerCase()];
  return name.includes(written) || name.startsWith(written.slice(0, SHORTENED_TO));
}

/** So many letters of a name are enough to know it by. */
const SHORTENED_TO = 4;

const IN_A_PLACE =
  /\b(?:in|at|for|around|across|from)\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Engage|Scan|England|Wales|Britain|Parliament|Christmas|Easter)\b)(\p{Lu}\p{Ll}{3,})(?!\p{L})/gu;

/** How many there are is asked, and the sentence counts who came or went, or whom somebody looked at. */
function countsAnother(asked: string, text: string, query: Query): boolean {
  const numbers = countsIn(text, query);
  if (numbers.length === 0) return false;
  if (ASKS_STOCK.test(asked) && !ASKS_CHANGE.test(asked))
    return numbers.every(
      (at) =>
        CHANGES_BEFORE.test(text.slice(0, at)) ||
        (CHANGES_AFTER.test(text.slice(at)) && !CREATES.test(text.slice(0, at))),
    );
  return !ASKS_SAMPLE.test(asked) && ASKS_ALL.test(asked) && SAMPLE.test(text);
}

const ASKS_STOCK =
  /\bhow many\b.*\b(?:have|has|had|got|employs?|employed|there|altogether|in total|in all|left|remain(?:s|ing)?|works?|working|on duty|currently|right now|now|overall|serve[sd]?)\b/is;
const ASKS_CHANGE =
  /\b(?:more|extra|additional|new|fewer|less|join(?:ed|ing)?|le(?:ave|aving)|los(?:t|e|ing)|recruit\w*|hir(?:e|ed|ing)|appoint\w*|add(?:ed)?|cut|compared|gone|go|moved?|taken on|take on|brought in|gained)\b/i;
const CHANGES_BEFORE =
  /\b(?:los(?:t|e|es|ing)|mov(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|hir(?:e|ed|ing)|appoint(?:s|ed|ing)?|add(?:s|ed|ing)?|cut(?:s|ting)?|remov(?:e|ed|ing)|transferr?(?:ed|ing)?|redeploy(?:ed|ing)?|borrow(?:s|ed|ing)?|lend(?:s|ing)?|lent|second(?:ed|ing)?|gain(?:s|ed|ing)?|another|further|extra|responsible for)\s+(?:\p{L}+\s+){0,2}$/iu;
/** "Created seven new areas": so many there are. */
const CREATES =
  /\b(?:creat(?:e[ds]?|ing)|set(?:ting)? up|establish(?:ed|ing)?|form(?:ed|ing)|divided into|split into)\s+(?:\p{L}+\s+)?$/iu;
const CHANGES_AFTER = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD})\s+(?:(?:more|extra|additional|new|fewer|further)\b|(?:\w+ ){1,4}(?:will|would|are due to|were to|to) (?:join|start|leave|arrive|be (?:recruited|appointed|hired|added|moved|lost|cut))\b)`,
  'i',
);
const ASKS_ALL =
  /\bhow many\b.*\b(?:last year|this year|a year|each year|in (?:19|20)\d\d|altogether|in total|in all|since)\b/is;
const ASKS_SAMPLE =
  /\b(?:look(?:ed)? at|examin\w+|review\w*|sampl\w+|check\w*|read|audit\w*|inspect\w*)\b/i;
const SAMPLE =
  /\b(?:(?:cases?|records?|files?|incidents?|searches|crimes|calls|reports|of them|of those|of these) (?:that )?(?:we |it |they |inspectors )?(?:looked at|examined|reviewed|sampled|checked|audited)|(?:looked at|examined|reviewed|sampled|checked|audited) \d+)\b/i;

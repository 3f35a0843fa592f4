import type { Quotation } from '../corpus/locate.js';
import { writeWhen } from '../dates/partial.js';
import type { Entry } from '../search/index.js';
import { match, type Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Wanted } from '../search/wanted.js';
import type { Context } from './context.js';
import { asksSeveral } from './listing.js';
import { answerTo, quotationOf } from './quotation.js';
import { holdsBeside, quotationFor } from './reaching.js';
import { sameWords } from './same-words.js';
import { wantedOf } from './understand/wanted.js';
import { sentence } from './wording.js';

/**
 * The sentences to show: the best, then those that come near it or cover what it leaves open. One
 * that only points back ("It was for this reason ...") is shown after the sentence it points to.
 */
export function pick(
  context: Context,
  query: Query,
  ranked: readonly Ranked[],
  best: Ranked,
): Quotation[] {
  const chosen: Quotation[] = [];
  const add = (entry: Entry | undefined) => {
    const found = entry === undefined ? undefined : quotationOf(entry);
    if (found === undefined || !isNew(found, chosen)) return;
    const at = chosen.findIndex((one) => isNextTo(one, found));
    const beside = chosen[at];
    if (beside === undefined) chosen.push(found);
    else chosen[at] = asOne(beside, found);
  };
  const { index } = context.knowledge;
  if (POINTS_BACK.test(best.entry.sentence.text)) add(index.entries[best.entry.number - 1]);
  const leading = wholeList(context, ranked, best) ?? quotationFor(context, best.entry);
  // The answer to a reported question goes first: it is whose words are given.
  add(answerTo(index.entries, best.entry));
  if (leading !== undefined && isNew(leading, chosen)) chosen.push(leading);
  const open = new Set(query.terms.filter((term) => match(term, best.entry.terms) === 0));
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0);
  // Where a number, a date or a name is asked for, a sentence without one adds nothing.
  const wanted = wantedOf(context.question);
  const typed = !WORDED_FREELY.has(wanted) && best.holdsWanted;
  for (const { entry, score, holdsWanted } of ranked) {
    if (chosen.length > 0 && entry.passage.kind === 'heading') continue;
    if (chosen.length >= MOST_QUOTES || (chosen.length > 1 && shownOf(chosen) > ENOUGH_SHOWN))
      break;
    if (
      !context.named &&
      !SEVERAL_FORCES.test(context.question.text) &&
      isOfOther(entry, best.entry)
    )
      continue;
    const beside = isBeside(entry, best.entry);
    if (typed && !holdsWanted && !(beside && holdsBeside(entry, wanted, query))) continue;
    const gained = [...open].filter((term) => match(term, entry.terms) > 0);
    const gain = gained.reduce((sum, term) => sum + term.weight, 0) / Math.max(total, 1e-9);
    const nearBest = !beside ? NEAR_BEST : typed ? NEAR_NUMBER : NEAR_BESIDE;
    if (score < best.score * nearBest && !(gain >= GAIN && score > best.score * HALF_AS_GOOD))
      continue;
    for (const term of gained) open.delete(term);
    add(entry);
  }
  return chosen;
}

/** Two articles about different forces: what one tells is no part of the answer from the other. */
function isOfOther({ article }: Entry, best: Entry): boolean {
  const { about } = best.article;
  return (
    about.length > 0 && article.about.length > 0 && !article.about.some((id) => about.includes(id))
  );
}

const SEVERAL_FORCES = /\b(?:forces|constabularies)\b/i;

/** The list of which several items come near: it is shown whole, with what leads in. */
function wholeList(
  { knowledge, question }: Context,
  ranked: readonly Ranked[],
  { entry, score }: Ranked,
): Quotation | undefined {
  const { leadIn } = entry.passage;
  if (leadIn === undefined) return undefined;
  const others = ranked
    .slice(0, LISTED_WITHIN)
    .filter(
      (one) =>
        one.entry !== entry &&
        one.score >= score * NEAR_BESIDE &&
        one.entry.article === entry.article &&
        one.entry.passage.leadIn?.end === leadIn.end,
    );
  const lead = knowledge.index.entries.findLast(
    (one) =>
      one.number < entry.number &&
      one.article === entry.article &&
      one.sentence.end === leadIn.end &&
      one.passage.kind !== 'heading',
  );
  const whole = others.length > 0 || asksSeveral(question.text);
  return whole && lead !== undefined ? quotationOf(lead) : undefined;
}

/** So many of the best may be items of one list. */
const LISTED_WITHIN = 5;

/** A sentence close to the best is on the same matter: news tells one thing in several paragraphs ... */
export function isBeside(entry: Entry, best: Entry): boolean {
  return entry.article === best.article && Math.abs(entry.number - best.number) <= BESIDE;
}

const BESIDE = 6;
/** ... so it need come less near. */
const NEAR_BESIDE = 0.55;
/** ... and less still where both hold what is asked for: what a number is now stands beside what it was. */
const NEAR_NUMBER = 0.4;

/** With two quotes of so many UTF-16 units together a third only lengthens the reply. */
const ENOUGH_SHOWN = 450;

export function shownOf(chosen: readonly Quotation[]): number {
  return chosen.reduce((sum, { text }) => sum + text.length, 0);
}

/** Kinds of answer that a sentence may give without a word that shows it. */
const WORDED_FREELY: ReadonlySet<Wanted> = new Set<Wanted>([
  'any',
  'stance',
  'complaint',
  'reason',
]);

/** Two quotations of one paragraph and speaker with nothing between them. */
function isNextTo(one: Quotation, other: Quotation): boolean {
  if (one.passage !== other.passage || one.passage.kind !== 'paragraph') return false;
  if (one.speaker?.name !== other.speaker?.name) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = one.article.body.slice(first.end, second.start);
  return first.end <= second.start && /^["“”]?\s*["“”]?$/.test(between);
}

/** What stands together in an article is shown as it stands there. */
function asOne(one: Quotation, other: Quotation): Quotation {
  const start = Math.min(one.start, other.start);
  const end = Math.max(one.end, other.end);
  return { ...one, start, end, text: one.article.body.slice(start, end) };
}

/** Whether a quotation says what none of these says: neither the same words nor a part of one. */
export function isNew(found: Quotation, chosen: readonly Quotation[]): boolean {
  return !chosen.some(
    (one) =>
      sameWords(one.text, found.text) ||
      (one.article === found.article && one.start < found.end && found.start < one.end),
  );
}

/** Openings of a sentence that only points to the one before it. */
export const POINTS_BACK =
  /^["“]?(?:it was for this reason|for (?:this|that) reason|that is why|this is why|as a result|therefore|because of this)\b/i;

/** A sentence that adds this share of the question is shown although it ranks lower ... */
const GAIN = 0.25;

/** ... unless it ranks less than this part as well. */
const HALF_AS_GOOD = 0.45;

/**
 * A second and third excerpt must come near the first. Where the second has less than this part of
 * the first one's score, the first holds the answer in 94 of 100 (docs/ranking.md): it stands alone.
 */
const NEAR_BEST = 0.67;

/** Quotes shown in an answer that is no list. */
export const MOST_QUOTES = 3;

/** Who said it, when, where: the bot's own words around a quote. */
export function frame(quotation: Quotation): string {
  const { article, speaker } = quotation;
  const when = writeWhen(article.published);
  if (speaker === undefined) return `${article.publisher} reported ${when}:`;
  const role = speaker.role === undefined || speaker.kind !== 'person' ? '' : ` (${speaker.role})`;
  const verb = speaker.direct
    ? 'said'
    : speaker.kind === 'body' || /^\p{L}+s$/u.test(speaker.name)
      ? 'said, as reported'
      : 'is reported as saying';
  const through = article.publisher === speaker.name ? '' : `, ${article.publisher}`;
  return `${sentence(speaker.name)}${role} ${verb} ${when}${through}:`;
}

import type { Speaker } from '../corpus/article.js';
import { type Quotation, quoteSentences } from '../corpus/locate.js';
import type { Entry } from '../search/index.js';
import { quotationOf } from './quotation.js';

/** A quotation grows no longer than this, in UTF-16 units ... */
const LONGEST = 320;
/** ... and by no more sentences than these. */
const MOST = 2;

/**
 * A sentence as it is quoted, with the sentences behind it that go on with the same: news makes
 * a paragraph of each sentence, and says in the second what the first only announces.
 */
export function quotationOn(entries: readonly Entry[], entry: Entry): Quotation | undefined {
  const known = grownOf.get(entry);
  if (known !== undefined) return known;
  const made = growOn(entries, entry);
  if (made !== undefined) grownOf.set(entry, made);
  return made;
}

/** Several conditions of one answer read the same quotation; an entry belongs to one index. */
const grownOf = new WeakMap<Entry, Quotation>();

function growOn(entries: readonly Entry[], entry: Entry): Quotation | undefined {
  const single = quotationOf(entry);
  const own = single && (underQuestion(entries, entry, single) ?? single);
  if (own === undefined || own.end !== spanEnd(entry, own)) return own;
  const list = announcedList(entries, entry, own);
  if (list !== undefined) return list;
  let grown = own;
  for (let step = 1; step <= MOST; step += 1) {
    const next = entries[entry.number + step];
    if (next === undefined || !goesOn(grown, entry, next)) break;
    const longer = joined(own, entry, next);
    if (longer === undefined || longer.end - own.start > LONGEST) break;
    grown = longer;
  }
  return grown;
}

/** So many sentences of what stands under a question are its answer. */
const ANSWERS_WITHIN = 3;

/** "Will the dogs go? No. They stay until May.": an answer is told with the question in the heading. */
function underQuestion(
  entries: readonly Entry[],
  entry: Entry,
  own: Quotation,
): Quotation | undefined {
  const { passage, position } = entry;
  const heading = entries[entry.number - position - 1];
  if (passage.kind !== 'paragraph' || position >= ANSWERS_WITHIN) return undefined;
  if (heading?.article !== entry.article || heading.passage.kind !== 'heading') return undefined;
  if (!ASKS.test(heading.sentence.text)) return undefined;
  const { start } = heading.sentence;
  if (own.end - start > LONGEST) return undefined;
  return { ...own, start, text: entry.article.body.slice(start, own.end) };
}

/** "There are five areas for improvement. The force should: ...": the list that is announced. */
function announcedList(
  entries: readonly Entry[],
  entry: Entry,
  own: Quotation,
): Quotation | undefined {
  if (!ANNOUNCES.test(own.text)) return undefined;
  for (let step = 1; step <= MOST; step += 1) {
    const lead = entries[entry.number + step];
    if (lead === undefined || lead.article !== entry.article) return undefined;
    if (!lead.sentence.text.endsWith(':')) continue;
    const list = quotationOf(lead);
    if (list === undefined || list.end - own.start > LONGEST_LIST) return undefined;
    return { ...own, end: list.end, text: entry.article.body.slice(own.start, list.end) };
  }
  return undefined;
}

const ANNOUNCES =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|these|the following)\b[^.]*\b(?:areas|things|changes|matters|steps|recommendations|causes|reasons|points|priorities|findings|issues|demands|measures|questions)\b/i;
const LONGEST_LIST = 700;

/** Where a quotation of this sentence alone would end: lists and counted items have grown already. */
function spanEnd(entry: Entry, own: Quotation): number {
  return quoteSentences(entry.article, entry.passage, [entry.sentence])?.end ?? own.end;
}

function joined(own: Quotation, entry: Entry, next: Entry): Quotation | undefined {
  const { article } = entry;
  const last = quoteSentences(article, next.passage, [next.sentence]);
  if (last === undefined) return undefined;
  const text = article.body.slice(own.start, last.end);
  return { ...own, end: last.end, text };
}

function goesOn(grown: Quotation, entry: Entry, next: Entry): boolean {
  if (next.article !== entry.article) return false;
  if (ASKS.test(grown.text)) return next.passage.kind !== 'heading';
  if (SAYS_SO.test(next.sentence.text)) return next.passage === entry.passage;
  if (next.passage.kind !== 'paragraph' || entry.passage.kind !== 'paragraph') return false;
  if (DISPUTED.test(next.sentence.text) || DISPUTED.test(grown.text)) return true;
  const before = grown.speaker?.name;
  const after = next.sentence.speaker?.name;
  if (before === undefined && introduces(grown.text, next.sentence.speaker)) return true;
  // "Her worry is money": what somebody is reported to say is told on in the publisher's words.
  // "The chief said no.": the reason is told in the publisher's words.
  if (before !== undefined && after === undefined && SAID_NO.test(grown.text))
    return next.passage === entry.passage;
  const ofPerson = after === undefined && grown.speaker?.kind === 'person';
  if (before !== after && !(ofPerson && TELLS_ON.test(next.sentence.text))) return false;
  if (next.sentence.text.endsWith(':')) return false;
  return next.passage === entry.passage || before !== undefined || GOES_ON.test(next.sentence.text);
}

/** "Ada Marsh farms near Northtown.": the words of whom a sentence presents follow it. */
function introduces(text: string, speaker: Speaker | undefined): boolean {
  if (speaker?.kind !== 'person') return false;
  const surname = speaker.name.split(' ').at(-1) ?? speaker.name;
  return text.includes(speaker.name) || (/^\p{Lu}/u.test(surname) && hasWord(text, surname));
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/^\p{L}/u.test(text.slice(at + word.length));
}

/** "It is not.", "That is wrong.": what the sentence before only reports. */
const SAYS_SO =
  /^["“]?(?:it|they|that|this|he|she|we|there)(?:['’]s| is| are| was| were| has| have| had| did| does| do| will)?(?:n['’]t|\s+(?:not|never|true|untrue|false|wrong|right|nonsense|so|not true|not so|not right))\.["”]?$/i;

/** A yes or no, and nothing more, at the end of what has been quoted. */
const SAID_NO =
  /(?:^|[.!?]\s+)(?:\S+ ){1,4}(?:said|replied|answered|says) (?:that )?(?:(?:it|he|she|they) (?:was|were|is|did|had|would|could)(?: not)?|no|yes|not|not yet|so)\.$/i;

const TELLS_ON = /^(?:his|her)\b/i;

/** "The council disputes that.": what somebody says is told with what another says against it. */
const DISPUTED =
  /(?:^|[.!?]["”’]?\s+)(?:\S+ ){1,6}(?:disputes?|disputed|denies|denied|rejects?|rejected|contests?|contested) (?:that|this|it|the figures?|the claim)\.$/;

/** A question says nothing without its answer. */
const ASKS = /[?]["”’'*_]*$/;

/** Openings that take up the sentence before. */
const GOES_ON =
  /^["“]?(?:he|she|it|they|that|this|these|those|there|but|and|so|its|his|her|their|such|both|neither|the (?:main |other |only |second |same )?(?:reason|cause|change|figure|number|rest|other|others|second|third|move|decision)|in \d{4}|of (?:these|those|them))\b/i;

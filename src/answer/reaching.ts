import { type Quotation, quoteSentences } from '../corpus/locate.js';
import { analyse } from '../search/analysis.js';
import { countsIn, countsNothingNamed } from '../search/counting.js';
import type { Entry } from '../search/index.js';
import { type Query, shareMet } from '../search/query.js';
import { holdsWanted, textHolds, type Wanted } from '../search/wanted.js';
import type { Context } from './context.js';
import { quotationOn } from './following.js';
import { queryFor } from './searching.js';
import type { Question } from './understand/question.js';
import { wantedOf } from './understand/wanted.js';

/** Kinds of things that news gives a sentence or two after it has named the matter. */
const REACHED: ReadonlySet<Wanted> = new Set<Wanted>(['count', 'percentage', 'duration', 'day']);

/** So much of the question must stand in the sentence that names the matter. */
const NAMES_MATTER = 0.35;
/** What is asked for stands so many sentences after it at most ... */
const STEPS = 2;
/** ... and the quotation that reaches it is no longer than this, in UTF-16 units. */
const LONGEST = 420;

/** A sentence as a question has it quoted. */
interface Reaching {
  readonly quotation: Quotation | undefined;
  /** It goes on to what is asked for. */
  readonly reaches: boolean;
}

const found = new WeakMap<Question, Map<Entry, Reaching>>();
const termsOf = new WeakMap<Reaching, ReadonlySet<string>>();

/**
 * A sentence as it answers this question: with those that go on with it, and further on to the
 * number, share, span or day that is asked for where one of the next sentences gives it.
 */
export function quotationFor(context: Context, entry: Entry): Quotation | undefined {
  return reachingOf(context, entry).quotation;
}

/** Whether a quotation holds what is asked for only since it goes on to it. */
export function reachesWanted(context: Context, entry: Entry): boolean {
  return reachingOf(context, entry).reaches;
}

function reachingOf(context: Context, entry: Entry): Reaching {
  const known = found.get(context.question) ?? new Map<Entry, Reaching>();
  found.set(context.question, known);
  const made = known.get(entry) ?? reachFrom(context, entry);
  known.set(entry, made);
  return made;
}

function reachFrom(context: Context, entry: Entry): Reaching {
  const own = quotationOn(context.knowledge.index.entries, entry);
  const longer = own === undefined ? undefined : reach(context, entry, own);
  return { quotation: longer ?? own, reaches: longer !== undefined };
}

/** The text of {@link quotationFor}; of the sentence alone where it cannot be quoted. */
export function quotedText(context: Context, entry: Entry): string {
  return quotationFor(context, entry)?.text ?? entry.sentence.text;
}

/** The terms of a sentence as it is quoted, with what they mean, and those of another text. */
export function termsOn(context: Context, entry: Entry, more = ''): ReadonlySet<string> {
  const quoted = termsQuoted(reachingOf(context, entry), entry);
  if (more === '') return quoted;
  return new Set([...quoted, ...analyse(more).map(({ term }) => term)]);
}

/** Each objection to a sentence asks for the terms of its quotation: they are read once. */
function termsQuoted(reaching: Reaching, entry: Entry): ReadonlySet<string> {
  const known = termsOf.get(reaching);
  if (known !== undefined) return known;
  const tokens = analyse(reaching.quotation?.text ?? entry.sentence.text);
  const terms = new Set([...entry.terms, ...tokens.map(({ term }) => term)]);
  termsOf.set(reaching, terms);
  return terms;
}

function reach(context: Context, entry: Entry, own: Quotation): Quotation | undefined {
  const wanted = wantedOf(context.question);
  if (!REACHED.has(wanted) || entry.passage.kind !== 'paragraph') return undefined;
  const query = queryFor(context);
  if (shareMet(query.terms, entry.terms) < NAMES_MATTER) return undefined;
  const { text } = own;
  if (textHolds({ text, tokens: analyse(text), terms: entry.terms }, wanted, query))
    return undefined;
  const { entries } = context.knowledge.index;
  for (let step = 1; step <= STEPS; step += 1) {
    const next = entries[entry.number + step];
    if (next?.article !== entry.article || next.passage.kind !== 'paragraph') return undefined;
    if (next.sentence.end <= own.end) continue;
    const last = quoteSentences(next.article, next.passage, [next.sentence]);
    if (last === undefined || last.end - own.start > LONGEST) return undefined;
    if (tells(next, wanted, query))
      return { ...own, end: last.end, text: next.article.body.slice(own.start, last.end) };
  }
  return undefined;
}

function tells(entry: Entry, wanted: Wanted, query: Query): boolean {
  return (
    holdsWanted(entry, wanted, query) ||
    (wanted === 'count' && countsNothingNamed(entry.sentence.text, query))
  );
}

/** A sentence that holds what is wanted, where the thing that it counts was named before. */
export function holdsBeside(entry: Entry, wanted: Wanted, query: Query): boolean {
  return (
    holdsWanted(entry, wanted, query) ||
    (NUMBERED.has(wanted) && countsIn(entry.sentence.text, query).length > 0)
  );
}

const NUMBERED: ReadonlySet<Wanted> = new Set<Wanted>(['count', 'amount']);

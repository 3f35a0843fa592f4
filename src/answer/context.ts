import { articlesAbout } from '../corpus/about.js';
import type { Quotation } from '../corpus/locate.js';
import type { Day } from '../dates/day.js';
import type { Knowledge } from '../knowledge.js';
import type { Concern, Force, ForceRecord } from '../record/schema.js';
import type { Token } from '../search/analysis.js';
import { phraseStems } from '../search/concepts.js';
import type { Wanted } from '../search/wanted.js';
import type { AnswerKind } from './answer.js';
import { Composer } from './composer.js';
import { has, type Question, type Reader } from './understand/question.js';
import { asksForMoney, wantedOf } from './understand/wanted.js';

/** What an answerer is given. */
export interface Context {
  readonly reader: Reader;
  readonly knowledge: Knowledge;
  readonly question: Question;
  /** The force the question is about: named, or the one its evidence points to. */
  readonly force: Force | undefined;
  /** True when the question names that force itself. */
  readonly named: boolean;
}

/** What an answerer returns; the common fields are added in one place. */
export type Draft =
  | {
      readonly outcome: 'answered';
      readonly kind: AnswerKind;
      readonly composer: Composer;
      readonly forces: readonly string[];
      readonly asOf?: Day | undefined;
      readonly focus?: readonly string[] | undefined;
    }
  | {
      readonly outcome: 'not-covered';
      readonly kind: AnswerKind;
      readonly reason: string;
      readonly nearest: readonly Quotation[];
      readonly forces: readonly string[];
      readonly asOf?: Day | undefined;
    }
  | { readonly outcome: 'unclear'; readonly reason: string; readonly choices: readonly string[] }
  | { readonly outcome: 'declined'; readonly reason: string };

/** Answers one kind of question, or returns undefined when the question is not of that kind. */
export type Answerer = (context: Context) => Draft | undefined;

/** How many words may stay unexplained where no article could answer in the record's place. */
const TOLERATED = 3;

/** Ties what is asked to a time or a cause. */
const TIED = /\b(?:while|whilst|when|during|because|since|after|before|once|as a result of)\b/i;

const AUXILIARY = '(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could)';
const IS_SUBJECT = new RegExp(
  String.raw`^\W*(?:so |and |but )?${AUXILIARY}(?:n['’]?t)?\s+(?:(?:the|its|their|an?|any|my|our)\s+)*$`,
  'i',
);
const DID = /^\W*(?:so |and |but )?(?:did|does|do)(?:n['’]?t)?\b/i;

/** "Did crime go up while it was in Engage", "which minister announced it": something else than the stage is asked about. */
export function isOfSomethingElse(question: Question, rest: readonly Token[]): boolean {
  const { text, form } = question;
  const whether = form.ask === 'yes-no' || form.ask === 'statement';
  const tied = TIED.exec(text);
  if (whether && tied !== null && rest.some(({ end }) => end <= tied.index)) return true;
  // "Did the dogs ...": somebody else is asked about; "did it fly": no move.
  if (whether && rest.some(({ start }) => IS_SUBJECT.test(text.slice(0, start)))) return true;
  if (form.ask === 'yes-no' && DID.test(text) && !has(question, 'enter', 'exit', 'days'))
    return true;
  return rest.some(({ start }) => /\bwhich\s+$/i.test(text.slice(0, start)));
}

/**
 * Whether a question with these words left over is still one for the record. For a force of which
 * no article is held, a few words too many do no harm: there is nothing else to answer from.
 */
export function tolerates(context: Context, rest: readonly Token[]): boolean {
  if (rest.length === 0) return true;
  // Without a stage a word too many is what is asked about: "when did the computer go in".
  if (!has(context.question, 'engage', 'scan', 'stage')) return false;
  if (isOfSomethingElse(context.question, rest)) return false;
  // A number or a name that is asked for is no matter of a stage.
  if (NEVER_OF_A_STAGE.has(wantedOf(context.question)) || asksForMoney(context.question))
    return false;
  const { force, knowledge, named } = context;
  if (!named || force === undefined || rest.length > TOLERATED) return false;
  const held = articlesAbout(knowledge.articles, force.id).length > 0;
  return !held && knowledge.record.forceRecords.has(force.id);
}

const NEVER_OF_A_STAGE: ReadonlySet<Wanted> = new Set<Wanted>([
  'count',
  'amount',
  'percentage',
  'money',
  'grade',
  'contact',
  'named-person',
]);

/** A composer for this snapshot's record. */
export function compose(context: Context): Composer {
  return new Composer(context.knowledge.record);
}

/** The record of the question's force. */
export function forceRecord(context: Context): ForceRecord | undefined {
  return context.force === undefined
    ? undefined
    : context.knowledge.record.forceRecords.get(context.force.id);
}

/** Causes of concern that the question names by one of their names, in the record's order. */
export function namedConcerns(context: Context): Concern[] {
  const concerns = forceRecord(context)?.concerns ?? [];
  const terms = context.question.tokens.map((token) => token.term);
  return concerns.filter((concern) => namesOf(concern).some((name) => holdsRun(terms, name)));
}

/** Whether these words stand among the others as a whole. */
function holdsRun(terms: readonly string[], wanted: readonly string[]): boolean {
  return (
    wanted.length > 0 &&
    terms.some((_, index) => wanted.every((part, offset) => terms[index + offset] === part))
  );
}

const namesCache = new WeakMap<Concern, readonly (readonly string[])[]>();

/** The stems of each name of a concern. */
function namesOf(concern: Concern): readonly (readonly string[])[] {
  const known = namesCache.get(concern) ?? [concern.title, ...concern.aliases].map(phraseStems);
  namesCache.set(concern, known);
  return known;
}

/** The stems of every word that names one of these concerns. */
export function concernTerms(concerns: readonly Concern[]): ReadonlySet<string> {
  return new Set(concerns.flatMap((concern) => namesOf(concern).flat()));
}

import { analyse } from '../search/analysis.js';
import type { Shown } from './companion.js';
import type { Composer } from './composer.js';
import { type Context, compose, type Draft } from './context.js';
import { asksOut } from './direction.js';
import { MOST_QUOTES } from './quoting.js';
import { type Clause, questionParts, writtenOut } from './understand/asking.js';
import { has, type Question, readAlone, readPart } from './understand/question.js';

/** Answers a part by excerpts, given what the parts before it are answered with. */
type AnswerOne = (context: Context, shown: readonly Shown[]) => Draft;

/**
 * Answers a question of two parts ("whom did he thank, and what for?") part by part, when the
 * record has no answer to the whole. What is found for one part only is shown with what is left.
 * @param record Tries the record alone.
 * @param excerpts Answers by excerpts, or refuses.
 */
export function answerParts(
  context: Context,
  record: (context: Context) => Draft | undefined,
  excerpts: AnswerOne,
): Draft | undefined {
  const parts = questionParts(context.question.text);
  if (parts.length < 2) return undefined;
  const drafts: { readonly part: Clause; readonly draft: Draft }[] = [];
  const answered: Answered[] = [];
  for (const part of parts) {
    const draft =
      record(ofPart(context, part, 'alone')) ??
      excerpts(ofPart(context, part, 'within'), answered.flatMap(shownBy));
    drafts.push({ part, draft });
    if (draft.outcome === 'answered') answered.push(draft);
  }
  const [first] = answered;
  if (first === undefined) return undefined;
  const composer = joined(context, answered);
  for (const { part, draft } of drafts) {
    if (draft.outcome === 'answered' || isShown(context, composer, part)) continue;
    composer.caveat(`Nothing was found for “${partText(context.question, part)}”.`);
  }
  return { ...first, ...together(answered), composer };
}

function shownBy({ composer }: Answered): Shown[] {
  return composer.citations.flatMap(({ source }) => (source.kind === 'article' ? [source] : []));
}

type Answered = Extract<Draft, { outcome: 'answered' }>;

/** The answers of the parts, one behind the other. */
function joined(context: Context, answered: readonly Answered[]): Composer {
  const composer = compose(context);
  for (const draft of answered)
    composer.absorb(draft.composer, quotesOf(answered.length), MOST_QUOTES);
  return composer;
}

function together(answered: readonly Answered[]): Pick<Answered, 'forces' | 'focus'> {
  return {
    forces: [...new Set(answered.flatMap(({ forces }) => forces))],
    focus: answered.flatMap(({ focus }) => focus ?? []),
  };
}

/**
 * Answers a question of two parts by the record alone, where it answers each and in another way:
 * asked as a whole it would answer one and leave the other. Undefined for all others.
 */
export function answerPartsByRecord(
  context: Context,
  record: (context: Context) => Draft | undefined,
): Draft | undefined {
  const texts = writtenOut(context.question.text);
  if (texts.length < 2) return undefined;
  const answered: Answered[] = [];
  for (const text of texts) {
    const draft = ofPartOrStage(context, text, record);
    if (draft?.outcome !== 'answered' || answered.some((one) => isSame(one, draft)))
      return undefined;
    answered.push(draft);
  }
  // Reasons of a move are told with its day.
  const told = answered.some(({ kind }) => kind === 'why')
    ? answered.filter(({ kind }) => kind !== 'when')
    : answered;
  const [first] = told;
  if (first === undefined) return undefined;
  return { ...first, ...together(told), composer: joined(context, told) };
}

/** The same fact asked about in other words: of one kind, and of nothing else. */
function isSame(one: Answered, other: Answered): boolean {
  const about = ({ focus = [], forces }: Answered) => [...forces, ...focus].join(' ');
  return one.kind === other.kind && about(one) === about(other);
}

/** A part that only points to the stay in Engage ("how long did it last") is asked of that. */
function ofPartOrStage(
  context: Context,
  text: string,
  record: (context: Context) => Draft | undefined,
): Draft | undefined {
  const read = (asked: string) => ({
    ...context,
    question: readAlone(context.reader, context.question, asked),
  });
  const alone = record(read(text));
  if (alone !== undefined || !has(context.question, 'engage')) return alone;
  const part = read(text);
  if (has(part.question, 'engage', 'scan', 'stage', 'concern')) return undefined;
  const bare = text.replace(/[\s?.!]+$/, '');
  const stage = !/^\W*who\b/i.test(text) ? 'in' : asksOut(context.question) ? 'out of' : 'into';
  return record(read(`${bare} ${stage} Engage?`));
}

/** Half of a part's words stand in the quotes of the other: it may well be answered there. */
function isShown(context: Context, composer: Composer, part: Clause): boolean {
  const asked = context.question.tokens.filter(
    ({ stop, start, end }) => !stop && start >= part.start && end <= part.end,
  );
  const shown = new Set(
    composer.citations.flatMap(({ source }) =>
      source.kind === 'article' ? analyse(source.quote).map(({ term }) => term) : [],
    ),
  );
  return asked.filter(({ term }) => shown.has(term)).length * 2 >= asked.length;
}

function quotesOf(parts: number): number {
  return Math.max(1, Math.floor((MOST_QUOTES + 1) / parts));
}

function ofPart(context: Context, part: Clause, how: 'alone' | 'within'): Context {
  return { ...context, question: readPart(context.reader, context.question, part, how) };
}

function partText({ text }: Question, { start, end }: Clause): string {
  return text.slice(start, end).replace(/[\s,;.]+$/, '');
}

import type { Answer, Block, Citation } from '../../src/answer/answer.js';
import { createAsk } from '../../src/answer/ask.js';
import type { Context, Draft } from '../../src/answer/context.js';
import { queryFor, rankFor } from '../../src/answer/searching.js';
import { buildReader, type Reader, readQuestion } from '../../src/answer/understand/question.js';
import type { Knowledge } from '../../src/knowledge.js';
import type { Query } from '../../src/search/query.js';
import type { Ranked } from '../../src/search/rank.js';
import { day, must } from '../helpers.js';

/** Reads questions over a snapshot, each with the force that it names. */
export function putting(knowledge: Knowledge): (text: string) => Context {
  const reader: Reader = buildReader(knowledge);
  return (text) => {
    const question = readQuestion(reader, text, day('2026-11-22'));
    const force = question.forces[0]?.force;
    return { reader, knowledge, question, force, named: force !== undefined };
  };
}

/** What these citations quote, in order. */
export function quotesOf(citations: readonly Citation[]): string[] {
  return citations.flatMap(({ source }) => (source.kind === 'article' ? [source.quote] : []));
}

/** What a draft quotes in answer; nothing where it does not answer. */
export function draftQuotes(draft: Draft | undefined): string[] {
  return draft?.outcome === 'answered' ? quotesOf(draft.composer.citations) : [];
}

/** What an answer quotes; nothing where it does not answer. */
export function answerQuotes(answer: Answer): string[] {
  return answer.outcome === 'answered' ? quotesOf(answer.citations) : [];
}

/** The outcomes of questions over a snapshot. */
export function outcomes(knowledge: Knowledge): (question: string) => Answer['outcome'] {
  const ask = createAsk(knowledge);
  return (question) => ask(question, { today: day('2026-11-22') }).outcome;
}

/** What is said to questions over a snapshot, save for quotes; the outcome where nothing is answered. */
export function saying(knowledge: Knowledge): (question: string) => string {
  const ask = createAsk(knowledge);
  return (question) => {
    const answer = ask(question, { today: day('2026-11-22') });
    if (answer.outcome !== 'answered') return answer.outcome;
    return answer.blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join(' ');
  };
}

/** What is said to questions over a snapshot: the statements, or why there are none. */
export function replying(knowledge: Knowledge): (question: string) => string {
  const ask = createAsk(knowledge);
  const say = saying(knowledge);
  return (question) => {
    const answer = ask(question, { today: day('2026-11-22') });
    return answer.outcome === 'answered' ? say(question) : answer.reason;
  };
}

type AnsweredDraft = Extract<Draft, { outcome: 'answered' }>;

/** The draft; a test in which it answers nothing fails with the question. */
export function answering(draft: Draft | undefined, question: string): AnsweredDraft {
  if (draft?.outcome !== 'answered')
    throw new Error(`${question} ${draft === undefined ? 'is left to others' : draft.outcome}`);
  return draft;
}

/** The texts of a draft in order, those of one kind of block where one is given. */
export function textsOf({ composer }: AnsweredDraft, kind?: Block['kind']): string[] {
  return composer.blocks.flatMap((block) =>
    'text' in block && (kind === undefined || block.kind === kind) ? [block.text] : [],
  );
}

/** The verdict of a draft, or `none`. */
export function verdictOf({ composer }: AnsweredDraft): string {
  const found = composer.blocks.find((block) => block.kind === 'verdict');
  return found?.kind === 'verdict' ? found.result : 'none';
}

/** What of a draft breaks that a verdict has a source, and says yes or no where it means it. */
export function verdictFaults({ composer }: AnsweredDraft): string[] {
  return composer.blocks.flatMap((block) => {
    if (block.kind !== 'verdict') return [];
    const said = /^(Yes|No)\b[.:,]/.exec(block.text)?.[1]?.toLowerCase() ?? 'unclear';
    return [
      ...(block.cites.length === 0 ? [`uncited: ${block.text}`] : []),
      ...(said === block.result ? [] : [`${block.result}: ${block.text}`]),
    ];
  });
}

type Objects = (context: Context, query: Query, best: Ranked) => boolean;

/** Whether something speaks against the sentence that begins so, were it ranked first for a question. */
export function objecting(
  knowledge: Knowledge,
  objects: Objects,
): (question: string, start: string) => boolean {
  const put = putting(knowledge);
  return (question, start) => {
    const context = put(question);
    const entry = must(
      knowledge.index.entries.find(({ sentence }) => sentence.text.startsWith(start)),
      start,
    );
    const ranked = must(rankFor(context)[0], 'ranked sentence');
    return objects(context, queryFor(context), { ...ranked, entry });
  };
}

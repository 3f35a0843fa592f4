import type { Answer, Citation } from '../../src/answer/answer.js';
import { createAsk } from '../../src/answer/ask.js';
import type { Context, Draft } from '../../src/answer/context.js';
import { buildReader, type Reader, readQuestion } from '../../src/answer/understand/question.js';
import type { Knowledge } from '../../src/knowledge.js';
import { day } from '../helpers.js';

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

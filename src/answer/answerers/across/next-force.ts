import type { Context, Draft } from '../../context.js';
import { has } from '../../understand/question.js';

/** That which force moves next cannot be known. */
export function noneAhead(): Draft {
  const reason =
    'The sources do not say which force will move next: they tell of moves that were made.';
  return { outcome: 'not-covered', kind: 'across-forces', reason, nearest: [], forces: [] };
}

/** "Who will be next": a force, where nothing but a move into Engage or out of it is named. */
export function asksWhoIsNext({ question }: Context): boolean {
  return (
    /^\W*who\b/i.test(question.text) &&
    AHEAD.test(question.text) &&
    has(question, 'engage') &&
    has(question, 'enter', 'exit')
  );
}

/** Whether a move that is still to come is asked about. */
export function asksAhead(text: string): boolean {
  return AHEAD.test(text);
}

const AHEAD =
  /\b(?:will|going to|going|likely to|about to|set to)\b.*\bnext\b(?! after| to (?!go|come|enter|leave|be|get|exit))|\bnext\b.*\b(?:will|going)\b/i;

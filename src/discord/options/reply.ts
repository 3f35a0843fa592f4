import type { Answer } from '../../answer/answer.js';
import { type Day, writeDay } from '../../dates/day.js';
import { answerView } from '../../render/discord/answer.js';
import { escapeMarkdown, small } from '../../render/discord/escape.js';
import type { Origin, View } from '../../render/discord/view.js';
import type { CommandContext } from '../command.js';

/** A question that a command puts in its user's name. */
export interface Put {
  /** In words that can be asked again, the day included. */
  readonly question: string;
  readonly asOf?: Day | undefined;
  readonly origin: Origin;
  /** How options were read, not escaped. */
  readonly notes?: readonly string[];
  /** Makes more of the answer than a reply in words has room for. */
  readonly fill?: (answer: Answer) => Answer;
}

/**
 * Asks as anybody would and shows the answer. Notes stand at the end: a button remakes the view
 * from options in normal form, without them, and the pages before must stay as they were.
 */
export function replyTo(put: Put, { snapshot, today }: CommandContext): View {
  const { question, asOf, origin, notes = [], fill = same } = put;
  const answer = fill(snapshot.ask(question, { today, asOf }));
  const view = answerView(answer, origin, question);
  return {
    ...view,
    paragraphs: [...view.paragraphs, ...notes.map((note) => small(escapeMarkdown(note)))],
    buttons: view.buttons.filter(({ action }) => action.kind !== origin.command),
  };
}

function same(answer: Answer): Answer {
  return answer;
}

/** A verb for a day, and the day in words: `is` now, `was` ... ` on 1 May 2024`. */
export function tense(
  day: Day | undefined,
  today: Day,
): { readonly is: string; readonly are: string; readonly on: string } {
  if (day === undefined) return { is: 'is', are: 'are', on: '' };
  const on = ` on ${writeDay(day)}`;
  return day < today ? { is: 'was', are: 'were', on } : { is: 'is', are: 'are', on };
}

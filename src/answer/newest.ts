import { type Day, LAST_DAY } from '../dates/day.js';
import { intervalOf } from '../dates/partial.js';
import { newestHeldDay } from '../record/as-of.js';
import type { AnswerKind, Citation } from './answer.js';
import type { Context } from './context.js';
import { newestSourceText } from './wording.js';

/**
 * How old the newest source is, in a sentence: on the one force that an answer is about, over all
 * forces of the record for a question across them, else among what is cited. Undefined when there
 * is no dated source.
 */
export function newestText(
  context: Context,
  kind: AnswerKind,
  forces: readonly string[],
  citations: readonly Citation[],
): string | undefined {
  const { knowledge, question } = context;
  const [id] = forces;
  if (kind === 'across-forces') {
    const all = [...knowledge.record.forceRecords.keys()].map((one) =>
      newestHeldDay(knowledge, one),
    );
    return text(latest(all.filter((day) => day !== undefined)), question.today, undefined);
  }
  if (forces.length === 1 && id !== undefined && kind !== 'who' && kind !== 'definition') {
    const day = newestHeldDay(knowledge, id);
    const name = knowledge.record.forces.get(id)?.name;
    if (day !== undefined)
      return newestSourceText(day, question.today, name, !DATED_ITSELF.has(kind));
  }
  // A page of unknown date may be newer than all the others.
  if (citations.some(({ published }) => published === undefined)) return undefined;
  const held = kind === 'who' && id !== undefined ? newestHeldDay(knowledge, id) : undefined;
  const days = [...citations.flatMap(publishedOn), ...(held === undefined ? [] : [held])];
  return text(latest(days), question.today, undefined);
}

/** Each excerpt says its date, so that nobody takes it for today's news. */
const DATED_ITSELF: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['excerpts', 'none']);

function text(day: Day | undefined, today: Day, about: string | undefined): string | undefined {
  return day === undefined ? undefined : newestSourceText(day, today, about);
}

function latest(days: readonly Day[]): Day | undefined {
  return [...days].sort().at(-1);
}

function publishedOn({ published }: Citation): Day[] {
  if (published === undefined) return [];
  const days = intervalOf(published);
  return [days.latest === LAST_DAY ? days.earliest : days.latest];
}

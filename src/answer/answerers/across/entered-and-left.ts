import { recordInterval } from '../../../record/dates.js';
import { type Context, compose, type Draft } from '../../context.js';
import type { QuestionDate } from '../../question-dates.js';
import { countWord, sentence, staySpan } from '../../wording.js';
import { noneInRegister } from '../register.js';
import { directionOf } from './aim.js';
import { cite, finish, type Held } from './held.js';

/**
 * "Which forces entered in 2022 and left in 2024": those of which both hold. Undefined where the question
 * does not give a time for each of the two moves.
 */
export function enteredAndLeft(context: Context, all: readonly Held[]): Draft | undefined {
  const { question } = context;
  const dates = question.dates.filter(({ asksNow, anchor }) => !asksNow && anchor === undefined);
  const [first, second, ...more] = dates;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (first.relation !== 'at' || second.relation !== 'at') return undefined;
  const before = question.text.slice(0, first.start);
  const between = question.text.slice(first.end, second.start);
  if (!/\b(?:and|but)\b/i.test(between)) return undefined;
  if (directionOf(before) !== 'in' || directionOf(between) !== 'out') return undefined;
  const both = all.filter(
    ({ stay }) => liesIn(stay.from, first) && stay.to !== undefined && liesIn(stay.to, second),
  );
  const when = `${first.text} and left ${second.text}`;
  if (both.length === 0)
    return noneInRegister(
      context,
      `None found: the sources show no force that entered Engage ${when}.`,
      [],
    );
  const composer = compose(context);
  const count = `${countWord(both.length)} ${both.length === 1 ? 'force' : 'forces'}`;
  composer.statement(`${sentence(count)} entered Engage ${when}:`, []);
  for (const held of both)
    composer.item(`${held.force.name}, ${staySpan(held.stay)}`, cite(composer, held));
  return finish(
    context,
    composer,
    both.map(({ force }) => force),
  );
}

/** Whether a move surely lies in the time that is named. */
function liesIn({ date }: Held['stay']['from'], { from, to }: QuestionDate): boolean {
  const { earliest, latest } = recordInterval(date);
  return earliest >= from && latest <= to;
}

import type { Person } from '../../../record/schema.js';
import { type Context, compose, type Draft } from '../../context.js';
import { happeningPeriodOf } from '../../period.js';
import { has } from '../../understand/question.js';
import { countWord, joinList, sentence } from '../../wording.js';
import { noneInRegister } from '../register.js';
import { type Direction, directionOf } from './aim.js';
import { allStays, within } from './held.js';
import { listMoves, type Move, movesOf } from './order.js';

/** "Which forces did Ada Vale put into Engage", "how many has she taken out". */
const ASKS =
  /\b(?:which|what|how many|list|name|any)\b.{0,40}\b(?:forces?|constabular(?:y|ies)|ones)\b|\bwho did\b|\bwhom\b/i;

/** What he did, behind his name. */
const MOVES =
  /^\s+(?:\w+\s+){0,2}?(?:put|place[ds]?|mov(?:e|ed)|t(?:ake|ook|aken)|sen[dt]|remove[ds]?|release[ds]?|return(?:ed)?|escalate[ds]?|let|free[ds]?)\b/i;

/** The forces that somebody decided to move, by who held the deciding post on the day of each move. */
export function answerByDecider(context: Context): Draft | undefined {
  const { question } = context;
  const [mention, ...more] = question.people;
  const person = mention?.person;
  if (person === undefined || more.length > 0 || question.forces.length > 0) return undefined;
  if (!ASKS.test(question.text) || !has(question, 'engage', 'scan', 'stage')) return undefined;
  if (has(question, 'speech', 'concern', 'recommendation') || question.form.negated)
    return undefined;
  if (
    !MOVES.test(question.text.slice(mention?.end)) ||
    /\b(?:before|after|under)\b/i.test(question.text)
  )
    return undefined;
  const direction = directionOf(question.text) ?? 'in';
  const all = allStays(context);
  if (!(['in', 'out'] as const).some((way) => decidedBy(movesOf(all, way), way, person).length > 0))
    return undefined;
  const period = happeningPeriodOf(question, undefined);
  const moves = decidedBy(movesOf(all, direction), direction, person).filter(
    ({ date }) => period === undefined || within(date, period),
  );
  const when = period === undefined ? '' : ` ${period.text}`;
  const way = direction === 'in' ? 'moved into Engage' : 'returned to Scan';
  if (moves.length === 0)
    return noneInRegister(
      context,
      `None found: the sources show no force ${way}${when} while ${person.name} held the post that decides.`,
      [],
    );
  const composer = compose(context);
  const verb = moves.length === 1 ? 'force was' : 'forces were';
  composer.statement(
    `${sentence(countWord(moves.length))} ${verb} ${way}${when} while ${person.name} held the post that decides, ${postsOf(moves, direction, person)}:`,
    [],
  );
  return listMoves(context, composer, moves, direction, period);
}

function actorOf({ held }: Move, direction: Direction) {
  return (direction === 'in' ? held.stay.from : held.stay.to)?.decidedBy;
}

function decidedBy(moves: readonly Move[], direction: Direction, person: Person): Move[] {
  return moves.filter((move) => actorOf(move, direction)?.person === person.id);
}

function postsOf(moves: readonly Move[], direction: Direction, person: Person): string {
  const posts = moves.flatMap((move) => {
    const actor = actorOf(move, direction);
    return actor?.person === person.id ? [actor.post] : [];
  });
  return joinList([...new Set(posts)]);
}

import { recordInterval } from '../../../record/dates.js';
import type { Composer } from '../../composer.js';
import type { Context } from '../../context.js';
import type { Question } from '../../understand/question.js';
import { moveWhen, sentence, staySpan } from '../../wording.js';
import { type Direction, directionOf } from './aim.js';
import { cite, type Held } from './held.js';
import { asksYesNo } from './words.js';

/** "Did one go into Engage while the other was there". */
export const MOVED_WHILE =
  /\b(?:go|went|put|placed|moved|taken|enter\w*|join\w*|left|leave|come|came|exit\w*|return\w*)\b.*\b(?:while|whilst|when)\b.*\b(?:was|were)\b(?! (?:put|placed|moved|taken|returned|removed)\b).{0,40}\b(?:in|there|under)\b/i;

/** Whether one force moved in a time when the other was in Engage. */
export function sayMovedWhile(
  { question }: Context,
  composer: Composer,
  [a, b]: readonly [Held, Held],
  direction: Direction,
): void {
  const move = direction === 'out' ? a.stay.to : a.stay.from;
  const cites = cite(composer, a, b);
  if (move === undefined || !asksYesNo(question)) return;
  const on = recordInterval(move.date);
  const [begun, ended] = [
    recordInterval(b.stay.from.date),
    b.stay.to === undefined ? undefined : recordInterval(b.stay.to.date),
  ];
  const inside = on.earliest >= begun.latest && ended !== undefined && on.latest <= ended.earliest;
  const apart = on.latest < begun.earliest || (ended !== undefined && on.earliest > ended.latest);
  const result = inside ? 'yes' : apart ? 'no' : 'unclear';
  const lead = { yes: 'Yes. ', no: 'No. ', unclear: 'Not known for certain. ' }[result];
  const verb = direction === 'out' ? 'left' : 'entered';
  composer.verdict(
    result,
    `${lead}${a.force.name} ${verb} Engage ${moveWhen(move.date)}; ${b.force.name} was there ${staySpan(b.stay)}.`,
    cites,
  );
}

/** "Did one enter before the other left": the move of each, and how they are tied. */
export interface Mixed {
  readonly tie: 'before' | 'after';
  readonly first: Direction;
  readonly second: Direction;
}

/** The two moves that a question ties together, where they go opposite ways. */
export function mixedOrder({ question }: Context): Mixed | undefined {
  const found = /\b(before|after)\b/i.exec(question.text);
  if (found === null) return eitherFirst(question);
  const first = directionOf(question.text.slice(0, found.index));
  const second = directionOf(question.text.slice(found.index));
  if (first === undefined || second === undefined || first === second) return undefined;
  return { tie: /^before$/i.test(found[0]) ? 'before' : 'after', first, second };
}

/** "Which came first, A's entry or B's exit": the moves on either side of the word between them. */
function eitherFirst({ text, forces }: Question): Mixed | undefined {
  const [a, b] = forces;
  if (a === undefined || b === undefined || !WHICH_FIRST.test(text)) return undefined;
  const between = text.slice(a.end, b.start);
  const or = /\bor\b/i.exec(between);
  if (or === null) return undefined;
  const first = directionOf(`${between.slice(0, or.index)} `);
  const second = directionOf(`${between.slice(or.index)} ${text.slice(b.end)}`);
  if (first === undefined || second === undefined || first === second) return undefined;
  return { tie: 'before', first, second };
}

const WHICH_FIRST = /\b(?:first|earlier|earliest|later|last|sooner)\b/i;

/** Whether one force's move came before or after another's that went the other way. */
export function sayMixed(
  { question }: Context,
  composer: Composer,
  [a, b]: readonly [Held, Held],
  { tie, first, second }: Mixed,
): void {
  const one = first === 'out' ? a.stay.to : a.stay.from;
  const other = second === 'out' ? b.stay.to : b.stay.from;
  const told = (held: Held, move: typeof one, direction: Direction) =>
    move === undefined
      ? `no exit of ${held.force.name} from Engage was found`
      : `${held.force.name} ${direction === 'out' ? 'left' : 'entered'} Engage ${moveWhen(move.date)}`;
  const cites = cite(composer, a, b);
  const [x, y] = [one, other].map((move) =>
    move === undefined ? undefined : recordInterval(move.date),
  );
  // Told in the order of their days, where that is known.
  const later = x !== undefined && y !== undefined && x.earliest > y.latest;
  const tellings = [told(a, one, first), told(b, other, second)];
  const text = `${(later && !asksYesNo(question) ? tellings.reverse() : tellings).join('; ')}.`;
  const sure =
    x !== undefined && y !== undefined && (x.latest < y.earliest || x.earliest > y.latest);
  if (!sure || !asksYesNo(question)) {
    composer.statement(sentence(sure ? text.replace('; ', ', before ') : text), cites);
    return;
  }
  const yes = x.latest < y.earliest === (tie === 'before');
  composer.verdict(yes ? 'yes' : 'no', `${yes ? 'Yes' : 'No'}. ${text}`, cites);
}

import { plural } from '../../../dates/day.js';
import { exactDay, recordInterval } from '../../../record/dates.js';
import type { Composer } from '../../composer.js';
import type { Context } from '../../context.js';
import { has } from '../../understand/question.js';
import { stayLength, staySpan } from '../../wording.js';
import { type Direction, directionOf } from './aim.js';
import { bounds, cite, type Held } from './held.js';
import { limitOf } from './limits.js';
import { MOVED_WHILE, mixedOrder, sayMixed, sayMovedWhile } from './pair-moves.js';
import { sayBothMoved, sayOverlap, sayTogether } from './pair-together.js';
import { asksYesNo, withoutForces } from './words.js';

/** What a question over two forces is answered with first. */
type Comparison = 'together' | 'overlap' | 'same-day' | 'length' | 'order' | 'both-moved' | 'none';

const SAME_DAY = /\bsame (?:day|date|month|year)\b/i;
const TOGETHER =
  /\b(?:same time|together|overlap\w*|coincid\w*|simultaneous\w*|alongside|at once|both)\b|\bwhen\s+(?:was|were)\s*(?:(?:in|there|too|also|it|engage|special|measures)\b\s*)*\W*$/i;
const LENGTH =
  /\b(?:long|longer|shorter|length|more time|less time|days|months|years|faster|quicker|slower)\b/i;

/** Says which of two forces was longer, earlier or quicker, or whether they were there together. */
export function saidOfTwo(context: Context, composer: Composer, a: Held, b: Held): void {
  // "Enter before and leave after": two orders at once; the stays tell both.
  const { text } = context.question;
  if (/\bbefore\b/i.test(text) && /\bafter\b/i.test(text) && !/\bbefore or after\b/i.test(text))
    return;
  const direction = directionOf(withoutForces(context.question)) ?? 'in';
  const mixed = mixedOrder(context);
  if (mixed !== undefined) {
    sayMixed(context, composer, [a, b], mixed);
    return;
  }
  if (MOVED_WHILE.test(withoutForces(context.question))) {
    sayMovedWhile(context, composer, [a, b], direction);
    return;
  }
  switch (comparisonOf(context)) {
    case 'together':
      sayTogether(composer, a, b);
      break;
    case 'overlap':
      sayOverlap(composer, a, b);
      break;
    case 'same-day':
      saySameDay(context, composer, [a, b], direction);
      break;
    case 'length':
      sayLength(context, composer, a, b);
      break;
    case 'order':
      sayOrder(context, composer, a, b, direction);
      break;
    case 'both-moved':
      sayBothMoved(context, composer, [a, b], direction);
      break;
    // The two stays below tell it.
    case 'none':
      break;
  }
}

function comparisonOf(context: Context): Comparison {
  const { question } = context;
  const text = withoutForces(context.question);
  const moves = directionOf(text) !== undefined;
  if (
    SAME_DAY.test(text) ||
    (moves && TOGETHER.test(text) && /\b(?:together|same time)\b/i.test(text))
  )
    return 'same-day';
  if (/\bspen[dt]\b.*\bsame\b|\bas long\b/i.test(text)) return 'length';
  const counts = question.form.ask === 'how-long' || question.form.ask === 'how-many';
  if (counts && TOGETHER.test(text) && !LONGER.test(text) && !APART.test(text)) return 'overlap';
  // "Were both in for over two years": being there together is not all that is asked.
  if (limitOf(question.text) !== undefined && asksYesNo(question)) return 'none';
  if (TOGETHER.test(text) && asksYesNo(question))
    // "Did both get out fast": they may be alike in something else than in being there.
    return moves && ONLY_BOTH.test(text) ? 'both-moved' : 'together';
  return has(question, 'longest', 'shortest') || LENGTH.test(text) ? 'length' : 'order';
}

/** "How long did both take": the one and the other. */
const APART =
  /\bboth\b(?!\s+(?:\w+\s+)?(?:in|under|there)\b)(?!.*\b(?:together|same time|at once|overlap\w*)\b)/i;
const LONGER = /\b(?:longer|shorter|more|less|than|each)\b/i;
/** "Both", and nothing of being there together. */
const ONLY_BOTH =
  /^(?!.*\b(?:same time|together|overlap\w*|coincid\w*|simultaneous\w*|alongside|at once)\b).*\bboth\b/is;

const UNIT = /\bsame (day|date|month|year)\b/i;

function saySameDay(
  context: Context,
  composer: Composer,
  pair: readonly Held[],
  direction: Direction,
): void {
  const moves = pair.map(({ stay }) => (direction === 'out' ? stay.to : stay.from));
  const unit = UNIT.exec(context.question.text)?.[1]?.toLowerCase() ?? 'day';
  const letters = { year: 4, month: 7 }[unit] ?? 10;
  const days = moves.map((move) => {
    const within = move === undefined ? undefined : recordInterval(move.date);
    const [from, to] = [within?.earliest.slice(0, letters), within?.latest.slice(0, letters)];
    return from === to ? from : undefined;
  });
  const cites = moves.flatMap((move) => (move === undefined ? [] : composer.source(move.evidence)));
  const verb = direction === 'out' ? 'left' : 'entered';
  const known = days.every((day) => day !== undefined);
  const same = known && days[0] === days[1];
  const result = !known ? 'unclear' : same ? 'yes' : 'no';
  const period = letters === 10 ? 'day' : unit;
  const text = {
    unclear: `not known: the ${period}s are not known exactly.`,
    yes: `both ${verb} Engage ${letters === 10 ? 'on' : 'in'} the same ${period}.`,
    no: `they ${verb} Engage ${letters === 10 ? 'on' : 'in'} different ${period}s.`,
  }[result];
  const lead = { unclear: 'N', yes: 'Yes, ', no: 'No, ' }[result];
  if (asksYesNo(context.question))
    composer.verdict(
      result,
      result === 'unclear' ? `${lead}${text.slice(1)}` : `${lead}${text}`,
      cites,
    );
  else composer.statement(text.charAt(0).toUpperCase() + text.slice(1), cites);
}

/** The difference of two stays whose days are known. */
function byHowMuch(x: ReturnType<typeof bounds>, y: ReturnType<typeof bounds>): string {
  if (x.least !== x.most || y.least !== y.most) return '';
  return `, ${plural(Math.abs(x.least - y.least), 'day')} more`;
}

/** Which of the two stays was longer; yes or no where that is what is asked of the first. */
function sayLength(context: Context, composer: Composer, a: Held, b: Held): void {
  const cites = cite(composer, a, b);
  if (a.stay.to === undefined || b.stay.to === undefined) {
    composer.statement(
      'Which was longer cannot be told: one of them is not known to have ended.',
      cites,
    );
    return;
  }
  const [x, y] = [bounds(a), bounds(b)];
  const [longer, shorter] = x.least > y.most ? [a, b] : y.least > x.most ? [b, a] : [];
  if (longer === undefined || shorter === undefined) {
    composer.statement('Which was longer cannot be told from the dates known.', cites);
    return;
  }
  const text = `${longer.force.name} was in Engage for longer: ${lengthOf(longer)}, against ${lengthOf(shorter)} for ${shorter.force.name}${byHowMuch(x, y)}.`;
  const asksLonger = /\b(?:longer|more time|slower)\b/i.test(context.question.text);
  const asksShorter = /\b(?:shorter|less time|faster|quicker)\b/i.test(context.question.text);
  if (!asksYesNo(context.question) || asksLonger === asksShorter) {
    composer.statement(text, cites);
    return;
  }
  const yes = (longer === a) === asksLonger;
  composer.verdict(yes ? 'yes' : 'no', `${yes ? 'Yes' : 'No'}. ${text}`, cites);
}

function lengthOf({ stay }: Held): string {
  return stay.to === undefined ? staySpan(stay) : stayLength(stay.from.date, stay.to.date);
}

/** Which of the two moved first; yes or no where the question asks it of the first it names. */
function sayOrder(
  context: Context,
  composer: Composer,
  a: Held,
  b: Held,
  direction: Direction,
): void {
  const date = ({ stay }: Held) =>
    direction === 'out' && stay.to !== undefined ? stay.to.date : stay.from.date;
  const cites = cite(composer, a, b);
  const gone = [a, b].filter(({ stay }) => stay.to !== undefined);
  const [only] = gone;
  const verb = direction === 'out' ? 'left' : 'entered';
  if (direction === 'out' && gone.length < 2) {
    const text =
      only === undefined
        ? 'Neither is known to have left Engage.'
        : `Only ${only.force.name} is known to have left Engage.`;
    composer.statement(text, cites);
    return;
  }
  const [x, y] = [recordInterval(date(a)), recordInterval(date(b))];
  const earlier = x.latest < y.earliest ? a : y.latest < x.earliest ? b : undefined;
  if (earlier === undefined) {
    const same = exactDay(date(a)) !== undefined && exactDay(date(a)) === exactDay(date(b));
    const text = same
      ? `Both ${verb} Engage on the same day.`
      : 'Which came first cannot be told from the dates known.';
    composer.statement(text, cites);
    return;
  }
  const text = `${earlier.force.name} ${verb} Engage before ${(earlier === a ? b : a).force.name}.`;
  const before = /\b(?:before|earlier|sooner|first)\b/i.test(context.question.text);
  const after = /\b(?:after|later)\b/i.test(context.question.text);
  if (!asksYesNo(context.question) || before === after) {
    composer.statement(text, cites);
    return;
  }
  const yes = (earlier === a) === before;
  composer.verdict(yes ? 'yes' : 'no', `${yes ? 'Yes' : 'No'}. ${text}`, cites);
}

import { daysBetween, plural, writeDay } from '../../../dates/day.js';
import { exactDay } from '../../../record/dates.js';
import type { Composer } from '../../composer.js';
import type { Context } from '../../context.js';
import type { Direction } from './aim.js';
import { cite, type Held } from './held.js';
import { shared, surely } from './together.js';

/** "In record time", "twice", "within a year": how they moved is asked, not whether. */
const HOW_MOVED =
  /\b(?:record|quick\w*|fast\w*|soon\w*|slow\w*|early|late|same|together|twice|again|second|once|times|first|last|before|after|while|with|without|because|over|under|within|inside|in (?:less|more|under|over|about|an?|one|two|three|four|five|six|\d+)|successfully|properly|fully)\b|\d/i;

/** Whether both made the move; nothing where more is asked of it than that. */
export function sayBothMoved(
  context: Context,
  composer: Composer,
  pair: readonly Held[],
  direction: Direction,
): void {
  const { text, dates } = context.question;
  if (HOW_MOVED.test(text) || dates.some(({ asksNow }) => !asksNow)) return;
  const moved = pair.filter(({ stay }) => direction === 'in' || stay.to !== undefined);
  const verb = direction === 'out' ? 'left' : 'entered';
  const [only] = moved;
  const cites = cite(composer, ...pair);
  if (moved.length === pair.length) composer.verdict('yes', `Yes. Both ${verb} Engage.`, cites);
  else
    composer.verdict(
      'unclear',
      only === undefined
        ? 'Neither is known to have left Engage.'
        : `Only ${only.force.name} is known to have left Engage.`,
      cites,
    );
}

/** For how long both were there. */
export function sayOverlap(composer: Composer, a: Held, b: Held): void {
  const cites = cite(composer, a, b);
  const [x, y] = [surely(a), surely(b)];
  const [from, to] = [x.from > y.from ? x.from : y.from, x.to < y.to ? x.to : y.to];
  const names = `${a.force.name} and ${b.force.name}`;
  const exact = [a, b].every(
    ({ stay }) =>
      stay.to !== undefined &&
      exactDay(stay.from.date) !== undefined &&
      exactDay(stay.to.date) !== undefined,
  );
  if (shared(a, b) === 'no')
    composer.statement(`${names} were not in Engage at the same time.`, cites);
  else if (from >= to)
    composer.statement('How long both were there cannot be told from the dates known.', cites);
  else
    composer.statement(
      `${names} were in Engage together for ${exact ? '' : 'at least '}${plural(daysBetween(from, to), 'day')}, from ${writeDay(from)} to ${writeDay(to)}.`,
      cites,
    );
}

/** Whether both were there at some time together. */
export function sayTogether(composer: Composer, a: Held, b: Held): void {
  const result = shared(a, b);
  const text = {
    yes: `Yes. ${a.force.name} and ${b.force.name} were in Engage together for a time.`,
    no: `No. ${a.force.name} and ${b.force.name} were not in Engage at the same time.`,
    unclear: 'Not known for certain: the days are not known exactly.',
  }[result];
  composer.verdict(result, text, cite(composer, a, b));
}

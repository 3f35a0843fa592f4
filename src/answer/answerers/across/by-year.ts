import { recordInterval } from '../../../record/dates.js';
import { type Context, compose, type Draft } from '../../context.js';
import { countWord, joinList } from '../../wording.js';
import { type Direction, directionOf } from './aim.js';
import { cite, finish, type Held } from './held.js';
import { type Move, movesOf } from './order.js';

/** In which year most, or fewest, moves fell; or how many in each. */
const ASKS =
  /\b(?:in )?(?:which|what) years? (?:did|saw|had|has|were|was)\b.{0,40}\b(?:most|fewest|least|highest|biggest|busiest)\b|\b(?:most|fewest|least) .{0,40}\b(?:in )?(?:which|what) year\b|\b(?:in )?(?:each|every|per) year\b(?! (?:since|ago))|\byear by year\b|\bbusiest year\b/i;

/** Whether moves are asked to be counted by years. */
export function countsByYear(text: string): boolean {
  return (
    ASKS.test(text) &&
    !/\bin (?:which|what) year did (?:it\b|wmp|the (?!fewest|most|least|highest))/i.test(text)
  );
}

/** The moves in one direction, counted by the year in which they surely fell. */
export function byYear(context: Context, all: readonly Held[]): Draft | undefined {
  const { question } = context;
  const direction: Direction = directionOf(question.text) ?? 'in';
  const years = new Map<string, Move[]>();
  for (const move of movesOf(all, direction)) {
    const { earliest, latest } = recordInterval(move.date);
    const year = earliest.slice(0, 4);
    if (year === latest.slice(0, 4)) years.set(year, [...(years.get(year) ?? []), move]);
  }
  if (years.size === 0) return undefined;
  const composer = compose(context);
  const verb = direction === 'out' ? 'left' : 'entered';
  const sizes = [...years.values()].map(({ length }) => length);
  const fewest = /\b(?:fewest|least)\b/i.test(question.text);
  const wanted = fewest ? Math.min(...sizes) : Math.max(...sizes);
  const best = [...years].filter(([, { length }]) => length === wanted).map(([year]) => year);
  const what = direction === 'out' ? 'exits' : 'entries';
  composer.statement(
    /\b(?:most|fewest|least|busiest|highest|biggest)\b/i.test(question.text)
      ? `The ${fewest ? 'fewest' : 'most'} ${what} that were found${fewest ? ', of the years with any,' : ''} were in ${joinList(best)}: ${countWord(wanted)}${best.length > 1 ? ' each' : ''}.`
      : `Forces that ${verb} Engage, by year, as found:`,
    [],
  );
  for (const [year, moves] of [...years].sort(([a], [b]) => a.localeCompare(b)))
    composer.item(
      `${year}: ${countWord(moves.length)} (${joinList(moves.map(({ held }) => held.force.name))})`,
      moves.flatMap(({ held }) => cite(composer, held)),
    );
  const dropped = movesOf(all, direction).length - sizes.reduce((sum, one) => sum + one, 0);
  if (dropped > 0) composer.caveat(`Of ${countWord(dropped)} more the year is not known exactly.`);
  return finish(
    context,
    composer,
    [...years.values()].flatMap((moves) => moves.map(({ held }) => held.force)),
  );
}

import { recordInterval } from '../../../record/dates.js';
import type { Force } from '../../../record/schema.js';
import { type Context, compose, type Draft } from '../../context.js';
import { countWord, joinList, moveWhen } from '../../wording.js';
import type { Direction } from './aim.js';
import { finish } from './held.js';
import { citeMove, type Move, ordinal, placeOf, VERB } from './order.js';
import { scopeWord } from './scope.js';
import { asksYesNo } from './words.js';

/** Who was the first, the third, the last to move; several when their dates cannot be told apart. */
export function atPlace(
  context: Context,
  moves: readonly Move[],
  direction: Direction,
  place: number | 'last',
  within = '',
): Draft | undefined {
  const wanted = place === 'last' ? moves.length : place;
  const hits = moves.filter((move) => {
    const { least, most } = placeOf(move, moves);
    return least <= wanted && wanted <= most;
  });
  if (hits.length === 0) return undefined;
  const composer = compose(context);
  const only = scopeWord(context);
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const rank = place === 'last' ? 'last' : ordinal(place);
  const when = within === '' ? ` since ${since}` : ` ${within}`;
  const written = hits.map(({ held, date }) => `${held.force.name}, ${moveWhen(date)}`);
  const cites = hits.flatMap((move) => citeMove(composer, move, direction));
  if (hits.length === 1)
    composer.statement(
      `The ${rank} ${only}force found to ${VERB[direction]} Engage${when} is ${written[0] ?? ''}.`,
      cites,
    );
  else {
    composer.statement(
      `Which force was the ${rank} found to ${VERB[direction]} Engage${when} cannot be told, since days are shared or not known exactly. It is one of these:`,
      [],
    );
    hits.forEach((move, index) =>
      composer.item(written[index] ?? '', citeMove(composer, move, direction)),
    );
  }
  composer.quotes(cites, 1);
  return finish(
    context,
    composer,
    hits.map(({ held }) => held.force),
  );
}

/** A force's place in the order of moves. */
export function placeInOrder(
  context: Context,
  moves: readonly Move[],
  direction: Direction,
  force: Force,
  asked: number | 'last' | undefined,
  within = '',
): Draft | undefined {
  const own = moves.find(({ held }) => held.force.id === force.id);
  if (own === undefined) return undefined;
  const { least, most } = placeOf(own, moves);
  const composer = compose(context);
  const place =
    least === most
      ? `the ${ordinal(least)}`
      : `between the ${ordinal(least)} and the ${ordinal(most)}`;
  const text = `${force.name} was ${place} of ${countWord(moves.length)} found to ${VERB[direction]} Engage${within === '' ? '' : ` ${within}`}, ${moveWhen(own.date)}`;
  const before = moves.filter(
    ({ date }) => recordInterval(date).latest < recordInterval(own.date).earliest,
  );
  const cites = [own, ...before].flatMap((move) => citeMove(composer, move, direction));
  const names = before.map(({ held }) => held.force.name);
  const earlier = before.length === 0 ? '' : `; before it: ${joinList(names)}`;
  if (asked === undefined || !asksYesNo(context.question))
    composer.statement(`${text}${earlier}.`, cites);
  else {
    const number = asked === 'last' ? moves.length : asked;
    const is =
      least === most && least === number
        ? 'yes'
        : number < least || number > most
          ? 'no'
          : 'unclear';
    const lead = { yes: 'Yes. ', no: 'No. ', unclear: 'Not known for certain. ' }[is];
    composer.verdict(is, `${lead}${text}${earlier}.`, cites);
  }
  composer.quotes(cites, 1);
  return finish(context, composer, [force]);
}

import { recordInterval } from '../../../record/dates.js';
import type { Force, RecordDate } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import { type Context, compose, type Draft } from '../../context.js';
import type { Period } from '../../period.js';
import { countWord, moveWhen, sentence } from '../../wording.js';
import { noneInRegister } from '../register.js';
import type { Direction } from './aim.js';
import { finish, type Held } from './held.js';

/** A move into or out of Engage with the force that made it. */
export interface Move {
  readonly held: Held;
  readonly date: RecordDate;
}

/** All moves in one direction, oldest first; inexact ones by their first possible day. */
export function movesOf(all: readonly Held[], direction: Direction): Move[] {
  return all
    .flatMap((held) => {
      const move = direction === 'in' ? held.stay.from : held.stay.to;
      return move === undefined ? [] : [{ held, date: move.date }];
    })
    .sort((a, b) => compareDays(recordInterval(a.date).earliest, recordInterval(b.date).earliest));
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Between which places of the order a move stands: apart where dates are not exact. */
export function placeOf(move: Move, moves: readonly Move[]): { least: number; most: number } {
  const own = recordInterval(move.date);
  const others = moves.filter((one) => one !== move).map(({ date }) => recordInterval(date));
  return {
    least: 1 + others.filter(({ latest }) => latest < own.earliest).length,
    most: 1 + others.filter(({ earliest }) => earliest <= own.latest).length,
  };
}

/** The verb for a move. */
export const VERB = { in: 'enter', out: 'leave' } as const;
const PAST = { in: 'entered', out: 'left' } as const;

/** Who moved after, or before, a force did. */
export function around(
  context: Context,
  moves: readonly Move[],
  direction: Direction,
  from: { readonly force: Force; readonly date: RecordDate },
  which: { readonly after: boolean; readonly nearest: boolean },
): Draft | undefined {
  const { earliest, latest } = recordInterval(from.date);
  const surely = moves.filter(({ date }) =>
    which.after ? recordInterval(date).earliest > latest : recordInterval(date).latest < earliest,
  );
  const side = which.after ? 'after' : 'before';
  if (surely.length === 0) {
    const reason = `None found: the sources show no force that ${PAST[direction]} Engage ${side} ${from.force.name}.`;
    return noneInRegister(context, reason, []);
  }
  const edge = which.after ? surely[0] : surely.at(-1);
  // Of one day there may be several.
  const nearest = surely.filter(
    ({ date }) =>
      edge !== undefined && recordInterval(date).earliest === recordInterval(edge.date).earliest,
  );
  const chosen = which.nearest ? nearest : surely;
  const composer = compose(context);
  const when = `${side} ${from.force.name} (${moveWhen(from.date)})`;
  const lead = which.nearest
    ? `${which.after ? 'Next' : 'Last'} found to ${VERB[direction]} Engage ${when}:`
    : `${sentence(countWord(chosen.length))} ${chosen.length === 1 ? 'force was' : 'forces were'} found to ${VERB[direction]} Engage ${when}:`;
  composer.statement(lead, []);
  return listMoves(context, composer, chosen, direction);
}

/** Ends an answer with these moves: the force and the day of each. */
export function listMoves(
  context: Context,
  composer: Composer,
  moves: readonly Move[],
  direction: Direction,
  period?: Period,
): Draft {
  for (const move of moves)
    composer.item(
      `${move.held.force.name}, ${moveWhen(move.date)}`,
      citeMove(composer, move, direction),
    );
  return finish(
    context,
    composer,
    moves.map(({ held }) => held.force),
    period,
  );
}

/** Cites one source for a move. */
export function citeMove(composer: Composer, { held }: Move, direction: Direction): number[] {
  const move = direction === 'in' ? held.stay.from : held.stay.to;
  return move === undefined ? [] : composer.source(move.evidence);
}

/** `first`, `second`, `eleventh` as `11th`. */
export function ordinal(place: number): string {
  const words = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
  return words[place - 1] ?? `${place}th`;
}

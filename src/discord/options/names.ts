import { editDistance } from '../../search/spelling.js';
import { keyOf } from './words.js';

/** Something with the names it goes by; the first is the one that is shown. */
export interface Named<T> {
  readonly value: T;
  readonly names: readonly string[];
}

/** Shorter words are too near to too many others. */
const SHORTEST_NEAR = 4;

/**
 * What somebody may mean who has typed this much, the likeliest first: the name begins with it,
 * holds it, another name holds it, every typed word begins one of a name's; what is misspelt when
 * there is nothing else. Within one of these the order stays as it was given.
 */
export function rankNames<T>(list: readonly Named<T>[], typed: string): T[] {
  const wanted = keyOf(typed);
  if (wanted === '') return list.map(itsValue);
  const keyed = list.map(({ value, names }) => ({ value, names: names.map(keyOf) }));
  const tiers: T[][] = [[], [], [], []];
  for (const { value, names } of keyed) tiers[tierOf(names, wanted)]?.push(value);
  const found = tiers.flat();
  if (found.length > 0) return found;
  return keyed.filter(({ names }) => names.some((name) => beginsNear(name, wanted))).map(itsValue);
}

/** The tier of names for a text; beyond the last when none of them holds it. */
function tierOf([main = '', ...others]: readonly string[], wanted: string): number {
  if (main.startsWith(wanted)) return 0;
  if (main.includes(wanted)) return 1;
  if (others.some((name) => name.includes(wanted))) return 2;
  const words = wanted.split(' ');
  const holdsAll = (name: string) => words.every((word) => ` ${name}`.includes(` ${word}`));
  return [main, ...others].some(holdsAll) ? 3 : 4;
}

/** Whether a name, or its rest from one of its words on, begins almost like a text. */
function beginsNear(name: string, wanted: string): boolean {
  if (wanted.length < SHORTEST_NEAR || wanted.length > name.length + 2) return false;
  const limit = slips(wanted);
  for (let at = 0; at >= 0; at = next(name, at)) {
    if (!beginAlike(name.slice(at, at + 2), wanted)) continue;
    for (const more of [0, -1, 1]) {
      const part = name.slice(at, at + wanted.length + more);
      if (editDistance(part, wanted, limit) <= limit) return true;
    }
  }
  return false;
}

function next(name: string, at: number): number {
  const space = name.indexOf(' ', at);
  return space < 0 ? -1 : space + 1;
}

/** What goes by exactly this name. */
export function called<T>(list: readonly Named<T>[], typed: string): T[] {
  const wanted = keyOf(typed);
  if (wanted === '') return [];
  return list.filter(({ names }) => names.some((name) => keyOf(name) === wanted)).map(itsValue);
}

/** What goes by the names nearest to a misspelt one; empty when none is near. */
export function calledAlmost<T>(list: readonly Named<T>[], typed: string): T[] {
  const wanted = keyOf(typed);
  const limit = wanted.length < SHORTEST_NEAR ? 0 : slips(wanted);
  let best: { distance: number; values: T[] } = { distance: limit, values: [] };
  for (const { value, names } of list) {
    const distance = Math.min(...names.map((name) => distanceOf(keyOf(name), wanted, limit)));
    if (distance > best.distance) continue;
    if (distance < best.distance) best = { distance, values: [] };
    best.values.push(value);
  }
  return best.values;
}

function distanceOf(name: string, wanted: string, limit: number): number {
  return beginAlike(name, wanted) ? editDistance(name, wanted, limit) : limit + 1;
}

/** Slips rarely touch the first letter, other than by swapping it with the second. */
function beginAlike(a: string, b: string): boolean {
  return (
    a.charAt(0) === b.charAt(0) || (a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0))
  );
}

/** How many slips a text may hold, by its length. */
function slips({ length }: string): number {
  if (length < 8) return 1;
  return length < 14 ? 2 : 3;
}

function itsValue<T>({ value }: Named<T>): T {
  return value;
}

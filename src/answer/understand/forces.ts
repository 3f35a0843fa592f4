import type { Force } from '../../record/schema.js';
import { buildNameFinder } from './name-finder.js';
import { isOfOtherBody } from './other-bodies.js';

/** A force that a question names. */
export interface ForceMention {
  readonly force: Force;
  /** The words that name it, as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Other forces that these words may mean. */
  readonly alsoMeans: readonly Force[];
}

interface Alias {
  readonly name: string;
  readonly exact: boolean;
  readonly force: Force;
  readonly isDefault: boolean;
}

/** Finds the forces named in a text. */
export type ForceFinder = (text: string) => ForceMention[];

const BODY = /\s+(?:police service|police|constabulary)$/i;
/** Shortened names of four letters or fewer are everyday words too (beds, met). */
const SHORTEST_BARE = 5;

/**
 * Builds a finder from the record's forces, their aliases and the bare names derived from them.
 * @param otherNames Longer names that hold a force's name without meaning it (the inspectorate's
 *   own name ends in "Fire & Rescue Services").
 */
export function buildForceFinder(
  forces: Iterable<Force>,
  otherNames: readonly string[] = [],
): ForceFinder {
  const aliases = [...forces].flatMap(aliasesOf);
  const finder = buildNameFinder<Alias | undefined>([
    ...aliases.map((alias) => [alias.name, alias] as const),
    ...otherNames.map((name) => [name, undefined] as const),
  ]);
  return (text) => {
    const lowerCase = !/\p{Lu}/u.test(text);
    return finder.find(text).flatMap(({ values, text: written, start, end }) => {
      const after = text.slice(end);
      const list = values
        .filter((alias) => alias !== undefined)
        .filter(
          (alias) =>
            !alias.exact || exactForm(alias, written) || (lowerCase && isTheMet(written, after)),
        );
      const chosen = list.find((alias) => alias.isDefault) ?? list[0];
      if (chosen === undefined || isKind(written, after)) return [];
      if (isOfOtherBody(text.slice(0, start), after)) return [];
      const others = new Set(
        list.map((one) => one.force).filter((force) => force !== chosen.force),
      );
      return [{ force: chosen.force, text: written, start, end, alsoMeans: [...others] }];
    });
  };
}

/** A force's name without what every force is called: `Kent` of `Kent Police`. */
export function bareName(name: string): string {
  return name.replace(BODY, '');
}

/** `the Met` may begin a sentence (`The Met`), `MPS` must be written just so. */
function exactForm(alias: Alias, written: string): boolean {
  return written.replace(/^the /i, 'the ') === alias.name.replace(/^the /i, 'the ');
}

/** In a question without a single capital `the met` is the force too: no verb follows an article. */
function isTheMet(written: string, after: string): boolean {
  return /^the /.test(written) && !/^ (?:office|gala)/.test(after);
}

/** "Metropolitan forces" are those of the large cities, not the one of that name. */
function isKind(written: string, after: string): boolean {
  return (
    /^metropolitan(?: police)?$/i.test(written) &&
    /^\s+(?:police\s+)?(?:forces|areas|counties|constabularies)\b/i.test(after)
  );
}

function aliasesOf(force: Force): Alias[] {
  const found: Alias[] = [];
  const push = (name: string, exact = false, isDefault = false) => {
    found.push({ name, exact, force, isDefault });
  };
  push(force.name);
  push(`${force.name} force`);
  const bare = bareName(force.name);
  if (bare !== force.name && force.kind === 'territorial' && bare !== 'Metropolitan') push(bare);
  for (const alias of force.aliases) {
    push(alias.name, alias.caseSensitive, alias.default);
    const short = bareName(alias.name);
    // "The defence" is no police of it.
    const tells = force.kind === 'territorial' || short.includes(' ');
    if (short !== alias.name && short.length >= SHORTEST_BARE && tells)
      push(short, false, alias.default);
  }
  return found;
}

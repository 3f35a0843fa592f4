import type { Force } from '../../record/schema.js';

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
  readonly key: string;
  readonly exact: boolean;
  readonly force: Force;
  readonly isDefault: boolean;
  readonly shared: boolean;
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
  const aliases = new Map<string, Alias[]>();
  const add = (alias: Alias) => {
    const list = aliases.get(alias.key) ?? [];
    if (!list.some((one) => one.force.id === alias.force.id))
      aliases.set(alias.key, [...list, alias]);
  };
  for (const force of forces) {
    for (const alias of aliasesOf(force)) add(alias);
  }
  const others = otherNames.map((name) => name.toLowerCase()).filter((name) => !aliases.has(name));
  const keys = [...aliases.keys(), ...others].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  if (keys.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${keys.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => {
    const flat = text.replace(/[’]/g, "'");
    return [...flat.matchAll(pattern)].flatMap((match) => {
      const written = match[0];
      const list = (aliases.get(written.toLowerCase().replace(/\s+/g, ' ')) ?? []).filter(
        (alias) =>
          !alias.exact ||
          exactForm(alias, written) ||
          (!/\p{Lu}/u.test(text) &&
            /^the /.test(written) &&
            !/^ (?:office|gala)/.test(flat.slice(match.index + written.length))),
      );
      const chosen = list.find((alias) => alias.isDefault) ?? list[0];
      if (chosen === undefined || isElsewhere(flat.slice(match.index + written.length))) return [];
      const alsoMeans = list.filter((one) => one !== chosen).map((one) => one.force);
      const { force } = chosen;
      return [
        { force, text: written, start: match.index, end: match.index + written.length, alsoMeans },
      ];
    });
  };
}

/**
 * `the Met` may begin a sentence (`The Met`), `MPS` must be written just so. In a question without
 * a single capital `the met` is taken too: no verb follows an article.
 */
function exactForm(alias: Alias, written: string): boolean {
  const wanted = [alias.force.name, ...alias.force.aliases.map((one) => one.name)].find(
    (name) => name.toLowerCase() === alias.key,
  );
  return (
    wanted !== undefined && written.replace(/^the /i, 'the ') === wanted.replace(/^the /i, 'the ')
  );
}

/** Cleveland, Ohio and its like. */
function isElsewhere(after: string): boolean {
  return /^,?\s+(?:ohio|oh\b|usa|united states|street|road|avenue|station)/i.test(after);
}

function aliasesOf(force: Force): Alias[] {
  const found: Alias[] = [];
  const push = (name: string, exact: boolean, shared: boolean, isDefault: boolean) => {
    const key = name.toLowerCase().replace(/[’]/g, "'");
    found.push({ key, exact, force, isDefault, shared });
    if (key.includes(' & '))
      found.push({ key: key.replace(/ & /g, ' and '), exact, force, isDefault, shared });
    if (key.includes(' and '))
      found.push({ key: key.replace(/ and /g, ' & '), exact, force, isDefault, shared });
    if (key.includes('-'))
      found.push({ key: key.replace(/-/g, ' '), exact, force, isDefault, shared });
  };
  push(force.name, false, false, false);
  push(`${force.name} force`, false, false, false);
  const bare = force.name.replace(BODY, '');
  if (bare !== force.name && force.kind === 'territorial' && bare !== 'Metropolitan')
    push(bare, false, false, false);
  for (const alias of force.aliases) {
    push(alias.name, alias.caseSensitive, alias.shared, alias.default);
    const short = alias.name.replace(BODY, '');
    if (short !== alias.name && short.length >= SHORTEST_BARE)
      push(short, false, alias.shared, alias.default);
  }
  return found;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}

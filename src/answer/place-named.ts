import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { termsOn } from './reaching.js';

/**
 * A place is named beside the force that polices it ("how many of Northshire's come from
 * Northtown"), and the passage has nothing of that place.
 */
export function lacksPlaceNamed(context: Context, _query: Query, { entry }: Ranked): boolean {
  const { forces, tokens } = context.question;
  const beside = forces.filter(
    ({ force, text }) =>
      forces.some((other) => other.force === force && other.text !== text) &&
      force.aliases.some(({ name }) => name === text) &&
      !force.name.includes(text) &&
      !/police|constabulary|force/i.test(text) &&
      !/^\p{Lu}+$/u.test(text),
  );
  if (beside.length === 0) return false;
  const held = termsOn(context, entry, entry.passage.text);
  return beside.some(({ start, end }) =>
    tokens.every((token) => token.start < start || token.end > end || !held.has(token.term)),
  );
}

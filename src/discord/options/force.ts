import { bareName, buildForceFinder } from '../../answer/understand/forces.js';
import type { Knowledge } from '../../knowledge.js';
import type { Force } from '../../record/schema.js';
import { type Found, notFound } from './found.js';
import { called, calledAlmost, type Named, rankNames } from './names.js';
import { quoteTyped, standsFor, tidy } from './words.js';

/** The forces with every name they go by, those with a history in the record first, then by name. */
export function namedForces({ record }: Knowledge): Named<Force>[] {
  const rank = ({ id, kind }: Force) =>
    record.forceRecords.has(id) ? 0 : kind === 'territorial' ? 1 : 2;
  return [...record.forces.values()]
    .sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name))
    .map((force) => ({ value: force, names: namesOf(force) }));
}

function namesOf(force: Force): string[] {
  return [force.name, bareName(force.name), ...force.aliases.map(({ name }) => name), force.id];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The force that a value names: by id, name, alias, in free text, or misspelt. */
export function readForce(value: string | undefined, knowledge: Knowledge): Found<Force> {
  const typed = tidy(value);
  if (typed === '') return notFound('No police force was named.');
  const forces = [...knowledge.record.forces.values()];
  const byId = forces.find(({ id }) => standsFor(typed, id));
  if (byId !== undefined) return { ok: true, value: byId };
  const named = namedForces(knowledge);
  const exact = called(named, typed);
  if (exact.length > 0) return chosen(exact, typed);
  const mentions = buildForceFinder(forces)(typed);
  const mentioned = [...new Set(mentions.map(({ force }) => force))];
  const [only] = mentions;
  if (mentioned.length > 1)
    return notFound(
      `${quoteTyped(typed)} names more than one police force. Name one.`,
      mentioned.map(({ name }) => name),
    );
  if (only !== undefined) return chosen([only.force, ...only.alsoMeans], only.text);
  const near = calledAlmost(named, typed);
  const [nearest] = near;
  if (near.length === 1 && nearest !== undefined)
    return { ok: true, value: nearest, note: `${quoteTyped(typed)} was read as ${nearest.name}.` };
  return notFound(
    `There is no police force here by the name ${quoteTyped(typed)}.`,
    [...new Set([...near, ...rankNames(named, typed)])].map(({ name }) => name),
  );
}

/** One of the forces that share a name: the record's default; the others are mentioned. */
function chosen(forces: readonly Force[], name: string): Found<Force> {
  const isDefault = ({ aliases }: Force) =>
    aliases.some((alias) => alias.default && alias.name.toLowerCase() === name.toLowerCase());
  const value = forces.find(isDefault) ?? forces[0];
  if (value === undefined) return notFound('No police force was named.');
  const others = forces.filter((force) => force !== value).map((force) => force.name);
  if (others.length === 0) return { ok: true, value };
  const note = `${quoteTyped(name)} was read as ${value.name}; it may also mean ${others.join(' or ')}.`;
  return { ok: true, value, note };
}

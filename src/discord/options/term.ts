import type { Knowledge } from '../../knowledge.js';
import type { Term } from '../../record/schema.js';
import { analyse } from '../../search/analysis.js';
import { readForce } from './force.js';
import { type Found, notFound } from './found.js';
import { called, calledAlmost, type Named, rankNames } from './names.js';
import { quoteTyped, standsFor, termKey, tidy } from './words.js';

/** The glossary's terms with every name they go by, in the alphabet's order. */
export function namedTerms({ record }: Knowledge): Named<Term>[] {
  return [...record.terms.values()]
    .sort((a, b) => compare(a.term.toLowerCase(), b.term.toLowerCase()))
    .map((term) => ({ value: term, names: namesOf(term) }));
}

function namesOf({ term, expansion, aliases }: Term): string[] {
  return [term, ...(expansion === undefined ? [] : [expansion]), ...aliases];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The term that a value names: by id, name, alias, within other words, or misspelt. */
export function readTerm(value: string | undefined, knowledge: Knowledge): Found<Term> {
  const typed = tidy(value);
  if (typed === '') return notFound('No term was given.');
  const named = namedTerms(knowledge);
  const byId = named.find(
    ({ value: { id } }) => standsFor(typed, id) || typed === termKey(id) || `term-${typed}` === id,
  );
  if (byId !== undefined) return { ok: true, value: byId.value };
  const [exact] = [...called(named, typed), ...within(named, typed)];
  if (exact !== undefined) return { ok: true, value: exact };
  const near = calledAlmost(named, typed);
  const [nearest] = near;
  if (near.length === 1 && nearest !== undefined)
    return { ok: true, value: nearest, note: `${quoteTyped(typed)} was read as ${nearest.term}.` };
  return notFound(
    `The glossary here has no term ${quoteTyped(typed)}.${aForce(typed, knowledge)}`,
    [...new Set([...near, ...rankNames(named, typed)])].map(({ term }) => term),
  );
}

/** Terms whose name, in any form of its words, stands in a text; the longest name first. */
function within(named: readonly Named<Term>[], typed: string): Term[] {
  const text = ` ${stems(typed)} `;
  return named
    .flatMap(({ value, names }) => names.map((name) => ({ value, stem: stems(name) })))
    .filter(({ stem }) => stem !== '' && text.includes(` ${stem} `))
    .sort((a, b) => b.stem.length - a.stem.length)
    .map(({ value }) => value);
}

function stems(text: string): string {
  return analyse(text)
    .map(({ term }) => term)
    .join(' ');
}

/** Says so where the words name a force instead. */
function aForce(typed: string, knowledge: Knowledge): string {
  const force = readForce(typed, knowledge);
  if (!force.ok || force.note?.includes('was read as') === true) return '';
  return ` It names ${force.value.name}: /status tells of it.`;
}

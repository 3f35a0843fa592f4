import type { Knowledge } from '../../knowledge.js';
import type { Person } from '../../record/schema.js';

/** Somebody whom a question names: a person of the record, or one only the articles name. */
export interface PersonMention {
  readonly name: string;
  readonly person?: Person | undefined;
  readonly start: number;
  readonly end: number;
  /** Others who share the words. */
  readonly alsoMeans: readonly string[];
}

interface Known {
  readonly name: string;
  readonly person?: Person | undefined;
}

/** Finds the persons named in a text. */
export type PersonFinder = (text: string) => PersonMention[];

/** Builds a finder for full names, aliases and surnames of the record's people and the articles' speakers. */
export function buildPersonFinder(knowledge: Knowledge): PersonFinder {
  const byKey = new Map<string, Known[]>();
  const add = (key: string, known: Known) => {
    const lower = key.toLowerCase();
    const list = byKey.get(lower) ?? [];
    if (!list.some((one) => one.name === known.name)) byKey.set(lower, [...list, known]);
  };
  const people = [...knowledge.record.people.values()];
  for (const known of [
    ...people.map((person) => ({ name: person.name, person })),
    ...speakers(knowledge),
  ]) {
    const same = people.find((person) => person.name === known.name);
    const entry = { name: known.name, person: same };
    add(known.name, entry);
    const surname = known.name.split(' ').at(-1) ?? '';
    if (surname.length >= 4) add(surname, entry);
    for (const alias of same?.aliases ?? []) add(alias, entry);
  }
  const keys = [...byKey.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (keys.length === 0) return () => [];
  const escaped = keys.map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.replace(/[’]/g, "'").matchAll(pattern)].flatMap((match) => {
      const [first, ...others] = byKey.get(match[0].toLowerCase()) ?? [];
      if (first === undefined) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      return [{ ...first, ...span, alsoMeans: others.map((one) => one.name) }];
    });
}

function speakers(knowledge: Knowledge): Known[] {
  const names = new Set<string>();
  for (const { sentence } of knowledge.index.entries) {
    if (sentence.speaker?.kind === 'person') names.add(sentence.speaker.name);
  }
  return [...names].map((name) => ({ name }));
}

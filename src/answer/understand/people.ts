import type { Knowledge } from '../../knowledge.js';
import type { Person } from '../../record/schema.js';
import { buildNameFinder } from './name-finder.js';

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

/** A shorter surname is an everyday word too often. */
const SHORTEST_SURNAME = 4;

/** Builds a finder for full names, aliases and surnames of the record's people and the articles' speakers. */
export function buildPersonFinder(knowledge: Knowledge): PersonFinder {
  const people = [...knowledge.record.people.values()];
  const names: [string, Known][] = [];
  const known: Known[] = [
    ...people.map((person) => ({ name: person.name, person })),
    ...speakers(knowledge),
  ];
  for (const { name } of known) {
    const person = people.find((one) => one.name === name);
    const entry = { name, person };
    names.push([name, entry]);
    const surname = name.split(' ').at(-1) ?? '';
    if (surname.length >= SHORTEST_SURNAME) names.push([surname, entry]);
    for (const alias of person?.aliases ?? []) names.push([alias, entry]);
  }
  const finder = buildNameFinder(names);
  return (text) =>
    finder.find(text).flatMap(({ values, start, end }) => {
      const [first] = values;
      if (first === undefined || isPlace(text, start, end)) return [];
      const others = new Set(values.map((one) => one.name).filter((name) => name !== first.name));
      return [{ ...first, start, end, alsoMeans: [...others] }];
    });
}

/** "The desk in Guildford": a surname that is a town's, where a place is named. */
function isPlace(text: string, start: number, end: number): boolean {
  if (/\s/.test(text.slice(start, end)) || /^['’]s/.test(text.slice(end))) return false;
  return IN_A_PLACE.test(text.slice(0, start));
}

const IN_A_PLACE =
  /(?<!\b(?:confidence|faith|trust|trusts|believe[sd]?|interest|have|has|had)\s+)\b(?:in|near|outside|around)\s+$/i;

function speakers(knowledge: Knowledge): Known[] {
  const names = new Set<string>();
  for (const { passages } of knowledge.articles.values()) {
    for (const { speaker } of passages.flatMap(({ sentences }) => sentences)) {
      if (speaker?.kind === 'person') names.add(speaker.name);
    }
  }
  return [...names].map((name) => ({ name }));
}

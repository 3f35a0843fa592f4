import type { Knowledge } from '../../knowledge.js';
import type { ForceFinder } from './forces.js';

const TYPED_WITHOUT = /(?<![\p{L}'’])\p{L}{5,}s(?![\p{L}'’])/gu;

/** "birminghams police": the name of a force, a place or a person of the record with its possessive typed without the mark. */
export function withApostrophes(knowledge: Knowledge, forces: ForceFinder, text: string): string {
  return text.replace(TYPED_WITHOUT, (word) => {
    const bare = word.slice(0, -1);
    if (knowledge.index.words.has(word.toLowerCase()) || forces(word).length > 0) return word;
    const named = forces(bare).length > 0 || surnamesOf(knowledge).has(bare.toLowerCase());
    return named ? `${bare}'s` : word;
  });
}

const cache = new WeakMap<Knowledge, ReadonlySet<string>>();

/** The surnames of the record's persons in lower case. */
function surnamesOf(knowledge: Knowledge): ReadonlySet<string> {
  const known = cache.get(knowledge);
  if (known !== undefined) return known;
  const made = new Set(
    [...knowledge.record.people.values()].map(({ name }) =>
      name.slice(name.lastIndexOf(' ') + 1).toLowerCase(),
    ),
  );
  cache.set(knowledge, made);
  return made;
}

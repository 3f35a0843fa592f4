import type { Knowledge } from '../knowledge.js';

/** Fewer sentences with "I" make no text of his own ... */
const LEAST_FIRST_PERSON = 6;
/** ... nor does a smaller part of what the article says. */
const LEAST_SHARE = 0.5;

const cache = new WeakMap<Knowledge, ReadonlySet<string>>();

/** Whether an article is mostly somebody's own words, in the first person. */
export function tellsOfHimself(knowledge: Knowledge, name: string): boolean {
  const known = cache.get(knowledge) ?? whoTells(knowledge);
  cache.set(knowledge, known);
  return known.has(name);
}

function whoTells({ articles }: Knowledge): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { passages } of articles.values()) {
    const sentences = passages
      .filter(({ kind }) => kind !== 'heading')
      .flatMap((passage) => passage.sentences);
    const said = new Map<string, { all: number; first: number }>();
    for (const { speaker, text } of sentences) {
      if (speaker?.kind !== 'person') continue;
      const count = said.get(speaker.name) ?? { all: 0, first: 0 };
      count.all += 1;
      if (/\bI\b/.test(text)) count.first += 1;
      said.set(speaker.name, count);
    }
    for (const [name, { all, first }] of said)
      if (first >= LEAST_FIRST_PERSON && all >= sentences.length * LEAST_SHARE) found.add(name);
  }
  return found;
}

import type { Knowledge } from '../knowledge.js';
import { buildQuery, shareMet } from '../search/query.js';
import type { Context } from './context.js';

/** So much of a description must stand in what an article says of a speaker. */
const DESCRIBED = 0.75;

/** The speakers whom articles describe in the words of this part of the question: the best, all alike. */
export function describedSpeakers(
  context: Context,
  { start, end }: { readonly start: number; readonly end: number },
): ReadonlySet<string> {
  const { question, knowledge } = context;
  const words = question.tokens.filter(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      !token.stop &&
      !question.forces.some((force) => force.start < token.end && token.start < force.end),
  );
  const telling = words.filter(({ word }) => !KIND.test(word));
  const { terms } = buildQuery(knowledge.index, telling.length > 1 ? telling : words);
  if (terms.length === 0) return new Set();
  let best = DESCRIBED;
  let names = new Set<string>();
  const forces = question.forces.map(({ force }) => force.id);
  for (const { name, about, held } of descriptions(knowledge)) {
    if (forces.length > 0 && !about.some((id) => forces.includes(id))) continue;
    const share = shareMet(terms, held);
    if (share < best) continue;
    if (share > best) names = new Set();
    best = share;
    names.add(name);
  }
  return names;
}

/** What kind of body it is, beside its name. */
const KIND =
  /^(?:charity|group|union|company|firm|organisation|campaign|police|force|council|team|man|woman|guy|bloke|chap|lady|person|lad|fella|rep|lot|people|folk)$/i;

/** What one article says of one of its speakers. */
interface Description {
  readonly name: string;
  readonly about: readonly string[];
  /** The terms of the sentences that name him in full. */
  readonly held: ReadonlySet<string>;
}

const cache = new WeakMap<Knowledge, readonly Description[]>();

function descriptions(knowledge: Knowledge): readonly Description[] {
  const known = cache.get(knowledge);
  if (known !== undefined) return known;
  const { entries } = knowledge.index;
  const speakers = new Map<string, Set<string>>();
  for (const { article, sentence } of entries) {
    if (sentence.speaker === undefined) continue;
    const inArticle = speakers.get(article.id) ?? new Set();
    speakers.set(article.id, inArticle.add(sentence.speaker.name));
  }
  const found = new Map<string, { name: string; about: readonly string[]; held: Set<string> }>();
  for (const { article, sentence, terms, number } of entries) {
    // "Its manager, Name Surname": of what, the sentence before says.
    const before = /^(?:Its|Their)\b/.test(sentence.text) ? entries[number - 1]?.terms : undefined;
    for (const name of speakers.get(article.id) ?? []) {
      if (!sentence.text.includes(name)) continue;
      const key = `${article.id} ${name}`;
      const one = found.get(key) ?? { name, about: article.about, held: new Set() };
      found.set(key, one);
      for (const term of [...terms, ...(before ?? [])]) one.held.add(term);
    }
  }
  const made = [...found.values()];
  cache.set(knowledge, made);
  return made;
}

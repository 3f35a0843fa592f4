import type { Entry, SearchIndex } from './index.js';

/** What a search asks of who speaks. */
interface Speaking {
  /** 0..1: how far a sentence is the asked speaker's own, by who speaks or by who published it. */
  readonly spokenBy?: ((entry: Entry) => number) | undefined;
  readonly admits?: ((entry: Entry) => boolean) | undefined;
}

/** So many sentences are added at most. */
const MOST_SPOKEN = 60;

/**
 * Somebody's words on a matter may name nothing of it: with the sentences found all that the asked
 * speaker says is ranked.
 */
export function withSpoken(
  index: SearchIndex,
  found: readonly Entry[],
  { spokenBy, admits }: Speaking,
): readonly Entry[] {
  if (spokenBy === undefined) return found;
  const have = new Set(found);
  const spoken = voicesOf(index)
    .filter(({ first }) => spokenBy(first) > 0)
    .flatMap(({ said }) => said)
    .sort(([a], [b]) => (a?.number ?? 0) - (b?.number ?? 0))
    .flatMap((group) => {
      const [first] = group;
      return first === undefined || admits?.(first) === false
        ? []
        : group.filter((entry) => !have.has(entry) && admits?.(entry) !== false);
    });
  return [...found, ...spoken.slice(0, MOST_SPOKEN)];
}

/** Whether any sentence is the asked speaker's. */
export function isHeard(index: SearchIndex, spokenBy: (entry: Entry) => number): boolean {
  return voicesOf(index).some(({ first }) => spokenBy(first) > 0);
}

/** Somebody who speaks in articles, or a publisher that speaks for itself. */
interface Voice {
  /** Whether it is the asked speaker's tells of all others. */
  readonly first: Entry;
  /** What is said by it, article by article. */
  readonly said: Entry[][];
}

const cache = new WeakMap<SearchIndex, readonly Voice[]>();

/** Who speaks in the articles: the same few in many sentences. */
function voicesOf(index: SearchIndex): readonly Voice[] {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const voices = new Map<string, Voice>();
  const groups = new Map<string, Entry[]>();
  for (const entry of index.entries) {
    const { article, sentence } = entry;
    const { name, role = '' } = sentence.speaker ?? { name: article.publisher, role: article.kind };
    const spoken = sentence.speaker === undefined ? 'published' : 'spoken';
    const voice = JSON.stringify([spoken, name, role]);
    const key = `${article.id} ${voice}`;
    const group = groups.get(key);
    if (group !== undefined) {
      group.push(entry);
      continue;
    }
    const made = [entry];
    groups.set(key, made);
    const one = voices.get(voice);
    if (one === undefined) voices.set(voice, { first: entry, said: [made] });
    else one.said.push(made);
  }
  const made = [...voices.values()];
  cache.set(index, made);
  return made;
}

import type { Entry, SearchIndex } from './index.js';

/** What a search asks of who speaks. */
interface Speaking {
  /** 0..1: how far a sentence is the asked speaker's own. */
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
  const spoken = bySpeaker(index).flatMap((group) => {
    const [first] = group;
    return first === undefined || spokenBy(first) === 0 || admits?.(first) === false
      ? []
      : group.filter((entry) => !have.has(entry) && admits?.(entry) !== false);
  });
  return [...found, ...spoken.slice(0, MOST_SPOKEN)];
}

const cache = new WeakMap<SearchIndex, readonly (readonly Entry[])[]>();

/** The sentences of each speaker of each article, and those of nobody. */
function bySpeaker(index: SearchIndex): readonly (readonly Entry[])[] {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const groups = new Map<string, Entry[]>();
  for (const entry of index.entries) {
    const { speaker } = entry.sentence;
    const key = `${entry.article.id} ${speaker?.role ?? ''} ${speaker?.name ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const made = [...groups.values()];
  cache.set(index, made);
  return made;
}

/** A name found in a text: what it stands for, as it is written there, and where. */
export interface FoundName<T> {
  readonly values: readonly T[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds names in texts: whole words, the longest name first, without overlaps. */
export interface NameFinder<T> {
  find(text: string): FoundName<T>[];
}

const WORD = /[\p{L}\p{N}]+|&/gu;

interface Name<T> {
  readonly words: readonly string[];
  readonly values: T[];
}

/**
 * Builds a finder for names with what each stands for. Case, marks and hyphens do not matter, and
 * `&` is `and`. One expression over all names would take longer to compile than to use.
 */
export function buildNameFinder<T>(names: Iterable<readonly [string, T]>): NameFinder<T> {
  const byKey = new Map<string, Name<T>>();
  const byFirst = new Map<string, Name<T>[]>();
  for (const [name, value] of names) {
    const words = wordsOf(name).map(({ word }) => word);
    const [first] = words;
    if (first === undefined) continue;
    const key = words.join(' ');
    const known = byKey.get(key);
    if (known !== undefined) {
      known.values.push(value);
      continue;
    }
    const made: Name<T> = { words, values: [value] };
    byKey.set(key, made);
    byFirst.set(first, [...(byFirst.get(first) ?? []), made]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { find: (text) => find(text, byFirst) };
}

function find<T>(text: string, byFirst: ReadonlyMap<string, readonly Name<T>[]>): FoundName<T>[] {
  const words = wordsOf(text);
  const found: FoundName<T>[] = [];
  let at = 0;
  while (at < words.length) {
    const name = byFirst
      .get(words[at]?.word ?? '')
      ?.find((one) => one.words.every((word, offset) => words[at + offset]?.word === word));
    const start = words[at]?.start;
    const end = words[at + (name?.words.length ?? 1) - 1]?.end;
    if (name !== undefined && start !== undefined && end !== undefined) {
      found.push({ values: name.values, text: text.slice(start, end), start, end });
    }
    at += name?.words.length ?? 1;
  }
  return found;
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0].toLowerCase();
    return {
      word: word === '&' ? 'and' : word,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

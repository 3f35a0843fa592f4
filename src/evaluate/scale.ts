import { drawFrom, randomOf } from './random.js';

/** A made-up article: what stands in its file below its front matter, and of whom it is. */
export interface MadeArticle {
  readonly id: string;
  readonly title: string;
  /** The force that it is about; undefined for none. */
  readonly about: string | undefined;
  readonly paragraphs: readonly string[];
}

const PARAGRAPHS = 20;
const MOST_SENTENCES = 4;
const TITLE_WORDS = 8;
/** Every so many articles is about no force. */
const ABOUT_NONE = 3;
/** How often a word of content is exchanged: the others keep the text's own vocabulary alive. */
const EXCHANGED = 0.4;
/** Shorter words join and are left alone. */
const CONTENT = 5;
/**
 * English text of n words has about 40 times the square root of n different ones (Heaps' law, as
 * the Brown corpus's 1,000,000 words with some 45,000 different ones have it).
 */
const HEAPS = 40;

/**
 * Articles with so many paragraphs in all, made by recombining real sentences: other sentences
 * beside each other, other numbers, and some words exchanged for invented ones, so that rare words
 * grow in number as in a real corpus. Deterministic.
 * @param sentences what is recombined
 * @param forces ids of forces, to which the articles are given in turn
 */
export function recombine(
  sentences: readonly string[],
  forces: readonly string[],
  paragraphs: number,
): MadeArticle[] {
  const random = randomOf('scale');
  const vary = variation(sentences, random);
  const sentence = () => vary(drawFrom(sentences, random) ?? '');
  const made: MadeArticle[] = [];
  for (let left = paragraphs; left > 0; left -= PARAGRAPHS) {
    const number = made.length;
    made.push({
      id: `made-${number}`,
      title: sentence().split(' ').slice(0, TITLE_WORDS).join(' ').replace(/["\\]/g, ''),
      about: number % ABOUT_NONE === 0 ? undefined : forces[number % forces.length],
      paragraphs: Array.from({ length: Math.min(left, PARAGRAPHS) }, () =>
        Array.from({ length: 1 + Math.floor(random() * MOST_SENTENCES) }, sentence).join(' '),
      ),
    });
  }
  return made;
}

/** The article as a file of `corpus/articles/`. */
export function articleFile({ id, title, about, paragraphs }: MadeArticle): string {
  return [
    '---',
    `id: ${id}`,
    `title: "${title}"`,
    'publisher: Made for measuring',
    'published: { value: "2024-01-01", basis: stated }',
    `url: https://example.org/${id}`,
    'kind: press',
    `about: [${about ?? ''}]`,
    '---',
    `${paragraphs.join('\n\n')}\n`,
  ].join('\n');
}

/** Exchanges numbers and words of one sentence after another; what it has invented it uses again. */
function variation(sentences: readonly string[], random: () => number): (text: string) => string {
  const base = sentences.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  const roots = [...new Set(base)].filter((word) => word.length >= CONTENT);
  const known = new Set(base);
  const used: string[] = [];
  let count = base.length;
  const exchange = (word: string): string => {
    count += 1;
    if (word.length < CONTENT || random() >= EXCHANGED) return word;
    // One already used is drawn as often as it was used: few words are common, most are rare.
    const other = known.size < HEAPS * Math.sqrt(count) ? undefined : drawFrom(used, random);
    const chosen = other ?? invent(roots, known, random);
    used.push(chosen);
    return /^\p{Lu}/u.test(word) ? chosen.charAt(0).toUpperCase() + chosen.slice(1) : chosen;
  };
  return (text) =>
    text.replace(/\p{L}+|\d+/gu, (word) =>
      /^\d/.test(word) ? otherNumber(word, random) : exchange(word),
    );
}

/** The beginning of one word with the end of another, and a further syllable while that is known. */
function invent(roots: readonly string[], known: Set<string>, random: () => number): string {
  const half = (from: 'start' | 'end') => {
    const word = drawFrom(roots, random) ?? 'vale';
    const middle = Math.ceil(word.length / 2);
    return from === 'start' ? word.slice(0, middle) : word.slice(middle);
  };
  let word = half('start') + half('end');
  while (known.has(word)) word = half('start').slice(0, 3) + word;
  known.add(word);
  return word;
}

/** A number that could stand in its place: a year for a year, a day for a day. */
function otherNumber(text: string, random: () => number): string {
  const upTo = (least: number, most: number) =>
    String(least + Math.floor(random() * (most - least + 1)));
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return upTo(1800, 2024);
  if (text.length <= 2) return upTo(1, 28);
  return text.replace(/\d/g, (digit, at) => (at === 0 ? upTo(1, 9) : upTo(0, 9)) || digit);
}

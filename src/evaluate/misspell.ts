import { drawFrom, randomOf } from './random.js';

/** The shortest word that is misspelt. */
const SHORTEST = 5;

/** Words of five and more letters that ask or join and say nothing of what is asked about. */
const UNINFORMATIVE = new Set(
  (
    'about above across after again against along already although always among another anybody ' +
    'anyone anything around because before being below beside between beyond cannot could does ' +
    'doing during either every everybody everyone everything having hence herself himself however ' +
    'itself maybe might myself neither never nobody nothing often other others ought ourselves ' +
    'perhaps please quite rather really shall should since somebody someone something still such ' +
    'thank thanks their theirs themselves there therefore these thing things those though through ' +
    'throughout towards under unless until whatever where whereas whether which whichever while ' +
    'whoever whose within without would wouldn yours yourself'
  ).split(' '),
);

/** Numbers in words: another letter makes them another number or none. */
const NUMBERS = new Set(
  (
    'three seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands ' +
    'million millions billion first second third fourth fifth sixth seventh eighth ninth tenth'
  ).split(' '),
);

/** The letters beside each letter on an English keyboard. */
const BESIDE: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
};

const SLIPS = ['swap', 'drop', 'double', 'replace'] as const;

/** A question with one word misspelt. */
export interface Misspelt {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The question with one slip of the fingers, the same for the same seed: in a random informative
 * word of five letters or more two neighbours are swapped, a letter is dropped, doubled or replaced
 * by its neighbour on the keyboard, never the first. Numbers are not touched, nor words with a
 * capital, which may be names, nor with a digit, a hyphen or an apostrophe. Nothing keeps the slip
 * from giving another English word, as with people who type. Undefined where the question has no
 * such word.
 */
export function misspell(question: string, seed: string): Misspelt | undefined {
  const random = randomOf(seed);
  const words = [...question.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].filter(
    ([word]) => /^[a-z]+$/.test(word) && word.length >= SHORTEST && isInformative(word),
  );
  const word = drawFrom(words, random);
  if (word === undefined) return undefined;
  const [from] = word;
  const to = slipIn(from, random);
  const text = question.slice(0, word.index) + to + question.slice(word.index + from.length);
  return { text, from, to };
}

function isInformative(word: string): boolean {
  return !UNINFORMATIVE.has(word) && !NUMBERS.has(word);
}

function slipIn(word: string, random: () => number): string {
  const slip = drawFrom(SLIPS, random) ?? 'drop';
  const places = Array.from({ length: word.length - 1 }, (_, at) => at + 1).filter(
    (at) => slip !== 'swap' || (at + 1 < word.length && word[at] !== word[at + 1]),
  );
  const at = drawFrom(places, random) ?? 1;
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (slip) {
    case 'swap':
      return `${before}${after.charAt(0)}${letter}${after.slice(1)}`;
    case 'drop':
      return before + after;
    case 'double':
      return before + letter + letter + after;
    case 'replace':
      return before + (drawFrom([...(BESIDE[letter] ?? '')], random) ?? '') + after;
  }
}

import { stemmer } from 'stemmer';
import { baseForm } from './inflections.js';
import { numberWord, STOP_WORDS } from './words.js';

/** One searchable word of a text. */
export interface Token {
  /** What is compared: a stem, or a number with its unit. */
  readonly term: string;
  /** Lower-case word as written, marks folded. */
  readonly word: string;
  /** Carries no information of its own. */
  readonly stop: boolean;
  /** Offsets in the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const PERCENT = String.raw`\s?(?:%|per\s?cent\b|percent\b|pc\b)`;
const PATTERN = new RegExp(
  [
    String.raw`£?\d(?:\d|,(?=\d))*(?:\.\d+)?(?:${PERCENT}|k\b|m\b|bn\b)?`,
    String.raw`\p{L}\.\d+`,
    String.raw`[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*`,
  ].join('|'),
  'giu',
);

/** Words that the stemmer takes for forms of others: a detective is no detection, an authority no author. */
const OWN_FAMILY: ReadonlyMap<string, string> = new Map(
  [
    ['detective', 'detective detectives'],
    ['important', 'important importance importantly'],
    ['authority', 'authority authorities'],
    ['executive', 'executive executives'],
    ['generation', 'generation generations'],
    ['department', 'department departments departmental'],
    ['several', 'several'],
    ['severe', 'severe severely severity'],
    ['universal', 'universal universally'],
  ].flatMap(([own = '', words = '']) => words.split(' ').map((word) => [word, own] as const)),
);

const stems = new Map<string, string>();

/** The stem of a lower-case word. British and American endings (-ise, -ize) share one. */
export function stem(word: string): string {
  const known = stems.get(word) ?? OWN_FAMILY.get(word);
  if (known !== undefined) return known;
  const british = word.replace(/iz(e[sdr]?|ing|ations?)$/, 'is$1');
  const found = british.length <= 2 ? british : stemmer(british);
  if (stems.size < 200_000) stems.set(word, found);
  return found;
}

/** Lower case, without accents, with straight apostrophes. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase();
}

/** What a word as it is written is to the search; undefined for one without letters. */
type Reading = Omit<Token, 'start' | 'end'>;

/** Texts repeat their words: each is folded and stemmed once. */
const readings = new Map<string, Reading | undefined>();
const MOST_READINGS = 200_000;

function readWord(written: string): Reading | undefined {
  if (readings.has(written)) return readings.get(written);
  const found = readingOf(fold(written));
  if (readings.size < MOST_READINGS) readings.set(written, found);
  return found;
}

function readingOf(raw: string): Reading | undefined {
  if (/^£?\d/.test(raw)) return { term: numberTerm(raw), word: raw, stop: false };
  const word = raw.replace(/'s?$/, '').replace(/'/g, '');
  if (word === '') return undefined;
  return { term: numberWord(word) ?? stem(baseForm(word)), word, stop: STOP_WORDS.has(word) };
}

/**
 * The words of a text in order. Numbers keep their unit (`12.1 per cent` and `12.1%` are one
 * term) and lose thousands separators; number words become digits; possessives lose their ending;
 * a hyphen separates words.
 */
export function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index: start } of text.matchAll(PATTERN)) {
    const reading = readWord(written);
    if (reading === undefined) continue;
    const { term, word, stop } = reading;
    tokens.push({ term, word, stop, start, end: start + written.length });
  }
  return tokens;
}

const FACTOR: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** `44,600` is `44600`, `12.1 per cent` is `12.1%`, `70k` is `70000`; a currency mark is left out. */
function numberTerm(raw: string): string {
  const parts = /^£?([\d,]+(?:\.\d+)?)\s*(.*)$/.exec(raw);
  const digits = (parts?.[1] ?? raw).replace(/,(?=\d{3}(?:\D|$))/g, '');
  const unit = parts?.[2] ?? '';
  const factor = FACTOR[unit];
  if (factor !== undefined) return String(Number(digits) * factor);
  return unit === '' ? digits : `${digits}%`;
}

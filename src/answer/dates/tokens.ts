import type { Day } from '../../dates/day.js';

/**
 * A piece of a question: a word (folded: lower case, no apostrophes, no possessive 's), a number
 * with all that is joined to it by separators (`18/09/2024`, `44,600`), or one other character.
 */
interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Where it stands in the question, in UTF-16 units; `end` is the first unit after it. */
  readonly start: number;
  readonly end: number;
  /** True when no space parts it from the token before. */
  readonly glued: boolean;
}

/** A question under reading: its tokens and the reader's day. */
export interface Scope {
  readonly tokens: readonly Token[];
  readonly today: Day;
}

// A number takes its separators with it, so that no part of "44,600" or "1/1/1/1" is looked at alone.
const PIECE =
  /(['’‘]til(?!\p{L})|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|(\d+(?:[./,:‐‑–—-]\d+)*)|\S/gu;

/** Splits a question into tokens, in time linear in its length. */
export function tokenise(question: string): Token[] {
  const tokens: Token[] = [];
  for (const match of question.matchAll(PIECE)) {
    const [piece, word, number] = match;
    const start = match.index;
    tokens.push({
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      text: fold(piece, word !== undefined),
      start,
      end: start + piece.length,
      glued: start > 0 && tokens.at(-1)?.end === start,
    });
  }
  return tokens;
}

function fold(piece: string, isWord: boolean): string {
  if (!isWord) return piece.replace(/[‐‑–—]/g, '-').replace(/[’‘ʼ`]/g, "'");
  const lower = piece.toLowerCase().replace(/[’‘ʼ]/g, "'");
  return lower.replace(/'s$/, '').replaceAll("'", '');
}

/** The folded word at `i`, or '' when no word stands there. */
export function wordAt(scope: Scope, i: number): string {
  const token = scope.tokens[i];
  return token?.kind === 'word' ? token.text : '';
}

/** The number at `i` with its separators (dashes as `-`), or ''. */
export function numberAt(scope: Scope, i: number): string {
  const token = scope.tokens[i];
  return token?.kind === 'number' ? token.text : '';
}

/** The single character at `i` that is neither word nor number (dashes as `-`, quotes as `'`), or ''. */
export function markAt(scope: Scope, i: number): string {
  const token = scope.tokens[i];
  return token?.kind === 'mark' ? token.text : '';
}

/** True when nothing parts the token at `i` from the one before. */
export function gluedAt(scope: Scope, i: number): boolean {
  return scope.tokens[i]?.glued === true;
}

/** True at the end of the question and at punctuation. */
export function clauseEndsAt(scope: Scope, i: number): boolean {
  return i >= scope.tokens.length || markAt(scope, i) !== '';
}

/** The index after the word at `i` when it is one of `words`, else `i`. */
export function skip(scope: Scope, i: number, ...words: readonly string[]): number {
  return words.includes(wordAt(scope, i)) ? i + 1 : i;
}

/** A map for `phraseAt` of phrases and their values; phrases with one value are parted by `|`. */
export function phraseMap<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([phrases, value]) =>
      phrases.split('|').map((phrase): [string, T] => [phrase.trim(), value]),
    ),
  );
}

/** The value of the longest run of words from `i` (at most five) that is a key, and the index after it. */
export function phraseAt<T>(
  scope: Scope,
  i: number,
  phrases: ReadonlyMap<string, T>,
): { readonly value: T; readonly next: number } | undefined {
  let found: { value: T; next: number } | undefined;
  let phrase = '';
  for (let next = i + 1; next <= i + 5; next += 1) {
    const word = wordAt(scope, next - 1);
    if (word === '') break;
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    const value = phrases.get(phrase);
    if (value !== undefined) found = { value, next };
  }
  return found;
}

/** True when the number at `i` is no part of something larger: a sum of money, a percentage, a code. */
export function standsAlone(scope: Scope, i: number): boolean {
  if (/[£$€¥#]/.test(markAt(scope, i - 1)) || /[%‰£$€¥°]/.test(markAt(scope, i + 1))) return false;
  if (gluedAt(scope, i) && /[/.,:_@=+*~\\^]/.test(markAt(scope, i - 1))) return false;
  if (gluedAt(scope, i) && wordAt(scope, i - 1) !== '') return false;
  return (
    !gluedAt(scope, i + 1) || (wordAt(scope, i + 1) === '' && !/[/_+]/.test(markAt(scope, i + 1)))
  );
}

import { cleanQuestion } from '../../answer/understand/clean.js';
import { shortId } from '../../render/discord/custom-id.js';

/** An option's value is read no further than this; Discord's longest names are far shorter. */
const READ = 400;
const MOST = 100;
/** So much of somebody's words is repeated to them. */
const REPEATED = 60;

/** What was typed, without markup, mentions and control marks, at most a hundred characters. */
export function tidy(value: string | undefined): string {
  return cutAtWord(cleanQuestion((value ?? '').slice(0, READ)), MOST);
}

/** What was typed, in quotation marks, as it is repeated in a reply. */
export function quoteTyped(value: string): string {
  return `“${cutAtWord(tidy(value), REPEATED)}”`;
}

/** A text by which names are compared: lower case, words and numbers only, `&` as `and`. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text, or as much of it as fits with `…`, ended at a word where there is one. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const space = head.lastIndexOf(' ');
  const kept = space > most / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}

/** The longest id of a term that stands in a button's id as it is. */
const LONGEST_TERM_ID = 40;

/** The form of a term's id that buttons carry. */
export function termKey(id: string): string {
  return shortId(id, LONGEST_TERM_ID);
}

/** Whether a value as buttons and lists carry it stands for this id. */
export function standsFor(value: string, id: string): boolean {
  const plain = value.trim().toLowerCase();
  return plain === id || plain === shortId(id, 0);
}

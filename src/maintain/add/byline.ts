import { findDates, readDateLine } from './dates.js';

/** What a line below a headline says of who wrote the article and when. */
export interface Byline {
  readonly author?: string | undefined;
  readonly published?: string | undefined;
}

const BY = /^(?:(?:words|report|story|written|posted|published|reported)\s+)?by:?\s+(.+)$/i;
const SENTENCE_END = /[.!?…]["'”’)]*$/;
const MOST_WORDS = 12;

/**
 * Reads a line such as `By the crime correspondent`, `4 March 2025` or both in one. Undefined
 * where it is a sentence.
 */
export function readByline(text: string): Byline | undefined {
  if (text.length > 160) return undefined;
  const dates = readDateLine(text);
  if (dates !== undefined) return { published: dates.published };
  const [date] = findDates(text);
  if (date === undefined) {
    const author = readAuthor(text, BY);
    return author === undefined ? undefined : { author };
  }
  // The name stands before the date or after it; what else there is must be dates.
  const before = text.slice(0, date.start).trim();
  const name = BY.test(before) ? before : text.slice(date.end).trim();
  const author = readAuthor(name, BY);
  const rest = readDateLine(name === before ? text.slice(date.start) : text.slice(0, date.end));
  return author === undefined || rest === undefined
    ? undefined
    : { author, published: rest.published };
}

/** An author's name as an element that holds nothing else gives it, with or without `By`. */
export function readAuthor(text: string, pattern = /^(?:by:?\s+)?(.+)$/i): string | undefined {
  const written = pattern.exec(text)?.[1];
  const name = written
    ?.replace(/\s*[|•·].*$/, '')
    .replace(/\s*(?:@\w+|\S+@\S+)\s*/g, ' ')
    .replace(/\s*[,–—:-]?\s*(?:(?:published|posted|updated)(?: (?:on|at))?)?[\s,–—:-]*$/i, '')
    .trim();
  if (name === undefined || name.length < 2 || SENTENCE_END.test(name)) return undefined;
  if (name.split(' ').length > MOST_WORDS || !/\p{Lu}/u.test(name)) return undefined;
  return /^https?:/i.test(name) ? undefined : name;
}

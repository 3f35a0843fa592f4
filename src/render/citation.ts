import type { Citation } from '../answer/answer.js';
import { literally } from '../corpus/literal.js';
import { isDay, writeDayShort } from '../dates/day.js';
import { type PartialDate, writePartial } from '../dates/partial.js';

/** When a source was published, short, with its bound and a mark when the date is derived; empty when not known. */
export function publishedText({ published }: Pick<Citation, 'published'>): string {
  if (published === undefined) return '';
  const mark = published.basis === 'derived' ? ' (derived date)' : '';
  if ('range' in published) return `${published.range.map(short).join(' to ')}${mark}`;
  const bound = { on: '', by: 'by ', 'not-before': 'not before ', reported: '' }[published.bound];
  return `${bound}${short(published.value)}${mark}`;
}

function short(date: PartialDate): string {
  return isDay(date) ? writeDayShort(date) : writePartial(date);
}

/** A source in one line: title, publisher, date, what is held of it. */
export function sourceLine(citation: Citation): string {
  const { source } = citation;
  const published = publishedText(citation);
  if (source.kind === 'article') {
    return `${source.article.title}. ${source.article.publisher}, ${published}.`;
  }
  const { title, publisher, checked } = source.reference;
  const held = `page not held; checked ${writeDayShort(checked)}`;
  return `${title}. ${publisher}${published === '' ? '' : `, ${published}`} (${held}).`;
}

/** Citations of one page together, in order of first use. */
export function bySource(citations: readonly Citation[]): Citation[][] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const { source } = citation;
    const key = source.kind === 'article' ? source.article.id : source.reference.id;
    groups.set(key, [...(groups.get(key) ?? []), citation]);
  }
  return [...groups.values()];
}

/**
 * Who says a quote, as it stands under it: role and name, and that it is reported. Empty where
 * nobody but the publisher speaks, and where the quote names who does.
 */
export function saidBy({ source }: Citation): string {
  if (source.kind !== 'article' || source.speaker === undefined) return '';
  const { name, role, kind, direct } = source.speaker;
  if (name === source.article.publisher || names(source.quote, name, kind)) return '';
  const who =
    role === undefined || kind !== 'person'
      ? name
      : /^(?:who|whose|of)\b/.test(role)
        ? `${name}, ${role}`
        : `${role} ${name}`;
  return direct ? who : `${who}, as reported`;
}

/** Whether a text names a person by the surname, or anybody else by the whole name, as words. */
function names(text: string, name: string, kind: string): boolean {
  const wanted = kind === 'person' ? (name.split(' ').at(-1) ?? name) : name;
  const literal = literally(wanted);
  return new RegExp(
    `(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`,
    kind === 'person' ? 'u' : 'iu',
  ).test(text);
}

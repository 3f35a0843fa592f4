import type { Article } from '../../corpus/article.js';
import { writeDayShort } from '../../dates/day.js';
import { bodyName, type StatusRecord } from '../../record/record.js';
import type { Reference } from '../../record/schema.js';
import { publishedText } from '../citation.js';
import { blockQuote, escapeMarkdown, link, small } from './escape.js';

/** Passages shown of an article's beginning. */
const OPENING = 2;

const KINDS: Readonly<Record<Article['kind'], string>> = {
  inspectorate: 'published by the inspectorate',
  force: 'published by a police force',
  press: 'press',
  other: 'other',
};

/** The held articles, then the pages known by their address only, as paragraphs. */
export function sourceList(
  articles: readonly Article[],
  references: readonly Reference[],
): string[] {
  return [
    articles.length === 0
      ? 'No article is held here.'
      : ['**Articles held here, word for word**', ...articles.map(articleLine)].join('\n'),
    ...(references.length === 0
      ? []
      : [
          [
            '**Pages cited by link only: their text is not held**',
            ...references.map(referenceLine),
          ].join('\n'),
        ]),
  ];
}

function articleLine(article: Article): string {
  const { title, url, publisher } = article;
  return `- ${link(title, url)}. ${escapeMarkdown(`${publisher}, ${publishedText(article)}.`)}`;
}

function referenceLine(reference: Reference): string {
  const { title, publisher, url, checked } = reference;
  const published = publishedText(reference);
  const when = `${published === '' ? '' : `, ${published}`}; checked ${writeDayShort(checked)}`;
  return `- ${link(title, url)}. ${escapeMarkdown(`${publisher}${when}.`)}`;
}

/** One article: what it is, how its date is known, and how it begins. */
export function articleParagraphs(article: Article, record: StatusRecord): string[] {
  const { title, url, publisher, author, published, licence, about, kind } = article;
  const by = author === undefined ? publisher : `${author}, ${publisher}`;
  const facts = [
    `${by}, ${publishedText(article)}`,
    ...(published.derivation === undefined
      ? []
      : [`How its date is known: ${published.derivation}`]),
    `Kind: ${KINDS[kind]}`,
    `About: ${about.length === 0 ? 'no one force' : about.map((id) => bodyName(record, id)).join(', ')}`,
    ...(licence === undefined ? [] : [`Licence: ${licence}`]),
    `Quoted by the record: ${timesQuoted(article, record)}`,
  ];
  const opening = article.passages.slice(0, OPENING);
  return [
    `**${link(title, url)}**\n${facts.map((fact) => small(escapeMarkdown(fact))).join('\n')}`,
    'It begins:',
    ...opening.map(({ text }) => blockQuote(escapeMarkdown(text))),
  ];
}

function timesQuoted(article: Article, record: StatusRecord): string {
  const places = new Set(
    [...record.quotations.values()]
      .filter((quotation) => quotation.article.id === article.id)
      .map(({ start, end }) => `${start}-${end}`),
  );
  return places.size === 1 ? '1 passage' : `${places.size} passages`;
}

import type { DomDocument, DomElement } from 'linkedom';
import { type Found, tidy } from '../block.js';
import { readAuthor } from '../byline.js';
import { readStamp } from '../dates.js';
import { readLinkedData } from './json-ld.js';

const LONGEST = 300;

/** What a page's head and headline say of its article, with doubts. */
export interface Metadata {
  readonly found: Found;
  readonly warnings: readonly string[];
}

/** Reads the headline, JSON-LD and `meta` elements of a page. Nothing of it is run or fetched. */
export function readMetadata(document: DomDocument, headline: DomElement | undefined): Metadata {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const data = readLinkedData(scripts.map(({ textContent }) => textContent ?? ''));
  const meta = metaOf(document);
  const publisher =
    line(data?.publisher) ??
    line(meta('og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'));
  const h1 = line(headline?.textContent ?? undefined);
  const title =
    h1 !== undefined && h1 !== publisher
      ? h1
      : (line(data?.headline) ??
        line(meta('og:title', 'twitter:title', 'dc.title')) ??
        withoutSite(line(document.querySelector('title')?.textContent ?? undefined), publisher));
  const author = authorOf(
    data?.author ?? meta('author', 'article:author', 'dc.creator', 'parsely-author'),
    publisher,
  );
  const linked = readStamp(data?.datePublished);
  const stamped = readStamp(
    meta(
      'article:published_time',
      'dcterms.issued',
      'dc.date.issued',
      'dc.date',
      'datepublished',
      'parsely-pub-date',
      'pubdate',
      'publish-date',
      'sailthru.date',
    ),
  );
  const dated = readStamp(
    document
      .querySelector('time[itemprop="datePublished"], time[pubdate]')
      ?.getAttribute('datetime') ?? undefined,
  );
  const kind = /NewsArticle/.test(data?.type ?? '') ? ('press' as const) : undefined;
  return {
    found: {
      title,
      publisher,
      author,
      published: linked ?? stamped ?? dated,
      url: urlOf(document, data?.url ?? meta('og:url')),
      kind,
    },
    warnings: differing([linked, stamped, dated]),
  };
}

/** The first of these `meta` elements that says something, by its name or property. */
function metaOf(document: DomDocument): (...names: string[]) => string | undefined {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const names = ['name', 'property', 'itemprop'].map((key) => element.getAttribute(key));
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const name of names) {
      const key = name?.toLowerCase();
      if (key !== undefined && content !== '' && !contents.has(key)) contents.set(key, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find((one) => one !== undefined);
}

function line(text: string | undefined): string | undefined {
  const tidied = tidy(text ?? '');
  return tidied === '' || tidied.length > LONGEST ? undefined : tidied;
}

/** A page's title without the name of its site after a dash or bar. */
function withoutSite(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || publisher === undefined) return title;
  const parts = title.split(/\s+[|–—-]\s+/);
  return parts.length > 1 && parts.at(-1) === publisher
    ? title.slice(0, title.lastIndexOf(publisher)).replace(/\s+[|–—-]\s+$/, '')
    : title;
}

function authorOf(text: string | undefined, publisher: string | undefined): string | undefined {
  const author = readAuthor(line(text) ?? '');
  return author === publisher ? undefined : author;
}

/** The page's own address: canonical, else the one given; only http and https. */
function urlOf(document: DomDocument, other: string | undefined): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return [canonical, other]
    .map((one) => one?.trim())
    .find((one) => one !== undefined && /^https?:\/\/[^\s/]+\/\S/i.test(one) && URL.canParse(one));
}

function differing(dates: readonly (string | undefined)[]): string[] {
  const days = [...new Set(dates.filter((date) => date !== undefined))];
  if (days.length < 2) return [];
  return [
    `The page gives more than one day of publication: ${days.join(', ')}. The first is used.`,
  ];
}

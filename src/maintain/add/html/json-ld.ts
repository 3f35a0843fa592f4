import { z } from 'zod';

const MOST_CHARACTERS = 300_000;
const MOST_THINGS = 200;
const ARTICLE = /(?:Article|BlogPosting|Report|WebPage)$/;

const text = z.string().max(2_000).optional().catch(undefined);
const named = z.looseObject({ name: text, '@type': z.unknown() });
const names = z
  .union([text.pipe(z.string()), named, z.array(z.union([z.string().max(300), named])).max(20)])
  .optional()
  .catch(undefined);
const thing = z.looseObject({
  '@type': z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  '@graph': z.array(z.unknown()).optional().catch(undefined),
  headline: text,
  datePublished: text,
  url: text,
  mainEntityOfPage: z
    .union([z.string().max(2_000), z.looseObject({ '@id': text })])
    .optional()
    .catch(undefined),
  author: names,
  publisher: names,
});
type Names = z.infer<typeof names>;

/** What a page's JSON-LD (schema.org) says of its article. */
export interface LinkedData {
  readonly type?: string | undefined;
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly url?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
}

/** Reads JSON-LD scripts: the first article in them, else the first page. Broken ones are passed over. */
export function readLinkedData(scripts: Iterable<string>): LinkedData | undefined {
  const found: LinkedData[] = [];
  for (const script of scripts) {
    if (script.length > MOST_CHARACTERS) continue;
    for (const one of things(parse(script))) {
      const data = toData(one);
      if (data !== undefined) found.push(data);
    }
  }
  return found.find(({ type }) => type !== 'WebPage') ?? found[0];
}

function parse(script: string): unknown {
  try {
    // Some sites wrap it in a comment or CDATA.
    return JSON.parse(script.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function things(value: unknown): unknown[] {
  const list = Array.isArray(value) ? value : [value];
  return list.slice(0, MOST_THINGS).flatMap((one) => {
    const graph = thing.safeParse(one).data?.['@graph'] ?? [];
    return [one, ...graph.slice(0, MOST_THINGS)];
  });
}

function toData(value: unknown): LinkedData | undefined {
  const read = thing.safeParse(value);
  if (!read.success) return undefined;
  const { data } = read;
  const types = data['@type'];
  const type = (Array.isArray(types) ? types : [types]).find((one) => ARTICLE.test(one ?? ''));
  if (type === undefined) return undefined;
  const page = data.mainEntityOfPage;
  return {
    type,
    headline: data.headline,
    datePublished: data.datePublished,
    url: data.url ?? (typeof page === 'string' ? page : page?.['@id']),
    author: writeNames(data.author),
    publisher: writeNames(data.publisher),
  };
}

function writeNames(value: Names): string | undefined {
  const list = Array.isArray(value) ? value : [value];
  const written = list.flatMap((one) => (typeof one === 'string' ? one : (one?.name ?? [])));
  const real = written
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/^https?:/.test(one));
  return real.length === 0 ? undefined : [...new Set(real)].join(' and ');
}

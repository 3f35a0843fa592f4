import { z } from 'zod';
import type { Found } from './block.js';

const KINDS = ['inspectorate', 'force', 'press', 'other'] as const;
const line = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(500, 'is longer than 500 characters')
  .regex(/^[^\n\r]*$/, 'is more than one line');

/** What whoever adds an article gives beside it; all of it may be absent. */
export const givenSchema = z.object({
  title: line.optional(),
  publisher: line.optional(),
  author: line.optional(),
  published: line.optional(),
  /** How the date is known where the page does not state it. */
  derivation: line.optional(),
  url: z.url({ protocol: /^https?$/, error: 'is not an http or https address' }).optional(),
  kind: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(KINDS, { error: `is not one of ${KINDS.join(', ')}` }))
    .optional(),
  about: z.array(z.string().trim()).optional(),
});
/** What was given on the command line. */
export type Given = z.infer<typeof givenSchema>;

/** The fields that an article cannot be without, and what to ask for each. */
export const NEEDED = {
  title: 'Headline as published',
  publisher: 'Who published it',
  published: 'Day it was published (YYYY-MM-DD; YYYY-MM or YYYY when no more is known)',
  url: 'Address of the page (https://...)',
  kind: `What it is (${KINDS.join(', ')})`,
  about: 'Ids of the forces it is about, with commas (empty for none)',
} as const;
/** A field that an article cannot be without. */
export type Needed = keyof typeof NEEDED;

/** Whatever is known of an article: given goes before found. */
export interface Fields extends Omit<Given, 'about'> {
  readonly about?: readonly string[] | undefined;
  /** True where the page itself states the date. */
  readonly isStated: boolean;
}

/** Joins what was given, what the page says and what its address tells. */
export function joinFields(given: Given, found: Found, about: readonly string[]): Fields {
  const url = given.url ?? found.url;
  const published = given.published ?? found.published;
  const publisher = given.publisher ?? found.publisher;
  return {
    title: given.title ?? found.title,
    publisher,
    author: given.author ?? found.author,
    published,
    derivation: given.derivation,
    isStated: published !== undefined && given.derivation === undefined,
    url,
    kind: given.kind ?? kindOf(url, publisher) ?? found.kind,
    about: given.about ?? (about.length > 0 ? about : undefined),
  };
}

/** The needed fields that are still unknown, in the order in which they are asked. */
export function missingOf(fields: Fields): Needed[] {
  const names: readonly Needed[] = ['title', 'publisher', 'published', 'url', 'kind', 'about'];
  return names.filter((name) => fields[name] === undefined);
}

/** The inspectorate and the forces publish under addresses of their own. */
export function kindOf(url: string | undefined, publisher: string | undefined): Fields['kind'] {
  const host = url === undefined || !URL.canParse(url) ? '' : new URL(url).hostname;
  if (/(?:^|\.)justiceinspectorates\.gov\.uk$|(?:^|\.)hmicfrs\./.test(host)) return 'inspectorate';
  if (/^hmic(?:frs)?$/i.test(publisher ?? '')) return 'inspectorate';
  return /(?:^|\.)police\.uk$/.test(host) ? 'force' : undefined;
}

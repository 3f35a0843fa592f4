import { z } from 'zod';
import { type KnownDate, knownDateSchema } from '../../dates/partial.js';
import type { StatusRecord } from '../../record/record.js';
import type { Found } from './block.js';
import { AddError } from './refusal.js';

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
  kind: z.enum(KINDS, { error: `is not one of ${KINDS.join(', ')}` }).optional(),
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

/**
 * Checks what was given.
 * @throws AddError that lists all that is wrong.
 */
export function readGiven(given: unknown): Given {
  const read = givenSchema.safeParse(given);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}`);
  throw new AddError('command line', wrong.join('; '), 'Give the values as docs/articles.md says.');
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

/**
 * The date as the corpus keeps it.
 * @throws AddError for what is no date, or a future one.
 */
export function toDate({ published, derivation }: Fields, today: string): KnownDate {
  const how = derivation === undefined ? { basis: 'stated' } : { basis: 'derived', derivation };
  const read = knownDateSchema.safeParse({ value: published, ...how });
  if (!read.success) {
    const what = `"${published ?? ''}" is not a date that exists`;
    throw new AddError('published', what, 'Give it as YYYY-MM-DD, YYYY-MM or YYYY.');
  }
  if (published !== undefined && published > today) {
    throw new AddError(
      'published',
      `${published} is still to come`,
      'Correct it with --published.',
    );
  }
  return read.data;
}

/**
 * Checks ids of forces against the record.
 * @throws AddError that names those it does not know, with those that look like them.
 */
export function checkAbout(about: readonly string[], record: StatusRecord): string[] {
  const ids = [...new Set(about.map((id) => id.trim().toLowerCase()).filter((id) => id !== ''))];
  const unknown = ids.filter((id) => !record.forces.has(id));
  if (unknown.length === 0) return ids;
  const near = [...record.forces.keys()].filter((id) =>
    unknown.some((one) => id.startsWith(one.slice(0, 3))),
  );
  const remedy =
    near.length > 0 ? `Like it: ${near.slice(0, 8).join(', ')}.` : 'See record/forces.yaml.';
  throw new AddError('about', `There is no force "${unknown.join('", "')}" in the record`, remedy);
}

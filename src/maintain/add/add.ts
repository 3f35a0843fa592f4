import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../dates/day.js';
import type { Knowledge } from '../../knowledge.js';
import { forcesAbout } from './about.js';
import type { Draft } from './block.js';
import { type Ask, completeFields } from './complete.js';
import { ALIKE, mostAlike, TOO_ALIKE } from './duplicates.js';
import { type Fields, type Given, joinFields, missingOf, NEEDED } from './fields.js';
import { type ArticleText, writeArticle } from './front-matter.js';
import { idsOf, toDate } from './given.js';
import { makeId } from './identify.js';
import { AddError } from './refusal.js';

/** What an article is made of. */
export interface Material {
  readonly draft: Draft;
  /** The bytes it was read from, for their sum. */
  readonly bytes: Uint8Array;
  /** The file or address, for messages. */
  readonly where: string;
  /** The address it was fetched from, if it was. */
  readonly fetched?: string | undefined;
}

/** An article ready to be written, with what should be said before. */
export interface Prepared extends ArticleText {
  readonly warnings: readonly string[];
}

/**
 * Makes an article of a draft: completes its front matter, refuses what is held already.
 * @param ask Asks for what is missing; undefined when nobody may be asked.
 * @throws AddError
 */
export async function prepareArticle(
  { draft, bytes, where, fetched }: Material,
  given: Given,
  knowledge: Knowledge,
  folder: string,
  today: Day,
  ask?: Ask | undefined,
): Promise<Prepared> {
  const { record, articles } = knowledge;
  const warnings = [...draft.warnings, ...refuseHeld(where, draft.body, knowledge)];
  const title = given.title ?? draft.found.title ?? '';
  const about = forcesAbout(record, title, draft.body);
  const found = { ...draft.found, url: draft.found.url ?? fetched };
  const known = (found.about ?? []).filter((id) => record.forces.has(id));
  let fields = joinFields(given, { ...found }, known.length > 0 ? known : about);
  if (ask !== undefined) fields = await completeFields(fields, ask, { record, today });
  else if (fields.about === undefined) fields = { ...fields, about: [] };
  const missing = missingOf(fields);
  if (missing.length > 0) {
    const list = missing.map((name) => `\n  --${name}  ${NEEDED[name]}`).join('');
    throw new AddError(where, 'It does not say all that is needed', `Give what is missing:${list}`);
  }
  warnings.push(...doubtsOf(given, draft), ...sameAddress(fields, articles.values()));
  warnings.push(...otherHost(fields, fetched));
  const forces = idsOf(fields.about ?? []);
  if (forces.length === 0) {
    warnings.push(
      'It is about no force of the record, so no question about a force will find it by that.',
    );
  }
  const { publisher = '', published = '', url = '', kind = 'other', author } = fields;
  const date = toDate(fields, today);
  const isTaken = (id: string) => articles.has(id) || existsSync(join(folder, `${id}.md`));
  const meta = {
    id: makeId(published, publisher, fields.title ?? '', isTaken),
    title: fields.title ?? '',
    publisher,
    ...(author === undefined ? {} : { author }),
    published: date,
    url,
    kind,
    about: forces,
    source: { words: countWords(bytes), sha256: createHash('sha256').update(bytes).digest('hex') },
  };
  return { ...writeArticle(meta, draft.body), warnings };
}

/** Refuses a text that is held, and tells of one that is like it. */
function refuseHeld(where: string, body: string, { articles }: Knowledge): string[] {
  const alike = mostAlike(body, articles.values());
  if (alike === undefined || alike.share < ALIKE) return [];
  const percent = Math.round(alike.share * 100);
  if (alike.share < TOO_ALIKE) return [`It shares ${percent} % of its wording with ${alike.id}.`];
  const what = `It is held already: ${percent} % of its wording is that of ${alike.id}`;
  throw new AddError(where, what, `Change that article if this text is the better one.`);
}

function sameAddress(
  { url }: Fields,
  held: Iterable<{ readonly id: string; readonly url: string }>,
): string[] {
  const same = [...held].find((article) => article.url === url);
  return same === undefined ? [] : [`${same.id} is from the same address.`];
}

/** A page may name any address as its own. */
function otherHost({ url }: Fields, fetched: string | undefined): string[] {
  if (url === undefined || fetched === undefined) return [];
  const [own, named] = [new URL(fetched).hostname, new URL(url).hostname];
  return own === named ? [] : [`The page is from ${own} and names an address at ${named}.`];
}

function doubtsOf({ published }: Given, { found }: Draft): string[] {
  if (published === undefined || found.published === undefined) return [];
  if (published === found.published) return [];
  return [`The page says that it was published on ${found.published}, not ${published}.`];
}

/** As `wc -w` counts in UTF-8: what stands between white space. */
function countWords(bytes: Uint8Array): number {
  return Math.max(1, new TextDecoder().decode(bytes).match(/[^\s\u00a0]+/g)?.length ?? 1);
}

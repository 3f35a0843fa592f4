import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noMemo } from '../../../src/corpus/memo.js';
import { isDay } from '../../../src/dates/day.js';
import { type Knowledge, loadKnowledge } from '../../../src/knowledge.js';
import type { Draft } from '../../../src/maintain/add/block.js';
import { extractDraft, type Format } from '../../../src/maintain/add/extract.js';
import { AddError } from '../../../src/maintain/add/refusal.js';
import { CORPUS, temporaryFolder } from '../../helpers.js';

/** The day on which these tests add articles. */
export const TODAY = '2026-11-22';

/** The articles of the shipped corpus, as their files. */
export function shipped(): Map<string, string> {
  const folder = join(CORPUS, 'articles');
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name.replace(/\.md$/, ''), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** What stands below an article's front matter. */
export function bodyOf(file: string): string {
  return file.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** A corpus with these articles and the register of forces alone, as it is copied and as it loads. */
export function corpusWith(articles: ReadonlyMap<string, string>): {
  folder: string;
  knowledge: Knowledge;
} {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'articles'));
  mkdirSync(join(folder, 'record'));
  const forces = readFileSync(join(CORPUS, 'record', 'forces.yaml'), 'utf8');
  writeFileSync(join(folder, 'record', 'forces.yaml'), forces);
  for (const [id, text] of articles) writeFileSync(join(folder, 'articles', `${id}.md`), text);
  return { folder, knowledge: loadKnowledge(folder, noMemo) };
}

/** A draft of this body, of which nothing else is known. */
export function draftOf(body: string, found: Draft['found'] = {}): Draft {
  return { found, body, stripped: [], warnings: [] };
}

/** The refusal that a call ends in; the test fails when it ends in none. */
export async function refusalOf(call: () => unknown): Promise<AddError> {
  try {
    await call();
  } catch (error) {
    if (error instanceof AddError) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

/** TODAY as a day. */
export function today() {
  if (!isDay(TODAY)) throw new Error('no day');
  return TODAY;
}

/** Reads an article in these bytes, or in this text as UTF-8. */
export function readText(text: string | Uint8Array, format: Format = 'plain', charset?: string) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return extractDraft({ where: 'a', bytes, format, charset });
}

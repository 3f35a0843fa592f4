import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/corpus/meta.js';
import { prepareArticle } from '../../../src/maintain/add/add.js';
import { extractDraft } from '../../../src/maintain/add/extract.js';
import { must, SHARED } from '../../helpers.js';
import { bodyOf, corpusWith, refusalOf, shipped, today } from './harness.js';

const SOURCES = join(SHARED, 'sources');
const raw = existsSync(SOURCES)
  ? readdirSync(SOURCES)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SOURCES, name))) }))
  : [];

/** The shipped article that says it was taken from these bytes. */
function articleOf(bytes: Uint8Array): { id: string; file: string } {
  const sum = createHash('sha256').update(bytes).digest('hex');
  const [id, file] = must(
    [...shipped()].find(([, text]) => text.includes(sum)),
    'article',
  );
  return { id, file };
}

describe.skipIf(raw.length === 0)('the raw texts of the first articles', () => {
  it('are five', () => {
    expect(raw).toHaveLength(5);
  });

  it.each(raw)('give the shipped body: $name', ({ name, bytes }) => {
    const { body } = extractDraft({ where: name, bytes, format: 'plain' });
    expect(body).toBe(bodyOf(articleOf(bytes).file));
  });

  it.each(raw)(
    'give the shipped front matter once the rest is given: $name',
    async ({ name, bytes }) => {
      const { id, file } = articleOf(bytes);
      const read = readFrontMatter(file, name);
      if (!read.ok) throw new Error(name);
      const { meta } = read;
      const others = new Map([...shipped()].filter(([other]) => other !== id));
      const { folder, knowledge } = corpusWith(others);
      const draft = extractDraft({ where: name, bytes, format: 'plain' });
      const { published } = meta;
      const { publisher, url, kind } = meta;
      const isStated = draft.found.published !== undefined;
      const given = {
        ...(draft.found.publisher === undefined ? { publisher } : {}),
        ...(isStated || !('value' in published)
          ? {}
          : { published: published.value, derivation: published.derivation }),
        url,
        kind,
      };
      const material = { draft, bytes, where: name };
      const { article } = await prepareArticle(
        material,
        given,
        knowledge,
        join(folder, 'articles'),
        today(),
      );
      const { passages: _, body: __, id: ___, published: date, ...rest } = article;
      const { id: ____, published: ______, ...wanted } = meta;
      expect(rest).toEqual(wanted);
      // A bound is our own finding: no text states it.
      expect({ ...date, bound: 'on' }).toEqual({ ...published, bound: 'on' });
    },
  );

  it.each(raw)('say what they say and no more: $name', ({ name, bytes }) => {
    const { found } = extractDraft({ where: name, bytes, format: 'plain' });
    const read = readFrontMatter(articleOf(bytes).file, name);
    if (!read.ok) throw new Error(name);
    const { meta } = read;
    expect(found.title).toBe(meta.title);
    expect(found.author).toBe(meta.author);
    const day = meta.published.basis === 'stated' && 'value' in meta.published;
    expect(found.published).toBe(
      day && 'value' in meta.published ? meta.published.value : undefined,
    );
    expect([undefined, meta.publisher]).toContain(found.publisher);
  });

  it.each(raw)('are refused where they are held: $name', async ({ name, bytes }) => {
    const { folder, knowledge } = corpusWith(shipped());
    const draft = extractDraft({ where: name, bytes, format: 'plain' });
    const refusal = await refusalOf(() =>
      prepareArticle({ draft, bytes, where: name }, {}, knowledge, folder, today()),
    );
    expect(refusal.message).toContain(articleOf(bytes).id);
    expect(refusal.message).toContain('100 %');
  });
});

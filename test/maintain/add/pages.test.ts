import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../src/corpus/yaml.js';
import { extractDraft } from '../../../src/maintain/add/extract.js';
import { must, ROOT } from '../../helpers.js';

const FOLDER = join(ROOT, 'test/maintain/add/pages');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

const foundSchema = z.strictObject({
  title: z.string(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  kind: z.string().optional(),
});

function expected(name: string) {
  const text = readFileSync(join(FOLDER, `${name}.md`), 'utf8');
  const parts = must(/^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text), 'front matter');
  const head = parseYaml(parts[1] ?? '', foundSchema, name);
  if (!head.ok) throw new Error(`${name}.md has other front matter`);
  return { found: head.parsed.value, body: parts[2] ?? '' };
}

function read(name: string) {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, `${name}.html`)));
  return extractDraft({ where: name, bytes, format: 'html' });
}

describe('a page', () => {
  it('is one of twenty', () => {
    expect(names).toHaveLength(20);
  });

  it.each(names)('gives its article and no furniture: %s', (name) => {
    expect(read(name).body).toBe(expected(name).body);
  });

  it.each(names)('gives the front matter that it states: %s', (name) => {
    const found = Object.entries(read(name).found).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(found)).toEqual(expected(name).found);
  });

  it('says what was left out of it, and why', () => {
    const { stripped } = read('04-local-press');
    expect(stripped).toContainEqual({ text: '(Image: Sandport Live)', why: 'image credit' });
    expect(stripped.map(({ why }) => why)).toContain('read more');
  });
});

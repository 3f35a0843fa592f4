import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS, temporaryFolder } from '../helpers.js';
import { SMALL, smallBut, stateOf } from './corpora.js';
import { ask, batchFile, json, NOW, replyOf, STILL } from './run.js';

describe('a corpus given by --corpus', () => {
  it('answers from its own record and articles', async () => {
    const folder = temporaryFolder(SMALL);
    const reply = replyOf(await json('Is Northshire Police in Engage?', '--corpus', folder));
    expect(reply).toMatchObject({ outcome: 'answered', kind: 'status' });
    expect(reply.citations.map(({ sourceId }) => sourceId)).toContain('northshire-moved');
  });

  it('may be given by CORPUS_DIR, which --corpus overrides', async () => {
    const folder = temporaryFolder(SMALL);
    const question = ['--json', ...NOW, 'Is Northshire Police in Engage?'];
    const own = replyOf(await ask(question, { CORPUS_DIR: folder }));
    expect(own.citations[0]?.sourceId).toBe('northshire-moved');
    const other = await ask([...question, '--corpus', folder], { CORPUS_DIR: '/absent' });
    expect(replyOf(other).citations[0]?.sourceId).toBe('northshire-moved');
  });

  it('may have no record: it is answered from the articles alone', async () => {
    const folder = temporaryFolder({});
    cpSync(join(CORPUS, 'articles'), join(folder, 'articles'), { recursive: true });
    const reply = replyOf(await json('How quickly are 999 calls answered?', '--corpus', folder));
    expect(reply.outcome).toBe('answered');
    expect(reply.citations.every(({ quote }) => quote !== null)).toBe(true);
    expect(reply.citations[0]?.quote).toContain('five seconds');
  });

  it('may hold nothing: nothing is covered', async () => {
    const folder = temporaryFolder({ 'articles/README.txt': 'No article yet.\n' });
    const reply = replyOf(await json(STILL, '--corpus', folder));
    expect(reply).toMatchObject({ outcome: 'not-covered', citations: [], nearest: [] });
  });

  it('is left as it was, when it answers and when it does not load', async () => {
    const sound = temporaryFolder(SMALL);
    const broken = temporaryFolder(smallBut('record/forces.yaml', 'forces:', 'forces: ['));
    const before = [stateOf(sound), stateOf(broken)];
    await Promise.all([
      json('Is Northshire Police in Engage?', '--corpus', sound),
      json('Is Northshire Police in Engage?', '--corpus', broken),
    ]);
    expect([stateOf(sound), stateOf(broken)]).toEqual(before);
  });
});

describe('a corpus that does not load', () => {
  const article = 'articles/northshire-moved.md';
  const forces = 'record/forces.yaml';
  const record = 'record/forces/northshire.yaml';

  it.each<[string, Record<string, string>, string, RegExp]>([
    [
      'YAML that is none',
      smallBut(forces, '    nation: England\n', '    nation: [England\n'),
      `${forces}:6`,
      /not valid YAML: .+\. Mend the/,
    ],
    [
      'an unknown key',
      smallBut(forces, 'nation:', 'country:'),
      `${forces}:5`,
      /"country" is not a known key of .+\. Correct its spelling/,
    ],
    [
      'front matter that is absent',
      smallBut(article, '---\nid:', 'id:'),
      `${article}:1`,
      /does not begin with front matter .+\. Begin it as docs\/articles\.md shows/,
    ],
    [
      'an id that is not the name',
      smallBut(article, 'id: northshire-moved', 'id: other'),
      `${article}:2`,
      /The id "other" is not the file's name\. Write "id: northshire-moved"/,
    ],
    [
      'a date that does not exist',
      smallBut(article, '2025-03-04', '2025-02-30'),
      `${article}:5`,
      /"2025-02-30" is not a date/,
    ],
    [
      'a quote that is not in its article',
      smallBut(record, 'on 3 March 2025', 'on 4 March 2025'),
      `${record}:8`,
      /The quote "Northshire.+" does not stand in northshire-moved\. Copy it word for word/,
    ],
    [
      'an article that does not exist',
      smallBut(record, 'article: northshire-moved', 'article: moved'),
      `${record}:8`,
      /There is no article "moved"\. Add it/,
    ],
    [
      'a force that does not exist',
      smallBut(article, '[northshire]', '[southshire]'),
      `${article}:8`,
      /about "southshire", which is no force .+\. Use the id/,
    ],
    [
      'an alias shared without a default',
      smallBut(forces, ', default: true', ''),
      `${forces}:8`,
      /The shared alias "nsp" has no single default\. Mark it "default: true"/,
    ],
    [
      'an alias of two forces that is not marked',
      smallBut(forces, ', shared: true }', ' }'),
      `${forces}:8`,
      /The alias "nsp" belongs to several forces\. Mark it "shared: true"/,
    ],
    [
      'a stay that neither ends nor goes on',
      smallBut(record, '    lastConfirmed:', '    to:'),
      `${record}:11`,
      /to/,
    ],
  ])(
    'because of %s: status 1, file and line, what and remedy, no data',
    async (_name, files, where, message) => {
      const folder = temporaryFolder(files);
      const { status, out, err } = await ask(['--corpus', folder, STILL]);
      expect({ status, out }).toEqual({ status: 1, out: '' });
      expect(err).toMatch(/^The corpus does not load: \d+ problems?\.\n/);
      expect(err).toContain(`${join(folder, where)}: `);
      expect(err).toMatch(message);
      expect(err).not.toMatch(/\n\s+at /);
    },
  );

  it.each([
    ['is no folder', 'absent'],
    ['holds no articles', '.'],
  ])('because it %s', async (_name, below) => {
    const folder = join(temporaryFolder({ 'notes.txt': 'No corpus.\n' }), below);
    const { status, out, err } = await ask(['--corpus', folder, STILL]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(`${folder}: There is no folder "articles" here`);
    expect(err).toContain('Give a folder that holds articles/*.md');
  });

  it('says all problems at once, in the order of the files', async () => {
    const files = {
      ...smallBut(forces, ', default: true', ''),
      [article]: smallBut(article, '2025-03-04', '2025-02-30')[article] ?? '',
    };
    const { err } = await ask(['--corpus', temporaryFolder(files), STILL]);
    const places = err.split('\n').map((line) => /(articles|record)\/[^:]+:\d+/.exec(line)?.[0]);
    expect(places.filter((place) => place !== undefined)).toEqual([
      `${article}:5`,
      ...places.filter((place) => place?.startsWith('record/') === true),
    ]);
    expect(err).toContain('has no single default');
  });

  it('fails a batch as a whole: no line is written', async () => {
    const file = batchFile([JSON.stringify({ question: STILL })]);
    const folder = temporaryFolder(smallBut(forces, ', default: true', ''));
    const { status, out } = await ask(['--json', '--batch', file, '--corpus', folder]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
  });
});

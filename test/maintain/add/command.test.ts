import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { SMALL, stateOf } from '../../cli/corpora.js';
import { ROOT, temporaryFolder } from '../../helpers.js';
import { build, corpus } from './cli.js';

const PAGE = readFileSync(join(ROOT, 'test/maintain/add/pages/01-national-news.html'), 'utf8');
const ID = '2025-03-03-sandport-courier-northshire-police-placed-under-closer-watch';

function folderWith(page = PAGE): { folder: string; file: string } {
  const folder = temporaryFolder({ ...SMALL, 'page.html': page });
  return { folder, file: join(folder, 'page.html') };
}

async function serve(page: string): Promise<string> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/news`);
    });
  });
}

beforeAll(build, 120_000);

describe('npm run corpus -- add', () => {
  it('shows an article, writes it, and the corpus loads with it', async () => {
    const { folder, file } = folderWith();
    const ran = await corpus(['add', file, '--corpus', folder, '--yes']);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toContain('passages: ');
    expect(ran.out).toContain('Left out (');
    expect(ran.out).toContain(`Written: ${join(folder, 'articles', `${ID}.md`)}`);
    const text = readFileSync(join(folder, 'articles', `${ID}.md`), 'utf8');
    expect(text).toContain('about: [northshire]\n');
    const checked = await corpus(['check', '--corpus', folder]);
    expect(checked.out).toMatch(/^articles +2$/m);
  });

  it('writes nothing a second time', async () => {
    const { folder, file } = folderWith();
    await corpus(['add', file, '--corpus', folder, '--yes']);
    const before = stateOf(folder);
    const ran = await corpus(['add', file, '--corpus', folder, '--yes']);
    expect(ran.status).toBe(1);
    expect(ran.err).toContain(`100 % of its wording is that of ${ID}`);
    expect(stateOf(folder)).toEqual(before);
  });

  it('asks on the terminal, and writes only when told to', async () => {
    const page = PAGE.replace(/<link rel="canonical"[^>]*>/, '');
    const { folder, file } = folderWith(page);
    const before = stateOf(folder);
    const address = 'https://courier.example/a';
    const no = await corpus(['add', file, '--corpus', folder], `${address}\nn\n`);
    expect(no.err).toContain('Address of the page');
    expect(no.err).toContain('Write it?');
    expect(no).toMatchObject({ status: 1 });
    expect(no.out).toContain(`url: ${address}`);
    expect(no.out).toContain('Nothing was written.');
    expect(stateOf(folder)).toEqual(before);
    const yes = await corpus(['add', file, '--corpus', folder], `${address}\ny\n`);
    expect(yes).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, 'articles'))).toHaveLength(2);
  });

  it('never asks with --yes, and lists what is missing', async () => {
    const { folder } = folderWith();
    const file = join(temporaryFolder({ 'a.txt': 'A headline\n\nA text of one line.\n' }), 'a.txt');
    const ran = await corpus(['add', file, '--corpus', folder, '--yes'], 'Fen Post\n');
    expect(ran.status).toBe(1);
    expect(ran.err).toContain('It does not say all that is needed');
    for (const name of ['publisher', 'published', 'url', 'kind']) {
      expect(ran.err).toContain(`--${name} `);
    }
    expect(ran.out).toBe('');
  });

  it('takes an address, a private one only with --allow-private', async () => {
    const { folder } = folderWith();
    const address = await serve(PAGE);
    const refused = await corpus(['add', address, '--corpus', folder, '--yes']);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('--allow-private');
    const ran = await corpus(['add', address, '--corpus', folder, '--yes', '--allow-private']);
    expect(ran).toMatchObject({ status: 0, err: '' });
  });

  it('tells of a corpus that does not load, and of wrong usage', async () => {
    const { folder, file } = folderWith();
    const broken = temporaryFolder({ 'articles/a.md': 'x' });
    const unsound = await corpus(['add', file, '--corpus', broken, '--yes']);
    expect(unsound).toMatchObject({ status: 1 });
    expect(unsound.err).toContain('The corpus does not load');
    for (const args of [['add'], ['add', file, file], ['add', file, '--nonsense'], ['ad'], []]) {
      const ran = await corpus([...args, ...(args[0] === 'add' ? ['--corpus', folder] : [])]);
      expect(ran).toMatchObject({ status: 2, out: '' });
      expect(ran.err).toContain('npm run corpus -- add');
    }
  });
});

import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { SMALL, stateOf } from '../../cli/corpora.js';
import { temporaryFolder } from '../../helpers.js';
import { build, corpus } from './cli.js';

/** The most memory that an addition may hold at once, in megabytes. */
const MOST_MEGABYTES = 300;
const SCRIPT = `<script>${'while(1);'.repeat(500_000)}</script>`;

beforeAll(build, 120_000);

describe('a hostile file is refused within the memory limit, and nothing is written:', () => {
  it.each<[string, string, () => string | Uint8Array, RegExp]>([
    ['50 MB', 'a.html', () => '<p>x</p>'.repeat(6_250_000), /larger than 5 MB/],
    ['a million nested elements', 'a.html', () => '<div>'.repeat(900_000), /more than 256 deep/],
    ['a million end tags', 'a.html', () => '</p>'.repeat(1_200_000), /more than 40,000 elements/],
    [
      'attributes without end',
      'a.html',
      () => `<p ${Array.from({ length: 400_000 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`,
      /too much memory|too long|No article/,
    ],
    [
      'entities alone',
      'a.html',
      () => `<p>${'&amp'.repeat(1_200_000)}</p>`,
      /too much memory|No article|characters/,
    ],
    ['a script alone', 'a.html', () => SCRIPT, /No article/],
    ['comments that never close', 'a.html', () => '<!--'.repeat(1_200_000), /no HTML elements/],
    ['bullets alone', 'a.txt', () => '- \n'.repeat(1_600_000), /No article/],
    [
      'one endless line',
      'a.txt',
      () => 'a '.repeat(2_400_000),
      /too much memory|characters|No article/,
    ],
    ['brackets', 'a.md', () => '['.repeat(4_900_000), /characters|too long/],
    [
      'links',
      'a.md',
      () => '[]('.repeat(1_600_000),
      /characters|too long|too much memory|No article/,
    ],
    [
      'a YAML bomb',
      'a.md',
      () =>
        `---\na: &a [x,x]\n${Array.from({ length: 40 }, (_, at) => `b${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`},*${at === 0 ? 'a' : `b${at - 1}`}]`).join('\n')}\n---\nText.\n`,
      /aliases exceeded/,
    ],
    ['a broken encoding', 'a.txt', () => Uint8Array.from([97, 0xff, 0xfe, 98, 0xe9]), /not UTF-8/],
    ['zero bytes', 'a.txt', () => 'a\u0000b', /zero bytes/],
    ['nothing', 'a.txt', () => '', /is empty/],
    ['a picture', 'a.png', () => 'x', /no HTML page, text or Markdown/],
  ])('%s', async (_name, name, content, message) => {
    const folder = temporaryFolder(SMALL);
    const file = join(temporaryFolder({ [name]: content() }), name);
    const before = stateOf(folder);
    const ran = await corpus(['add', file, '--corpus', folder, '--yes']);
    expect(ran.err).toMatch(message);
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(stateOf(folder)).toEqual(before);
  });

  it.each(['/dev/zero', '/absent', '/tmp'])('%s', async (path) => {
    const folder = temporaryFolder(SMALL);
    const ran = await corpus(['add', path, '--corpus', folder, '--yes']);
    expect(ran.status).toBe(1);
    expect(ran.err).toMatch(/no file|no such file/);
  });

  it('a pipe that nobody writes to', async () => {
    const folder = temporaryFolder(SMALL);
    const pipe = join(temporaryFolder(), 'pipe.html');
    execFileSync('mkfifo', [pipe]);
    const ran = await corpus(['add', pipe, '--corpus', folder, '--yes']);
    expect(ran.err).toContain('It is no file');
  });

  it('a page that never ends', async () => {
    const server = createServer((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html' });
      const more = setInterval(() => answer.write('<p>x</p>'.repeat(50_000)), 1);
      answer.on('close', () => clearInterval(more));
    });
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const port = await new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address: AddressInfo | string | null = server.address();
        resolve(typeof address === 'object' ? address?.port : 0);
      });
    });
    const folder = temporaryFolder(SMALL);
    const address = `http://127.0.0.1:${port}/`;
    const ran = await corpus(['add', address, '--corpus', folder, '--yes', '--allow-private']);
    expect(ran.err).toContain('larger than 5 MB');
    expect(ran.megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

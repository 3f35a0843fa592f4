import { createServer as createNetServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../../src/maintain/add/fetch/address.js';
import { fetchPage } from '../../../../src/maintain/add/fetch/page.js';
import { ANY, HTML, listen, PAGE, refused, resolver, serve } from './server.js';

describe('a page that is fetched', () => {
  it('comes with its address, format, encoding and bytes', async () => {
    const { at } = await serve((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/HTML; Charset="ISO-8859-1"' }).end(PAGE);
    });
    const page = await fetchPage(`${at}/a?b=c#d`, ANY);
    expect(page).toMatchObject({ format: 'html', charset: 'ISO-8859-1' });
    expect(page.where).toBe(`${at}/a?b=c#d`);
    expect(new TextDecoder().decode(page.bytes)).toBe(PAGE);
  });

  it('is asked for at the resolved address, by its name, and resolved once', async () => {
    const hosts: (string | undefined)[] = [];
    const { port } = await serve((request, answer) => {
      hosts.push(request.headers.host);
      answer.writeHead(200, HTML).end(PAGE);
    });
    // A name that changes its answer would lead elsewhere if it were asked again.
    const { resolve, asked } = resolver('127.0.0.1', '127.0.0.9');
    const isAllowed = (address: string) => address === '127.0.0.1';
    await fetchPage(`http://news.example:${port}/`, { isAllowed, resolve });
    expect(asked).toEqual(['news.example']);
    expect(hosts).toEqual([`news.example:${port}`]);
  });

  it('is asked for over TLS with the name of its host (SNI)', async () => {
    let hello = Buffer.alloc(0);
    const server = createNetServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        hello = Buffer.from(data);
        socket.destroy();
      });
    });
    const port = await listen(server);
    const { resolve } = resolver('127.0.0.1');
    const message = await refused(`https://news.example:${port}/`, { ...ANY, resolve });
    expect(message).toContain('could not be fetched');
    expect(hello.includes('news.example')).toBe(true);
  });

  it('is unpacked when the server packs it all the same', async () => {
    const { at } = await serve((_, answer) => {
      answer.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(PAGE));
    });
    expect(new TextDecoder().decode((await fetchPage(at, ANY)).bytes)).toBe(PAGE);
  });

  it('may be redirected three times', async () => {
    const { at } = await serve((request, answer) => {
      const step = Number(request.url?.slice(1));
      if (step < 3) answer.writeHead(302, { location: `/${step + 1}` }).end();
      else answer.writeHead(200, HTML).end(PAGE);
    });
    expect((await fetchPage(`${at}/0`, ANY)).where).toBe(`${at}/3`);
  });
});

describe('an address that is refused', () => {
  it.each([
    ['file:///etc/passwd', 'not an http'],
    ['ftp://news.example/', 'not an http'],
    ['javascript:alert(1)', 'not an http'],
    ['http://user:secret@news.example/', 'user name'],
    ['http://', 'no address'],
  ])('%s', async (address, message) => {
    const told = await refused(address);
    expect(told).toContain(message);
    expect(told).not.toContain('secret');
  });

  it.each([
    ...['http://127.0.0.1/', 'http://0x7f.1/', 'http://2130706433/', 'http://017700000001/'],
    ...['http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[fe80::1]/', 'http://10.0.0.8/'],
    ...['http://169.254.169.254/latest/', 'http://0/', 'http://localhost/'],
  ])('%s, unless private ones are allowed', async (address) => {
    const told = await refused(address, { isAllowed: isPublicAddress });
    expect(told).toMatch(/public internet|no address/);
  });

  it.each(['127.0.0.1', '::1', '10.9.8.7', '::ffff:10.9.8.7', 'fd00::1'])(
    'a name that stands for %s',
    async (address) => {
      const { resolve } = resolver(address);
      const told = await refused('http://news.example/', { isAllowed: isPublicAddress, resolve });
      expect(told).toContain('public internet');
      expect(told).toContain('--allow-private');
    },
  );

  it.each(['http://127.0.0.2/', 'http://[::1]:1/', 'http://inner.example/', 'file:///etc/passwd'])(
    'a redirect to %s',
    async (location) => {
      const { port } = await serve((_, answer) => answer.writeHead(301, { location }).end());
      const isAllowed = (address: string) => address === '127.0.0.1';
      const { resolve, asked } = resolver('127.0.0.1', '192.168.0.1');
      const told = await refused(`http://news.example:${port}/`, { isAllowed, resolve });
      expect(told).toMatch(/public internet|not an http/);
      expect(asked[0]).toBe('news.example');
    },
  );

  it('a name that is not known', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await refused('http://news.example/', { ...ANY, resolve })).toContain('has no address');
  });
});

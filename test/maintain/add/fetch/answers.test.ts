import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { HostAddress } from '../../../../src/maintain/add/fetch/target.js';
import { ANY, HTML, PAGE, refused, serve } from './server.js';

describe('an answer that is refused', () => {
  it.each<[string, RequestListener, string]>([
    [
      'endless redirects',
      (_, answer) => answer.writeHead(302, { location: '/' }).end(),
      'more than 3',
    ],
    ['a redirect to nowhere', (_, answer) => answer.writeHead(302).end(), 'to no address'],
    ['an error page', (_, answer) => answer.writeHead(404, HTML).end(PAGE), 'answers 404'],
    [
      'another type',
      (_, answer) => answer.writeHead(200, { 'content-type': 'application/pdf' }).end('x'),
      'application/pdf',
    ],
    ['no type', (_, answer) => answer.writeHead(200).end('x'), 'does not say what it is'],
    ['nothing', (_, answer) => answer.writeHead(200, HTML).end(), 'is empty'],
    [
      'an announced size',
      (_, answer) => answer.writeHead(200, { ...HTML, 'content-length': '50000000' }).write('x'),
      'larger than 5 MB',
    ],
    [
      'a packing that is not known',
      (_, answer) => answer.writeHead(200, { ...HTML, 'content-encoding': 'zip' }).end('x'),
      'packed in a way',
    ],
    [
      'small and huge when unpacked',
      (_, answer) =>
        answer
          .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(20_000_000))),
      'larger than 5 MB',
    ],
    [
      'broken off',
      (_, answer) => {
        answer.writeHead(200, { ...HTML, 'content-length': '100' }).write('x');
        setTimeout(() => answer.destroy(), 20);
      },
      'could not be fetched',
    ],
  ])('%s', async (_name, listener, message) => {
    const { at } = await serve(listener);
    expect(await refused(at)).toContain(message);
  });

  it('one that never ends', async () => {
    const { at } = await serve((_, answer) => {
      answer.writeHead(200, HTML);
      const more = setInterval(() => answer.write('x'.repeat(500_000)), 1);
      answer.on('close', () => clearInterval(more));
    });
    expect(await refused(at)).toContain('larger than 5 MB');
  });

  it.each<[string, RequestListener]>([
    ['that does not come', () => undefined],
    ['that stops on its way', (_, answer) => void answer.writeHead(200, HTML).write('x')],
    [
      'that trickles',
      (_, answer) => {
        answer.writeHead(200, HTML);
        const more = setInterval(() => answer.write('x'), 20);
        answer.on('close', () => clearInterval(more));
      },
    ],
  ])('one %s, at the time limit in all', async (_name, listener) => {
    const { at } = await serve(listener);
    expect(await refused(at, { ...ANY, milliseconds: 300 })).toContain('within 0.3 seconds');
  });

  it('a name that is never resolved, at the time limit', async () => {
    const resolve = () => new Promise<HostAddress[]>(() => undefined);
    const options = { ...ANY, resolve, milliseconds: 100 };
    expect(await refused('http://news.example/', options)).toContain('within 0.1 seconds');
  });
});

import { describe, expect, it } from 'vitest';
import { readText as read, refusalOf } from './harness.js';

/** Bytes of a text in which every sign is one byte (Windows-1252 where it agrees with Latin-1). */
function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

describe('encodings', () => {
  const page = (head: string) =>
    `<html><head>${head}</head><body><h1>T</h1><p>Caf\u00e9 \u00a34m, he said.</p></body></html>`;

  it.each([
    ['by the server', '', 'iso-8859-1'],
    ['by the page', '<meta charset="windows-1252">', undefined],
    [
      'by an older page',
      '<meta http-equiv=Content-Type content="text/html; charset=latin1">',
      undefined,
    ],
  ])('are read as declared %s', (_name, head, charset) => {
    expect(read(latin(page(head)), 'html', charset).body).toBe('Café £4m, he said.\n');
  });

  it('are read by their mark', () => {
    const bytes = Buffer.from(`\ufeff${page('')}`, 'utf16le');
    expect(read(new Uint8Array(bytes), 'html').body).toBe('Café £4m, he said.\n');
  });

  it.each([
    ['undeclared', '', undefined, 'does not say what it is'],
    ['declared wrongly', '<meta charset=utf-8>', undefined, 'says that it is UTF-8, and is not'],
    ['unknown', '', 'klingon', '"klingon" is not known'],
  ])('are refused where %s', async (_name, head, charset, message) => {
    const refusal = await refusalOf(() => read(latin(page(head)), 'html', charset));
    expect(refusal.message).toContain(message);
    expect(refusal.message).toContain('UTF-8');
  });

  it('that spoilt letters before are told of', () => {
    expect(read('T\n\nIt isnâ€™t so.').warnings.join()).toContain('look spoilt');
    expect(read('T\n\nIt isn\ufffdt so.').warnings.join()).toContain('look spoilt');
    expect(read('T\n\nIt isn’t so, Ångström.').warnings).toEqual([]);
  });

  it('of no text are refused', async () => {
    expect((await refusalOf(() => read('a\u0000b'))).what).toContain('zero bytes');
  });
});

describe('a page', () => {
  it.each([
    ['nested too deep', '<div>'.repeat(1_000_000), 'more than 256 deep'],
    ['with too many elements', '<p>x</p>'.repeat(41_000), 'more than 40,000 elements'],
    ['of nothing', '<html><body><nav>Home</nav></body></html>', 'No article was found'],
    ['that is a comment', '<!--'.repeat(1000), 'no HTML elements'],
  ])('is refused: one %s', async (_name, html, message) => {
    expect((await refusalOf(() => read(html, 'html'))).message).toContain(message);
  });

  it('runs no script', () => {
    const html =
      '<html><body onload="globalThis.hit=1"><h1>T</h1><p>One two.</p><script>globalThis.hit=1</script><img src=x onerror="globalThis.hit=1"></body></html>';
    expect(read(html, 'html').body).toBe('One two.\n');
    expect(Reflect.has(globalThis, 'hit')).toBe(false);
  });
});

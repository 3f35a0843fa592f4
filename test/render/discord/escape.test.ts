import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockQuote,
  escapeMarkdown,
  link,
  small,
  unescapeMarkdown,
} from '../../../src/render/discord/escape.js';
import { must } from '../../helpers.js';
import { anyText, asRead, hostile, inside, nodesOf, shown, targets } from './shown.js';

describe('escapeMarkdown', () => {
  it.each([
    ['a mention of a user', '<@123456789012345678>'],
    ['a mention of a role', '<@&123456789012345678>'],
    ['a mention of all', '@everyone and @here'],
    ['a channel', '<#123456789012345678>'],
    ['a command', '</ask:123456789012345678>'],
    ['a time stamp', '<t:1700000000:R>'],
    ['an emoji of a server', '<:name:123456789012345678>'],
    ['a link with a label', '[the report](https://example.org)'],
    ['a bare address', 'https://example.org and HTTP://example.org'],
    ['an address in brackets', '<https://example.org>'],
    ['an address that a form feed parts', 'https:\f//example.org'],
    ['emphasis', '*a* _b_ **c** __d__ ~~e~~ ***f***'],
    ['a spoiler', '||a||'],
    ['code', '`a` and ```b```'],
    ['a heading', '# a\n## b\n### c'],
    ['small print', '-# a'],
    ['a quote', '> a'],
    ['a quote to the end', '>>> a\nb'],
    ['a backslash that takes the escape away', '\\*a\\*'],
    ['the shrug', '¯\\_(ツ)_/¯'],
  ])('shows %s as it is written', (_name, text) => {
    // The parser reads it as something else, or as other words, where it is not escaped.
    expect(shown(escapeMarkdown(text))).toBe(asRead(text));
  });

  it('would not pass by itself: the parser finds what is not escaped', () => {
    expect(shown('<@123456789012345678> **a** [b](https://example.org)')).toBe(
      '«user» «strong» «link https://example.org»',
    );
  });

  it.each([
    ['- a', '\\- a'],
    ['  + a', '  \\+ a'],
    ['1. a\n23. b', '1\\. a\n23\\. b'],
    ['a\n- b', 'a\n\\- b'],
  ])('leaves no list mark in %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves hyphens, numbers and full stops within a line alone', () => {
    const text = 'Re-inspected on 4. May, 2.5 times - twice + once.';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('takes the meaning of a short name of an emoji away', () => {
    expect(escapeMarkdown('a :smile: b')).toBe('a \\:smile: b');
    expect(escapeMarkdown('1:100:2')).toBe('1\\:100\\:2');
  });

  it('shows any text word for word, and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shown(escapeMarkdown(text))).toBe(asRead(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('leaves no list, heading, small print or quote mark at the start of any line', () => {
    const mark = /^\s*(?:[-*+] |\d+\. |#{1,3} |-# |>>? |>>> )/m;
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(mark);
      }),
      { numRuns: 3_000 },
    );
  });

  it('leaves no mark without an odd number of backslashes before it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, '');
        expect(bare).not.toMatch(/[\\*_~`|<>#@[\]()]|https?:\S/i);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('unescapeMarkdown', () => {
  it('gives back what was escaped, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
      { numRuns: 3_000 },
    );
  });

  it('gives back what was escaped twice in two steps', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const twice = escapeMarkdown(escapeMarkdown(text));
        expect(unescapeMarkdown(unescapeMarkdown(twice))).toBe(text);
      }),
    );
  });
});

describe('link', () => {
  it('is a label with a target', () => {
    const [node, ...others] = nodesOf(link('The report', 'https://example.org/a?b=c#d'));
    expect(node).toMatchObject({ type: 'link', target: 'https://example.org/a?b=c#d' });
    expect(others).toEqual([]);
  });

  it('shows its label word for word', () => {
    const [node] = nodesOf(link('A *new* [updated] report', 'https://example.org/'));
    const label = inside(must(node)).map(({ content }) => content);
    expect(label.join('')).toBe('A *new* [updated] report');
  });

  it.each([
    ['parentheses', 'https://example.org/a_(b))c', 'https://example.org/a_%28b%29%29c'],
    ['an angle bracket', 'https://example.org/a>b<c', 'https://example.org/a%3Eb%3Cc'],
    ['white space', 'https://example.org/a b', 'https://example.org/a%20b'],
    ['a backslash in a query', 'https://example.org/?a\\b', 'https://example.org/?a%5cb'],
  ])('encodes %s in its address', (_name, address, encoded) => {
    expect(targets(link('a', address)).map((one) => one.toLowerCase())).toEqual([
      encoded.toLowerCase(),
    ]);
  });

  it('leaves an address that is encoded already as it is', () => {
    const address = 'https://example.org/a%20b?u=https%3A%2F%2Fx.org%2F%3Fq%3D1%25';
    expect(targets(link('a', address))).toEqual([address]);
  });

  const webAddress = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    hostile.map((text) => `https://example.org/${text}`),
  );
  const address = fc.oneof(webAddress, anyText);

  it('leads nowhere but to its address, whatever label and address say', () => {
    fc.assert(
      fc.property(anyText, address, (label, to) => {
        const written = link(label, to);
        const between = /\]\(<([^<>()\\\s]*)>\)$/.exec(written);
        expect(between).not.toBeNull();
        for (const target of targets(written)) expect(target).toBe(between?.[1]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is nothing but a link, or text where the label’s brackets are not in pairs', () => {
    fc.assert(
      fc.property(anyText, webAddress, (label, to) => {
        const rest = nodesOf(link(label, to)).map(({ type }) => type);
        const known = ['link', 'autolink', 'text', 'br', 'twemoji'];
        expect(known).toEqual(expect.arrayContaining([...new Set(rest)]));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is one link for any label without brackets', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !/[[\]]/.test(text)),
        fc.webUrl({ withQueryParameters: true }),
        (label, to) => {
          expect(targets(link(label, to))).toHaveLength(1);
        },
      ),
    );
  });
});

describe('small and blockQuote', () => {
  it('mark every line', () => {
    expect(small('a\nb')).toBe('-# a\n-# b');
    expect(blockQuote('a\nb')).toBe('> a\n> b');
  });

  it('hold any escaped text without letting it out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = asRead(text).replace(/\s+/g, ' ').trim();
        fc.pre(line !== '');
        const [quote, ...others] = nodesOf(blockQuote(escapeMarkdown(line)));
        expect(quote?.type).toBe('blockQuote');
        expect(others).toEqual([]);
        const within = inside(must(quote));
        expect(within.filter(({ type }) => type !== 'text' && type !== 'twemoji')).toEqual([]);
      }),
    );
  });
});

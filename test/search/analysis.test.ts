import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, fold, stem } from '../../src/search/analysis.js';
import { heldArticles } from '../corpus/fixtures.js';

function terms(text: string): string[] {
  return analyse(text).map(({ term }) => term);
}

describe('numbers', () => {
  it.each(['12.1 per cent', '12.1 percent', '12.1per cent', '12.1%', '12.1 %', '12.1 PER CENT'])(
    'with per cent are one term, however written: %s',
    (text) => {
      expect(terms(text)).toEqual(['12.1%']);
    },
  );

  it.each(['70,000', '70000', '£70,000', '70k'])('lose their thousands separators: %s', (text) => {
    expect(terms(text)).toEqual(['70000']);
  });

  it.each([
    ['1,000,000', ['1000000']],
    ['70,000 999 calls', ['70000', '999', 'call']],
    ['27% to 39%', ['27%', 'to', '39%']],
    ['2022/23', ['2022', '23']],
    ['101 and 999', ['101', 'and', '999']],
    ['a rate of 3.5.', ['a', 'rate', 'of', '3.5']],
    ['It fell by 12.', ['it', 'fell', 'by', '12']],
  ])('are kept whole: %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('with per cent are other terms than without', () => {
    expect(terms('12%')).not.toEqual(terms('12'));
  });

  it.each([
    ['five', '5'],
    ['seven', '7'],
    ['twenty', '20'],
    ['Ninety', '90'],
  ])('in words are digits: %s', (word, digits) => {
    expect(terms(word)).toEqual([digits]);
  });

  it('are never stop words', () => {
    expect(analyse('1 2,000 3% four').some(({ stop }) => stop)).toBe(false);
  });
});

describe('words', () => {
  it.each([
    ["the force's plan", 'the force plan'],
    ['the force’s plan', 'the force plan'],
    ["inspectors' plan", 'inspectors plan'],
    ["HMICFRS' concerns", 'HMICFRS concerns'],
  ])('lose a possessive ending: %s', (text, plain) => {
    const written = (all: string) => analyse(all).map(({ term, word }) => [term, word]);
    expect(written(text)).toEqual(written(plain));
  });

  it.each([
    ['multi-agency', 'multi agency'],
    ['re-inspected', 're inspected'],
    ['sex/child', 'sex child'],
    ['(HMICFRS)', 'hmicfrs'],
    ['“Engage”', 'engage'],
    ['Café', 'cafe'],
    ['organizing', 'organising'],
    ['investigations', 'investigation'],
    ['improved', 'improving'],
  ])('are the same: %s and %s', (a, b) => {
    expect(terms(a)).toEqual(terms(b));
  });

  it.each([
    ['Engage', 'engine'],
    ['police', 'policy'],
    ['force', 'four'],
    ['999', '99'],
  ])('are not the same: %s and %s', (a, b) => {
    expect(terms(a)).not.toEqual(terms(b));
  });

  it('keep what was written, in lower case, beside their stem', () => {
    expect(analyse('Investigations')).toEqual([
      { term: stem('investigations'), word: 'investigations', stop: false, start: 0, end: 14 },
    ]);
  });

  it('say little where they are stop words', () => {
    const informative = analyse('What is the force doing about it?').filter(({ stop }) => !stop);
    expect(informative.map(({ word }) => word)).toEqual(['force']);
  });

  it('of two letters are not cut', () => {
    expect(stem('is')).toBe('is');
    expect(stem('us')).toBe('us');
  });

  it('are none in nothing and in marks', () => {
    expect(analyse('')).toEqual([]);
    expect(analyse('… – “” ! \u{1F46E}')).toEqual([]);
  });
});

it('Folding takes away case, accents and curly apostrophes', () => {
  expect(fold('Café’s ÉLAN ‘x’')).toBe("cafe's elan 'x'");
});

describe('offsets, for any string', () => {
  const piece = fc.constantFrom(
    'force',
    "'s",
    '’',
    '12.1',
    ',000',
    '£',
    ' per cent',
    '%',
    'k',
    ' ',
    '.',
    '-',
    'é',
    'e\u0301',
    'İ',
    'ﬁ',
    '\u{1F46E}',
    '\n',
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('lie in order, without overlap, within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of analyse(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          end = token.end;
        }
      }),
    );
  });

  it('cut out the word: alone, it gives the same token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, ...token } of analyse(text)) {
          const own = text.slice(start, end);
          expect(analyse(own)).toEqual([{ ...token, start: 0, end: own.length }]);
          expect(fold(own).replace(/'/g, '').startsWith(token.word.replace(/'/g, ''))).toBe(true);
        }
      }),
    );
  });

  it('leave no letter and no digit out', () => {
    const plain = fc.oneof(
      fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
      fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
    );
    fc.assert(
      fc.property(plain, (text) => {
        let rest = text;
        for (const { start, end } of analyse(text)) {
          rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
        }
        expect(rest).not.toMatch(/[\p{L}0-9]/u);
      }),
    );
  });

  it('do not depend on what was analysed before', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const alone = analyse(second);
        analyse(first);
        expect(analyse(second)).toEqual(alone);
      }),
    );
  });

  it('hold in every sentence of the five articles', () => {
    for (const { body, passages } of heldArticles) {
      for (const { sentences } of passages) {
        for (const sentence of sentences) {
          for (const { start, end, word } of analyse(sentence.text)) {
            const own = body.slice(sentence.start + start, sentence.start + end);
            expect(fold(own).replace(/'/g, '').startsWith(word)).toBe(true);
          }
        }
      }
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildVocabulary, editDistance } from '../../src/search/spelling.js';
import { must } from '../helpers.js';

/** Optimal string alignment distance by its definition, slowly. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slowDistance(shortA, b) + 1,
    slowDistance(a, shortB) + 1,
    slowDistance(shortA, shortB) + same,
    swapped ? slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
const limit = fc.integer({ min: 0, max: 7 });

describe('the distance of two words', () => {
  it.each([
    ['inspector', 'inspector', 0],
    ['inspector', 'inspecter', 1],
    ['inspector', 'inspctor', 1],
    ['inspector', 'inspecttor', 1],
    ['inspector', 'inpsector', 1],
    ['inspector', 'inpsecter', 2],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('%s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('is what its definition gives, up to the limit', () => {
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => {
        const wanted = slowDistance(a, b);
        const found = editDistance(a, b, most);
        if (wanted <= most) expect(found).toBe(wanted);
        else expect(found).toBeGreaterThan(most);
      }),
    );
  });

  it('is the same both ways, as far as the limit tells', () => {
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => {
        const one = Math.min(editDistance(a, b, most), most + 1);
        expect(Math.min(editDistance(b, a, most), most + 1)).toBe(one);
      }),
    );
  });

  it('is nothing for equal words alone, and at most the longer one’s length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const found = editDistance(a, b, 6);
        expect(found === 0).toBe(a === b);
        expect(found).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(found).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('a vocabulary', () => {
  const vocabulary = buildVocabulary(
    new Map([
      ['inspector', 5],
      ['inspectors', 9],
      ['force', 20],
      ['forces', 3],
      ['engage', 7],
      ['scan', 4],
      ['concern', 6],
      ['concert', 1],
      ['guildford', 2],
      ['2024', 8],
    ]),
  );

  it.each([
    ['inspecter', 'inspector'],
    ['inpsector', 'inspector'],
    ['inspektr', 'inspector'],
    ['concren', 'concern'],
    ['engaeg', 'engage'],
    ['negage', 'engage'],
    ['guilford', 'guildford'],
  ])('repairs %s to %s', (wrong, right) => {
    expect(vocabulary.repair(wrong)).toBe(right);
  });

  it('prefers the nearer word, then the more frequent one', () => {
    expect(vocabulary.repair('concerx')).toBe('concern');
    expect(vocabulary.repair('forcess')).toBe('forces');
    expect(vocabulary.repair('inspectorz')).toBe('inspectors');
  });

  it.each([
    ['knenel', 'kennel', 'kenel', 'a dropped letter'],
    ['frmo', 'from', 'fro', 'a dropped letter'],
    ['wron', 'worn', 'wrong', 'a letter more'],
    ['dariy', 'dairy', 'darin', 'another letter'],
  ])('prefers a swap of two letters: %s is %s, not %s by %s', (wrong, right, other) => {
    expect(editDistance(wrong, right, 2)).toBe(editDistance(wrong, other, 2));
    for (const [first, second] of [
      [right, other],
      [other, right],
    ] as const) {
      const counts = new Map([
        [first, first === right ? 1 : 99],
        [second, second === right ? 1 : 99],
      ]);
      expect(buildVocabulary(counts).repair(wrong)).toBe(right);
    }
  });

  it('prefers the nearer word to one with more letters swapped', () => {
    const counts = new Map([
      ['zeppelin', 99],
      ['zepeplna', 1],
    ]);
    expect(editDistance('zepeplni', 'zeppelin', 2)).toBe(2);
    expect(buildVocabulary(counts).repair('zepeplni')).toBe('zepeplna');
  });

  it('prefers the more frequent of two words that are both a swap away', () => {
    const counts = new Map([
      ['abdce', 1],
      ['bacde', 9],
    ]);
    expect(buildVocabulary(counts).repair('abcde')).toBe('bacde');
  });

  it('decides a tie of frequency by the alphabet', () => {
    const tie = buildVocabulary(
      new Map([
        ['banker', 1],
        ['banked', 1],
      ]),
    );
    expect(tie.repair('bankex')).toBe('banked');
  });

  it.each([
    ['shorter than four letters', 'sca'],
    ['with two slips below eight letters', 'enxxge'],
    ['with three slips', 'inxxxctor'],
    ['with another first letter', 'xngage'],
    ['with a digit', '2o24x'],
    ['with an accent', 'éngage'],
    ['that nothing is near to', 'weather'],
    ['that is empty', ''],
  ])('repairs no word %s', (_, wrong) => {
    expect(vocabulary.repair(wrong)).toBeUndefined();
  });

  it('has the words it was built from, numbers too', () => {
    expect(vocabulary.has('force')).toBe(true);
    expect(vocabulary.has('2024')).toBe(true);
    expect(vocabulary.has('forse')).toBe(false);
  });

  it('repairs one slip in any word of five letters and more, to a word as near', () => {
    const known = ['inspector', 'concern', 'engage', 'guildford', 'force'];
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.nat(),
        fc.constantFrom('z', 'q', ''),
        (right, at, by) => {
          const place = 1 + (at % (right.length - 1));
          const wrong = right.slice(0, place) + by + right.slice(place + 1);
          fc.pre(wrong.length >= 5);
          const repaired = must(vocabulary.repair(wrong), `repair of ${wrong}`);
          expect(editDistance(wrong, repaired, 2)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('a letter that is doubled or not', () => {
  const words = buildVocabulary(
    new Map(['routine', 'committee', 'keynes', 'address'].map((word) => [word, 1])),
  );

  it.each([
    ['rutinne', 'routine'],
    ['comitee', 'committee'],
    ['adres', undefined],
    ['kennels', undefined],
  ])('counts as half a slip in long words: %s', (written, meant) => {
    expect(words.repair(written)).toBe(meant);
  });
});

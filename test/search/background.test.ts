import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { informationOf, isEnglish } from '../../src/search/background.js';

describe('how much a word tells', () => {
  it('is the more the rarer it is in English', () => {
    const falling = ['zeppelin', 'pigeon', 'custody', 'bridge', 'time'].map(informationOf);
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
  });

  it('is all for a word that English does not have', () => {
    expect(informationOf('xqzzptl')).toBe(1);
  });

  it('is something for the most common word of all, and little', () => {
    expect(informationOf('the')).toBeGreaterThan(0);
    expect(informationOf('the')).toBeLessThan(0.2);
  });

  it('is counted of a word that the list writes with a capital, too', () => {
    expect(informationOf('i')).toBeLessThan(0.2);
    expect(informationOf('london')).toBeLessThan(1);
  });
});

describe('a word of English', () => {
  it.each(['time', 'pigeon', 'winter', 'bridge'])('is "%s"', (word) => {
    expect(isEnglish(word)).toBe(true);
  });

  it.each(['xqzzptl', 'polcie', 'harbuor', ''])('is not "%s"', (word) => {
    expect(isEnglish(word)).toBe(false);
  });
});

it('Any word tells something and never more than all, the same every time', () => {
  const word = fc.oneof(
    fc.constantFrom(...'the time kennel harbour London constructor'.split(' ')),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(word, (one) => {
      const told = informationOf(one);
      expect(told).toBeGreaterThan(0);
      expect(told).toBeLessThanOrEqual(1);
      expect(informationOf(one)).toBe(told);
      if (!isEnglish(one)) expect(told).toBeGreaterThan(0.5);
    }),
  );
});

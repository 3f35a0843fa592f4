import { describe, expect, it } from 'vitest';
import { boundOf, isWithin } from '../../../src/answer/understand/bound.js';

const DOGS = 'dogs?\\b';

describe('the number that a question claims', () => {
  it.each([
    ['did it have four dogs', { kind: 'exactly', number: 4 }],
    ['were there more than four dogs', { kind: 'more', number: 4 }],
    ['were there over 12 dogs', { kind: 'more', number: 12 }],
    ['fewer than five big dogs', { kind: 'fewer', number: 5 }],
    ['at least two dogs', { kind: 'at-least', number: 2 }],
    ['no more than three dogs', { kind: 'at-most', number: 3 }],
    ['two or more dogs', { kind: 'at-least', number: 2 }],
    ['two or fewer dogs', { kind: 'at-most', number: 2 }],
  ])('is read with its comparison: %s', (text, bound) => {
    expect(boundOf(text, DOGS)).toEqual(bound);
  });

  it('is none where none is named', () => {
    expect(boundOf('were there dogs', DOGS)).toBeUndefined();
    expect(boundOf('were there four cats', DOGS)).toBeUndefined();
  });

  it.each([
    ['exactly', [false, true, false]],
    ['more', [false, false, true]],
    ['fewer', [true, false, false]],
    ['at-least', [false, true, true]],
    ['at-most', [true, true, false]],
  ] as const)('is held against a count: %s', (kind, held) => {
    expect([3, 4, 5].map((count) => isWithin({ kind, number: 4 }, count))).toEqual(held);
  });
});

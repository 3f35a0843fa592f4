import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/answer/understand/number.js';

describe('a number', () => {
  it.each([
    ['a', 1],
    ['An', 1],
    ['zero', 0],
    ['Twelve', 12],
    ['twenty', 20],
    ['43', 43],
  ])('is read in digits and in words: %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['', 'many', '4.5', '-3', 'twenty-one'])('is nothing else: %s', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

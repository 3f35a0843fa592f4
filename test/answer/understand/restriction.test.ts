import { describe, expect, it } from 'vitest';
import { isRestriction } from '../../../src/answer/understand/restriction.js';
import { analyse } from '../../../src/search/analysis.js';

function narrows(text: string, word: string): boolean {
  return analyse(text).some((token) => token.word === word && isRestriction(text, token));
}

describe('a word that narrows what is asked', () => {
  it.each([
    ['Was it wrongly put there?', 'wrongly'],
    ['Was it the smallest force there?', 'smallest'],
    ['How many were moved by ministers?', 'ministers'],
    ['Which went in for cruelty?', 'cruelty'],
    ['Which rural forces were there?', 'rural'],
    ['Was it moved after a tip?', 'tip'],
  ])('is one: %s', (text, word) => {
    expect(narrows(text, word)).toBe(true);
  });

  it.each([
    ['Is it true that the allotment is there?', 'allotment'],
    ['For my essay, who was there?', 'essay'],
  ])('is none: %s', (text, word) => {
    expect(narrows(text, word)).toBe(false);
  });
});

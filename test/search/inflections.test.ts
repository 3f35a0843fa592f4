import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/search/analysis.js';
import { baseForm } from '../../src/search/inflections.js';

describe('the base of a word', () => {
  it.each([
    ['wrote', 'write'],
    ['written', 'write'],
    ['sold', 'sell'],
    ['knives', 'knife'],
    ['fairer', 'fair'],
    ['safest', 'safe'],
    ['busier', 'busy'],
    ['biggest', 'big'],
  ])('of %s is %s', (form, base) => {
    expect(baseForm(form)).toBe(base);
  });

  it.each(['met', 'fed', 'bit', 'officer', 'order', 'closer', 'later', 'forest', 'interest', 'er'])(
    'of %s is itself',
    (word) => {
      expect(baseForm(word)).toBe(word);
    },
  );

  it('is what a form is found by', () => {
    const term = (word: string) => analyse(word).map((token) => token.term);
    expect(term('sold')).toEqual(term('selling'));
    expect(term('fairest')).toEqual(term('fair'));
  });
});

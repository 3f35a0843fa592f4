import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityOf, verdictOn } from '../../../../src/answer/answerers/across/quantity.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { putting } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));

function verdict(text: string, count: number, sure = true): 'yes' | 'no' | undefined {
  return verdictOn(put(text).question, count, sure);
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'] as const;

describe('of how many forces a question asks', () => {
  it.each([
    ['any', 'Did any force leave Engage in 2023?', { kind: 'any' }],
    ['none', 'Did no force leave Engage in 2023?', { kind: 'none' }],
    ['none', 'Did none of the forces leave Engage in 2023?', { kind: 'none' }],
    ['any, no longer there', 'Is a force no longer in Engage?', { kind: 'any' }],
    ['a share', 'Did most forces leave Engage in 2023?', { kind: 'share' }],
    ['all the time', 'Were forces in Engage throughout 2023?', { kind: 'share' }],
    ['all told', 'Were forces in Engage in 2023 all told?', { kind: 'any' }],
    [
      'a number',
      'Did three other forces leave Engage?',
      { kind: 'number', bound: { kind: 'exactly', number: 3 } },
    ],
    [
      'a number in digits',
      'Were 12 forces in Engage?',
      { kind: 'number', bound: { kind: 'exactly', number: 12 } },
    ],
    [
      'a number alone',
      'Did two of them leave Engage?',
      { kind: 'number', bound: { kind: 'exactly', number: 2 } },
    ],
    ['a number of something else', 'Did a force with nine dogs leave Engage?', { kind: 'any' }],
  ])('is %s: %s', (_what, text, quantity) => {
    expect(quantityOf(put(text).question)).toEqual(quantity);
  });
});

describe('what a list of forces says', () => {
  it('of any is yes where there is one, and nothing where there is none', () => {
    expect(verdict('Did any force leave Engage in 2023?', 1)).toBe('yes');
    expect(verdict('Did any force leave Engage in 2023?', 0)).toBeUndefined();
  });

  it('of none is no where there is one, and nothing where there is none', () => {
    expect(verdict('Did no force leave Engage in 2023?', 1)).toBe('no');
    expect(verdict('Did no force leave Engage in 2023?', 0)).toBeUndefined();
  });

  it('of a number is yes for that number alone, and nothing where the list is not sure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NUMBERS),
        fc.integer({ min: 0, max: 9 }),
        fc.boolean(),
        (word, count, sure) => {
          const expected = sure ? (count === NUMBERS.indexOf(word) + 2 ? 'yes' : 'no') : undefined;
          expect(verdict(`Did ${word} forces leave Engage in 2023?`, count, sure)).toBe(expected);
        },
      ),
    );
  });

  it.each([
    ['a share is asked', 'Did all forces leave Engage in 2023?'],
    ['no yes or no is asked', 'Which forces left Engage in 2023?'],
    ['of those of one move another is asked', 'Has any force that entered in 2022 left Engage?'],
    ['so it is of who went in', 'Is any force that was first put in Engage in 2022 still there?'],
  ])('is nothing where %s: %s', (_why, text) => {
    for (const count of [0, 1, 2]) expect(verdict(text, count)).toBeUndefined();
  });
});

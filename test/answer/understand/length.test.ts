import { describe, expect, it } from 'vitest';
import {
  type ClaimedLength,
  COMPARED,
  claimedIn,
  holds,
  LENGTH,
} from '../../../src/answer/understand/length.js';
import { must } from '../../helpers.js';

/** The length that a text claims. */
function claimed(text: string): ClaimedLength {
  return must(claimedIn(text, new RegExp(`(${COMPARED})?\\s*${LENGTH}`, 'i')));
}

describe('a length that is claimed', () => {
  it.each([
    ['more than two weeks', 'more', 14],
    ['under six months', 'less', 182.625],
    ['a full year', 'more', 365.25],
    ['within 1,000 days', 'less', 1000],
    ['about two and a half years', 'about', 913.125],
    ['three years and a half', 'about', 1278.375],
    ['exactly ten months', 'exactly', 304.375],
    ['over two years and seven months', 'more', 943.5625],
    ['thirteen months', 'about', 395.6875],
  ])('is read with how it is compared: %s', (text, bound, days) => {
    expect(claimed(text)).toMatchObject({ bound, days });
  });

  it('holds where both the shortest and the longest that it may have been agree', () => {
    expect(holds(claimed('more than two weeks'), 15, 20)).toBe('yes');
    expect(holds(claimed('more than two weeks'), 10, 20)).toBe('unclear');
    expect(holds(claimed('less than two weeks'), 15, 20)).toBe('no');
  });

  it('is rounded as people round, but not where it is said to be exact', () => {
    expect(holds(claimed('ten months'), 299, 299)).toBe('yes');
    expect(holds(claimed('exactly ten months'), 299, 299)).toBe('no');
    expect(holds(claimed('exactly 299 days'), 299, 299)).toBe('yes');
    expect(holds(claimed('two years'), 900, 900)).toBe('longer');
    expect(holds(claimed('three years'), 900, 900)).toBe('no');
  });

  it('is left open where it lies between the shortest and the longest', () => {
    expect(holds(claimed('two years'), 299, Number.POSITIVE_INFINITY)).toBe('unclear');
    expect(holds(claimed('exactly one year'), 300, 400)).toBe('unclear');
    expect(holds(claimed('two months'), 299, Number.POSITIVE_INFINITY)).toBe('no');
  });
});

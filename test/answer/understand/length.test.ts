import { describe, expect, it } from 'vitest';
import {
  boundBy,
  type ClaimedLength,
  COMPARED,
  holds,
  LENGTH,
  readLength,
} from '../../../src/answer/understand/length.js';
import { must } from '../../helpers.js';

/** The length that a text claims. */
function claimed(text: string): ClaimedLength {
  const found = must(new RegExp(`(${COMPARED})?\\s*${LENGTH}`, 'i').exec(text) ?? undefined);
  const length = must(readLength(found[2], found[3], found[4], found[5]));
  return { ...length, bound: boundBy(found[1] ?? '', found[0]) };
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
});

import { describe, expect, it } from 'vitest';
import { asksPossibility, tellsPossibility } from '../../../src/answer/understand/possibility.js';

describe('what might be', () => {
  it.each([
    'Could it go back in?',
    'Did inspectors consider moving it?',
    'Was it forced to leave?',
    'Should it have left?',
  ])('is asked about in: %s', (text) => {
    expect(asksPossibility(text)).toBe(true);
  });

  it.each([
    'Did it leave in May 2024?',
    'Was it there on 6 May?',
    'Is it out?',
    'Was it still there in May?',
    'Was it there close to a year?',
  ])('is not asked about in: %s', (text) => {
    expect(asksPossibility(text)).toBe(false);
  });

  it('is told with a condition', () => {
    expect(tellsPossibility('If it does not improve, it will be moved.')).toBe(true);
    expect(tellsPossibility('It has been moved.')).toBe(false);
  });
});

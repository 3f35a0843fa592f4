import { describe, expect, it } from 'vitest';
import { ablate, type Candidate, fitWeights, hitsOf } from '../../src/evaluate/fit.js';

/** A question whose right sentence has this much of `good`, beside one with as much of `bad`. */
function question(good: number, bad: number): Candidate[] {
  return [
    { features: { good: 0, bad }, right: false },
    { features: { good: 0, bad: bad / 2 }, right: false },
    { features: { good, bad: 0 }, right: true },
  ];
}

const QUESTIONS = [question(1, 0.5), question(0.8, 0.9), question(0.6, 1)];

describe('hitsOf', () => {
  it('counts the questions whose best, and one of whose best two, sentences are right', () => {
    expect(hitsOf(QUESTIONS, { good: 1, bad: 1 })).toEqual({ first: 1 / 3, two: 1 });
    expect(hitsOf(QUESTIONS, { good: 0, bad: 1 })).toEqual({ first: 0, two: 0 });
  });

  it('gives ties to the earlier sentence', () => {
    expect(hitsOf([question(1, 1)], { good: 1, bad: 1 })).toEqual({ first: 0, two: 1 });
  });

  it('has nothing to count without questions', () => {
    expect(hitsOf([], { good: 1 })).toEqual({ first: 0, two: 0 });
  });
});

describe('fitWeights', () => {
  it('moves weights towards what ranks right', () => {
    const fitted = fitWeights(QUESTIONS, { good: 0.1, bad: 1 });
    expect(hitsOf(QUESTIONS, fitted)).toEqual({ first: 1, two: 1 });
  });

  it('leaves weights alone that nothing gains from', () => {
    expect(fitWeights(QUESTIONS, { good: 1, bad: 0, other: 0.3 })).toEqual({
      good: 1,
      bad: 0,
      other: 0.3,
    });
  });
});

describe('ablate', () => {
  it('puts first the feature whose loss costs most', () => {
    const [first, second] = ablate(QUESTIONS, { good: 1, bad: 0.1 });
    expect(first).toEqual({ name: 'good', without: { first: 0, two: 0 } });
    expect(second?.name).toBe('bad');
  });
});

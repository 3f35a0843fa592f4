import { describe, expect, it } from 'vitest';
import { drawFrom, randomOf } from '../../src/evaluate/random.js';

const rowOf = (seed: string, length: number) => {
  const random = randomOf(seed);
  return Array.from({ length }, random);
};

describe('randomOf', () => {
  it('gives the same row for the same seed and another for another', () => {
    expect(rowOf('q1', 5)).toEqual(rowOf('q1', 5));
    expect(rowOf('q1', 5)).not.toEqual(rowOf('q2', 5));
  });

  it('spreads evenly over 0 to 1', () => {
    const row = rowOf('even', 4_000);
    expect(row.every((value) => value >= 0 && value < 1)).toBe(true);
    for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const count = row.filter((value) => Math.floor(value * 10) === tenth).length;
      expect(count).toBeGreaterThan(320);
      expect(count).toBeLessThan(480);
    }
  });
});

describe('drawFrom', () => {
  it('draws every value in time, and nothing from nothing', () => {
    const random = randomOf('draw');
    const drawn = Array.from({ length: 50 }, () => drawFrom(['a', 'b', 'c'], random));
    expect([...new Set(drawn)].sort()).toEqual(['a', 'b', 'c']);
    expect(drawFrom([], random)).toBeUndefined();
  });
});

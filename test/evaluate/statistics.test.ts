import { describe, expect, it } from 'vitest';
import { percentile, share } from '../../src/evaluate/statistics.js';

function trials(count: number, of: number): boolean[] {
  return Array.from({ length: of }, (_, index) => index < count);
}

describe('share', () => {
  // Found by bisection of the definition, (count/of - p)² = 1.96² p (1 - p) / of, apart from the
  // closed formula under test.
  it.each([
    [8, 10, 0.4902, 0.9433],
    [2, 3, 0.2077, 0.9385],
    [81, 96, 0.7581, 0.903],
    [81, 263, 0.2553, 0.3662],
  ])('gives the Wilson interval of %i in %i', (count, of, low, high) => {
    const found = share(trials(count, of));
    expect(found).toMatchObject({ count, of });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('stays open on the inner side alone when all or none are right', () => {
    // There the definition gives z²/(n + z²) for the inner end: 3.8415/8.8415.
    expect(share(trials(5, 5)).high).toBe(1);
    expect(share(trials(5, 5)).low).toBeCloseTo(0.5655, 4);
    expect(share(trials(0, 5)).low).toBe(0);
    expect(share(trials(0, 5)).high).toBeCloseTo(0.4345, 4);
  });

  it('stays within 0 and 1 at every size, rounding included', () => {
    for (let size = 1; size <= 300; size += 1) {
      expect(share(trials(0, size)).low).toBeGreaterThanOrEqual(0);
      expect(share(trials(size, size)).high).toBeLessThanOrEqual(1);
    }
  });

  it('leaves out what was not asked', () => {
    expect(share([true, null, false, null])).toMatchObject({ count: 1, of: 2 });
  });

  it('knows nothing of no trials', () => {
    expect(share([null])).toEqual({ count: 0, of: 0, low: 0, high: 1 });
  });
});

describe('percentile', () => {
  it('is the value that so many do not exceed, whatever their order', () => {
    const values = [100, 20, 30, 40, 50, 60, 70, 80, 90, 10];
    expect(percentile(values, 0.5)).toBe(50);
    expect(percentile(values, 0.9)).toBe(90);
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
  });

  it('is the value itself when there is one', () => {
    expect(percentile([7], 0.5)).toBe(7);
    expect(percentile([7], 0.9)).toBe(7);
  });

  it('is 0 without values', () => {
    expect(percentile([], 0.9)).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, writeDay } from '../../../src/dates/day.js';
import { readAsOf } from '../../../src/discord/options/as-of.js';
import { day } from '../../helpers.js';

const TODAY = day('2026-11-22');

describe('a day', () => {
  it.each([
    ['2024-09-18', '2024-09-18'],
    [' 2024-09-18 ', '2024-09-18'],
    ['12 June 2024', '2024-06-12'],
    ['12/6/24', '2024-06-12'],
    ['on the 12th of June 2024', '2024-06-12'],
    ['yesterday', '2026-11-21'],
    ['end of July 2024', '2024-07-31'],
  ])('written %s is %s', (value, expected) => {
    expect(readAsOf(value, TODAY)).toEqual({ ok: true, value: expected, note: undefined });
  });

  it.each([
    ['June 2024', '2024-06-30'],
    ['2024-06', '2024-06-30'],
    ['2024', '2024-12-31'],
    ['2026', '2026-11-22'],
    ['12 June', '2026-06-12'],
    ['before 2 July 2024', '2024-07-01'],
    ['after 2 July 2024', '2024-07-03'],
    ['since June 2024', '2024-06-01'],
    ['by June 2024', '2024-06-30'],
  ])('written %s is %s, which is said', (value, expected) => {
    expect(readAsOf(value, TODAY)).toEqual({
      ok: true,
      value: expected,
      note: `“${value}” was read as ${writeDay(day(expected))}.`,
    });
  });

  it.each(['', '  ', 'now', 'today'])('is the present for %j', (value) => {
    expect(readAsOf(value, TODAY)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ...['junk', '99', '20240918', 'before it left', '3 May 2024, 9 May 2024'],
    ...['0001-01-01', '9999-12-31', 'x'.repeat(6_000)],
  ])('is not %j', (value) => {
    const found = readAsOf(value, TODAY);
    expect(found.ok ? '' : found.reason).toContain('Write a day like 2024-09-18');
  });

  it('that does not exist is said not to', () => {
    for (const value of ['31 February 2024', '2024-02-31']) {
      const found = readAsOf(value, TODAY);
      expect(found.ok ? '' : found.reason).toContain(`There is no such date as “${value}”`);
    }
  });

  it('of two centuries is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 40_000 }), (count) => {
        const value = addDays(TODAY, count);
        expect(readAsOf(value, TODAY)).toEqual({ ok: true, value });
      }),
    );
  });

  it('is read or not of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6_000 }), (text) => {
        expect(typeof readAsOf(text, TODAY).ok).toBe('boolean');
      }),
    );
  });
});

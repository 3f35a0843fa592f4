import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  dayOfClock,
  daysBetween,
  FIRST_DAY,
  isDay,
  LAST_DAY,
  lastDayOfMonth,
  monthName,
  monthNumber,
  plural,
  wholeMonths,
  writeAge,
  writeDay,
  writeDayShort,
} from '../../src/dates/day.js';
import { day, must } from '../helpers.js';

/** Any day of the years 1000 to 2999, made from numbers, not by the code under test. */
const anyDay = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) =>
    day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`),
  );

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01', '9999-12-31'])(
    'is %s',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '2024-01',
    ' 2024-01-01',
    '2024-01-01T00:00:00Z',
    '24-01-01',
    '',
  ])('is not "%s"', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is made of year, month and date where there is such a day', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(33, 4, 3)).toBe('0033-04-03');
    expect(dayOf(2023, 2, 29)).toBeUndefined();
    expect(dayOf(2024, 0, 1)).toBeUndefined();
    expect(dayOf(2024.5, 1, 1)).toBeUndefined();
    expect(dayOf(12024, 1, 1)).toBeUndefined();
  });
});

describe('the day of a clock', () => {
  it('is the day in London, not in Greenwich, in summer', () => {
    expect(dayOfClock(new Date('2024-07-22T23:30:00Z'))).toBe('2024-07-23');
    expect(dayOfClock(new Date('2024-07-22T22:59:59Z'))).toBe('2024-07-22');
  });

  it('is what the time zone database says, on either side of every change of clocks', () => {
    const london = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Europe/London',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    for (let time = Date.UTC(2018, 0, 1); time < Date.UTC(2032, 0, 1); time += 11_700_000) {
      const clock = new Date(time);
      expect(dayOfClock(clock)).toBe(london.format(clock));
    }
  });

  it('is the same in winter', () => {
    expect(dayOfClock(new Date('2024-01-22T23:30:00Z'))).toBe('2024-01-22');
  });
});

describe('counting days', () => {
  it('gives the stays of FACTS.md: 299 days and 437', () => {
    expect(daysBetween(day('2023-11-24'), day('2024-09-18'))).toBe(299);
    expect(daysBetween(day('2024-03-11'), day('2025-05-22'))).toBe(437);
  });

  it('counts the leap day and no hour of summer time', () => {
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2023-02-28'), day('2023-03-01'))).toBe(1);
    expect(daysBetween(day('2024-03-30'), day('2024-04-01'))).toBe(2);
  });

  it('is negative backwards, and nothing for one day', () => {
    expect(daysBetween(day('2024-01-02'), day('2024-01-01'))).toBe(-1);
    expect(Object.is(daysBetween(day('2024-01-01'), day('2024-01-01')), 0)).toBe(true);
  });

  it('undoes adding days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300_000, max: 300_000 }), (start, count) => {
        const moved = addDays(start, count);
        expect(isDay(moved)).toBe(true);
        expect(daysBetween(start, moved)).toBe(count);
      }),
    );
  });

  it('keeps to the order of the calendar', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  it('stops at the first and at the last day', () => {
    expect(addDays(LAST_DAY, 1)).toBe(LAST_DAY);
    expect(addDays(FIRST_DAY, -1)).toBe(FIRST_DAY);
    expect(addDays(day('2024-01-01'), 1e9)).toBe(LAST_DAY);
    expect(addDays(day('2024-01-01'), -1e12)).toBe(FIRST_DAY);
    expect(addDays(FIRST_DAY, 1)).toBe('0001-01-02');
  });
});

describe('months', () => {
  it('end on their last day', () => {
    expect([2023, 2024, 1900, 2000].map((year) => lastDayOfMonth(year, 2))).toEqual([
      '2023-02-28',
      '2024-02-29',
      '1900-02-28',
      '2000-02-29',
    ]);
    expect(lastDayOfMonth(2024, 4)).toBe('2024-04-30');
    expect(lastDayOfMonth(2024, 12)).toBe('2024-12-31');
  });

  it('are twelve', () => {
    expect(() => lastDayOfMonth(2024, 13)).toThrow(RangeError);
    expect(() => monthName(0)).toThrow(RangeError);
    expect(() => monthName(13)).toThrow(RangeError);
  });

  it('are known by name, by three letters or more of it, by any case, with a full stop', () => {
    for (let month = 1; month <= 12; month += 1) {
      const name = monthName(month);
      for (let length = 3; length <= name.length; length += 1) {
        expect(monthNumber(name.slice(0, length))).toBe(month);
        expect(monthNumber(`${name.slice(0, length).toUpperCase()}.`)).toBe(month);
      }
    }
    expect(monthNumber('Sept')).toBe(9);
  });

  it.each(['', 'ma', 'ju', 'Marchs', 'the', 'sebt', 'x'])('are not "%s"', (name) => {
    expect(monthNumber(name)).toBeUndefined();
  });

  it('are counted whole between two days', () => {
    expect(wholeMonths(day('2023-11-24'), day('2024-09-18'))).toBe(9);
    expect(wholeMonths(day('2023-11-24'), day('2024-09-24'))).toBe(10);
    expect(wholeMonths(day('2023-11-24'), day('2023-12-23'))).toBe(0);
    expect(wholeMonths(day('2024-09-18'), day('2023-11-24'))).toBe(0);
  });

  it('never count more than the days allow', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(5000), (start, count) => {
        const months = wholeMonths(start, addDays(start, count));
        expect(months * 28).toBeLessThanOrEqual(count);
        expect((months + 1) * 31).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

describe('days in words', () => {
  it('are written as in Britain, without a leading nought', () => {
    expect(writeDay(day('2024-09-08'))).toBe('8 September 2024');
    expect(writeDayShort(day('2024-09-08'))).toBe('8 Sep 2024');
  });

  it('name the day and nothing else', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        const [date, month, year] = writeDay(any).split(' ');
        const number = must(monthNumber(must(month)));
        expect(dayOf(Number(year), number, Number(date))).toBe(any);
      }),
    );
  });

  it.each([
    ['2024-09-18', '2024-09-18', '0 days'],
    ['2024-09-18', '2024-09-19', '1 day'],
    ['2024-09-18', '2024-10-02', '14 days'],
    ['2024-09-18', '2024-10-09', '3 weeks'],
    ['2024-09-18', '2024-11-17', '8 weeks'],
    ['2024-09-18', '2024-11-18', '2 months'],
    ['2024-09-18', '2026-09-17', '23 months'],
    ['2024-09-18', '2026-09-18', '2 years'],
    ['2024-09-18', '2026-11-22', '2 years'],
    ['2024-09-18', '2027-09-17', 'almost 3 years'],
  ])('between %s and %s are %s', (from, to, text) => {
    expect(writeAge(day(from), day(to))).toBe(text);
  });

  it('have their number with thousands set apart, and one without a plural', () => {
    expect(plural(1, 'day')).toBe('1 day');
    expect(plural(0, 'day')).toBe('0 days');
    expect(plural(1020, 'day')).toBe('1,020 days');
  });
});

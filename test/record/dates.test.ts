import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, FIRST_DAY, LAST_DAY } from '../../src/dates/day.js';
import {
  exactDay,
  isDisputed,
  lastPossible,
  leadingDate,
  recordInterval,
  writeRecordWhen,
} from '../../src/record/dates.js';
import { type RecordDate, recordDateSchema } from '../../src/record/schema.js';
import { day } from '../helpers.js';

const EVIDENCE = [{ reference: 'letter' }];
const JUNE = { date: { value: '2022-06' }, says: 'the notice', evidence: EVIDENCE };
const SIXTH = { date: { value: '2022-07-06' }, says: 'the letter', evidence: EVIDENCE };

function read(input: unknown): RecordDate {
  return recordDateSchema.parse(input);
}

describe('a dispute', () => {
  const open = read({ oneOf: [JUNE, SIXTH] });
  const settled = read({ oneOf: [JUNE, SIXTH], prefer: { index: 1, why: 'it is exact' } });

  it('covers the days of all its readings, the preferred one’s or not', () => {
    const both = { earliest: '2022-06-01', latest: '2022-07-06' };
    expect(recordInterval(open)).toEqual(both);
    expect(recordInterval(settled)).toEqual(both);
  });

  it('covers them in whatever order they stand', () => {
    expect(recordInterval(read({ oneOf: [SIXTH, JUNE] }))).toEqual(recordInterval(open));
  });

  it('leads with the preferred reading, else with the first', () => {
    expect(leadingDate(settled)).toMatchObject({ value: '2022-07-06' });
    expect(leadingDate(open)).toMatchObject({ value: '2022-06' });
  });

  it('has no exact day, though every reading has one', () => {
    const days = ['2022-06-28', '2022-07-06'].map((value) => ({ ...JUNE, date: { value } }));
    expect(exactDay(read({ oneOf: days }))).toBeUndefined();
  });

  it('names every reading and who gives it, unless one is preferred', () => {
    expect(writeRecordWhen(open)).toBe('in June 2022 (the notice) or on 6 July 2022 (the letter)');
    expect(writeRecordWhen(settled)).toBe('on 6 July 2022');
  });

  it('is told from a date that is known', () => {
    expect(isDisputed(open)).toBe(true);
    expect(isDisputed(read({ value: '2022' }))).toBe(false);
  });
});

describe('a date that is not disputed', () => {
  it('leads with itself', () => {
    const date = read({ value: '2022-06' });
    expect(leadingDate(date)).toBe(date);
  });

  it('is exact only when it is known to the day', () => {
    expect(exactDay(read({ value: '2022-06-28' }))).toBe('2022-06-28');
    expect(exactDay(read({ range: ['2022-06-28', '2022-06-28'] }))).toBe('2022-06-28');
    expect(exactDay(read({ value: '2022-06' }))).toBeUndefined();
    expect(exactDay(read({ value: '2022-06-28', bound: 'by' }))).toBeUndefined();
  });

  it.each([
    [{ value: '2022-06-28' }, '2022-06-28'],
    [{ value: '2022-06' }, '2022-06-30'],
    [{ value: '2022' }, '2022-12-31'],
    [{ range: ['2022-06', '2022-08'] }, '2022-08-31'],
    [{ value: '2022-06', bound: 'by' }, '2022-06-30'],
    [{ value: '2022-06', bound: 'not-before' }, '2022-06-01'],
  ])('%j has %s as its last possible day', (input, latest) => {
    expect(lastPossible(read(input))).toBe(latest);
  });

  it('is never open towards both ends', () => {
    for (const bound of ['on', 'by', 'not-before', 'reported']) {
      const { earliest, latest } = recordInterval(read({ value: '2022-06', bound }));
      expect(earliest === FIRST_DAY && latest === LAST_DAY).toBe(false);
    }
  });

  it('has its last possible day among its days', () => {
    const anyDay = fc.nat(4000).map((count) => addDays(day('2018-01-01'), count));
    fc.assert(
      fc.property(anyDay, fc.constantFrom('on', 'by', 'not-before', 'reported'), (value, bound) => {
        const date = read({ value, bound });
        const { earliest, latest } = recordInterval(date);
        expect(lastPossible(date) >= earliest && lastPossible(date) <= latest).toBe(true);
      }),
    );
  });
});

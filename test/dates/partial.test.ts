import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../src/dates/day.js';
import {
  daysOf,
  intervalOf,
  isPartialDate,
  type KnownDate,
  knownDateSchema,
  partialDateSchema,
  writePartial,
  writeWhen,
} from '../../src/dates/partial.js';
import { partial } from '../helpers.js';

function known(input: unknown): KnownDate {
  return knownDateSchema.parse(input);
}

/** The messages of what is wrong with a date. */
function complaints(input: unknown): string[] {
  const result = knownDateSchema.safeParse(input);
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

describe('a date', () => {
  it.each(['2024', '2024-09', '2024-09-18', '2024-12'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['24', '2024-9', '2024-13', '2024-00', '2024-02-30', '2024-09-', '2024/09', 'May'])(
    'may not be "%s"',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it('may be a year that YAML reads as a number', () => {
    expect(partialDateSchema.parse(2024)).toBe('2024');
    expect(partialDateSchema.safeParse(20.5).success).toBe(false);
  });

  it('covers its day, its month or its year', () => {
    expect(daysOf(partial('2024-09-18'))).toEqual({ earliest: '2024-09-18', latest: '2024-09-18' });
    expect(daysOf(partial('2024-02'))).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
    expect(daysOf(partial('2023'))).toEqual({ earliest: '2023-01-01', latest: '2023-12-31' });
  });
});

describe('a known date', () => {
  it('is stated and exact where nothing else is said', () => {
    expect(known({ value: '2024-09' })).toEqual({ value: '2024-09', bound: 'on', basis: 'stated' });
    expect(known({ range: [2023, '2024-05'] })).toEqual({
      range: ['2023', '2024-05'],
      basis: 'stated',
    });
  });

  it('needs a derivation when it is derived', () => {
    expect(complaints({ value: '2024', basis: 'derived' })).toEqual([
      'a derived date needs its derivation',
    ]);
    expect(complaints({ range: ['2023', '2024'], basis: 'derived' })).toEqual([
      'a derived date needs its derivation',
    ]);
    expect(complaints({ value: '2024', basis: 'derived', derivation: 'by rule' })).toEqual([]);
    expect(complaints({ value: '2024', basis: 'derived', derivation: '' })).not.toEqual([]);
  });

  it.each([
    ['2024-06', '2024-05'],
    ['2024-05-02', '2024-05-01'],
    ['2025', '2024'],
    ['2024-05', '2023'],
  ])('is no range from %s to %s', (from, to) => {
    expect(complaints({ range: [from, to] })).toEqual(['the range ends before it begins']);
  });

  it.each([
    ['2024', '2024'],
    ['2024', '2024-03'],
    ['2024-05', '2024'],
    ['2024-05-31', '2024-05'],
  ])('may be the range from %s to %s', (from, to) => {
    expect(complaints({ range: [from, to] })).toEqual([]);
  });

  it('says what is wrong with a date in a range, without falling over it', () => {
    expect(complaints({ range: ['2024-13', '2024-02-30'] })).toHaveLength(2);
  });

  it.each([
    {},
    { value: '2024-02-30' },
    { value: '2024', bound: 'about' },
    { value: '2024', basis: 'guessed' },
    { value: '2024', range: ['2024', '2025'] },
    { range: ['2024'] },
    { range: ['2024', '2025'], bound: 'by' },
    { vlaue: '2024' },
    '2024-09-18',
  ])('is not %j', (input) => {
    expect(complaints(input)).not.toEqual([]);
  });
});

describe('the days between which a date lies', () => {
  it.each([
    [{ value: '2024-09' }, '2024-09-01', '2024-09-30'],
    [{ value: '2024-09-18', bound: 'reported' }, '2024-09-18', '2024-09-18'],
    [{ value: '2024-09', bound: 'by' }, FIRST_DAY, '2024-09-30'],
    [{ value: '2024-09', bound: 'not-before' }, '2024-09-01', LAST_DAY],
    [{ range: ['2024-05', '2024-06'] }, '2024-05-01', '2024-06-30'],
    [{ range: ['2019-08-30', '2019'] }, '2019-08-30', '2019-12-31'],
  ])('are, for %j, %s to %s', (input, earliest, latest) => {
    expect(intervalOf(known(input))).toEqual({ earliest, latest });
  });
});

describe('a date in words', () => {
  it.each([
    ['2024-09-18', '18 September 2024'],
    ['2024-09', 'September 2024'],
    ['2024', '2024'],
  ])('%s is %s', (date, text) => {
    expect(writePartial(partial(date))).toBe(text);
  });

  it.each([
    [{ value: '2024-09-18' }, 'on 18 September 2024'],
    [{ value: '2024-09' }, 'in September 2024'],
    [{ value: '2019' }, 'in 2019'],
    [{ value: '2025-06-06', bound: 'by' }, 'by 6 June 2025'],
    [{ value: '2024-07-23', bound: 'not-before' }, 'on or after 23 July 2024'],
    [{ value: '2024-07', bound: 'not-before' }, 'in July 2024 or later'],
    [{ value: '2024-07', bound: 'reported' }, 'in July 2024 (as reported)'],
    [{ range: ['2024-05', '2024-06'] }, 'between May 2024 and June 2024'],
  ])('%j is "%s"', (input, text) => {
    expect(writeWhen(known(input))).toBe(text);
  });
});

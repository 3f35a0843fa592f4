import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/maintain/add/byline.js';
import { readDateLine, readStamp } from '../../../src/maintain/add/dates.js';

describe('a time stamp', () => {
  it.each([
    ['2025-03-04', '2025-03-04'],
    ['2025-07-14T22:45:10Z', '2025-07-14'],
    ['2025-07-14T23:45:10Z', '2025-07-15'],
    ['2025-01-14T23:45:10Z', '2025-01-14'],
    ['2025-07-14T23:45:10', '2025-07-14'],
    ['2025-07-15T00:15:00+01:00', '2025-07-15'],
    ['2025-07-15T03:15:00+09:00', '2025-07-14'],
    ['2025-02-30', undefined],
    ['yesterday', undefined],
  ])('%s is %s in the United Kingdom', (text, day) => {
    expect(readStamp(text)).toBe(day);
  });
});

describe('a line of dates', () => {
  it.each([
    ['24 November 2023, 12:24', '2023-11-24'],
    ['Jul 23, 2024', '2024-07-23'],
    ['Published: Thursday 9th January 2025 at 4:15pm', '2025-01-09'],
    ['Updated 5 March 2025 | Published 4 March 2025', '2025-03-04'],
    ['Published 4 March 2025, last updated 6 March 2025', '2025-03-04'],
    ['Last updated: 6 March 2025', undefined],
    ['24/03/2025', '2025-03-24'],
    ['04/03/2025', undefined],
    ['4.4.2025', '2025-04-04'],
  ])('%s says %s', (text, published) => {
    expect(readDateLine(text)).toEqual({ published });
  });

  it.each(['On 4 March 2025 the force moved.', 'March', 'It was published.', ''])(
    'is not a sentence: %s',
    (text) => {
      expect(readDateLine(text)).toBeUndefined();
    },
  );
});

describe('a byline', () => {
  it.each([
    ['By Staff writer', { author: 'Staff writer' }],
    ['By Staff writer | 4 March 2025', { author: 'Staff writer', published: '2025-03-04' }],
    ['Nov 5, 2024 By Staff writer', { author: 'Staff writer', published: '2024-11-05' }],
    ['By Staff writer @staff', { author: 'Staff writer' }],
  ])('%s', (text, found) => {
    expect(readByline(text)).toEqual(found);
  });

  it.each([
    'By Monday the force had moved.',
    'By the end of it all, nobody was left',
    'By and large',
  ])('is no sentence: %s', (text) => {
    expect(readByline(text)?.author ?? 'none').not.toMatch(/^(?:Monday the|the end|and)/);
  });
});

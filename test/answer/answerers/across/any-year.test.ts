import { describe, expect, it } from 'vitest';
import { asked, listed } from './asked.js';

describe('a month without a year, across forces', () => {
  it('is that month of any year', () => {
    const { lines } = asked('Which forces left special measures in May?');
    expect(lines[0]).toMatch(/^\w+ forces left Engage in May of any year since 2019:$/);
    expect(listed('Which forces left special measures in May?')).toEqual(
      expect.arrayContaining([
        'Wiltshire Police',
        'Staffordshire Police',
        'Nottinghamshire Police',
      ]),
    );
  });

  it('marks those that may lie outside it', () => {
    const { lines } = asked('How many forces went in in November?');
    expect(lines.find((line) => line.startsWith('Cleveland'))).toMatch(
      /may lie outside that month/,
    );
    expect(lines.find((line) => line.startsWith('West Midlands'))).not.toMatch(/may lie/);
  });

  it('has nobody where nobody moved', () => {
    expect(asked('Which forces left Engage in February?').lines[0]).toMatch(
      /no force that left Engage in February of any year/,
    );
  });

  it('is that month alone where a year is given', () => {
    expect(listed('Which forces left Engage in May 2025?')).toEqual(['Nottinghamshire Police']);
  });
});

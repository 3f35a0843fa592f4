import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withKnownYear } from '../../src/answer/known-year.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { newestSourceDay } from '../../src/record/as-of.js';
import { CORPUS, must } from '../helpers.js';
import { putting } from './put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function fromOf(question: string): string | undefined {
  return withKnownYear(put(question)).question.dates[0]?.from;
}

describe('a date without a year', () => {
  it.each([
    ['Was West Midlands Police in Engage in December?', '2023-12-01'],
    ['Was West Midlands Police in Engage in September?', '2024-09-01'],
    ['Was West Midlands Police in Engage in July?', '2024-07-01'],
  ])('is of the last year of which sources tell: %s', (question, from) => {
    expect(fromOf(question)).toBe(from);
  });

  it('never begins after the newest source, and keeps its month', () => {
    const newest = must(newestSourceDay(knowledge, 'west-midlands'));
    fc.assert(
      fc.property(fc.constantFrom(...MONTHS), (month) => {
        const from = must(fromOf(`Was West Midlands Police in Engage in ${month}?`));
        expect(from <= newest).toBe(true);
        expect(Number(from.slice(5, 7))).toBe(MONTHS.indexOf(month) + 1);
      }),
    );
  });

  it.each([
    'Was West Midlands Police in Engage last Christmas?',
    'Was West Midlands Police in Engage in December 2025?',
    'Was Kent Police in Engage in December?',
    'Is West Midlands Police in Engage?',
  ])('is left as it is: %s', (question) => {
    expect(withKnownYear(put(question)).question.dates).toEqual(put(question).question.dates);
  });
});

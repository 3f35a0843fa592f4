import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfTime, monthAsked } from '../../src/answer/timely.js';
import { addDays } from '../../src/dates/day.js';
import { day, must } from '../helpers.js';
import { putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const PLAIN = 'The kites are red.';
const OF_2019 = 'The kennels of 2019 are dry.';

const knowledge = knowledgeWith(
  {
    id: 'kent-kites',
    about: ['kent'],
    published: '2026-01-20',
    body: [PLAIN, OF_2019, 'The harbour was cold.', 'This lasted from 2021.'].join('\n\n'),
  },
  {
    id: 'wm-kites',
    about: ['west-midlands'],
    published: '2021-01-20',
    body: 'The trumpets are loud.',
  },
  {
    id: 'wm-then',
    about: ['west-midlands'],
    published: '2023-11-30',
    body: 'The bagpipes are loud.',
  },
);
const put = putting(knowledge);

/** Whether the sentence that begins so may answer a question about its time. */
function ofTime(question: string, start: string): boolean {
  const entry = must(
    knowledge.index.entries.find(({ sentence }) => sentence.text.startsWith(start)),
    start,
  );
  return isOfTime(put(question), entry);
}

describe('a question about a time', () => {
  it('is answered by a sentence of that year, or one that names it, and by no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2010, max: 2024 }), (year) => {
        const question = `How many kites has Kent Police in ${year}?`;
        expect(ofTime(question, PLAIN)).toBe(false);
        expect(ofTime(question, OF_2019)).toBe(year === 2019);
      }),
    );
    expect(ofTime('How many kites has Kent Police in 2026?', PLAIN)).toBe(true);
  });

  it('is answered by one that names it only in what is quoted with it', () => {
    expect(ofTime('How cold is the harbour of Kent in 2021?', 'The harbour was cold')).toBe(true);
    expect(ofTime('How cold is the harbour of Kent in 2022?', 'The harbour was cold')).toBe(false);
  });

  it('is answered by one of forty-five days later, not of forty-six', () => {
    expect(ofTime('How many kites has Kent Police on 6 December 2025?', PLAIN)).toBe(true);
    expect(ofTime('How many kites has Kent Police on 5 December 2025?', PLAIN)).toBe(false);
  });

  it('is not answered, where it tells of the past, by one of long before in the same year', () => {
    expect(ofTime('How many kites had Kent Police in October 2026?', PLAIN)).toBe(false);
    expect(ofTime('How many kites has Kent Police in October 2026?', PLAIN)).toBe(true);
    expect(ofTime('How many kites was Kent Police expected to have in October 2026?', PLAIN)).toBe(
      true,
    );
  });

  it('is answered by any where it gives a month without a year, or no time at all', () => {
    for (const start of [PLAIN, OF_2019, 'The trumpets']) {
      expect(ofTime('How many kites has Kent Police in July?', start)).toBe(true);
      expect(ofTime('How many kites has Kent Police?', start)).toBe(true);
      expect(ofTime('How many kites has Kent Police now?', start)).toBe(true);
    }
  });

  it('means the move by when the force was moved, where the record has one', () => {
    const question = 'How loud is it when West Midlands Police was moved into Engage?';
    expect(ofTime(question, 'The bagpipes')).toBe(true);
    expect(ofTime(question, 'The trumpets')).toBe(false);
  });

  it('means no time by when a force was moved of which the record knows no move', () => {
    expect(ofTime('How loud is it when Kent Police was moved into Engage?', PLAIN)).toBe(true);
  });
});

describe('a month without a year', () => {
  const inMonth = (question: string) => monthAsked(put(question).question);

  it('is that month of any year', () => {
    const inJuly = must(inMonth('What did the kennels cost in July?'), 'a month');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), (days) => {
        const some = addDays(day('2005-01-01'), days);
        expect(inJuly(some)).toBe(some.slice(5, 7) === '07');
      }),
    );
  });

  it('is that of a day without a year', () => {
    const inJuly = must(inMonth('What did the kennels cost on 3 July?'), 'a month');
    expect(inJuly(day('2019-07-30'))).toBe(true);
    expect(inJuly(day('2019-08-03'))).toBe(false);
  });

  it.each([
    ['it has a year', 'What did the kennels cost in July 2024?'],
    ['the day has a year', 'What did the kennels cost on 3 July 2024?'],
    ['it is a year', 'What did the kennels cost in 2024?'],
    ['it is now', 'What do the kennels cost now?'],
    ['there are several', 'What did the kennels cost between June and August?'],
    ['there is no time', 'What did the kennels cost?'],
  ])('is none where %s: %s', (_why, question) => {
    expect(inMonth(question)).toBeUndefined();
  });
});

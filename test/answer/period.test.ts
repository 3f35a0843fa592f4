import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happeningPeriodOf, monthAsked, periodOf } from '../../src/answer/period.js';
import { buildReader, readQuestion } from '../../src/answer/understand/question.js';
import { addDays } from '../../src/dates/day.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day, must } from '../helpers.js';

const reader = buildReader(loadKnowledge(CORPUS));

describe('when something is asked to have happened', () => {
  const TODAY = day('2026-11-22');
  const both = (question: string) => {
    const read = readQuestion(reader, question, TODAY);
    return [happeningPeriodOf(read, undefined), periodOf(read, undefined)] as const;
  };

  it('runs to today behind a day', () => {
    const [happening, state] = both('Did it fly after 3 May 2024?');
    expect(happening).toMatchObject({ from: '2024-05-04', to: TODAY, text: 'after 3 May 2024' });
    expect(state).toMatchObject({ from: '2024-05-04', to: '2024-05-04' });
  });

  it.each(['Did it fly in May 2024?', 'Did it fly before May 2024?', 'Did it fly?'])(
    'is the time that is given else: %s',
    (question) => {
      const [happening, state] = both(question);
      expect(happening).toEqual(state);
    },
  );
});

describe('a month without a year', () => {
  const inMonth = (question: string) =>
    monthAsked(readQuestion(reader, question, day('2026-11-22')));

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

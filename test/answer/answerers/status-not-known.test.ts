import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answer/answerers/status.js';
import { addDays, writeDay } from '../../../src/dates/day.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

function found(question: string) {
  const draft = answering(answerStatus(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  return draft;
}

describe('whether a force was out by a day that no source reaches', () => {
  it('is confirmed by the way out that came before, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
        const asked = writeDay(addDays(day('2024-11-01'), days));
        const draft = found(`Was West Midlands Police out of Engage by ${asked}?`);
        expect(verdictOf(draft)).toBe('yes');
        expect(textsOf(draft)[0]).toContain('was returned to Scan');
        expect(textsOf(draft)[0]).toContain('on 18 September 2024');
      }),
      { numRuns: 40 },
    );
  });

  it('is told with that no later move was found', () => {
    const draft = found('Was West Midlands Police out of Engage by 3 May 2026?');
    expect(textsOf(draft)).toEqual([
      'Yes. West Midlands Police was returned to Scan, routine monitoring, on 18 September 2024; no later move was found.',
    ]);
    expect(draft).toMatchObject({ kind: 'status-as-of', asOf: '2026-05-03', focus: ['wm-stay'] });
  });

  it.each([
    ['the stage on the day is asked', 'Was West Midlands Police out of Engage on 3 May 2026?'],
    ['the way in is', 'Was West Midlands Police in Engage by 3 May 2026?'],
    ['it is denied', 'Was West Midlands Police not out of Engage by 3 May 2026?'],
    ['no way out was found', 'Was Lincolnshire Police out of Engage by 3 May 2026?'],
  ])('is not known where %s: %s', (_why, question) => {
    const draft = found(question);
    expect(verdictOf(draft)).toBe('unclear');
    expect(textsOf(draft)[0]).toMatch(/^Not known /);
  });
});

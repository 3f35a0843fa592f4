import { describe, expect, it } from 'vitest';
import { answerConcernPremise } from '../../../src/answer/answerers/concern-premise.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('a cause of concern that is taken to be open', () => {
  it.each([
    'Why does the online child abuse concern at West Midlands remain open?',
    'Why was the sex offender concern at West Midlands not closed?',
    'Since MARACs at West Midlands remain open, what is the force doing?',
    'Why is the MARAC concern at West Midlands still open?',
  ])('is said to have been closed, and which was not: %s', (question) => {
    const texts = textsOf(answering(answerConcernPremise(put(question)), question));
    expect(texts[0]).toMatch(/is not open: it was closed on 23 July 2024/);
    expect(texts[1]).toMatch(/Not closed, by the newest source: investigations/);
  });

  it.each([
    'Why is the investigations concern at West Midlands still open?',
    'Is the MARAC concern at West Midlands still open?',
    'Which concern at West Midlands was not closed: MARACs or investigations?',
    'Why was the MARAC concern at West Midlands open in January 2024?',
    'Why was the MARAC concern at West Midlands closed?',
  ])('is not seen in %s', (question) => {
    expect(answerConcernPremise(put(question))).toBeUndefined();
  });
});

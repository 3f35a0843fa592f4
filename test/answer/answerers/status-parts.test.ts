import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answer/answerers/status.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('a force without a stay, of which a stay is asked', () => {
  it.each([
    'Has Kent Police been in Engage?',
    'Was Kent Police put into Engage?',
    'Was Kent Police put into Engage or not?',
    'Did Kent Police go into Engage since 2020?',
    'Has Kent Police ever been in Engage?',
    'Has Kent Police been put in Engage in the past?',
  ])('is told that none was found: %s', (question) => {
    const draft = answering(answerStatus(put(question)), question);
    expect(verdictFaults(draft)).toEqual([]);
    expect(textsOf(draft)[0]).toBe(
      'None found: no stay of Kent Police in Engage was found since 2019, which is not to say never.',
    );
  });
});

describe('a force without a stay, of which a stage is asked', () => {
  it.each([
    ['it is now', 'Is Kent Police in Engage?'],
    ['it still is', 'Was Kent Police put into Engage and is it still there?'],
    ['it is denied', 'Has Kent Police not been in Engage?'],
    ['it is of a time', 'Was Kent Police put into Engage in 2021?'],
    ['it is since a time that is not covered', 'Was Kent Police put into Engage since 2010?'],
    ['Engage is not named', 'Was Kent Police in Scan?'],
  ])('is told that it is not known, where %s: %s', (_why, question) => {
    expect(answerStatus(put(question))).toMatchObject({
      outcome: 'not-covered',
      kind: 'status',
      reason: expect.stringMatching(/^Not known: the sources do not say which stage/),
    });
  });
});

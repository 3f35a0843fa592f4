import { describe, expect, it } from 'vitest';
import { answerClaimedLength } from '../../../src/answer/answerers/claimed-length.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

function draft(question: string) {
  return answering(answerClaimedLength(put(question)), question);
}

describe('a length that is claimed of a stay', () => {
  it.each([
    ['Was West Midlands Police in Engage for more than a year?', 'no'],
    ['Was West Midlands Police in Engage for less than a year?', 'yes'],
    ['Was West Midlands Police in Engage for about ten months?', 'yes'],
    ['Was West Midlands Police in Engage for two years?', 'no'],
    ['Was West Midlands Police in Engage for at least 299 days?', 'yes'],
    ['Was West Midlands Police in Engage for at least 300 days?', 'no'],
    ['Was West Midlands Police in Engage for at most 299 days?', 'yes'],
    ['Was West Midlands Police in Engage for under 299 weeks?', 'yes'],
    ['Was West Midlands Police in Engage for a whole year?', 'no'],
  ])('%s: %s', (question, result) => {
    const found = draft(question);
    expect(verdictOf(found)).toBe(result);
    expect(verdictFaults(found)).toEqual([]);
    expect(textsOf(found, 'verdict')[0]).toContain('299 days');
  });

  it.each([
    'How long was West Midlands Police in Engage?',
    'Was West Midlands Police in Engage?',
    'Was West Midlands Police not in Engage for a year?',
    'Were West Midlands Police and Wiltshire Police in Engage for a year?',
  ])('is not looked for in: %s', (question) => {
    expect(answerClaimedLength(put(question))).toBeUndefined();
  });
});

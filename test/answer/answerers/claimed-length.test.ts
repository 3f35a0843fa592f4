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
    ['Was the Met in Engage for three years?', 'no', /^No\. /],
    ['Has the Met spent two years in Engage?', 'yes', /^Yes, and longer\. /],
    ['Did the Met spend over two years in Engage?', 'yes', /^Yes\. /],
    ['Was Staffordshire Police in Engage for two years?', 'no', /^No\. /],
    ['Was Cleveland Police in Engage for four years?', 'unclear', /^Not known for certain\. /],
    ['Was Gloucestershire Constabulary in Engage less than two years?', 'yes', /^Yes\. /],
  ])('counts whole years as people do: %s: %s', (question, result, begins) => {
    const found = draft(question);
    expect(verdictOf(found)).toBe(result);
    expect(textsOf(found, 'verdict')[0]).toMatch(begins);
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

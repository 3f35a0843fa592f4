import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answer/answerers/status.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf, verdictOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

function draft(question: string) {
  return answering(answerStatus(put(question)), question);
}

describe('what was so once is not denied because it is over', () => {
  it.each([
    'Was West Midlands Police in special measures?',
    'Was West Midlands Police moved into Engage?',
    'Did West Midlands Police enter Engage?',
    'Has West Midlands Police been put in special measures?',
    'Wasn’t West Midlands Police put in special measures?',
    'Is it true that West Midlands Police went into special measures?',
    'Is it right that West Midlands Police entered Engage?',
    'West Midlands Police was in Engage, right?',
    'Was West Midlands Police moved up a level?',
    'Was West Midlands Police in special measures before it left Engage?',
  ])('%s', (question) => {
    const found = draft(question);
    expect(verdictOf(found)).toBe('yes');
    expect(textsOf(found).join(' ')).toMatch(/24 November 2023 to 18 September 2024/);
  });

  it.each([
    'Is West Midlands Police in special measures?',
    'Was West Midlands Police still in special measures?',
  ])('but what is so now is: %s', (question) => {
    expect(verdictOf(draft(question))).toBe('no');
  });

  it.each([
    ['yes', 'Did West Midlands Police ever leave Engage?'],
    ['no', 'Did Lincolnshire Police ever leave Engage?'],
    ['no', 'Has Lincolnshire Police ever come out of Engage?'],
  ])('and whether it ever left is another matter: %s, %s', (result, question) => {
    expect(verdictOf(draft(question))).toBe(result);
  });

  it('and that it never was is not confirmed', () => {
    const question = 'Is it true that West Midlands Police was never in special measures?';
    expect(verdictOf(draft(question))).not.toBe('yes');
  });

  it('and no stay is made up', () => {
    expect(verdictOf(draft('Was Kent Police put in special measures?'))).not.toBe('yes');
  });
});

import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answer/answerers/status.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('a move that only dates what is asked', () => {
  it.each([
    'Was West Midlands Police bankrupt when it went into Engage?',
    'Was West Midlands Police broke when it left Engage?',
    'Did West Midlands Police have kites before it left Engage?',
    'Was West Midlands Police short of concerns when it left Engage?',
  ])('makes it no question of the stage: %s', (question) => {
    expect(answerStatus(put(question))).toBeUndefined();
  });

  it.each([
    'Was West Midlands Police in Scan when it left Engage?',
    'Was West Midlands Police in Engage after it was put into special measures?',
  ])('leaves a question of the stage one: %s', (question) => {
    const draft = answering(answerStatus(put(question)), question);
    expect(verdictFaults(draft)).toEqual([]);
  });
});

describe('"back in"', () => {
  it.each([
    'Has West Midlands Police gone back in?',
    'Was West Midlands Police put straight back in?',
    'Has West Midlands Police been sent back in?',
  ])('is a second stay of a force that is named: %s', (question) => {
    expect(textsOf(answering(answerStatus(put(question)), question))[0]).toContain('second stay');
  });

  it.each(['Has it gone back in?', 'Has West Midlands Police gone back in the hall?'])(
    'is none elsewhere: %s',
    (question) => {
      expect(answerStatus(put(question))).toBeUndefined();
    },
  );
});

describe('what was done while a force was there', () => {
  it.each([
    'What kites were flown by West Midlands Police while it was in Engage?',
    'Which kites did West Midlands Police buy whilst they were in special measures?',
  ])('is no question of the stage: %s', (question) => {
    expect(answerStatus(put(question))).toBeUndefined();
  });

  it('may be the stage itself', () => {
    const question = 'What stage was West Midlands Police in while it was inspected in 2024?';
    expect(answerStatus(put(question))).toBeDefined();
  });
});

describe('what is asked beside a stage', () => {
  it.each([
    ['money', 'Was the budget of West Midlands Police in Engage?'],
    ['what it will be', 'Will West Midlands Police be in Engage?'],
    ['which concerns', 'Is it clear which causes of concern West Midlands Police had in Engage?'],
    ['all stages', 'What are all the stages of West Midlands Police in Engage?'],
    ['several forces', 'Is West Midlands Police in Engage with other forces?'],
    ['somebody’s words', 'What did the mayor say of West Midlands Police in Engage?'],
    ['a person', 'Was Simon Foster in Engage with West Midlands Police?'],
    ['what the stages are', 'Are there three stages?'],
    ['a visit', 'Did inspectors visit West Midlands Police in Engage?'],
    ['how it managed', 'How did West Midlands Police manage to leave Engage, and how managed?'],
  ])('is left to others: %s, %s', (_what, question) => {
    expect(answerStatus(put(question))).toBeUndefined();
  });
});

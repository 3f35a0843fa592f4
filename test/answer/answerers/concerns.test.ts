import { describe, expect, it } from 'vitest';
import { answerConcerns } from '../../../src/answer/answerers/concerns.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

describe('how many causes of concern there are', () => {
  it.each([
    ['How many causes of concern did West Midlands Police have?', /four causes of concern/],
    ['How many of them were causes of concern at West Midlands Police?', /four causes of concern/],
    ['How many were concerns at West Midlands Police?', /four causes of concern/],
    ['How many areas of concern at West Midlands Police were closed?', /^Three of the four/],
    ['How many of those concerns at West Midlands Police are open?', /^One of the four/],
  ])('is told: %s', (question, text) => {
    expect(textsOf(answering(answerConcerns(put(question)), question))[0]).toMatch(text);
  });

  it.each([
    'How many officers had causes of concern at West Midlands Police?',
    'How many inspectors of West Midlands Police found concerns?',
    'How many days before the causes of concern at West Midlands Police closed?',
  ])('is no count of other things: %s', (question) => {
    expect(answerConcerns(put(question))).toBeUndefined();
  });
});

describe('a question is left to others', () => {
  it.each([
    ['it asks when', 'When were the causes of concern at West Midlands Police closed?'],
    ['a person is named', 'Did Lee Freeman close the causes of concern at West Midlands Police?'],
    ['a visit is asked for', 'Which visits found causes of concern at West Midlands Police?'],
    [
      'recommendations are',
      'What recommendations had the causes of concern at West Midlands Police?',
    ],
    ['something else is', 'Is a cause of concern about zeppelins open at West Midlands Police?'],
    ['no cause is', 'Is West Midlands Police open?'],
  ])('where %s: %s', (_why, question) => {
    expect(answerConcerns(put(question))).toBeUndefined();
  });

  it('where any force is meant', () => {
    const force = must(knowledge.record.forces.get('west-midlands'));
    for (const question of [
      'Has a force any causes of concern?',
      'What gets a cause of concern?',
      'What counts as a cause of concern?',
    ])
      expect(answerConcerns({ ...put(question), force })).toBeUndefined();
    expect(answerConcerns({ ...put('Which causes of concern are there?'), force })).toBeDefined();
  });
});

it('A force of which no cause is recorded is said to have none here, where it is named', () => {
  const question = 'Does Kent Police have causes of concern?';
  expect(answerConcerns(put(question))).toMatchObject({
    outcome: 'not-covered',
    reason: 'The sources do not say: no cause of concern of Kent Police is recorded here.',
  });
  const force = must(knowledge.record.forces.get('kent'));
  expect(answerConcerns({ ...put('Which causes of concern are there?'), force })).toBeUndefined();
});

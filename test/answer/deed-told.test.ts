import { describe, expect, it } from 'vitest';
import { lacksDone, lacksGoing, lacksPay, lacksVote } from '../../src/answer/deed-told.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const KEPT = 'The keeper of Kent Police kept geese.';
const SENTENCES = [
  KEPT,
  'The keeper of the geese appealed in May.',
  'The keeper stepped down when geese flew.',
  'The keeper was sorry about geese.',
  'A goose of Kent Police was found in a barn.',
  'The keeper earned 40 eggs a year from geese.',
  'The keeper voted against the geese.',
  'Ada Marsh said: “The geese of Kent Police are well.”',
  'Odo Bell said: “I keep the trumpets of Kent Police.”',
  'Bell resigned in May.',
];

const knowledge = knowledgeWith({
  id: 'kent-keeper',
  about: ['kent'],
  published: '2026-04-07',
  body: SENTENCES.join('\n\n'),
});

const lacks = {
  done: objecting(knowledge, lacksDone),
  pay: objecting(knowledge, lacksPay),
  vote: objecting(knowledge, lacksVote),
  going: objecting(knowledge, lacksGoing),
};

describe('whether something was done', () => {
  it.each([
    ['Did the keeper of Kent geese appeal?', 'The keeper of the geese appealed'],
    ['Has the keeper of Kent geese quit?', 'The keeper stepped down'],
    ['Did the keeper of Kent geese apologise?', 'The keeper was sorry'],
    ['Did the police ever find the goose of Kent?', 'A goose of Kent Police was found'],
  ])('is told by its own words: %s', (question, tells) => {
    expect(lacks.done(question, tells)).toBe(false);
    expect(lacks.done(question, KEPT)).toBe(true);
  });

  it.each([
    'Why did the keeper of Kent geese appeal?',
    'Did the police of Kent find it hard to keep geese?',
    'Did the police catch up with the geese of Kent?',
    'Did the keeper of Kent keep geese?',
    'Should the keeper of Kent geese quit?',
    'Did Kent Police appeal for witnesses of the geese?',
  ])('is not what is asked: %s', (question) => {
    expect(lacks.done(question, KEPT)).toBe(false);
  });
});

describe('what somebody is paid, and how he voted', () => {
  it.each([
    ['What does the keeper of Kent geese earn?', true],
    ['What is the salary of the keeper of Kent geese?', true],
    ['How much is the keeper of Kent geese paid?', true],
    ['What does the keeper of Kent geese say?', false],
    ['How much did the keeper of Kent geese get?', false],
    ['How much was paid for the geese of Kent?', false],
  ])('%s: pay %s', (question, asked) => {
    expect(lacks.pay(question, KEPT)).toBe(asked);
    expect(lacks.pay(question, 'The keeper earned')).toBe(false);
  });

  it.each([
    ['How did the keeper of Kent geese vote?', true],
    ['What was the vote on the geese of Kent?', true],
    ['Did anyone vote against the geese of Kent?', true],
    ['How did the keeper of Kent geese eat?', false],
  ])('%s: vote %s', (question, asked) => {
    expect(lacks.vote(question, KEPT)).toBe(asked);
    expect(lacks.vote(question, 'The keeper voted')).toBe(false);
  });
});

describe('why somebody went', () => {
  it('is told by no article that tells of no going', () => {
    expect(lacks.going('Why did Ada Marsh leave Kent Police?', 'Ada Marsh said')).toBe(true);
    expect(lacks.going('Why did Odo Bell resign?', 'Odo Bell said')).toBe(false);
  });

  it.each([
    'Why did Ada Marsh leave the door open?',
    'When did Ada Marsh leave?',
    'Why did it leave?',
  ])('is not asked by %s', (question) => {
    expect(lacks.going(question, 'Ada Marsh said')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { answerWho } from '../../../../src/answer/answerers/who/who.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { answering, putting } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('a post at a body that bears a force’s name', () => {
  it('is told of that force', () => {
    const question = 'Who is the chairman of the West Midlands Police Federation?';
    expect(answering(answerWho(put(question)), question).focus).toEqual(['post-rich-cooke']);
  });

  it.each(['Kent', 'Wiltshire'])('is not told of another: %s', (force) => {
    expect(answerWho(put(`Who is the chairman of the ${force} Police Federation?`))).toMatchObject({
      outcome: 'not-covered',
      reason: `The sources do not say who held that post at ${force} Police.`,
    });
  });

  it('is told where no force is named', () => {
    const question = 'Who is the chairman of the police federation?';
    expect(answering(answerWho(put(question)), question).focus).toEqual(['post-rich-cooke']);
  });
});

describe('one of two who are offered', () => {
  it.each([
    ['Who was the chief inspector in 2021, Tom Winsor or Andy Cooke?', ['post-tom-winsor']],
    ['Who was the chief inspector in 2023, Tom Winsor or Andy Cooke?', ['post-andy-cooke']],
    [
      'Who is the chief inspector, Tom Winsor or Andy Cooke?',
      ['post-andy-cooke', 'post-tom-winsor'],
    ],
  ])('is who held the post: %s', (question, focus) => {
    expect(answering(answerWho(put(question)), question).focus).toEqual(focus);
  });

  it.each([
    ['none is offered', 'Who is the chief inspector with Andy Cooke and Tom Winsor?'],
    ['words are asked', 'Who said it as chief inspector, Tom Winsor or Andy Cooke?'],
  ])('is not asked for where %s: %s', (_why, question) => {
    expect(answerWho(put(question))).toBeUndefined();
  });
});

describe('somebody who acts on the holder of a post', () => {
  it.each([
    'Who appoints the chief inspector?',
    'Who pays the chief constable of West Midlands Police?',
    'Who does the chief constable report to?',
    'Who elects the police and crime commissioner?',
    'Who was the chief constable chosen by?',
  ])('is not who holds it: %s', (question) => {
    expect(answerWho(put(question))).toBeUndefined();
  });

  it.each(['Who leads West Midlands Police?', 'Who served as chief inspector in 2021?'])(
    'is not seen in %s',
    (question) => {
      expect(answering(answerWho(put(question)), question).outcome).toBe('answered');
    },
  );
});

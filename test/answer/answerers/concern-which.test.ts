import { describe, expect, it } from 'vitest';
import { answerConcernWhich } from '../../../src/answer/answerers/concern-which.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('which cause of concern is about something', () => {
  it.each([
    ['Which of the four causes of concern is about children?', 'online child abuse'],
    ['Which cause of concern deals with domestic abuse?', 'MARAC'],
    ['Which of its failings relates to victims’ results?', 'investigations'],
  ])('%s', (question, about) => {
    const texts = textsOf(answering(answerConcernWhich(put(question)), question));
    expect(texts.join(' ')).toContain(about);
  });

  it.each([
    'Which of the causes of concern is about offenders?',
    'Which of the causes of concern is about helicopters?',
    'Which causes of concern are open?',
  ])('is not told where several or none may be meant: %s', (question) => {
    expect(answerConcernWhich(put(question))).toBeUndefined();
  });
});

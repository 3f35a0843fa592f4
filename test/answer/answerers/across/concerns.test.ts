import { describe, expect, it } from 'vitest';
import { answerAcross } from '../../../../src/answer/answerers/across/across.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { putting } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('concerns that are asked for', () => {
  it.each([
    'Four areas of concern were closed on the same day: which were they?',
    'Which ones of the causes of concern were closed on the same day?',
    'Which was the first cause of concern to be closed at the last count?',
    'Which of the causes of concern were closed first, and after how many days did that last?',
  ])('without a force or a stage are no question across forces: %s', (question) => {
    expect(answerAcross(put(question))).toBeUndefined();
  });

  it.each([
    'Which forces had causes of concern closed on the same day?',
    'Which constabularies had causes of concern and left on the same day?',
    'Which ones left Engage with causes of concern still open?',
  ])('of forces, or with a stage, are one: %s', (question) => {
    expect(answerAcross(put(question))).toMatchObject({ kind: 'across-forces' });
  });
});

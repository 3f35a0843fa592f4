import { describe, expect, it } from 'vitest';
import { answerHistory } from '../../../src/answer/answerers/history.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day } from '../../helpers.js';
import { putting } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);
const ask = createAsk(knowledge);

describe('a rundown', () => {
  it.each([
    'Give me a rundown of West Midlands Police and Engage',
    'Give me a timeline of the causes of concern at West Midlands Police',
    'Give me a chronology of West Midlands Police and its causes of concern',
  ])('of what happened is the history: %s', (question) => {
    expect(answerHistory(put(question))).toMatchObject({ outcome: 'answered', kind: 'history' });
  });

  it('of causes of concern is the list of them', () => {
    const question = 'Give me a rundown of the causes of concern at West Midlands Police';
    expect(answerHistory(put(question))).toBeUndefined();
    const answer = ask(question, { today: day('2026-11-22') });
    expect(answer.kind).toBe('concerns');
    expect(answer.topic.focus).toHaveLength(4);
  });
});

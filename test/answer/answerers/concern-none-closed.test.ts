import { describe, expect, it } from 'vitest';
import { answerConcerns } from '../../../src/answer/answerers/concerns.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf, verdictOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('closed causes of concern, at a time when all were open', () => {
  it('are none, by a no', () => {
    const question = 'Had any causes of concern at West Midlands Police been closed by May 2024?';
    const draft = answering(answerConcerns(put(question)), question);
    expect(verdictOf(draft)).toBe('no');
    expect(textsOf(draft)[0]).toContain('all four causes of concern');
  });

  it('are none, by a list of the open ones', () => {
    const question = 'Which causes of concern at West Midlands Police were closed by May 2024?';
    const texts = textsOf(answering(answerConcerns(put(question)), question));
    expect(texts[0]).toMatch(/^None: all four .* were still open on 31 May 2024:$/);
    expect(texts).toHaveLength(5);
  });
});

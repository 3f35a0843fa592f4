import { describe, expect, it } from 'vitest';
import { answerConcernAdded } from '../../../src/answer/answerers/concern-added.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, verdictOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('causes of concern that were raised later', () => {
  it.each([
    ['Did the Met get any new causes of concern while it was in Engage?', 'yes', /child exploit/],
    ['Which causes of concern were added at Devon & Cornwall?', 'none', /investigations/],
    ['Were any more causes of concern raised at Wiltshire after it went in?', 'unclear', /^None/],
  ])('are told: %s', (question, verdict, text) => {
    const draft = answering(answerConcernAdded(put(question)), question);
    expect(verdictOf(draft)).toBe(verdict);
    const first = draft.composer.blocks[0];
    expect(first !== undefined && 'text' in first ? first.text : '').toMatch(text);
  });

  it.each([
    'Which causes of concern did Wiltshire have?',
    'Who added the cause of concern at the Met?',
    'Did the Met get any more officers after concerns were raised?',
    'Which new causes of concern were there?',
    'Why were new causes of concern raised at the Met?',
  ])('are not asked for in %s', (question) => {
    expect(answerConcernAdded(put(question))).toBeUndefined();
  });
});

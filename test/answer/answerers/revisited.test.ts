import { describe, expect, it } from 'vitest';
import { answerRevisited } from '../../../src/answer/answerers/revisited.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf, verdictOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('what a visit after the report was on', () => {
  it('is told cause by cause', () => {
    const question =
      'Which causes of concern did inspectors revisit at West Midlands Police in June 2024?';
    const texts = textsOf(answering(answerRevisited(put(question)), question));
    expect(texts[0]).toContain('three of the four causes of concern at West Midlands Police');
    expect(texts.join(' ')).toContain('online child abuse');
    expect(texts.join(' ')).not.toContain('carries out investigations');
  });

  it('is no to all of them', () => {
    const question =
      'Did the revisit to West Midlands Police of May 2024 go through all causes of concern?';
    expect(verdictOf(answering(answerRevisited(put(question)), question))).toBe('no');
  });

  it('is what they came for', () => {
    const question = 'Why did inspectors return to West Midlands Police in June 2024?';
    const [text] = textsOf(answering(answerRevisited(put(question)), question));
    expect(text).toContain('a revisit on three of the four causes of concern');
  });

  it.each([
    'Why did inspectors leave investigations out of the revisit?',
    'Which causes of concern were closed after the revisit?',
    'Which causes of concern did inspectors revisit?',
    'Did inspectors revisit?',
  ])('is not what is asked, or there are several: %s', (question) => {
    expect(answerRevisited(put(question))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { answerWhen } from '../../../src/answer/answerers/when.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

function said(question: string): string {
  return textsOf(answering(answerWhen(put(question)), question)).join(' ');
}

describe('when an event of the record was', () => {
  it('is told where the question tells the event', () => {
    const text = said(
      'When was the commissioner told of the decision to move West Midlands Police into Engage?',
    );
    expect(text).toContain('22 November 2023');
    expect(text).not.toContain('24 November 2023');
  });

  it.each(['before the public announcement', 'ahead of the news'])(
    'is told without what it was before: %s',
    (when) => {
      const text = said(
        `When was the commissioner told of the decision to move West Midlands Police into Engage ${when}?`,
      );
      expect(text).toContain('22 November 2023');
    },
  );

  it('is not told for the move that the event leads to', () => {
    expect(said('When was West Midlands Police moved into Engage?')).toContain('24 November 2023');
    expect(said('When did Wiltshire Police leave Engage?')).toContain('21 May 2024');
  });

  it('is not told where only some of the words are the same', () => {
    const found = answerWhen(
      put('When was the commissioner of West Midlands Police told of the unicorn’s decision?'),
    );
    expect(found).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { publishedDay } from '../../../src/record/as-of.js';
import { CORPUS, day } from '../../helpers.js';
import { citationsOf } from '../reply-checks.js';

const ask = createAsk(loadKnowledge(CORPUS));

/** The concerns that an answer names, and the days on which the articles it cites were published. */
function asked(question: string): { focus: readonly string[]; days: string[] } {
  const answer = ask(question, { today: day('2026-11-22') });
  expect(answer.outcome).toBe('answered');
  expect(answer.kind).toBe('concerns');
  return {
    focus: answer.topic.focus,
    days: citationsOf(answer).flatMap(({ source }) =>
      source.kind === 'article' ? [publishedDay(source.article)] : [],
    ),
  };
}

describe('a concern that was open on a day', () => {
  it.each([
    'Which concern was open when West Midlands left Engage?',
    'Which causes of concern at West Midlands Police were open on 18 September 2024?',
    'Which cause of concern was still open when West Midlands Police left Engage?',
  ])('is cited with what says that it was then: %s', (question) => {
    const { focus, days } = asked(question);
    expect(focus).toEqual(['wm-investigations']);
    expect(days.length).toBeGreaterThan(0);
    for (const one of days) expect(one).toMatch(/^2024-09/);
  });

  it('is cited with what was last heard of it by then', () => {
    const { focus, days } = asked(
      'Which causes of concern at West Midlands Police were open on 1 August 2024?',
    );
    expect(focus).toEqual(['wm-investigations']);
    expect(days.length).toBeGreaterThan(0);
    for (const one of days) expect(one).toMatch(/^2024-07/);
  });

  it('is cited with how it was made public where nothing else was heard by then', () => {
    const { focus, days } = asked(
      'Which causes of concern at West Midlands Police were open on 1 December 2023?',
    );
    expect(focus).toHaveLength(4);
    expect(days.length).toBeGreaterThan(0);
    for (const one of days) expect(one).toBe('2023-11-24');
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer, Block } from '../../../src/answer/answer.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day } from '../../helpers.js';

const ask = createAsk(loadKnowledge(CORPUS));
const UNKNOWN = 'The sources do not give the exact day.';

type Statement = Extract<Block, { kind: 'statement' }>;

/** The statements of an answer to when something was. */
function statements(question: string): readonly Statement[] {
  const answer: Answer = ask(question, { today: day('2026-11-22') });
  expect(answer.kind).toBe('when');
  return answer.outcome === 'answered'
    ? answer.blocks.filter((block) => block.kind === 'statement')
    : [];
}

describe('the exact day of a move', () => {
  it.each([
    ['When exactly was Wiltshire Police moved into Engage?', 'in June 2022'],
    ['When precisely was Wiltshire Police moved into Engage?', 'in June 2022'],
    ['On which day did Wiltshire Police enter Engage?', 'in June 2022'],
    ['What day did Wiltshire Police go into Engage?', 'in June 2022'],
    ['On what date exactly was Greater Manchester Police placed in Engage?', 'in December 2020'],
  ])('is said not to be given where only the month is, with the month: %s', (question, month) => {
    const [first, second] = statements(question);
    expect(first?.text).toBe(UNKNOWN);
    expect(first?.cites.length).toBeGreaterThan(0);
    expect(second?.text).toContain(month);
    expect(second?.cites).toEqual(first?.cites);
  });

  it.each([
    ['it is known', 'When exactly did Wiltshire Police leave Engage?', '21 May 2024'],
    ['it is not asked for', 'When was Wiltshire Police moved into Engage?', 'June 2022'],
  ])('is not said to be missing where %s: %s', (_why, question, when) => {
    const [first, ...rest] = statements(question);
    expect(first?.text).toContain(when);
    for (const { text } of rest) expect(text).not.toBe(UNKNOWN);
  });
});

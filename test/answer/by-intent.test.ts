import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day } from '../helpers.js';

const ask = createAsk(loadKnowledge(CORPUS));
const put = (question: string) => ask(question, { today: day('2026-11-22') });

const told = (question: string): string => {
  const answer = put(question);
  if (answer.outcome !== 'answered') return answer.outcome;
  return answer.blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join(' ');
};

describe('a question that no word alone tells the meaning of', () => {
  it.each([
    ['Our lad says the Cleveland bobbies are off the naughty chair now, that so?', /Cleveland/],
    [
      'Give me the rundown of who else was up for the tougher regime on 1 March 2024',
      /1 March 2024/,
    ],
    ['So the sex offender red flag at West Mids, put to bed or not?', /sex offenders.*closed/],
  ])('is answered as the plain one: %s', (question, answer) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    'What date will the MARAC backlog be cleared?',
    'Who chairs the oversight group?',
    'When was the police and crime commissioner of West Midlands Police elected?',
  ])('is none where something else is asked in like words: %s', (question) => {
    expect(put(question).outcome).not.toBe('answered');
  });
});

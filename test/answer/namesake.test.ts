import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day } from '../helpers.js';
import { saying } from './put.js';

const knowledge = loadKnowledge(CORPUS);
const ask = createAsk(knowledge);
const told = saying(knowledge);
const outcome = (question: string) => ask(question, { today: day('2026-11-22') }).outcome;

describe('another of the same surname', () => {
  it('does not answer for whom the question names', () => {
    expect(outcome('Does Andy Cooke own a boat?')).toBe('not-covered');
    expect(outcome('Was Andy Cooke ever a sailor?')).toBe('not-covered');
  });

  it('answers for himself', () => {
    expect(told('What did Rich Cooke find bizarre?')).toMatch(/^Rich Cooke /);
  });
});

import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day } from '../helpers.js';

const ask = createAsk(loadKnowledge(CORPUS));
const outcome = (question: string) => ask(question, { today: day('2026-11-22') }).outcome;

describe('a question of which the sources have a place alone', () => {
  it.each(['Best curry in Wolverhampton?', 'cheapest zeppelin from Coventry'])(
    'is not answered: %s',
    (question) => {
      expect(outcome(question)).not.toBe('answered');
    },
  );

  it.each([
    'Is a force fined in special measures?',
    'did the force hide anything while in special measures',
  ])('or whose stage alone they tell, where it is asked whether a thing is so: %s', (question) => {
    expect(outcome(question)).not.toBe('answered');
  });

  it.each(['Who polices Wolverhampton?', 'Which police force covers Coventry?'])(
    'is answered where whose area it is in is asked: %s',
    (question) => {
      expect(outcome(question)).toBe('answered');
    },
  );
});

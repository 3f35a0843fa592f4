import { describe, expect, it } from 'vitest';
import { outcomes } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const outcome = outcomes(
  knowledgeWith({
    id: 'kent-kites',
    about: ['kent'],
    published: '2026-04-07',
    body: 'The kites of the harbour were painted in record time, to general surprise.',
  }),
);

describe('a question of which hardly a word stands in any source', () => {
  it.each(['Has my landlady got a record?', 'In what time is a marzipan soufflé baked?'])(
    'is not answered by the one that does: %s',
    (question) => {
      expect(outcome(question)).not.toBe('answered');
    },
  );

  it('is one of which a word or two stands nowhere all the same', () => {
    expect(outcome('Were the harbour kites splendidly painted?')).toBe('answered');
  });
});

import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { day } from '../helpers.js';
import { answerQuotes } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const SELF = 'Kent Police said: “We are the loudest choir in the county.”';

const ask = createAsk(
  knowledgeWith({
    id: 'kent-choir',
    about: ['kent'],
    published: '2026-04-07',
    body: ['Kent Police said it would call on Friday.', SELF, 'Kent Police was called.'].join(
      '\n\n',
    ),
  }),
);

describe('what somebody calls himself', () => {
  it.each(['What did Kent Police call itself?', 'What does Kent Police boast about itself?'])(
    'is told in the words in which he does: %s',
    (question) => {
      expect(answerQuotes(ask(question, { today: day('2026-11-22') }))[0]).toBe(SELF);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { day } from '../helpers.js';
import { answerQuotes } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const IS = 'A gosling warrant is a paper that lets officers of Kent Police count goslings.';

const ask = createAsk(
  knowledgeWith({
    id: 'kent-goslings',
    about: ['kent'],
    published: '2026-04-07',
    body: [
      'The gosling warrant of Kent Police, a gosling warrant of old, was lost.',
      'Kent Police wants a gosling warrant for each pond.',
      IS,
    ].join('\n\n'),
  }),
);

describe('what a thing is', () => {
  it.each(['What is a gosling warrant at Kent Police?', "What's a gosling warrant, Kent Police?"])(
    'is told by the sentence that says so: %s',
    (question) => {
      expect(answerQuotes(ask(question, { today: day('2026-11-22') }))[0]).toBe(IS);
    },
  );

  it.each([
    'The computer tool in use, known as BRANT, gave a score of 61.',
    'BRANT, the tool that scores geese, was bought in May.',
  ])('is told beside its name: %s', (told) => {
    const put = createAsk(
      knowledgeWith({
        id: 'kent-brant',
        about: ['kent'],
        published: '2026-04-07',
        body: ['Kent Police says BRANT will be replaced by BRANT Two in BRANT week.', told].join(
          '\n\n',
        ),
      }),
    );
    expect(answerQuotes(put('What is BRANT?', { today: day('2026-11-22') }))[0]).toBe(told);
  });
});

import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { day } from '../helpers.js';
import { answerQuotes } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const ask = createAsk(
  knowledgeWith({
    id: 'kent-kites',
    about: ['kent'],
    published: '2026-04-07',
    body: [
      'Osric Pell said the kites of Kent Police were good.',
      'Edda Quill said: “We can’t mend kites of Kent Police with string and hope.”',
      'Hugo Lamm said nobody had been asked about kites of Kent Police.',
    ].join('\n\n'),
  }),
);

describe('words that a question quotes', () => {
  it.each([
    'Who said "mend kites of Kent Police with string" at Kent Police?',
    "Who said 'mend kites of Kent Police with string' at Kent Police?",
    'Finish the line on Kent Police: "We can\'t mend kites of Kent Police with ..."',
  ])('are found where they stand: %s', (question) => {
    const [first] = answerQuotes(ask(question, { today: day('2026-11-22') }));
    expect(first).toContain('string and hope');
  });
});

import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { day } from '../helpers.js';
import { answerQuotes } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const ask = createAsk(
  knowledgeWith({
    id: 'kent-kennels',
    about: ['kent'],
    published: '2026-04-07',
    body: [
      'Osric Pell waited 47 minutes at the kennels of Kent Police after a goose had vanished.',
      'A clerk was polite.',
      'Silver worth £2,900 went with the bird.',
      'Edda Quill painted nine zeppelins for Kent Police.',
      'She was paid in straw.',
      'The mayor, Milo Strand, came to see them fly.',
    ].join('\n\n'),
  }),
);

/** What is quoted in answer. */
function quotes(question: string): string {
  return answerQuotes(ask(question, { today: day('2026-11-22') })).join(' | ');
}

describe('a second part that the same sentence would answer', () => {
  it('is answered by one beside it that is of its kind', () => {
    const found = quotes(
      'How long did Osric Pell wait at the kennels, and how much money was Osric Pell out of?',
    );
    expect(found).toContain('47 minutes');
    expect(found).toContain('£2,900');
    expect(found).not.toContain('polite');
  });

  it('is left alone where nothing beside it is of its kind', () => {
    const found = quotes(
      'How long did Osric Pell wait at the kennels, and what percentage did Osric Pell wait?',
    );
    expect(found).toContain('47 minutes');
    expect(found).not.toContain('£2,900');
  });
});

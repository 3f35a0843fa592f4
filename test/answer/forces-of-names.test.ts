import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { forcesOfNames } from '../../src/answer/forces-of-names.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day } from '../helpers.js';
import { answerQuotes, putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = knowledgeWith(
  {
    id: 'kent-kennels',
    about: ['kent'],
    published: '2026-04-07',
    body: 'The kennels in Straw Lane, called Barkside, will open in May.\n\nIt is said that Rowena Tallow runs Barkside well.',
  },
  {
    id: 'essex-kennels',
    about: ['essex'],
    published: '2026-05-07',
    body: 'The kennels in Ash Road, called Howlmere, will open in June.\n\nIt is said that the kennels at Howlmere were dear.',
  },
);
const put = putting(knowledge);
const ids = (question: string) => [...(forcesOfNames(put(question)) ?? [])];

describe('names that stand in one force’s articles', () => {
  it('tell whose is meant', () => {
    expect(ids('When will the kennels at Barkside open?')).toEqual(['kent']);
    expect(ids('does tallow run the kennels')).toEqual(['kent']);
  });

  it.each([
    ['there is no name', 'When will the kennels open?'],
    ['names of two stand together', 'Are Barkside and Howlmere kennels?'],
    ['a force is named', 'When will Barkside open in Kent?'],
  ])('tell nothing where %s', (_why, question) => {
    expect(forcesOfNames(put(question))).toBeUndefined();
  });

  it('tell nothing where all articles are about one force', () => {
    const one = putting(loadKnowledge(CORPUS));
    expect(forcesOfNames(one('What did Guildford say?'))).toBeUndefined();
  });

  it('leave other forces’ sentences out of the answer', () => {
    const answer = createAsk(knowledge)('When will the kennels called Barkside open?', {
      today: day('2026-11-22'),
    });
    const quotes = answerQuotes(answer);
    expect(quotes.join(' ')).toContain('in May');
    expect(quotes.join(' ')).not.toContain('Howlmere');
  });
});

import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { exceptsOthers } from '../../src/answer/said-by-another.js';
import { day } from '../helpers.js';
import { answerQuotes, putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = knowledgeWith({
  id: 'kent-kennels',
  about: ['kent'],
  published: '2026-04-07',
  body: [
    'Kent Police has built kennels for its dogs.',
    'Osric Pell, who founded a walkers’ club, said: “The barking of the kennels keeps the whole street awake.”',
    'Chief Constable Ida Fenn said: “We paid for the kennels out of our savings.”',
    'Inspectors said the kennels were clean and dry.',
  ].join('\n\n'),
});
const put = putting(knowledge);
const ask = createAsk(knowledge);

describe('what a body found', () => {
  it.each([
    'What did the inspectors say about the kennels at Kent Police?',
    'What did inspectors find at Kent Police?',
  ])('is not told by somebody else: %s', (question) => {
    expect(exceptsOthers(put(question))).toBe(true);
    const said = answerQuotes(ask(question, { today: day('2026-11-22') })).join(' ');
    expect(said).not.toMatch(/savings|keeps the whole street/);
  });

  it.each([
    'What did the chief constable of Kent say?',
    'Who described the inspectors at Kent Police?',
  ])('is not asked for in: %s', (question) => {
    expect(exceptsOthers(put(question))).toBe(false);
  });
});

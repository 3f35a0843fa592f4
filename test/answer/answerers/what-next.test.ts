import { describe, expect, it } from 'vitest';
import { answerWhatNext } from '../../../src/answer/answerers/what-next.js';
import { draftQuotes, putting } from '../put.js';
import { knowledgeWith } from '../told-corpus.js';

const REVIEW = 'Inspectors will review the kite register in May.';
const PICNIC = 'The band will play at the harbour.';

const put = putting(
  knowledgeWith(
    {
      id: 'kent-before',
      about: ['kent'],
      published: '2025-04-07',
      body: 'Inspectors will visit the kennels of Kent Police in June.',
    },
    {
      id: 'kent-after',
      about: ['kent'],
      published: '2026-04-07',
      body: ['Kent Police has new kites.', PICNIC, REVIEW].join('\n\n'),
    },
  ),
);

describe('what comes next at a force', () => {
  it.each([
    'What happens next for Kent Police?',
    'Kent Police: next steps?',
    "what's next for kent",
  ])('is what its newest article says of it, the monitoring first: %s', (question) => {
    expect(draftQuotes(answerWhatNext(put(question)))).toEqual([REVIEW, PICNIC]);
  });

  it.each([
    ['something else is asked of', 'What happens next after the parade of Kent Police?'],
    ['a day is named', 'What happens next for Kent Police in 2027?'],
    ['no article tells of it', 'What happens next for Essex Police?'],
    ['nothing to come is asked for', 'What has Kent Police?'],
  ])('is left to others where %s', (_where, question) => {
    expect(answerWhatNext(put(question))).toBeUndefined();
  });
});

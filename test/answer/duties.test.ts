import { describe, expect, it } from 'vitest';
import { answerDuties } from '../../src/answer/duties.js';
import { draftQuotes, putting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const put = putting(
  knowledgeWith(
    {
      id: 'kent-kites',
      about: ['kent'],
      published: '2026-04-07',
      body: 'By June, the force must:\n\n- mend its kites; and\n- count its trumpets.\n\nIt rained.',
    },
    {
      id: 'kent-rain',
      about: ['kent'],
      published: '2026-05-07',
      body: 'The force found:\n\n- rain.',
    },
  ),
);

describe('what a force must do', () => {
  it.each([
    'What must Kent Police do?',
    'What has Kent Police got to get done?',
    'Which things was Kent Police told to do?',
  ])('is told as an article lists it: %s', (question) => {
    expect(draftQuotes(answerDuties(put(question)))).toEqual([
      'By June, the force must:\n\n- mend its kites; and\n- count its trumpets.',
    ]);
  });

  it.each([
    'What must Kent Police do about its harbour?',
    'What did Kent Police do?',
    'What must Essex Police do?',
    'What must be done?',
  ])('is not what is asked, or not told: %s', (question) => {
    expect(answerDuties(put(question))).toBeUndefined();
  });
});

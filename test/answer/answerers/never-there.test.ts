import { describe, expect, it } from 'vitest';
import { answerNeverThere } from '../../../src/answer/answerers/never-there.js';
import { createAsk } from '../../../src/answer/ask.js';
import { day } from '../../helpers.js';
import { answering, answerQuotes, draftQuotes, putting, textsOf, verdictFaults } from '../put.js';
import { knowledgeWith } from '../told-corpus.js';

const SCAN = 'Kent Police remains in the Scan phase of monitoring.';
const NEVER = 'Kent Police has never been in special measures.';

const knowledge = knowledgeWith(
  {
    id: 'kent-scan',
    about: ['kent'],
    published: '2026-04-07',
    body: [SCAN, 'It bought kites.', 'All forces stay in Scan by default.'].join('\n\n'),
  },
  {
    id: 'norfolk-scan',
    about: ['norfolk'],
    published: '2026-04-07',
    body: [
      '## Is Norfolk Constabulary in special measures?',
      'No. Special measures usually means Engage.',
      'We are in Scan, which applies to all forces.',
    ].join('\n\n'),
  },
  {
    id: 'kent-never',
    about: ['kent'],
    published: '2026-06-07',
    body: [NEVER, 'If calls are lost it could be moved into Engage.'].join('\n\n'),
  },
  {
    id: 'essex-moved',
    about: ['essex'],
    published: '2026-02-03',
    body: [
      'Essex Police was moved into Engage on 2 February 2026.',
      'Before that it was in Scan.',
      'It was in the routine Scan phase for years.',
    ].join('\n\n'),
  },
  {
    id: 'surrey-kites',
    about: ['surrey'],
    published: '2026-02-03',
    body: 'Surrey Police bought kites.',
  },
  {
    id: 'wm-scan',
    about: ['west-midlands'],
    published: '2026-02-03',
    body: 'West Midlands Police was in the Scan phase then.',
  },
);
const put = putting(knowledge);
const ask = createAsk(knowledge);

function quotes(question: string): string[] {
  return draftQuotes(answerNeverThere(put(question)));
}

describe('a force that was never in Engage', () => {
  const asked = [
    'Why is Kent Police in special measures?',
    'When was Kent Police put into Engage?',
    'Is Kent Police in special measures?',
    'How long has Kent Police been in Engage?',
    'Did Kent Police leave special measures?',
  ];

  it.each(asked)('has the sentences that say so, the newest first: %s', (question) => {
    expect(quotes(question)).toEqual([NEVER, SCAN]);
  });

  it.each(asked)('is answered for by them: %s', (question) => {
    expect(answerQuotes(ask(question, { today: day('2026-11-22') }))[0]).toBe(NEVER);
  });

  it('is not told of by what holds for all forces, or is only feared', () => {
    for (const question of asked)
      for (const quote of quotes(question)) expect([NEVER, SCAN]).toContain(quote);
  });
});

describe('a question is left to others', () => {
  it.each([
    ['an article tells of a move', 'Why is Essex Police in special measures?'],
    ['the record has a stay', 'Why is West Midlands Police in special measures?'],
    ['no article denies it', 'Why is Surrey Police in special measures?'],
    ['it takes the force not to be there', 'Why is Kent Police not in special measures?'],
    ['a person is asked for', 'Who put Kent Police in special measures?'],
    ['somebody’s words are', 'What did the chief say on special measures for Kent Police?'],
    ['two forces are named', 'Are Kent Police and Essex Police in special measures?'],
    ['no force is named', 'Why are forces in special measures?'],
    ['Engage is not', 'Why did Kent Police buy kites?'],
  ])('where %s: %s', (_why, question) => {
    expect(answerNeverThere(put(question))).toBeUndefined();
  });
});

describe('a force on which nothing is held', () => {
  it.each([
    'Why is Suffolk Constabulary in special measures?',
    'When was Suffolk Constabulary put into Engage?',
    'How did Suffolk Constabulary get into special measures?',
  ])('is told that no stay was found, with a source: %s', (question) => {
    const draft = answering(answerNeverThere(put(question)), question);
    expect(verdictFaults(draft)).toEqual([]);
    expect(draft).toMatchObject({ kind: 'status', forces: ['suffolk'], focus: ['rule-register'] });
    expect(textsOf(draft)[0]).toBe(
      'None found: no stay of Suffolk Constabulary in Engage was found since 2019.',
    );
  });

  it.each([
    ['a yes or no is asked', 'Is Suffolk Constabulary in special measures?'],
    ['it is none of the 43', 'Why is British Transport Police in special measures?'],
    ['something is held on it', 'Why is Surrey Police in special measures?'],
  ])('is left to others where %s: %s', (_why, question) => {
    expect(answerNeverThere(put(question))).toBeUndefined();
  });
});

describe('a force that says itself that it is in Scan', () => {
  it.each([
    ['Is Norfolk Constabulary in special measures?', /^No: the sources held tell of no move/],
    ['Which stage is Norfolk Constabulary in?', /^The sources held tell of no move/],
  ])('is quoted with that: %s', (question, answer) => {
    const draft = answering(answerNeverThere(put(question)), question);
    expect(textsOf(draft)[0]).toMatch(answer);
    expect(draftQuotes(draft)[0]).toContain('We are in Scan');
  });

  it.each([
    'Could Norfolk Constabulary end up in Engage?',
    'Did they consider moving Norfolk to Engage?',
  ])('is not asked about in: %s', (question) => {
    expect(answerNeverThere(put(question))).toBeUndefined();
  });
});

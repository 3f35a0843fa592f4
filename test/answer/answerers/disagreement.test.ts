import { describe, expect, it } from 'vitest';
import { answerDisagreement } from '../../../src/answer/answerers/disagreement.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

function found(question: string) {
  const draft = answering(answerDisagreement(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  return draft;
}

describe('whether the sources agree on the day of a move', () => {
  it.each([
    'Do the sources agree on when Staffordshire Police was moved into Engage?',
    'Does everyone agree about the day Staffordshire Police entered special measures?',
    'Have all papers agreed when Staffordshire Police went into Engage?',
  ])('is denied with every reading and who gives it: %s', (question) => {
    const draft = found(question);
    expect(verdictOf(draft)).toBe('no');
    expect(textsOf(draft)).toEqual([
      'No. Sources differ on the day of Staffordshire Police’s move into Engage.',
      'HMICFRS, in its notice that the force left Engage: in June 2022',
      'HMICFRS, in its letter of 21 May 2024: on 6 July 2022',
    ]);
    expect(draft).toMatchObject({
      kind: 'disagreement',
      forces: ['staffordshire'],
      focus: ['staffordshire-engage-2022'],
    });
  });

  it('has a source for every reading', () => {
    const draft = found('Do the papers agree on when Cleveland Police went into Engage?');
    const items = draft.composer.blocks.flatMap((block) => (block.kind === 'item' ? [block] : []));
    expect(items).toHaveLength(2);
    for (const { cites } of items) expect(cites.length).toBeGreaterThan(0);
    expect(draft.composer.disagreements).toEqual(['the date of the move into Engage']);
  });

  it('is no verdict where no yes or no is asked', () => {
    const draft = found('What do the sources agree on about Staffordshire Police entering Engage?');
    expect(verdictOf(draft)).toBe('none');
    expect(textsOf(draft, 'statement')[0]).toMatch(/^Sources differ on the day/);
  });

  it.each([
    ['one day is known', 'Do the sources agree on when West Midlands Police was put into Engage?'],
    ['one month is', 'Do the sources agree on when Wiltshire Police was moved into Engage?'],
    ['no move is asked about', 'Do the sources agree on the kennels of Staffordshire Police?'],
    ['no force is named', 'Do the sources agree on when it was moved into Engage?'],
    ['nobody is to agree', 'Was Staffordshire Police moved into Engage on a Monday?'],
  ])('is left to others where %s: %s', (_why, question) => {
    expect(answerDisagreement(put(question))).toBeUndefined();
  });
});

describe('whether one publisher is right', () => {
  it.each([
    'Did Hits Radio get anything wrong?',
    'Is the BBC article accurate?',
    'Does Hits Radio contradict itself?',
  ])('is told by what differs from it: %s', (question) => {
    const draft = found(question);
    expect(textsOf(draft)[0]).toMatch(/^What (?:Hits Radio Birmingham|BBC News) says differs/);
    expect(textsOf(draft, 'item').length).toBeGreaterThan(1);
  });

  it.each([
    'What did LBC say was wrong?',
    'Did the BBC say what went wrong at the force?',
    'What mistakes did BBC News find?',
    'According to LBC what went wrong?',
    'Did the BBC report errors in crime recording?',
    'Was the chief wrong in the LBC article?',
  ])('is not asked by who asks what it said: %s', (question) => {
    expect(answerDisagreement(put(question))).toBeUndefined();
  });
});

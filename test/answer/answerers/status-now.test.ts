import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answer/answerers/status.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

function found(question: string) {
  const draft = answering(answerStatus(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  return draft;
}

describe('a second stay in Engage', () => {
  it.each([
    'Has West Midlands Police gone back into Engage since?',
    'Has West Midlands Police gone straight back in?',
    'Was West Midlands Police put into Engage a second time?',
    'Has West Midlands Police been in Engage twice?',
    'Did West Midlands Police ever re-enter Engage?',
    'Has West Midlands Police had another spell in Engage?',
    'Was West Midlands Police in Engage more than once?',
  ])('is said not to have been found, with the one that was: %s', (question) => {
    const draft = found(question);
    expect(verdictOf(draft)).toBe('unclear');
    expect(textsOf(draft)).toEqual([
      'None found: no second stay of West Midlands Police in Engage was found. It was there from 24 November 2023 to 18 September 2024 (299 days).',
    ]);
    expect(draft.focus).toEqual(['wm-stay']);
  });

  it('is never confirmed or denied of a force with one stay', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...knowledge.record.forceRecords.keys()),
        fc.constantFrom('again', 'twice', 'a second time', 'more than once'),
        (force, again) => {
          const { name } = must(knowledge.record.forces.get(force));
          const draft = found(`Was ${name} moved into Engage ${again}?`);
          expect(verdictOf(draft)).toBe('unclear');
          expect(textsOf(draft)[0]).toContain(`no second stay of ${name} in Engage was found`);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    ['the stage now is', 'Is West Midlands Police in Engage again?'],
    ['one stay is', 'Has West Midlands Police ever been in Engage?'],
  ])('is not asked about where %s: %s', (_why, question) => {
    expect(textsOf(found(question)).join(' ')).not.toContain('second stay');
  });
});

describe('"back in"', () => {
  it('means Engage of a force that is named', () => {
    expect(textsOf(found('Has West Midlands Police gone back in?'))[0]).toContain('second stay');
  });

  it('means no stage of a force that is not named', () => {
    const force = must(knowledge.record.forces.get('west-midlands'));
    expect(answerStatus({ ...put('Has it gone back in?'), force })).toBeUndefined();
  });

  it.each(['Has the money gone back in?', 'Has West Midlands Police gone back in the kennels?'])(
    'means no stage elsewhere: %s',
    (question) => {
      expect(answerStatus(put(question))).toBeUndefined();
    },
  );
});

describe('what it cost', () => {
  it.each([
    'How was the budget of West Midlands Police in Engage?',
    'Did taxpayers pay for West Midlands Police being in Engage?',
    'Was £1 lost by West Midlands Police in Engage?',
  ])('is no question of a stage: %s', (question) => {
    expect(answerStatus(put(question))).toBeUndefined();
  });
});

describe('whether it is over', () => {
  it.each([
    'Is special measures over at West Midlands Police?',
    'Have special measures ended at West Midlands Police?',
    'Has enhanced monitoring of West Midlands Police come to an end?',
    'Did special measures stop at West Midlands Police?',
    'Is West Midlands Police past special measures?',
    'Has West Midlands Police come through special measures?',
  ])('is a yes of one that has left: %s', (question) => {
    expect(verdictOf(found(question))).toBe('yes');
  });

  it.each([
    'Is West Midlands Police still stuck in special measures?',
    'Is West Midlands Police in special measures at present?',
  ])('is none where it is asked whether it is there: %s', (question) => {
    expect(verdictOf(found(question))).toBe('no');
  });
});

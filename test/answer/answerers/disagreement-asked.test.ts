import { describe, expect, it } from 'vitest';
import { asksOfDates, asksToCompare } from '../../../src/answer/answerers/disagreement-asked.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { putting } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

describe('which of two sources is right', () => {
  it.each([
    'The BBC says December, LBC says November. Which is it?',
    'One site has June and another has July, whats right?',
    'Your piece says three of them, then says four. How should I report that?',
    'It says England here but Wales elsewhere. Which one is correct?',
    'I have two different dates for it',
    'Do the papers agree on when it was?',
  ])('is asked: %s', (question) => {
    expect(asksToCompare(put(question))).toBe(true);
  });

  it.each([
    'Which is right, scan or engage?',
    'What is right for the dog?',
    'Who said another inspection is due?',
    'Is it true that one left and another stayed?',
  ])('is not asked: %s', (question) => {
    expect(asksToCompare(put(question))).toBe(false);
  });

  it('may be asked of the day of a move, where days are what differs', () => {
    const dates = 'One says Kent went in on 2 May 2024, another says 3 May 2024. Which is right?';
    expect(asksOfDates(put(dates))).toBe(true);
    expect(asksOfDates(put('One article says kites, another owls.'))).toBe(false);
  });
});

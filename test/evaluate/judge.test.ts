import { describe, expect, it } from 'vitest';
import { type JudgedReply, judge } from '../../src/evaluate/judge.js';
import type { Question } from '../../src/evaluate/question.js';
import { articles, cite, linkOnly, question, reply } from './fixtures.js';

function verdict(asked: Question, given: JudgedReply) {
  return judge(asked, given, articles);
}

const REMOVED = 'The force has been removed from Engage.';
const MILESTONE = '“It is a milestone,” the chief constable said.';
const OPEN = 'One cause of concern remains open.';
const DOUBLED = 'Arrest rates doubled.';

describe('an answerable question', () => {
  it('is right when the statement holds a wanted string', () => {
    expect(verdict(question(), reply()).right).toBe(true);
  });

  it('is wrong when neither statement nor quote holds one, and says which were wanted', () => {
    const found = verdict(question(), reply({ answer: 'It left.' }));
    expect(found).toMatchObject({ right: false, problems: ['neither says nor quotes "removed"'] });
  });

  it('names three of many wanted strings and counts the rest', () => {
    const asked = question({ answer_any: [['a1', 'b1', 'c1', 'd1']] });
    expect(verdict(asked, reply()).problems).toEqual([
      'neither says nor quotes "a1", "b1", "c1" (and 1 more)',
    ]);
  });

  it('is met by any string of a list', () => {
    const asked = question({ answer_any: [['taken out', 'removed']] });
    expect(verdict(asked, reply()).right).toBe(true);
  });

  it('needs a string of every list', () => {
    const asked = question({ answer_any: [['removed'], ['september']] });
    expect(verdict(asked, reply()).problems).toEqual(['neither says nor quotes "september"']);
    expect(verdict(asked, reply({ answer: 'Removed in September.' })).right).toBe(true);
  });

  it('compares without regard to case, apostrophes, quotation marks, dashes and spaces', () => {
    const asked = question({ answer_any: [["the force's “no”"], ['5 – 9']] });
    expect(verdict(asked, reply({ answer: 'THE FORCE’S\n"No": 5 - 9' })).right).toBe(true);
  });

  it('is met by each of the first three quotes, a page by link only not counted', () => {
    const asked = question({ answer_any: [['remains open']] });
    const citations = [linkOnly, cite(REMOVED), cite(DOUBLED), cite(OPEN)];
    expect(verdict(asked, reply({ citations })).right).toBe(true);
  });

  it('is not met by the fourth quote', () => {
    const asked = question({ answer_any: [['remains open']] });
    const citations = [cite(REMOVED), cite(MILESTONE), cite(DOUBLED), cite(OPEN)];
    expect(verdict(asked, reply({ citations })).right).toBe(false);
  });

  it('is not met by words that run on from one quote into the next', () => {
    const asked = question({ answer_any: [['open.arrest', 'open. arrest']] });
    expect(verdict(asked, reply({ citations: [cite(OPEN), cite(DOUBLED)] })).right).toBe(false);
  });

  it('is not met by a nearest excerpt, which is not the answer', () => {
    const asked = question({ answer_any: [['remains open']] });
    expect(verdict(asked, reply({ nearest: [cite(OPEN)] })).right).toBe(false);
  });

  it('is not met by a statement that repeats the question, and says so', () => {
    const asked = question({ answer_any: [['engage', 'enhanced']] });
    expect(verdict(asked, reply({ answer: 'It is in Engage.' }))).toMatchObject({
      right: false,
      problems: ['says "engage", which the question says already, and does not quote it'],
    });
  });

  it('is met by a string of the question that is quoted', () => {
    const asked = question({ answer_any: [['engage', 'enhanced']] });
    const given = reply({ answer: 'It is in Engage.', citations: [cite(REMOVED)] });
    expect(verdict(asked, given).right).toBe(true);
  });

  it('is met by another string of the list than the one the question says', () => {
    const asked = question({ answer_any: [['engage', 'enhanced']] });
    expect(verdict(asked, reply({ answer: 'Enhanced, or Engage.' })).right).toBe(true);
  });

  it('is wrong when the statement holds a forbidden string', () => {
    const asked = question({ must_not: ['It’s still'] });
    const given = reply({ answer: "Removed; it's still watched." });
    expect(verdict(asked, given)).toMatchObject({
      right: false,
      problems: ['says "It’s still", which is wrong'],
    });
  });

  it('may quote a forbidden string', () => {
    const asked = question({ must_not: ['remains open'] });
    expect(verdict(asked, reply({ citations: [cite(OPEN)] })).right).toBe(true);
  });

  it.each(['not-covered', 'unclear', 'declined'] as const)(
    'is wrong when the reply is %s, even with the wanted words',
    (outcome) => {
      expect(verdict(question(), reply({ outcome }))).toMatchObject({
        right: false,
        problems: [`is ${outcome}; the sources do say`],
      });
    },
  );

  it('does not count among the refusals', () => {
    expect(verdict(question(), reply()).refusedRight).toBeNull();
  });
});

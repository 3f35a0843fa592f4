import { describe, expect, it } from 'vitest';
import { answerConcernLength } from '../../../src/answer/answerers/concern-length.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, replying, textsOf, verdictFaults, verdictOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);
const say = replying(knowledge);

function found(question: string) {
  const draft = answering(answerConcernLength(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  return draft;
}

describe('how long causes of concern were open', () => {
  it.each([
    'How long was the MARAC concern at West Midlands Police open?',
    'How many days did it take West Midlands Police to close the MARAC cause of concern?',
    'How quickly was the MARAC concern at West Midlands closed?',
  ])('is told from the day it was made public to its closing: %s', (question) => {
    const [text] = textsOf(found(question));
    expect(text).toContain('242 days (about 8 months)');
    expect(text).toContain('made public on 24 November 2023 and closed on 23 July 2024');
  });

  it('is not told of one that is not known to be closed', () => {
    const texts = textsOf(
      found('How long has the investigations concern at West Midlands been open?'),
    );
    expect(texts).toEqual([
      expect.stringMatching(
        /^No closing of the cause of concern about investigations .* was found/,
      ),
    ]);
  });

  it('is told of all together, those that were closed first unless the longest is asked for', () => {
    const all = textsOf(found('How long were the causes of concern at West Midlands Police open?'));
    expect(all).toHaveLength(2);
    expect(all[0]).toMatch(/^242 days/);
    const [longest] = textsOf(
      found('Which cause of concern at West Midlands Police was open the longest?'),
    );
    expect(longest).toMatch(/^No closing of the cause of concern about investigations/);
  });

  it.each([
    ['Was the MARAC concern at West Midlands open for more than six months?', 'yes'],
    ['Was the sex offender concern at West Midlands open for more than a year?', 'no'],
    ['Was the online child abuse concern at West Midlands closed within three months?', 'no'],
    ['Was the MARAC concern at West Midlands closed in under nine months?', 'yes'],
    ['Was the investigations concern at West Midlands closed within three months?', 'no'],
    ['Was the investigations concern at West Midlands open for two years?', 'unclear'],
    ['Did it take over two years to close the investigations concern at West Midlands?', 'unclear'],
    ['Were all causes of concern at West Midlands closed within a year?', 'unclear'],
    ['Were all causes of concern at West Midlands closed within three months?', 'no'],
    ['Was any cause of concern at West Midlands open for more than six months?', 'yes'],
    ['Was the investigations concern at West Midlands open for more than six months?', 'yes'],
    ['Was the investigations concern at West Midlands open for less than two years?', 'unclear'],
  ])('is held against a length that is claimed: %s', (question, verdict) => {
    expect(verdictOf(found(question))).toBe(verdict);
  });

  it.each([
    'How long was West Midlands Police in Engage?',
    'How long ago was the MARAC concern at West Midlands closed?',
    'How long was the custody concern at West Midlands Police open?',
    'How long did Craig Guildford leave the MARAC concern open?',
    'Was the MARAC concern at West Midlands closed?',
    'How long do concerns stay open before a force enters Engage?',
    'How long does West Midlands Police have to close its causes of concern?',
    'How long will it take West Midlands to close the investigations concern?',
  ])('is no answer to %s', (question) => {
    expect(answerConcernLength(put(question))).toBeUndefined();
  });

  it('answers in the end, whatever the question’s words are like as a whole', () => {
    expect(say('how long did it take to close the sex offender concern')).toMatch(/^242 days/);
    expect(say('was the MARAC concern open for more than six months')).toMatch(/^Yes\. 242 days/);
  });
});

import { describe, expect, it } from 'vitest';
import { answerHowLong } from '../../../src/answer/answerers/span.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

it('How long a force was in Engage of which no stay was found is told by the register', () => {
  const question = 'How long was Kent Police in Engage?';
  const draft = answering(answerHowLong(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  expect(draft).toMatchObject({ kind: 'status', forces: ['kent'], focus: ['rule-register'] });
  expect(textsOf(draft)[0]).toBe(
    'None found: no stay of Kent Police in Engage was found since 2019.',
  );
});

describe('how long something else lasted', () => {
  it.each([
    'How long was the strike at West Midlands Police?',
    'How long did the chief of West Midlands Police go in for?',
    'How many days was West Midlands Police out?',
  ])('is no question of a stay, where a force is named and no stage: %s', (question) => {
    expect(answerHowLong(put(question))).toBeUndefined();
  });

  it('may be one of the force that is meant', () => {
    const force = must(knowledge.record.forces.get('west-midlands'));
    const question = 'How many days passed from the day it entered to the day it left?';
    const context = { ...put('How long was it from entry to exit, in days?'), force };
    expect(textsOf(answering(answerHowLong(context), question))[0]).toContain('299 days');
    expect(answerHowLong({ ...context, named: true })).toBeUndefined();
  });
});

it('How long a force was there is told with what somebody else made of it', () => {
  const question = 'How long was West Midlands Police in Engage?';
  const [, second] = textsOf(answering(answerHowLong(put(question)), question), 'statement');
  expect(second).toMatch(/ put it at “less than ten months”\.$/);
});

describe('how long a force has been there', () => {
  it.each([
    ['it has left', 'How long has West Midlands Police been in Engage?', 'for 299 days'],
    ['by a day', 'How long had West Midlands Police been in Engage by 3 March 2024?', '100 days'],
    [
      'it is not known to have left',
      'How long has Lincolnshire Police been in Engage?',
      'at least 182 days',
    ],
  ])('is told where %s: %s', (_why, question, length) => {
    expect(textsOf(answering(answerHowLong(put(question)), question))[0]).toContain(length);
  });

  it('is said to be over where it is asked of now', () => {
    const over = 'It is no longer there by the newest source.';
    const now = 'How long has West Midlands Police been in Engage?';
    const then = 'How long was West Midlands Police in Engage?';
    expect(textsOf(answering(answerHowLong(put(now)), now))).toContain(over);
    expect(textsOf(answering(answerHowLong(put(then)), then))).not.toContain(over);
  });
});

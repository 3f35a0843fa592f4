import { describe, expect, it } from 'vitest';
import { answerClosingOrder } from '../../../src/answer/answerers/closing-order.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));
const WM = 'West Midlands Police';

describe('closings and the way out of Engage', () => {
  it.each([
    ['yes', `Was ${WM} still in Engage after three causes of concern were closed?`],
    ['yes', `Was ${WM} still in Engage when the sex offender cause was closed?`],
    ['no', `Did ${WM} leave Engage when three causes of concern were closed?`],
    ['yes', `Did ${WM} leave Engage after three causes of concern were closed?`],
    ['no', `Did ${WM} leave Engage before three causes of concern were closed?`],
    ['yes', `Had three causes of concern been closed before ${WM} left Engage?`],
    ['no', `Were three causes of concern closed after ${WM} left Engage?`],
    ['no', `Were all causes of concern closed before ${WM} left Engage?`],
    ['no', `Were all causes of concern at ${WM} closed when it left Engage?`],
  ])('%s: %s', (result, question) => {
    const draft = answering(answerClosingOrder(put(question)), question);
    expect(verdictOf(draft)).toBe(result);
    expect(verdictFaults(draft)).toEqual([]);
    expect(textsOf(draft)[0]).toContain('23 July 2024');
  });

  it('are both told where the question leaves the order open', () => {
    const question = `Were the causes of concern closed before or after ${WM} left Engage?`;
    const draft = answering(answerClosingOrder(put(question)), question);
    expect(verdictOf(draft)).toBe('none');
    expect(textsOf(draft)[0]).toMatch(
      /closed on 23 July 2024; .* left Engage on 18 September 2024/,
    );
    expect(textsOf(draft)[0]).toContain('Not closed by then: investigations.');
  });
});

describe('closings and each other', () => {
  it.each([
    ['yes', `Were the three causes of concern at ${WM} closed on the same day?`],
    ['no', `Was the MARAC cause at ${WM} closed before the online child abuse one?`],
  ])('%s: %s', (result, question) => {
    const draft = answering(answerClosingOrder(put(question)), question);
    expect(verdictOf(draft)).toBe(result);
    expect(textsOf(draft)[0]).toContain('23 July 2024');
  });
});

it.each([
  `When were the causes of concern at ${WM} closed?`,
  `Were the causes of concern at ${WM} closed?`,
  'Can a force leave Engage before its causes of concern are closed?',
  'Did any force leave Engage before its causes of concern were closed?',
  'Was the Met still in Engage when its causes of concern were closed?',
  `Was the station of ${WM} closed before it left Engage?`,
])('nothing is said of: %s', (question) => {
  expect(answerClosingOrder(put(question))).toBeUndefined();
});

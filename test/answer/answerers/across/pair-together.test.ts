import { describe, expect, it } from 'vitest';
import { answerAcross } from '../../../../src/answer/answerers/across/across.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { answering, putting, textsOf, verdictOf } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));
const first = (question: string) =>
  textsOf(answering(answerAcross(put(question)), question))[0] ?? '';

describe('two forces together', () => {
  it.each([
    [
      'How long did the Met and West Midlands overlap?',
      /together for 299 days, from 24 November 2023 to 18 September 2024/,
    ],
    ['For how many days were West Midlands and Nottinghamshire both in Engage?', /for 191 days/],
    ['How long were Wiltshire and Lincolnshire both in Engage?', /not in Engage at the same time/],
    ['How long were the Met and Staffordshire both in Engage?', /for at least \d+ days/],
    [
      'How long had the Met been in Engage when West Midlands joined it?',
      /for 514 days on 24 November 2023/,
    ],
  ])('are told for how long: %s', (question, answer) => {
    expect(first(question)).toMatch(answer);
  });

  it.each([
    ['Did the Met and West Midlands both leave Engage?', 'yes'],
    ['Did both Cleveland and Wiltshire go into Engage?', 'yes'],
    ['Did the Met and Lincolnshire both leave Engage?', 'unclear'],
    ['Did the Met and Lincolnshire both enter Engage?', 'yes'],
  ])('are told to have made a move both: %s', (question, verdict) => {
    expect(verdictOf(answering(answerAcross(put(question)), question))).toBe(verdict);
  });

  it.each([
    'Did both Cleveland and GMP leave Engage twice?',
    'Did both the Met and GMP get out of special measures within two years?',
    'Were both the Met and GMP in Engage for over two years?',
    'Is the Met in special measures, and is Wiltshire out of it?',
  ])('are given no yes to more than that: %s', (question) => {
    expect(verdictOf(answering(answerAcross(put(question)), question))).toBe('none');
  });

  it('are told apart where how long both took is asked', () => {
    expect(first('How long did both the Met and GMP take to leave Engage?')).toMatch(/for longer/);
  });

  it('are not said to have been there together where something else is asked of both', () => {
    const quick = answering(
      answerAcross(put('Did GMP and West Midlands both get out in record time?')),
      'quick',
    );
    expect(verdictOf(quick)).toBe('none');
    expect(
      answerAcross(put('Did West Midlands and Staffordshire both have the same inspector?')),
    ).toBeUndefined();
  });

  it('are found next to each other, all of one day', () => {
    const items = (question: string) =>
      textsOf(answering(answerAcross(put(question)), question), 'item').map(
        (text) => text.split(',')[0],
      );
    expect(items('Which force left straight after West Midlands?')).toEqual([
      'Metropolitan Police Service',
    ]);
    expect(items('Which force went in immediately after West Midlands?')).toEqual([
      'Nottinghamshire Police',
    ]);
    expect(items('Who was the last force to leave before West Midlands?').sort()).toEqual([
      'Staffordshire Police',
      'Wiltshire Police',
    ]);
  });
});

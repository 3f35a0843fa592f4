import { describe, expect, it } from 'vitest';
import { answerAcross } from '../../../../src/answer/answerers/across/across.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../../put.js';

const put = putting(loadKnowledge(CORPUS));

function found(question: string) {
  const draft = answering(answerAcross(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  return draft;
}

describe('causes of concern of two forces side by side', () => {
  it.each([
    ['Did Cleveland and Lincolnshire both have demand as a concern?', 'yes'],
    ['Do Gloucestershire, Wiltshire and Lincolnshire all have planning as a concern?', 'yes'],
    ['Did Wiltshire and Staffordshire both have investigations as a concern?', 'unclear'],
    ['Did Devon & Cornwall have more causes of concern than West Midlands?', 'no'],
    ['Did the Met have more causes of concern than Nottinghamshire?', 'yes'],
    ['Did the Met have fewer causes of concern than Nottinghamshire?', 'no'],
    ['Did Wiltshire and West Midlands both leave with every concern closed?', 'no'],
    ['Did the Met and Greater Manchester both leave with all concerns closed?', 'unclear'],
    ['Did Nottinghamshire and West Midlands both have all causes closed on exit?', 'no'],
  ])('%s: %s', (question, verdict) => {
    expect(verdictOf(found(question))).toBe(verdict);
  });

  it('are counted where more of them are asked for', () => {
    const [text] = textsOf(found('Which had more causes of concern, the Met or Nottinghamshire?'));
    expect(text).toMatch(/^Metropolitan Police Service had more causes of concern than/);
  });

  it('are told to be alike by their titles', () => {
    const [text] = textsOf(found('Which concerns do the Met and Devon & Cornwall share?'));
    expect(text).toContain('crime recording');
    const [none] = textsOf(found('Which concerns do Cleveland and West Midlands share?'));
    expect(none).toContain('share no cause of concern');
  });

  it('are listed where they are only compared', () => {
    const items = textsOf(
      found('Compare the causes of concern of the Met and Nottinghamshire'),
      'item',
    );
    expect(items).toEqual([
      expect.stringMatching(/^Metropolitan Police Service: six/),
      expect.stringMatching(/^Nottinghamshire Police: /),
    ]);
  });

  it.each([
    'Has the Met closed more causes of concern than West Midlands?',
    'Are the problems at the Met and West Midlands solved?',
    'Are all causes of concern at the Met and West Midlands closed now?',
  ])(
    'are not told by their number or their subjects where it is asked what is closed: %s',
    (question) => {
      const draft = answerAcross(put(question));
      expect(
        draft === undefined ||
          textsOf(answering(draft, question)).every((text) => !/^(?:Yes|No)\b/.test(text)),
      ).toBe(true);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { answerArea } from '../../../src/answer/answerers/area.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { answering, putting, textsOf, verdictOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));
const WM = 'West Midlands Police';

describe('which places a force covers', () => {
  it.each([
    `Does ${WM} cover Wolverhampton?`,
    `Is Wolverhampton within ${WM}?`,
    `Does ${WM} look after Coventry too?`,
  ])('is told with a yes where an article names the place: %s', (question) => {
    const draft = answering(answerArea(put(question)), question);
    expect(verdictOf(draft)).toBe('yes');
  });

  it('is told without a verdict where the place is another force’s', () => {
    const question = `Does ${WM} cover London?`;
    const draft = answering(answerArea(put(question)), question);
    expect(verdictOf(draft)).toBe('none');
    expect(textsOf(draft)[0]).toContain('Metropolitan Police Service');
  });

  it.each(['Is Coventry under Warwickshire Police?', 'Does the Met cover Birmingham?'])(
    'is no where an article gives the place to another: %s',
    (question) => {
      const draft = answering(answerArea(put(question)), question);
      expect(verdictOf(draft)).toBe('no');
      expect(textsOf(draft)[0]).toContain(WM);
    },
  );

  it.each(['Who polices Coventry?', 'Which force covers Wolverhampton?'])(
    'gives the force for a place: %s',
    (question) => {
      expect(textsOf(answering(answerArea(put(question)), question))[0]).toBe(`${WM}.`);
    },
  );

  it.each([
    'Is the force that covers Coventry in special measures?',
    `Does ${WM} cover its costs?`,
    'Who polices Maidstone?',
    `Did ${WM} police Coventry well in 2023?`,
  ])('is not what is asked, or not told: %s', (question) => {
    expect(answerArea(put(question))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { asked } from './asked.js';

const MET = 'Metropolitan Police Service';

describe('a move of one force while another was in Engage', () => {
  it.each([
    ['Did Nottinghamshire enter Engage while the Met was in it?', /^Yes\. Nottinghamshire Police /],
    ['Did the Met enter Engage while Nottinghamshire was in it?', /^No\. Metropolitan Police /],
    ['Did Cleveland leave Engage while Nottinghamshire was in it?', /^No\. Cleveland Police left/],
  ])('is a matter of the day of the move: %s', (question, opening) => {
    expect(asked(question).lines[0]).toMatch(opening);
  });
});

describe('a move in of one force and a move out of another', () => {
  it.each([
    ['Did Nottinghamshire enter Engage before the Met left?', 'Yes'],
    ['Did Nottinghamshire enter Engage after the Met left?', 'No'],
    ['Did Cleveland leave Engage before Nottinghamshire entered?', 'Yes'],
    ['Did the Met leave Engage before Nottinghamshire entered?', 'No'],
  ])('are put in their order: %s', (question, lead) => {
    expect(asked(question).lines[0]?.split('.')[0]).toBe(lead);
  });

  it('are both told where no order is asked to be confirmed', () => {
    const [line] = asked('When did Nottinghamshire enter Engage, before the Met left?').lines;
    expect(line).toContain(MET);
    expect(line).not.toMatch(/^(?:Yes|No)\b/);
  });
});

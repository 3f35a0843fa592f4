import { describe, expect, it } from 'vitest';
import { asked } from './asked.js';

describe('two forces', () => {
  it.each([
    ['Did the Met and Nottinghamshire overlap in Engage?', /^Yes\. .* together for a time/],
    ['Were Greater Manchester and Nottinghamshire in Engage at the same time?', /^No\. /],
    ['Did Staffordshire and Wiltshire both leave Engage on the same day?', /^Yes, both left/],
    ['Did the Met leave Engage before Devon & Cornwall?', /^Yes\. Metropolitan/],
    ['Was the Met in Engage longer than Devon & Cornwall?', /^No\. Devon & Cornwall/],
    ['Who left Engage later, Lincolnshire or the Met?', /^Only Metropolitan Police Service/],
    [
      'Were the Met and Nottinghamshire both in Engage on 1 December 2023?',
      /^No, not all of them: Nottinghamshire/,
    ],
  ])('%s', (question, expected) => {
    expect(asked(question).lines[0]).toMatch(expected);
  });

  it('does not compare what the record does not hold', () => {
    expect(asked('Does the Met solve more burglaries than Essex?').kind).not.toBe('across-forces');
  });
});

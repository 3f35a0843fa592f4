import { describe, expect, it } from 'vitest';
import { asked } from './asked.js';

describe('a place for its force', () => {
  it.each([
    ['is the police in Plymouth in special measures', /Devon & Cornwall Police/],
    ['I live in Swindon. Has my police force left special measures?', /Wiltshire Police/],
    ['when did the force for Skegness go into Engage', /Lincolnshire Police/],
    ["Are London's police in special measures?", /Metropolitan Police Service/],
  ])('%s', (question, expected) => {
    expect(asked(question).lines[0]).toMatch(expected);
  });

  it('takes metropolitan forces for those of the large cities', () => {
    const { lines } = asked('Which metropolitan forces have been in Engage?');
    expect(lines[0]).toMatch(/^Three metropolitan forces/);
  });
});

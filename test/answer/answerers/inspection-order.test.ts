import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { saying } from '../put.js';

const told = saying(loadKnowledge(CORPUS));
const F = 'West Midlands Police';

describe('an inspection and a move', () => {
  it.each([
    [
      'yes',
      /^Yes\. There was a PEEL inspection/,
      `Was the PEEL inspection before ${F} was moved into Engage?`,
    ],
    [
      'yes, by another',
      /^Yes\. There was a re-inspection/,
      `Did the re-inspection take place before ${F} left Engage?`,
    ],
    ['no', /^No\. There was a revisit/, `Was the revisit before ${F} was moved into Engage?`],
    ['none later', /^None found after that\. /, `Was ${F} re-inspected after it left Engage?`],
  ])('stand in the order that is asked about: %s', (_result, answer, question) => {
    expect(told(question)).toMatch(answer);
  });
});

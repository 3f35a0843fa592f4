import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { saying } from '../put.js';

const told = saying(loadKnowledge(CORPUS));
const F = 'West Midlands Police';

describe('until when a force was in Engage', () => {
  it.each([
    [
      'it left then',
      /^Yes\. .* until .* on 18 September 2024/,
      `Was ${F} in Engage until September 2024?`,
    ],
    ['it left before', /^No\. .* on 18 September 2024/, `Was ${F} in Engage until December 2024?`],
    [
      'it left later',
      /^No, longer: .* on 18 September 2024/,
      `Was ${F} in Engage until July 2024?`,
    ],
  ])('is told where %s', (_why, answer, question) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    ['it was not there yet', `Was ${F} in Engage until May 2023?`],
    ['two times are given', `Was ${F} in Engage from May 2024 until June 2024?`],
  ])('is left to the stage on the day where %s', (_why, question) => {
    expect(told(question)).not.toMatch(/until it was returned/);
  });
});

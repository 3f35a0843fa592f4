import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { saying } from '../put.js';

const told = saying(loadKnowledge(CORPUS));
const F = 'West Midlands Police';

describe('what is no cause of concern of a force', () => {
  it.each(['When was the corruption concern closed?', 'Was the zeppelin concern closed?'])(
    'is said not to be called so: %s',
    (question) => {
      expect(told(question)).toBe('not-covered');
    },
  );

  it.each([
    ['one is named', /closed on 23 July 2024/, 'When was the MARAC concern closed?'],
    ['none in particular is meant', /closed on 23 July 2024/, 'When was the first concern closed?'],
  ])('is not said where %s', (_why, answer, question) => {
    expect(told(`${question.slice(0, -1)} at ${F}?`)).toMatch(answer);
  });
});

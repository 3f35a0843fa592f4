import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS } from '../../helpers.js';
import { saying } from '../put.js';

const told = saying(loadKnowledge(CORPUS));

describe('who closed causes of concern', () => {
  it.each([
    [
      'the one that is open',
      /^No closing was found: .* investigations/,
      'Who closed the investigations cause of concern?',
    ],
    ['the last one', /^No closing was found: /, 'Who closed the remaining cause of concern?'],
    [
      'all of them',
      /three of the four .* Not closed, .*: investigations\./,
      'Who closed all four causes of concern?',
    ],
    [
      'a person and the open one',
      /^No: no closing was found/,
      'Did Lee Freeman close the investigations concern?',
    ],
    [
      'a person and another time',
      /^No: .* on 23 July 2024/,
      'Did Lee Freeman close the causes of concern in September 2024?',
    ],
    [
      'a person and the time',
      /^Yes: .* on 23 July 2024/,
      'Did Lee Freeman close three causes of concern in July 2024?',
    ],
  ])('is told of %s', (_what, answer, question) => {
    expect(told(question)).toMatch(answer);
  });
});

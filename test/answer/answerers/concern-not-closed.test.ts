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
    ['it in short', /^No closing was found: /, 'Who closed the investigations concern?'],
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

describe('when a cause of concern was closed', () => {
  it.each([
    [
      'after a day',
      /^Yes\. .* on 23 July 2024/,
      'Was the online child abuse concern closed after June 2024?',
    ],
    [
      'not after another',
      /^No\. .* on 23 July 2024/,
      'Was the MARAC concern closed after August 2024?',
    ],
    ['in a month', /^Yes\. .* on 23 July 2024/, 'Was the MARAC concern closed in July 2024?'],
  ])('is held against the time that is asked about: %s', (_when, answer, question) => {
    expect(told(question)).toMatch(answer);
  });
});

describe('a matter that is no cause of concern', () => {
  it('is not denied where the matter itself is asked about', () => {
    expect(told('Is racism a concern at West Midlands Police?')).toBe('not-covered');
  });

  it('is denied where the causes are asked about', () => {
    expect(told('Was racism one of the causes of concern at West Midlands Police?')).toMatch(
      /^No, not as a cause of concern of its own/,
    );
  });
});

describe('closings after a day', () => {
  it('are said not to be found where all were before, with when those were', () => {
    expect(
      told('Which causes of concern at West Midlands Police were closed after July 2024?'),
    ).toMatch(
      /^None found: .* after 31 July 2024; three causes of concern were closed on 23 July 2024/,
    );
  });
});

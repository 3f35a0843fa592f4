import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { replying } from '../../put.js';

const say = replying(loadKnowledge(CORPUS));

describe('who had been there longest by a day', () => {
  it.each([
    [
      'Who had been in Engage the longest in May 2024?',
      /Metropolitan Police Service had been there longest: .* 28 June 2022, 703 days by 31 May 2024/,
    ],
    [
      'Which force had been in Engage the shortest in July 2024?',
      /Nottinghamshire Police had been there for the shortest time/,
    ],
  ])('is one of those who were there then: %s', (question, answer) => {
    expect(say(question)).toMatch(answer);
  });

  it('is told with those whose days are not known exactly', () => {
    expect(say('Which force had been in Engage longest on 1 January 2024?')).toMatch(
      /not known exactly for (?:Wiltshire|Staffordshire) Police/,
    );
  });

  it('is the longest stay of all where no day is named', () => {
    expect(say('Which force has been in Engage longest?')).toMatch(/longest completed stay/);
  });
});

describe('the last to move as of a day', () => {
  it.each([
    [
      'As of May 2024 which force was moved into Engage most recently?',
      /Nottinghamshire Police, on 11 March 2024/,
    ],
    ['Which force was the last to be moved into Engage?', /Lincolnshire Police/],
    ['What is the latest force to get out of Engage?', /Devon & Cornwall Police/],
  ])('is none of after: %s', (question, answer) => {
    expect(say(question)).toMatch(answer);
  });
});

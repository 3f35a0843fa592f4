import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { CORPUS } from '../../../helpers.js';
import { saying } from '../../put.js';

const told = saying(loadKnowledge(CORPUS));

describe('forces of which two moves are asked about', () => {
  it('are those of which both hold', () => {
    const text = told('Which forces entered Engage in 2022 and left in 2024?');
    expect(text).toMatch(/^Two forces surely entered Engage in 2022 and left in 2024/);
    expect(text).toMatch(
      /Staffordshire Police.*Wiltshire Police|Wiltshire Police.*Staffordshire Police/,
    );
  });

  it('may be none', () => {
    expect(told('Which forces entered Engage in 2024 and left in 2024?')).toMatch(/^None found/);
  });

  it.each(['Which forces entered Engage in 2022?', 'Which forces left Engage in 2022 and 2024?'])(
    'are not asked about in: %s',
    (question) => {
      expect(told(question)).not.toMatch(/ and left in /);
    },
  );

  it.each([
    [
      'the years to today',
      /^Three forces left Engage from/,
      'How many forces left in the last two years?',
    ],
    [
      'the region',
      /^The last northern force found to leave/,
      'Which northern force was last to leave Engage?',
    ],
    [
      'the region of a longest stay',
      /^Of the northern forces, /,
      'Which northern force was longest in Engage?',
    ],
  ])('are told with %s', (_what, answer, question) => {
    expect(told(question)).toMatch(answer);
  });

  it.each([
    'Which forces were in special measures when the Queen died?',
    'Which forces were in Engage during lockdown?',
    'How long can a force stay in Engage?',
    'Does Engage end after a year?',
  ])('are no answer to a day or a rule that is not recorded: %s', (question) => {
    expect(told(question)).toMatch(/^(?:not-covered|unclear)$/);
  });
});

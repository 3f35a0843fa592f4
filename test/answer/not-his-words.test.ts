import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';
import { saying } from './put.js';

const told = saying(loadKnowledge(CORPUS));

describe('words that somebody else said', () => {
  it.each([
    ['Did the inspectorate say that crime has fallen by 12.1 per cent?', 'Craig Guildford'],
    [
      'Did Simon Foster claim that the force solves burglary better than any similar one?',
      'Craig Guildford',
    ],
    ['Did Lee Freeman say “I completely disagree with their decision”?', 'Craig Guildford'],
    ['Did Craig Guildford say "I just find it bizarre"?', 'Rich Cooke'],
  ])('are not those of whom the question names: %s', (question, speaker) => {
    expect(told(question)).toMatch(/^No such words of .* were found\. /);
    expect(told(question)).toContain(`said by ${speaker}`);
  });

  it.each([
    'Did Craig Guildford say that crime has fallen by 12.1 per cent?',
    'Did Craig Guildford say “I completely disagree”?',
    'Did Simon Foster say he was pleased with the action taken?',
    'Did the force say it was the fastest improving force in the country?',
    'Did Wendy Williams say the force needed to improve?',
    'Did Simon Foster say that the decision was wrong?',
  ])('are his who said them: %s', (question) => {
    expect(told(question)).not.toMatch(/^No such words/);
  });
});

import { describe, expect, it } from 'vitest';
import { lacksFormer } from '../../src/answer/former.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const NOW = 'Kites at Kent Police take nine minutes to mend.';
const BOTH = 'Trumpets at Kent Police take two minutes, down from nine.';

const lacks = objecting(
  knowledgeWith({
    id: 'kent-kites',
    about: ['kent'],
    published: '2026-04-07',
    body: `${NOW}\n\n${BOTH}`,
  }),
  lacksFormer,
);

describe('a figure of before', () => {
  it.each([
    'How long did Kent Police take to mend kites before it changed?',
    'What was the average time for kites at Kent before the new workshop?',
  ])('is told by no sentence of now alone: %s', (question) => {
    expect(lacks(question, NOW)).toBe(true);
    expect(lacks(question, BOTH)).toBe(false);
  });

  it.each([
    'How long does Kent Police take to mend kites?',
    'How many minutes before somebody mends a kite at Kent Police?',
    'Who mended kites at Kent before it changed?',
  ])('is not asked for: %s', (question) => {
    expect(lacks(question, NOW)).toBe(false);
  });
});

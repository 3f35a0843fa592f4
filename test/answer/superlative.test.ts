import { describe, expect, it } from 'vitest';
import { lacksExtreme } from '../../src/answer/superlative.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const TIMES = 'Kent Police reached the harbour in 40 minutes on average.';
const EXTREME = 'The slowest area of Kent Police was the harbour, at 70 minutes.';

const lacks = objecting(
  knowledgeWith({
    id: 'kent-harbour',
    about: ['kent'],
    published: '2026-04-07',
    body: `${TIMES}\n\n${EXTREME}`,
  }),
  lacksExtreme,
);

describe('the extreme of several', () => {
  it('is not told by one of them', () => {
    expect(lacks('Which area of Kent Police has the slowest times?', TIMES)).toBe(true);
    expect(lacks('What is the longest it took Kent Police to reach the harbour?', TIMES)).toBe(
      true,
    );
    expect(lacks('Which area of Kent Police has the slowest times?', EXTREME)).toBe(false);
  });

  it('is not asked for by other words', () => {
    expect(lacks('How long does Kent Police take to reach the harbour?', TIMES)).toBe(false);
    expect(lacks('Which is the most recent of the times?', TIMES)).toBe(false);
  });
});

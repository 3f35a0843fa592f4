import { describe, expect, it } from 'vitest';
import { claimedFigure, givesFigure, lacksClaimed } from '../../src/answer/claimed-figure.js';
import { putting, replying, saying } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const knowledge = knowledgeWith({
  id: 'kent-kites',
  about: ['kent'],
  published: '2026-04-07',
  body: 'Tess Coil said: “Torn kites in Kent fell by 14 per cent, and repairs cost £2.5m.”\n\nOsric Pell said that the strings are old.',
});
const put = putting(knowledge);
const value = (question: string) => claimedFigure(put(question).question)?.value;

describe('the figure that a question takes for granted', () => {
  it.each([
    ['Did torn kites fall by 14%?', '14%'],
    ['Did torn kites fall by fourteen per cent?', '14%'],
    ['Did repairs cost £2.5 million?', '2500000'],
    ['Did it hire fifty-two keepers?', '52'],
    ['Were 1,200 kites torn?', '1200'],
    ['Why did torn kites fall by 14 per cent?', '14%'],
  ])('%s: %s', (question, figure) => {
    expect(value(question)).toBe(figure);
  });

  it.each([
    'How many kites were torn in 2024?',
    'Did they fall on 23 July 2024?',
    'Did they ring 999?',
    'Were two kites torn?',
    'Do they answer in under 30 seconds?',
    'How much is 14 per cent?',
  ])('is none in: %s', (question) => {
    expect(value(question)).toBeUndefined();
  });

  it('is given in any spelling', () => {
    const claimed = claimedFigure(put('Did repairs cost £2.5 million?').question);
    expect(claimed !== undefined && givesFigure('They cost £2.5m.', claimed)).toBe(true);
    expect(claimed !== undefined && givesFigure('They cost £2,500,000.', claimed)).toBe(true);
    expect(claimed !== undefined && givesFigure('They cost £3m.', claimed)).toBe(false);
  });

  it('wants a figure of its kind', () => {
    const context = put('Did torn kites fall by 30 per cent?');
    expect(lacksClaimed(context, 'They fell by a third.')).toBe(false);
    expect(lacksClaimed(context, 'They fell.')).toBe(true);
  });
});

describe('a claimed figure in an answer', () => {
  it('that no quote gives is said to stand in none', () => {
    const say = saying(knowledge);
    expect(say('Did torn kites in Kent fall by 30 per cent?')).toMatch(
      /^“30 per cent” stands in none of the quotes found\. Tess Coil/,
    );
    expect(say('Did torn kites in Kent fall by 14 per cent?')).toMatch(/^Tess Coil/);
  });

  it('of a kind that nothing near gives is refused', () => {
    expect(replying(knowledge)('Did the strings in Kent get 40 per cent older?')).toMatch(
      /^(?:The sources do not say|“40 per cent” stands in none)/,
    );
  });
});

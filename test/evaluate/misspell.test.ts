import { describe, expect, it } from 'vitest';
import { misspell } from '../../src/evaluate/misspell.js';
import { editDistance } from '../../src/search/spelling.js';
import { must } from '../helpers.js';

const QUESTION = 'Which force answers emergency calls within seconds?';
const seeds = Array.from({ length: 300 }, (_, at) => `q${at}`);
const all = (question: string) => seeds.map((seed) => must(misspell(question, seed)));

describe('misspell', () => {
  it('makes the same slip for the same seed, and others for others', () => {
    expect(misspell(QUESTION, 'q1')).toEqual(misspell(QUESTION, 'q1'));
    expect(new Set(all(QUESTION).map(({ text }) => text)).size).toBeGreaterThan(50);
  });

  it('makes one slip in one word, never at its first letter', () => {
    for (const { text, from, to } of all(QUESTION)) {
      expect(text).toBe(QUESTION.replace(from, to));
      expect(editDistance(from, to, 2), `${from} ${to}`).toBe(1);
      expect(to.charAt(0)).toBe(from.charAt(0));
    }
  });

  it('swaps, drops, doubles and replaces', () => {
    const slips = all(QUESTION).map(({ from, to }) => {
      if (to.length < from.length) return 'drop';
      const sorted = (word: string) => [...word].sort().join('');
      if (to.length === from.length) return sorted(to) === sorted(from) ? 'swap' : 'replace';
      return /(.)\1/.test(to) ? 'double' : 'insert';
    });
    expect([...new Set(slips)].sort()).toEqual(['double', 'drop', 'replace', 'swap']);
  });

  it('replaces a letter by one beside it on the keyboard', () => {
    const replaced = all('plans')
      .filter(
        ({ from, to }) => to.length === from.length && to.startsWith('pl') && to.endsWith('ns'),
      )
      .map(({ to }) => to.charAt(2));
    expect(new Set(replaced)).toEqual(new Set(['q', 'w', 's', 'z']));
  });

  it('swaps no two letters that are the same, which would change nothing', () => {
    expect(all('aaaaab').every(({ from, to }) => from !== to)).toBe(true);
  });

  it('takes words of five letters and more that say something', () => {
    const words = new Set(all(QUESTION).map(({ from }) => from));
    expect(words).toEqual(new Set(['force', 'answers', 'emergency', 'calls', 'seconds']));
  });

  it.each([
    ['names with a capital', 'Did Simon Foster or the MARACs and Lincolnshire do it?'],
    ['numbers, in digits and in words', 'was it 101202 or seven or 12000th or thousand?'],
    ['words with a hyphen or an apostrophe', "what's non-emergency, the force's or doesn't?"],
    ['words that only ask', 'which would there be, could these?'],
    ['short words', 'what was the age of the man?'],
  ])('leaves %s alone', (_what, question) => {
    expect(seeds.map((seed) => misspell(question, seed))).toEqual(seeds.map(() => undefined));
  });

  it('misspells the word where it stands, not an earlier one that contains it', () => {
    const { text } = must(misspell('X-calls, calls', 'q1'));
    expect(text).toMatch(/^X-calls, /);
  });
});

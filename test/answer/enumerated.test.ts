import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { onlyCounts } from '../../src/answer/enumerated.js';
import { day } from '../helpers.js';
import { knowledgeWith } from './told-corpus.js';

const TWO = 'Inspectors made two recommendations.';

describe('a text that only counts', () => {
  it.each([
    'Which two recommendations did inspectors make?',
    'Name the two recommendations that inspectors made.',
    'List the two main recommendations.',
    'What are the two recommendations?',
    'What exactly were the two recommendations?',
    'Which 2 recommendations did inspectors make?',
  ])('does not answer who asks for each: %s', (question) => {
    expect(onlyCounts(question, TWO)).toBe(true);
  });

  it.each([
    'How many recommendations did inspectors make?',
    'Did inspectors make two recommendations?',
    'Which recommendations did inspectors make?',
    'Which one recommendation did inspectors make?',
    'What did inspectors recommend two years ago?',
    'Which two years were they made in?',
  ])('may answer who does not: %s', (question) => {
    expect(onlyCounts(question, TWO)).toBe(false);
  });

  it('is no text that has no such number', () => {
    const question = 'Which two kennels were sold?';
    expect(onlyCounts(question, 'The old and the new kennels were sold.')).toBe(false);
    expect(onlyCounts(question, 'Three kennels were sold.')).toBe(false);
    expect(onlyCounts(question, 'Twofold kennels were sold.')).toBe(false);
  });
});

describe('things are named one by one', () => {
  const question = 'Which three kennels were sold?';

  it.each([
    'Three kennels were sold: Northtown, Sandport and the quay.',
    'Three kennels (Northtown, Sandport and the quay) were sold.',
    'Three kennels were sold – Northtown, Sandport and the quay.',
    'Three kennels were sold, including Northtown.',
    'Three kennels were sold, Northtown, Sandport and the quay.',
    'Three kennels were sold. The first is in Northtown.',
    'Three kennels were sold. Another was in Sandport.',
    'Three kennels were sold. One of them was at the quay.',
    'Three kennels were sold.\n- Northtown\n- Sandport',
  ])('behind their number or in what follows: %s', (text) => {
    expect(onlyCounts(question, text)).toBe(false);
  });

  it.each([
    'Three kennels were sold, each of which was dry.',
    'Three kennels were sold, all of them dry: a pity.',
    'As the force said: three kennels were sold.',
    'After Northtown, Sandport and the quay three kennels were sold.',
    'Three kennels were sold. They were dry.',
    'Three kennels were sold, and nobody minded.',
  ])('but not by what tells of all, or stands before it: %s', (text) => {
    expect(onlyCounts(question, text)).toBe(true);
  });
});

it('A number is the same in figures and in words, whatever is counted', () => {
  const WORDS = 'two three four five six seven eight nine ten'.split(' ');
  const at = fc.integer({ min: 0, max: WORDS.length - 1 });
  const thing = fc.constantFrom('kennels', 'kites', 'recommendations', 'harbours', 'desks');
  fc.assert(
    fc.property(at, at, thing, fc.boolean(), fc.boolean(), (asked, told, what, a, b) => {
      const write = (one: number, inFigures: boolean) =>
        inFigures ? String(one + 2) : (WORDS[one] ?? '');
      const question = `Which ${write(asked, a)} ${what} were sold?`;
      const text = `The force sold ${write(told, b)} ${what}.`;
      expect(onlyCounts(question, text)).toBe(asked === told);
      expect(onlyCounts(question, `${text} The first is in Northtown.`)).toBe(false);
    }),
  );
});

it('A sentence that only counts refuses who asks for each, and answers who asks how many', () => {
  const ask = createAsk(
    knowledgeWith({
      id: 'kent-kennels',
      about: ['kent'],
      published: '2026-04-07',
      body: 'Kent Police sold two kennels at the harbour.\n\nThe straw is dry.',
    }),
  );
  const outcome = (asked: string) =>
    ask(`${asked} kennels did Kent Police sell at the harbour?`, { today: day('2026-11-22') })
      .outcome;
  expect(outcome('Which two')).toBe('not-covered');
  expect(outcome('Which')).toBe('answered');
  expect(outcome('How many')).toBe('answered');
});

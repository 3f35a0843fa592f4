import { describe, expect, it } from 'vitest';
import { outcomes } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const outcome = outcomes(
  knowledgeWith({
    id: 'kent-kennels',
    about: ['kent'],
    published: '2026-04-07',
    body: [
      'The kennels of Kent Police took in 40 male dogs last winter.',
      'The stables of Kent Police answered 900 routine letters on ponies.',
      'Weekday visitors to the aviary of Kent Police paid £4 for a ticket.',
      'Kent Police answers weekday calls about kites to 101 in 20 seconds.',
      'Kent Police feeds the swans of its north pond with barley.',
      'Kent Police hired 17 male and 6 female lamplighters.',
      'Kent Police gave 12 kites to black people.',
      'Kent Police searched 8 children in its bell tower, each with an appropriate adult.',
      'The part-time gardeners of Kent Police planted 300 tulips.',
    ].join('\n\n'),
  }),
);

/** A question with a gap for the kind, the kind that is told of, and another. */
const ASKED: readonly (readonly [question: string, told: string, other: string])[] = [
  ['How many _ dogs did the kennels of Kent Police take in last winter?', 'male', 'female'],
  ['How many _ letters on ponies did the stables of Kent Police answer?', 'routine', 'priority'],
  ['How much did _ visitors to Kent Police’s aviary pay for a ticket?', 'weekday', 'weekend'],
  ['How quickly does Kent Police answer calls about kites to _?', '101', '999'],
  ['What does Kent Police feed the swans of its _ pond with?', 'north', 'south'],
  ['How many kites did Kent Police give to _?', 'black people', 'white people'],
  ['How many _ did Kent Police search in its bell tower?', 'children', 'adults'],
  ['How many tulips did the _ gardeners of Kent Police plant?', 'part-time', 'full-time'],
];

describe('what is told of one kind', () => {
  it.each(ASKED)('is told of it alone: %s (%s, not %s)', (question, told, other) => {
    expect(outcome(question.replace('_', told))).toBe('answered');
    expect(outcome(question.replace('_', other))).toBe('not-covered');
  });

  it.each(ASKED)('answers who asks for no kind: %s', (question) => {
    const plain = question.replace(/(?: to)? _(?=\W)/, '');
    expect(plain).not.toContain('_');
    expect(outcome(plain)).toBe('answered');
  });

  it('answers who asks for both, and a sentence on both answers who asks for one', () => {
    expect(
      outcome('How many male and female dogs did the kennels of Kent Police take in last winter?'),
    ).toBe('answered');
    for (const kind of ['male', 'female'])
      expect(outcome(`How many ${kind} lamplighters did Kent Police hire?`)).toBe('answered');
  });

  it('answers where the other kind stands only beside what is asked', () => {
    const asked = 'how much did visitors to the aviary of Kent Police pay for a ticket?';
    expect(outcome(`I was there at the weekend. H${asked.slice(1)}`)).toBe('answered');
    expect(outcome(asked.replace('visitors', 'weekend visitors'))).toBe('not-covered');
  });

  it('is not shown by a figure that the question repeats', () => {
    const asked = 'Did the kennels of Kent Police take in _ dogs last winter?';
    expect(outcome(asked.replace('_', 'female'))).toBe('not-covered');
    expect(outcome(asked.replace('_', '40 female'))).toBe('not-covered');
  });

  it('is told of another number that is called, where the question gives it the figure', () => {
    const asked = 'Why do calls about kites to 999 take Kent Police _ seconds?';
    expect(outcome(asked.replace('_', '20'))).toBe('answered');
  });
});

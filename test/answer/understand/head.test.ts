import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedNoun, kindWords } from '../../../src/answer/understand/head.js';
import { analyse } from '../../../src/search/analysis.js';

function asked(text: string, words = false): string {
  return askedNoun(text, analyse(text), words)
    .map(({ word }) => word)
    .join(' ');
}

describe('the thing that is asked for', () => {
  it.each([
    ['How many calls does the force answer?', 'calls'],
    ['How much money did it get?', 'money'],
    ['Which cause of concern is still open?', 'cause concern'],
    ['Whose helicopter is it?', 'helicopter'],
    ['What is the arrest rate?', 'arrest rate'],
    ["What's the arrest rate?", 'arrest rate'],
    ['What is its arrest rate?', 'arrest rate'],
    ['Name the custody suites that were opened', 'custody suites'],
    ['It matters to me, the number of burglaries', 'burglaries'],
    ['What percentage of burglaries were solved?', 'burglaries'],
    ['What is the average wait for a locksmith?', 'wait locksmith'],
  ])('is what the question word is followed by: %s', (text, noun) => {
    expect(asked(text)).toBe(noun);
  });

  it.each([
    ['Who is the mayor of the town?', 'mayor'],
    ['Who was their treasurer?', 'treasurer'],
    ["Who's the chair of the board?", 'chair'],
  ])('is the post: %s', (text, noun) => {
    expect(asked(text)).toBe(noun);
  });

  it.each([
    ['Who painted the helicopter?', 'painted'],
    ['Who has painted the helicopter?', 'painted'],
    ['Who really painted the helicopter?', 'painted'],
  ])('is the deed: %s', (text, noun) => {
    expect(asked(text)).toBe(noun);
  });

  it('is the subject where somebody’s words are asked for', () => {
    expect(asked('What did she say about the helicopter?', true)).toBe('helicopter');
    expect(asked('What did she say about the helicopter?')).not.toBe('helicopter');
  });

  it('ends at a mark', () => {
    expect(asked('Which helicopter, zeppelin fans, is theirs?')).toBe('helicopter');
  });

  it.each([
    'Which reason is given?',
    'How many times?',
    'Which of them?',
    'Is it so?',
    'Why is the sky blue?',
    'Which?',
    '',
  ])('is not there, or no particular one: %s', (text) => {
    expect(asked(text)).toBe('');
  });
});

describe('the words that name the kind of an answer', () => {
  const kinds = (text: string) => kindWords(text, analyse(text)).map(({ word }) => word);

  it.each([
    ['What was the reason for the sale?', ['reason']],
    ['On what weekday does the board meet?', ['weekday']],
    ['Which grade did the kennels get?', ['grade']],
    ['Deadline for painting the kennels', ['deadline']],
    ['What is the average length of a walk?', ['average', 'length']],
  ])('stand where it is asked: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'Who painted the helicopter?',
    'Did the mayor who sold the kennels tell anybody the reason?',
    'How many dogs sleep in the kennels all year?',
    '',
  ])('are none elsewhere: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

it('Whatever is asked for is made of words of the question, in order, that carry something', () => {
  const word = fc.constantFrom(
    ...['How many', 'which', 'what is the', 'who', 'who is the', 'the', 'of', 'calls', 'answers'],
    ...['reason', 'about', ',', '?', 'helicopter', 'cause of concern', '12%'],
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.boolean(), (question, words) => {
      const tokens = analyse(question);
      let last = -1;
      for (const token of askedNoun(question, tokens, words)) {
        expect(tokens).toContain(token);
        expect(token.stop).toBe(false);
        expect(token.start).toBeGreaterThan(last);
        last = token.start;
      }
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { lacksItsName } from '../../src/answer/unnamed.js';
import { must } from '../helpers.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const NAMED = ['A goose called Bertha ate the bread.', 'It was the goose, loud old bird, Bertha.'];
const UNNAMED = [
  'A goose ate the bread.',
  'Bread was eaten by a goose of Kent Police.',
  'On a Monday a goose slept.',
  'That Christmas goose was fat.',
  'Old as it was a goose may eat.',
  'Bertha and some very old and hungry folk saw that goose.',
];

const knowledge = knowledgeWith({
  id: 'kent-goose',
  about: ['kent'],
  published: '2026-04-07',
  body: [...NAMED, ...UNNAMED, 'A baker wept.'].join('\n\n'),
});

/** Whether the sentence that begins so lacks the name that is asked for. */
const lacks = objecting(knowledge, lacksItsName);

const ASKED = [
  'What is the name of the goose of Kent Police?',
  'What was the goose of Kent called?',
];

it('is not beside a thing that a sentence does not speak of', () => {
  expect(lacks('What is the book of Bertha the goose called?', 'A baker wept.')).toBe(true);
});

it('is not asked by a question of what somebody said', () => {
  expect(lacks('What did the goose charity of Kent say?', must(UNNAMED[0]))).toBe(false);
});

it('of somebody is told by no sentence that does not speak of him', () => {
  expect(lacks('What is the name of the officer who fed the goose?', 'A baker wept.')).toBe(true);
});

describe('the name of a thing', () => {
  it.each(NAMED)('stands beside it: %s', (sentence) => {
    for (const question of ASKED) expect(lacks(question, sentence)).toBe(false);
  });

  it.each(UNNAMED)(
    'does not, by an opening word, a force, a day or far from it: %s',
    (sentence) => {
      for (const question of ASKED) expect(lacks(question, sentence)).toBe(true);
    },
  );

  it('is another than the one that the question has', () => {
    expect(lacks('What is the name of the goose that Bertha had?', NAMED[0] ?? '')).toBe(true);
    expect(lacks('What is the name of the goose that Kent had?', NAMED[0] ?? '')).toBe(false);
  });
});

describe('no name is missing', () => {
  it.each([
    ['none is asked for', 'Where was the goose of Kent Police?', 'A goose ate'],
    ['the thing is not told of', 'What is the name of the goose of Kent?', 'A baker wept'],
  ])('where %s: %s', (_why, question, start) => {
    expect(lacks(question, start)).toBe(false);
  });
});

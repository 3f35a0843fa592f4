import { describe, expect, it } from 'vitest';
import { lacksRateOf } from '../../src/answer/rate-of.js';
import { objecting } from './put.js';
import { knowledgeWith } from './told-corpus.js';

const ALL = 'The arrest rate of Kent Police has reached 12 per cent.';
const KITES = 'For kite theft the arrest rate of Kent Police is 4 per cent.';

const lacks = objecting(
  knowledgeWith({
    id: 'kent-rates',
    about: ['kent'],
    published: '2026-04-07',
    body: `${KITES}\n\nIt rained all day.\n\nNobody was surprised.\n\n${ALL}`,
  }),
  lacksRateOf,
);

describe('a rate of one thing', () => {
  it.each([
    'What is the kite arrest rate at Kent Police?',
    'What is the arrest rate for kites at Kent Police?',
  ])('is no rate of all: %s', (question) => {
    expect(lacks(question, ALL)).toBe(true);
    expect(lacks(question, KITES)).toBe(false);
  });

  it('of all is asked where nothing stands beside it', () => {
    expect(lacks('What is the current arrest rate at Kent Police?', ALL)).toBe(false);
    expect(lacks('What is the overall arrest rate at Kent Police?', ALL)).toBe(false);
  });

  it('is told by a share, a multiple or so many for each, and by no other number', () => {
    const ask = 'What is the current arrest rate at Kent Police?';
    expect(lacks(ask, 'It rained all day.')).toBe(true);
    expect(lacks(ask, ALL)).toBe(false);
  });

  it('is no matter of a question without a figure', () => {
    expect(lacks('Who doubled the trumpet arrest rate at Kent Police?', ALL)).toBe(false);
  });
});

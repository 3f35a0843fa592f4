import { describe, expect, it } from 'vitest';
import { asksWhetherSaid, lacksWhatWasSaid } from '../../src/answer/content-said.js';
import { kites } from './kite-corpus.js';
import { objecting, outcomes, putting } from './put.js';

const put = putting(kites);

describe('whether somebody said a thing', () => {
  it.each([
    ['Did Osric Pell mention the wind?', true],
    ['Has Tess Coil blamed the kites?', true],
    ['What did Osric Pell say about the wind?', false],
    ['Was Osric Pell unhappy?', false],
  ])('is asked by %s: %s', (question, asked) => {
    expect(asksWhetherSaid(put(question).question)).toBe(asked);
  });

  const lacks = objecting(kites, lacksWhatWasSaid);

  it('is not told by other words of his', () => {
    expect(lacks('Did Osric Pell mention the budget and its wind?', 'Osric Pell said')).toBe(true);
    expect(lacks('Did Osric Pell mention the kites?', 'Osric Pell said')).toBe(false);
  });

  it('is not said where his words are on something else', () => {
    const outcome = outcomes(kites);
    expect(outcome('Did Osric Pell mention the wind?')).toBe('not-covered');
    expect(outcome('Did Osric Pell mention the kites?')).toBe('answered');
  });
});

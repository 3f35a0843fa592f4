import { describe, expect, it } from 'vitest';
import { called, calledAlmost, rankNames } from '../../../src/discord/options/names.js';

const LIST = [
  { value: 'near', names: ['Northern Lights'] },
  { value: 'alias', names: ['Aurora', 'north glow'] },
  { value: 'contains', names: ['The North Star'] },
  { value: 'starts', names: ['North Pole'] },
];

describe('names', () => {
  it('that begin with what is typed come first, then those that hold it, then other names', () => {
    expect(rankNames(LIST, 'north')).toEqual(['near', 'starts', 'contains', 'alias']);
    expect(rankNames(LIST, 'North P')).toEqual(['starts']);
  });

  it('are found by the beginnings of their words, in any order', () => {
    expect(rankNames(LIST, 'po nor')).toEqual(['starts']);
  });

  it('are found misspelt, last of all', () => {
    expect(rankNames(LIST, 'nrothern')).toEqual(['near']);
    expect(rankNames(LIST, 'auroar')).toEqual(['alias']);
    expect(rankNames(LIST, 'xyz')).toEqual([]);
  });

  it('are all there when nothing is typed', () => {
    expect(rankNames(LIST, ' ')).toEqual(['near', 'alias', 'contains', 'starts']);
  });

  it('are called by any of theirs, whatever the case and the marks', () => {
    expect(called(LIST, 'NORTH-GLOW!')).toEqual(['alias']);
    expect(called(LIST, 'north')).toEqual([]);
    expect(called(LIST, '')).toEqual([]);
  });

  it('are almost called by a slip in the whole of one', () => {
    expect(calledAlmost(LIST, 'north pool')).toEqual(['starts']);
    expect(calledAlmost(LIST, 'pole')).toEqual([]);
    expect(calledAlmost(LIST, 'xurora')).toEqual([]);
  });
});

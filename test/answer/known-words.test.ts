import { describe, expect, it } from 'vitest';
import { knowsBeginning } from '../../src/answer/known-words.js';
import { buildIndex } from '../../src/search/index.js';
import { articleOf } from '../corpus/fixtures.js';

describe('how a word begins', () => {
  const index = buildIndex([articleOf('Kite painters meet.\n')]);

  it('is known where a word of the corpus begins so', () => {
    expect(knowsBeginning(index, 'paint')).toBe(true);
    expect(knowsBeginning(index, 'trump')).toBe(false);
    expect(knowsBeginning(index, undefined)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { packCells } from '../../../../src/answer/understand/intent/cells.js';
import {
  type LinearModel,
  likelihoods,
  withRare,
} from '../../../../src/answer/understand/intent/model.js';

const MODEL: LinearModel = {
  classes: ['kites', 'owls'],
  weights: new Map([
    ['kite', packCells([[0, 3]])],
    ['owl', packCells([[1, 3]])],
    ['<rare>', packCells([[1, 1]])],
  ]),
};

describe('likelihoods', () => {
  it('add up to 1, the likeliest first', () => {
    const found = likelihoods(MODEL, new Set(['kite']));
    expect(found.map(({ name }) => name)).toEqual(['kites', 'owls']);
    expect(found.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1);
    expect(found[0]?.chance).toBeGreaterThan(0.9);
  });

  it('are even where nothing is known', () => {
    expect(likelihoods(MODEL, new Set()).map(({ chance }) => chance)).toEqual([0.5, 0.5]);
  });

  it('take words that no example has for rare ones', () => {
    expect(likelihoods(MODEL, new Set(['marzipan']))[0]?.name).toBe('owls');
  });
});

describe('rare words', () => {
  it('are counted up to three, and are words alone', () => {
    const none = () => false;
    expect(withRare(new Set(['a', 'b', 'c', 'd']), none).slice(4)).toEqual([
      '<rare>',
      '<rare> 2',
      '<rare> 3',
    ]);
    expect(withRare(new Set(['a b', '=sense', '?what', '<force>']), none)).toHaveLength(4);
    expect(withRare(new Set(['a']), () => true)).toEqual(['a']);
  });
});

import { describe, expect, it } from 'vitest';
import { type Example, fitLinear } from '../../../../src/answer/understand/intent/fit.js';
import { likelihoods } from '../../../../src/answer/understand/intent/model.js';

const example = (name: string, ...traits: string[]): Example => ({
  name,
  traits: new Set(traits),
});

const EXAMPLES = Array.from({ length: 20 }, (_, at) => [
  example('kites', 'when', 'kite', `k${at}`),
  example('owls', 'when', 'owl', `o${at}`),
]).flat();

describe('a fit', () => {
  const model = fitLinear(EXAMPLES);

  it('tells what it was taught', () => {
    expect(likelihoods(model, new Set(['when', 'kite']))[0]?.name).toBe('kites');
    expect(likelihoods(model, new Set(['owl']))[0]?.name).toBe('owls');
  });

  it('learns nothing from what few examples have', () => {
    expect(model.weights.has('k3')).toBe(false);
  });

  it('is the same each time', () => {
    expect(fitLinear(EXAMPLES)).toEqual(model);
  });
});

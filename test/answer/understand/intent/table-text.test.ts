import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable, writeTable } from '../../../../src/answer/understand/intent/table-text.js';

const word = fc.stringMatching(/^[a-z<>?=]{1,8}( [a-z]{1,5})?$/);

it('A table that is written and read again is the same, in tenths', () => {
  const tables = fc.record({
    classes: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,8}$/), { minLength: 40, maxLength: 60 }),
    weights: fc.dictionary(
      word,
      fc.dictionary(fc.nat({ max: 39 }).map(String), fc.integer({ min: 1, max: 200 }), {
        minKeys: 1,
        maxKeys: 4,
      }),
    ),
  });
  fc.assert(
    fc.property(tables, ({ classes, weights }) => {
      const model = {
        classes,
        weights: new Map(
          Object.entries(weights).map(([trait, cells]) => [
            trait,
            Object.entries(cells).map(([at, tenths]) => [Number(at), tenths / 10] as const),
          ]),
        ),
      };
      expect(readTable(writeTable(model))).toEqual(model);
    }),
  );
});

it('Weights that are nothing in tenths are left out', () => {
  const model = { classes: ['a', 'b'], weights: new Map([['kite', [[0, 0.01] as const]]]) };
  expect(writeTable(model)).toBe('a b');
});

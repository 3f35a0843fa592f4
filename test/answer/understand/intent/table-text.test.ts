import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable, writeTable } from '../../../../src/answer/understand/intent/table-text.js';

const word = fc.stringMatching(/^[a-z<>?=~]{1,8}( [a-z]{1,5})?$/);

it('A table that is written and read again is the same', () => {
  const tables = fc.record({
    classes: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,8}$/), { minLength: 40, maxLength: 60 }),
    weights: fc.dictionary(word, fc.stringMatching(/^[!-~]{2,8}$/)),
  });
  fc.assert(
    fc.property(tables, ({ classes, weights }) => {
      const model = { classes, weights: new Map(Object.entries(weights)) };
      expect(readTable(writeTable(model))).toEqual(model);
    }),
  );
});

it('Traits that say nothing are left out', () => {
  expect(writeTable({ classes: ['a', 'b'], weights: new Map([['kite', '']]) })).toBe('a b');
});

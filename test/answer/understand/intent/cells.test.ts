import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCells, unpackCells } from '../../../../src/answer/understand/intent/cells.js';

const cell = fc.tuple(
  fc.nat({ max: 90 }),
  fc.integer({ min: -44, max: 44 }).filter((eighths) => eighths !== 0),
);

describe('cells', () => {
  it('are the same when they are packed and unpacked, in eighths', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 9 }), (list) => {
        const cells = list.map(([at, eighths]) => [at, eighths / 8] as const);
        expect(unpackCells(packCells(cells))).toEqual(cells);
      }),
    );
  });

  it('stand in a template literal as they are', () => {
    const all = Array.from({ length: 91 }, (_, at) => [at, at < 45 ? -1 : 1] as const);
    expect(packCells(all)).not.toMatch(/[`\\$\s]/);
    expect(unpackCells(packCells(all)).map(([at]) => at)).toEqual(all.map(([at]) => at));
  });

  it('leave out what is next to nothing, and end at five and five eighths', () => {
    expect(packCells([[3, 0.01]])).toBe('');
    expect(unpackCells(packCells([[3, 99]]))).toEqual([[3, 5.625]]);
  });
});

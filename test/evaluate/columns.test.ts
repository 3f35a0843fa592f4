import { describe, expect, it } from 'vitest';
import { columns, percent } from '../../src/evaluate/columns.js';

describe('columns', () => {
  it('aligns the first column left and the others right', () => {
    expect(
      columns([
        ['', 'n', 'share'],
        ['right', '100', '5'],
      ]),
    ).toEqual(['         n  share', 'right  100      5']);
  });

  it('leaves no space at the end of a line, and makes no line of nothing', () => {
    expect(
      columns([
        ['a', ''],
        ['bb', 'c'],
      ]),
    ).toEqual(['a', 'bb  c']);
    expect(columns([])).toEqual([]);
  });
});

describe('percent', () => {
  it('has one decimal', () => {
    expect([percent(0.7244), percent(1), percent(0)]).toEqual(['72.4 %', '100.0 %', '0.0 %']);
  });
});

import { describe, expect, it } from 'vitest';
import { breaches, floorOf, floorSchema } from '../../src/evaluate/floor.js';
import { type Report, reportOf } from '../../src/evaluate/report.js';
import { question } from './fixtures.js';

/** A report of one result for each "file kind right|wrong". */
function measured(...lines: string[]): Report {
  return reportOf(
    lines.map((line, index) => {
      const [file = '', category = '', outcome] = line.split(' ');
      const right = outcome === 'right';
      return {
        question: question({ id: `q${index}`, file, category }),
        verdict: {
          right,
          evidenceRight: null,
          refusedRight: null,
          quotesVerbatim: true,
          length: 0,
          problems: right ? [] : ['wrong'],
        },
      };
    }),
  );
}

const report = measured(
  'b.jsonl why right',
  'a.jsonl why right',
  'a.jsonl why right',
  'a.jsonl why right',
  'a.jsonl why wrong',
  'a.jsonl figures wrong',
);

describe('floorOf', () => {
  it('is what was measured by file and kind, minus one and never below none', () => {
    expect(floorOf(report)).toEqual({
      'a.jsonl': { figures: 0, why: 2 },
      'b.jsonl': { why: 0 },
    });
  });

  it('writes its names in alphabetical order, whatever the order of the questions', () => {
    expect(JSON.stringify(floorOf(report))).toBe(
      '{"a.jsonl":{"figures":0,"why":2},"b.jsonl":{"why":0}}',
    );
  });

  it('fits the schema of the floor file', () => {
    expect(floorSchema.parse(JSON.parse(JSON.stringify(floorOf(report))))).toEqual(floorOf(report));
  });
});

describe('floorSchema', () => {
  it.each([[{ 'a.jsonl': { why: -1 } }], [{ 'a.jsonl': { why: 1.5 } }], [{ 'a.jsonl': 1 }]])(
    'refuses %j',
    (value) => {
      expect(floorSchema.safeParse(value).success).toBe(false);
    },
  );
});

describe('breaches', () => {
  it('are none when measured again', () => {
    expect(breaches(report, floorOf(report))).toEqual([]);
  });

  it('are none when exactly the floor is reached', () => {
    const floor = { 'a.jsonl': { why: 3, figures: 0 }, 'b.jsonl': { why: 1 } };
    expect(breaches(report, floor)).toEqual([]);
  });

  it('name file, kind, measure and floor of each kind below its floor', () => {
    const floor = { 'a.jsonl': { why: 4, figures: 1 }, 'b.jsonl': { why: 0 } };
    expect(breaches(report, floor)).toEqual([
      'a.jsonl, why: 3 right, the floor is 4; run "npm run eval -- --failures" to see which',
      'a.jsonl, figures: 0 right, the floor is 1; run "npm run eval -- --failures" to see which',
    ]);
  });

  it('are judged by file, so that one file does not make up for another', () => {
    const floor = { 'a.jsonl': { why: 0, figures: 0 }, 'b.jsonl': { why: 2 } };
    expect(breaches(report, floor)).toHaveLength(1);
  });

  it('name a floor of 0 whose questions are gone', () => {
    const floor = { ...floorOf(report), 'gone.jsonl': { why: 0 } };
    expect(breaches(report, floor)).toEqual([
      'gone.jsonl, why: has a floor and no question; run "npm run eval -- --write-floor"',
    ]);
  });

  it('name a kind that has no floor', () => {
    const floor = { 'a.jsonl': { why: 0 }, 'b.jsonl': { why: 0 } };
    expect(breaches(report, floor)).toEqual([
      'a.jsonl, figures: has questions and no floor; run "npm run eval -- --write-floor"',
    ]);
  });
});

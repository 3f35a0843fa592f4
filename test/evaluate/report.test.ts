import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/evaluate/judge.js';
import type { Question } from '../../src/evaluate/question.js';
import { formatReport, type Result, reportOf } from '../../src/evaluate/report.js';
import { question, unanswerable } from './fixtures.js';

const passed: Verdict = {
  right: true,
  evidenceRight: true,
  refusedRight: null,
  quotesVerbatim: true,
  length: 100,
  problems: [],
};

function result(changes: Partial<Verdict> = {}, asked: Question = question()): Result {
  return { question: asked, verdict: { ...passed, ...changes } };
}

const figures = question({ id: 'q2', category: 'figures' });
const far = unanswerable({ id: 'q3', category: 'unanswerable_far' });
const refusal = { evidenceRight: null, refusedRight: true };
const mixed = [
  result({ ...refusal, length: 40 }, far),
  result({ right: false, length: 300, problems: ['neither says nor quotes "five"'] }, figures),
  result({ length: 200 }, figures),
  result({ evidenceRight: false, quotesVerbatim: false, problems: ['a', 'b'] }),
];

describe('reportOf', () => {
  it('gives a row a kind in alphabetical order, and one over all', () => {
    const report = reportOf(mixed);
    expect(report.rows.map((row) => [row.kind, row.questions])).toEqual([
      ['current_status', 1],
      ['figures', 2],
      ['unanswerable_far', 1],
    ]);
    expect(report.overall).toMatchObject({ kind: 'all', questions: 4, passed: 3 });
  });

  it('counts right answers of answerable questions and right refusals of the others', () => {
    const { overall, rows } = reportOf(mixed);
    expect(overall.right).toMatchObject({ count: 2, of: 3 });
    expect(overall.refusals).toMatchObject({ count: 1, of: 1 });
    expect(rows[2]).toMatchObject({ passed: 1, right: { of: 0 }, refusals: { count: 1 } });
  });

  it('counts evidence where it was asked for, and verbatim quotes in every reply', () => {
    const { overall } = reportOf(mixed);
    expect(overall.evidence).toMatchObject({ count: 2, of: 3 });
    expect(overall.verbatim).toMatchObject({ count: 3, of: 4 });
  });

  it('gives the interval of each share', () => {
    const { right } = reportOf(mixed).overall;
    expect([right.low.toFixed(3), right.high.toFixed(3)]).toEqual(['0.208', '0.939']);
  });

  it('gives the median and the 90th percentile of the length', () => {
    const lengths = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((length) => result({ length }));
    expect(reportOf(lengths).overall).toMatchObject({ medianLength: 5, p90Length: 9 });
  });

  it('gives the same rows in whatever order the replies come', () => {
    const [forwards, backwards] = [reportOf(mixed), reportOf(mixed.toReversed())];
    expect(backwards.rows).toEqual(forwards.rows);
    expect(backwards.overall).toEqual(forwards.overall);
  });
});

describe('formatReport', () => {
  it('aligns the figures under their headings', () => {
    expect(formatReport(reportOf(mixed)).split('\n').slice(0, 5)).toEqual([
      'kind              n       right    evidence    refusals  verbatim  median  p90',
      'current_status    1  1/1 21-100    0/1 0-79           -       0/1     100  100',
      'figures           2    1/2 9-91  2/2 34-100           -       2/2     200  300',
      'unanswerable_far  1           -           -  1/1 21-100       1/1      40   40',
      'all               4   2/3 21-94   2/3 21-94  1/1 21-100       3/4     100  300',
    ]);
  });

  it('explains the figures and ends with a line break', () => {
    const text = formatReport(reportOf(mixed));
    expect(text).toContain('95 % Wilson interval');
    expect(text).toContain('before its list of sources');
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('stays within 100 columns by shortening the name of a kind', () => {
    const category = 'a_kind_with_a_name_that_nobody_would_choose_for_a_table';
    const many = Array.from({ length: 1200 }, (_, index) => {
      const asked = index % 2 === 0 ? question({ category }) : unanswerable({ category });
      return result({ refusedRight: index % 2 === 0 ? null : true, length: 12_345 }, asked);
    });
    const lines = formatReport(reportOf(many)).split('\n');
    expect(lines.map((line) => line.length).every((length) => length <= 100)).toBe(true);
    expect(lines[1]).toMatch(/^a_kind_with_.*… {2}1200 {2}600\/600 99-100 /);
    expect(lines[1]).toHaveLength(lines[0]?.length ?? 0);
  });

  it('lists no replies unless asked to', () => {
    expect(formatReport(reportOf(mixed))).not.toContain('fall short');
    expect(formatReport(reportOf(mixed), { failures: false })).not.toContain('fall short');
  });

  it('lists on request each reply that falls short, with its question and every reason', () => {
    const text = formatReport(reportOf(mixed), { failures: true });
    expect(text.split('\n').slice(8)).toEqual([
      '',
      '2 of 4 replies fall short',
      'a.jsonl q2, figures',
      '  Is the force in Engage?',
      '  - neither says nor quotes "five"',
      'a.jsonl q1, current_status',
      '  Is the force in Engage?',
      '  - a',
      '  - b',
      '',
    ]);
  });

  it('shows at most 80 characters of a failing question and reasons within 100 columns', () => {
    const asked = question({ question: `${'x'.repeat(100)}\n@everyone` });
    const report = reportOf([result({ right: false, problems: ['y'.repeat(300)] }, asked)]);
    const lines = formatReport(report, { failures: true }).split('\n');
    expect(lines).toContain(`  ${'x'.repeat(79)}…`);
    expect(lines).toContain(`  - ${'y'.repeat(95)}…`);
  });

  it('prints a report without questions', () => {
    expect(formatReport(reportOf([]), { failures: true })).toMatch(/^all .* 0\/0 +0 +0$/m);
  });
});

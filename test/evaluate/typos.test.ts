import { describe, expect, it } from 'vitest';
import { misspell } from '../../src/evaluate/misspell.js';
import { compareTypos, formatTypos } from '../../src/evaluate/typos.js';
import { must } from '../helpers.js';
import { articles, cite, question, refusal, reply, unanswerable } from './fixtures.js';

const asked = question({ question: 'Was the force removed?', answer_any: [['removed']] });
const quoting = reply({ answer: 'Yes.', citations: [cite('One cause of concern remains open.')] });
const knowing = reply({ answer: 'It was removed.' });

describe('compareTypos', () => {
  it('asks every question as it stands and with the typo of its id', () => {
    const calls: string[] = [];
    const other = question({ id: 'q2', question: 'Is the report long?' });
    const ask = (text: string) => {
      calls.push(text);
      return knowing;
    };
    compareTypos([asked, other], ask, articles);
    const typo = ({ id, question: text }: typeof asked) => must(misspell(text, id)).text;
    expect(calls).toEqual([asked.question, typo(asked), other.question, typo(other)]);
  });

  it('counts both over the questions that have a word to misspell', () => {
    const short = question({ id: 'q3', question: 'Who is it?' });
    const open = question({ id: 'q2', question: 'Is the force in Engage?' });
    const ask = (text: string) => (text === open.question ? knowing : refusal());
    const report = compareTypos(
      [open, short, unanswerable({ question: 'Who voted?' })],
      ask,
      articles,
    );
    expect(report.skipped).toBe(1);
    expect(report.clean.overall).toMatchObject({
      right: { count: 1, of: 1 },
      refusals: { count: 1 },
    });
    expect(report.typo.overall).toMatchObject({
      right: { count: 0, of: 1 },
      refusals: { count: 1 },
    });
  });

  it('judges by the question as it stands: its own words are no knowledge', () => {
    const only = question({ question: 'Is it removed?' });
    expect(must(misspell(only.question, only.id)).text).not.toContain('removed');
    const report = compareTypos([only], () => knowing, articles);
    expect(report.typo.overall.right).toMatchObject({ count: 0, of: 1 });
  });
});

describe('formatTypos', () => {
  const many = Array.from({ length: 50 }, (_, at) =>
    question({ id: `q${at}`, question: `Is the force in ${at}?` }),
  );
  const failing = (count: number) => {
    let left = count;
    return (text: string) => (/\bforce\b/.test(text) || left-- <= 0 ? knowing : refusal());
  };
  const rowFor = (count: number) =>
    formatTypos(compareTypos(many, failing(count), articles)).split('\n')[1];

  it('gives the difference in points beside the limit', () => {
    expect(rowFor(1)).toMatch(/^right +50\/50 100\.0 % +49\/50 98\.0 % +-2\.0 +-2\.0 +within$/);
    expect(rowFor(2)).toMatch(/^right +50\/50 100\.0 % +48\/50 96\.0 % +-4\.0 +-2\.0 +over$/);
    expect(rowFor(0)).toMatch(/ \+0\.0 +-2\.0 +within$/);
  });

  it('lists on request what the typo spoilt', () => {
    const report = compareTypos(many, failing(1), articles);
    expect(formatTypos(report)).not.toContain('a.jsonl q0');
    const text = formatTypos(report, { failures: true });
    expect(text).toContain('1 questions are right as they stand and wrong with the typo');
    expect(text).toContain(
      `a.jsonl q0, current_status: force -> ${must(report.pairs[0]).misspelt.to}`,
    );
  });

  it('prints a figure that is asked of no question', () => {
    expect(formatTypos(compareTypos([], () => quoting, articles))).toMatch(/^refusals +0\/0 /m);
  });
});

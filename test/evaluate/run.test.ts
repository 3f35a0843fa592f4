import { describe, expect, it } from 'vitest';
import type { JudgedReply } from '../../src/evaluate/judge.js';
import { evaluate } from '../../src/evaluate/run.js';
import { articles, cite, question, refusal, reply, unanswerable } from './fixtures.js';

describe('evaluate', () => {
  it('gives the bot the words of each question once, in order, and never its date', () => {
    const calls: unknown[][] = [];
    const ask = (...given: unknown[]): JudgedReply => {
      calls.push(given);
      return reply();
    };
    const dated = question({ as_of: '2024-05-15' });
    evaluate([dated, unanswerable()], ask, articles);
    expect(calls).toEqual([['Is the force in Engage?'], ['Who won?']]);
  });

  it('judges each reply by its own question and against the articles', () => {
    const ask = (asked: string): JudgedReply =>
      asked === 'Who won?'
        ? refusal()
        : reply({ citations: [cite('One cause of concern remains open.')] });
    const report = evaluate([question(), unanswerable()], ask, articles);
    expect(report.results.map(({ verdict }) => [verdict.right, verdict.quotesVerbatim])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(report.overall).toMatchObject({ passed: 2, refusals: { count: 1, of: 1 } });
    const without = evaluate([question()], ask, new Map());
    expect(without.overall.verbatim).toMatchObject({ count: 0, of: 1 });
  });

  it('names the question on which the bot throws, and keeps the cause', () => {
    const cause = new Error('no such table');
    const ask = (): JudgedReply => {
      throw cause;
    };
    expect(() => evaluate([question()], ask, articles)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('a.jsonl q1'), cause }),
    );
  });
});

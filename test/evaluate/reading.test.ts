import { describe, expect, it } from 'vitest';
import {
  compareRankers,
  formatReading,
  holdsAnswer,
  readReading,
  shownQuotes,
} from '../../src/evaluate/reading.js';
import { must } from '../helpers.js';
import { cite, linkOnly, refusal, reply } from './fixtures.js';

const LINE = { id: 'r1', question: 'How long is it?', article: 'danube', answers: ['2,850 km'] };
const problemsOf = (line: unknown) => {
  const read = readReading(JSON.stringify(line), 'r.jsonl');
  return read.ok ? [] : read.problems.map(({ what }) => what);
};

describe('readReading', () => {
  it('reads a question a line', () => {
    expect(readReading(JSON.stringify(LINE), 'r.jsonl')).toEqual({ ok: true, values: [LINE] });
  });

  it.each([
    ['an id of two words', { ...LINE, id: 'r 1' }, /an id is one word/],
    ['no answers', { ...LINE, answers: [] }, /^"answers"/],
    ['an answer without letter or digit', { ...LINE, answers: ['?'] }, /has a letter or a digit/],
    ['an unknown field', { ...LINE, answer: 'x' }, /unknown field "answer"/],
  ])('refuses %s', (_what, line, wrong) => {
    expect(problemsOf(line)).toEqual([expect.stringMatching(wrong)]);
  });
});

describe('holdsAnswer', () => {
  it('looks past case and typography', () => {
    expect(holdsAnswer('It is 2,850\u00a0KM long.', ['2,850 km'])).toBe(true);
    expect(holdsAnswer('the King’s “Head”', ['king\'s "head"'])).toBe(true);
  });

  it('takes whole words alone', () => {
    expect(holdsAnswer('a network', ['two'])).toBe(false);
    expect(holdsAnswer('in 1912', ['12'])).toBe(false);
    expect(holdsAnswer('It was (12).', ['12'])).toBe(true);
  });

  it('reads no answer as a pattern', () => {
    expect(holdsAnswer('26 per cent', ['2. per cent'])).toBe(false);
    expect(holdsAnswer('about 4.5 (or more)', ['4.5 (or'])).toBe(true);
  });

  it('needs one answer of several', () => {
    expect(holdsAnswer('the Breg', ['Brigach', 'Breg'])).toBe(true);
    expect(holdsAnswer('the Sava', ['Brigach', 'Breg'])).toBe(false);
  });
});

describe('shownQuotes', () => {
  const [open, long] = [cite('One cause of concern remains open.'), cite('The report is long.')];

  it('are those of an answer, pages by link left out', () => {
    const shown = shownQuotes(reply({ citations: [linkOnly, open], nearest: [long] }));
    expect(shown).toEqual([open.quote]);
  });

  it('are what a refusal offers as nearest', () => {
    expect(shownQuotes(refusal({ citations: [open], nearest: [long] }))).toEqual([long.quote]);
  });
});

describe('compareRankers', () => {
  const questions = ['first', 'third', 'fourth', 'never'].map((answer) => ({
    ...LINE,
    id: answer,
    answers: [answer],
  }));
  const four = { name: 'four', sentencesFor: () => ['the first', 'x', 'a third', 'the fourth'] };
  const none = { name: 'none', sentencesFor: () => [] };
  const report = compareRankers(questions, [four, none]);

  it('counts answers in the first sentence and in the first three', () => {
    expect(report.rankers[0]).toMatchObject({
      name: 'four',
      first: { count: 1, of: 4 },
      three: { count: 2, of: 4 },
    });
  });

  it('counts a ranker that gives less by what it gives', () => {
    expect(report.rankers[1]).toMatchObject({ first: { count: 0, of: 4 }, three: { count: 0 } });
  });

  it('asks in the words of the question', () => {
    const calls: string[] = [];
    const sentencesFor = (text: string) => {
      calls.push(text);
      return [];
    };
    compareRankers([LINE], [{ name: 'a', sentencesFor }]);
    expect(calls).toEqual([LINE.question]);
  });

  it('is printed with a row a ranker and, on request, what the first one misses', () => {
    const text = formatReading(report);
    expect(must(text.split('\n')[0])).toMatch(/^4 questions +in the first +in the first three$/);
    expect(text).toMatch(/^four +25\.0 % \(\d+-\d+\) +50\.0 % \(\d+-\d+\)$/m);
    expect(text).not.toContain('are not shown');
    const full = formatReading(report, { failures: true });
    expect(full).toContain(
      '2 answers are not shown\nfourth danube: How long is it? (fourth)\nnever',
    );
  });
});

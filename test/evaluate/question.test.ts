import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LineProblem } from '../../src/evaluate/lines.js';
import { readQuestions } from '../../src/evaluate/question.js';

const line = {
  id: 'q1',
  category: 'figures',
  question: 'How many?',
  answerable: true,
  evidence: ['five'],
  answer_any: [['five', '5']],
  must_not: [],
  as_of: null,
  note: '',
};

function written(...lines: object[]): string {
  return lines.map((entry) => JSON.stringify(entry)).join('\n');
}

function problemsOf(text: string): readonly LineProblem[] {
  const read = readQuestions(text, 'a.jsonl');
  return read.ok ? [] : read.problems;
}

describe('readQuestions', () => {
  it('reads one question a line, each with the name of its file', () => {
    const second = { ...line, id: 'q2' };
    expect(readQuestions(written(line, second), 'a.jsonl')).toEqual({
      ok: true,
      questions: [
        { ...line, file: 'a.jsonl' },
        { ...second, file: 'a.jsonl' },
      ],
    });
  });

  it('takes the optional fields', () => {
    const full = { ...line, view: 'forces', group: 'g1', sources: ['radio'] };
    expect(readQuestions(written(full), 'a.jsonl')).toEqual({
      ok: true,
      questions: [{ ...full, file: 'a.jsonl' }],
    });
  });

  it('skips blank lines, a byte order mark and carriage returns', () => {
    const read = readQuestions(`\uFEFF${written(line)}\r\n\r\n`, 'a.jsonl');
    expect(read.ok && read.questions).toHaveLength(1);
  });

  it('counts blank lines when it names a line', () => {
    expect(problemsOf(`${written(line)}\n\n{`)).toMatchObject([{ file: 'a.jsonl', line: 3 }]);
  });

  it('refuses a line that is not JSON, with what to write', () => {
    expect(problemsOf('{"id": ')).toEqual([
      {
        file: 'a.jsonl',
        line: 1,
        what: expect.stringMatching(/^not JSON: /),
        remedy: 'write one JSON object on one line',
      },
    ]);
  });

  it('refuses a line that is JSON and no object', () => {
    expect(problemsOf('[]')).toMatchObject([{ what: expect.stringContaining('the line') }]);
  });

  it('refuses an unknown field by its name', () => {
    expect(problemsOf(written({ ...line, mustnot: [] }))).toEqual([
      {
        file: 'a.jsonl',
        line: 1,
        what: 'unknown field "mustnot"',
        remedy: 'remove it, or correct its spelling by test/eval/README.md',
      },
    ]);
  });

  it.each([
    ['id', 'two words'],
    ['category', 'Current status'],
    ['question', ' '],
    ['answerable', 'yes'],
    ['evidence', 'five'],
    ['evidence', ['']],
    ['answer_any', ['five']],
    ['answer_any', [[]]],
    ['answer_any', [['']]],
    ['must_not', ['']],
    ['as_of', '2024-02-30'],
    ['note', null],
    ['view', 1],
  ])('refuses a wrong %s (%j)', (field, value) => {
    expect(problemsOf(written({ ...line, [field]: value }))).toMatchObject([
      { line: 1, what: expect.stringMatching(`^"${field}[."]`) },
    ]);
  });

  it('refuses a missing field', () => {
    const { note: _, ...rest } = line;
    expect(problemsOf(written(rest))).toMatchObject([{ what: expect.stringMatching(/^"note": /) }]);
  });

  it('refuses an answerable question that any answer would pass', () => {
    expect(problemsOf(written({ ...line, answer_any: [] }))).toMatchObject([
      { what: expect.stringMatching(/^"answer_any": an answerable question needs/) },
    ]);
    expect(problemsOf(written({ ...line, answer_any: [], answerable: false }))).toEqual([]);
  });

  it('refuses an id used twice and names the first line', () => {
    expect(problemsOf(written(line, line))).toEqual([
      {
        file: 'a.jsonl',
        line: 2,
        what: 'the id "q1" stands on line 1 already',
        remedy: 'give this question an id of its own',
      },
    ]);
  });

  it('reports all problems at once, in the order of the lines', () => {
    const bad = { ...line, note: 1, as_of: 'May' };
    expect(problemsOf(`${written(bad)}\n{`).map((problem) => problem.line)).toEqual([1, 1, 2]);
  });

  it('refuses a file without questions', () => {
    expect(problemsOf('\n')).toMatchObject([{ line: 1, what: 'the file holds no question' }]);
  });

  it('reads every line of the development questions', () => {
    const path = new URL('../eval/development.jsonl', import.meta.url);
    const text = readFileSync(path, 'utf8');
    const read = readQuestions(text, 'development.jsonl');
    expect(read.ok ? read.questions.length : read.problems).toBe(text.trim().split('\n').length);
  });
});

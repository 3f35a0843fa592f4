import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../../../src/answer/understand/intent/intents.js';
import { readQuestions } from '../../../../src/evaluate/question.js';

const EVAL = join(import.meta.dirname, '../../../eval');

/** A question without its marks and capitals: what is left alike is the same question. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The questions of every set that judges, in a folder and those in it. */
const judging = readdirSync(EVAL, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl') && !name.startsWith('reading'))
  .flatMap((name) => {
    const read = readQuestions(readFileSync(join(EVAL, name), 'utf8'), name);
    return read.ok ? read.questions.map(({ question }) => bare(question)) : [];
  });

const examples = readdirSync(join(EVAL, 'intents')).flatMap((name) =>
  readFileSync(join(EVAL, 'intents', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ name, line, parts: line.split('\t') })),
);

describe('the examples that intents are learnt from', () => {
  it('are none of the questions that judge', () => {
    const asked = new Set(judging);
    expect(asked.size).toBeGreaterThan(1_000);
    const same = examples.filter(({ parts }) => asked.has(bare(parts[1] ?? '')));
    expect(same.map(({ name, line }) => `${name}: ${line}`)).toEqual([]);
  });

  it('each have an intent and a question', () => {
    const bad = examples.filter(
      ({ parts: [intent = '', question = '', ...more] }) =>
        !(intent in INTENTS) || bare(question) === '' || more.length > 0,
    );
    expect(bad).toEqual([]);
  });
});

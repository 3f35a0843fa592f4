import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { breaches, floorSchema } from '../../src/evaluate/floor.js';
import { readQuestions } from '../../src/evaluate/question.js';
import { formatReport } from '../../src/evaluate/report.js';
import { evaluate } from '../../src/evaluate/run.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { renderJson } from '../../src/render/json.js';
import { CORPUS, day, ROOT } from '../helpers.js';

const FOLDER = join(ROOT, 'test', 'eval');
const TODAY = day('2026-11-22');

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .map((name) => readQuestions(readFileSync(join(FOLDER, name), 'utf8'), name));

describe('the question sets', () => {
  it('hold questions that can be read', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => (file.ok ? [] : file.problems))).toEqual([]);
  });

  it('are answered no worse, by file and kind, than the floor says', () => {
    const floor = floorSchema.parse(JSON.parse(readFileSync(join(FOLDER, 'floor.json'), 'utf8')));
    const questions = files.flatMap((file) => (file.ok ? file.questions : []));
    const knowledge = loadKnowledge(CORPUS);
    const ask = createAsk(knowledge);
    const reply = (question: string) => renderJson(ask(question, { today: TODAY }), 0);
    const report = evaluate(questions, reply, knowledge.articles);
    expect(breaches(report, floor), formatReport(report, { failures: true })).toEqual([]);
    expect(report.overall.verbatim.count).toBe(report.overall.verbatim.of);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdsAnswer, readReading } from '../../src/evaluate/reading.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { must, ROOT } from '../helpers.js';

const FOLDER = join(ROOT, 'test', 'eval', 'reading');
const { articles } = loadKnowledge(FOLDER);
const set = readReading(readFileSync(join(FOLDER, 'questions.jsonl'), 'utf8'), 'questions.jsonl');
const questions = set.ok ? set.values : [];

describe('the reading set', () => {
  it('has 25 questions on each of its twelve articles', () => {
    expect(set.ok ? [] : set.problems).toEqual([]);
    expect(articles.size).toBe(12);
    const counts = [...articles.keys()].map(
      (id) => questions.filter(({ article }) => article === id).length,
    );
    expect(counts).toEqual(counts.map(() => 25));
    expect(questions).toHaveLength(300);
  });

  it('has articles of 350 to 500 words in five paragraphs', () => {
    for (const { id, body, passages } of articles.values()) {
      expect(
        passages.map(({ kind }) => kind),
        id,
      ).toEqual(passages.map(() => 'paragraph'));
      expect(passages, id).toHaveLength(5);
      const words = body.trim().split(/\s+/).length;
      expect(words, id).toBeGreaterThanOrEqual(350);
      expect(words, id).toBeLessThanOrEqual(500);
    }
  });

  it('has every answer in a sentence of its article, and in few', () => {
    for (const { id, article, answers } of questions) {
      const sentences = must(articles.get(article), article).passages.flatMap(
        (one) => one.sentences,
      );
      const holding = sentences.filter(({ text }) => holdsAnswer(text, answers)).length;
      expect(holding, id).toBeGreaterThanOrEqual(1);
      expect(holding, id).toBeLessThanOrEqual(4);
    }
  });

  it('has no question that says its answer', () => {
    const telling = questions.filter(({ question, answers }) => holdsAnswer(question, answers));
    expect(telling.map(({ id }) => id)).toEqual([]);
  });
});

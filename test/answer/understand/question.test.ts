import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/answer/context.js';
import { queryFor } from '../../../src/answer/searching.js';
import { questionParts } from '../../../src/answer/understand/asking.js';
import {
  buildReader,
  has,
  type Question,
  readPart,
  readQuestion,
} from '../../../src/answer/understand/question.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { stem } from '../../../src/search/analysis.js';
import { CORPUS, day, must } from '../../helpers.js';

const knowledge = loadKnowledge(CORPUS);
const reader = buildReader(knowledge);

function read(text: string): Question {
  return readQuestion(reader, text, day('2026-11-22'));
}

/** What a word weighs in a question. */
function weight(text: string, word: string): number {
  const context: Context = {
    reader,
    knowledge,
    question: read(text),
    force: undefined,
    named: false,
  };
  const terms = queryFor(context).terms;
  return must(
    terms.find(({ literal }) => literal === stem(word)),
    word,
  ).weight;
}

const REMARK = 'I live beside the zeppelin shed. Who painted the kennels?';

describe('a remark beside the clause that asks', () => {
  it('counts less than that clause, and something', () => {
    const { beside } = read(REMARK);
    expect(beside).toBeGreaterThan(0);
    expect(beside).toBeLessThan(1);
    expect(weight(REMARK, 'zeppelin')).toBeGreaterThan(0);
    expect(weight(REMARK, 'zeppelin')).toBeLessThan(
      weight('Who painted the zeppelin shed?', 'zeppelin'),
    );
  });

  it.each([
    'They bought a zeppelin. What does it cost them?',
    'They bought zeppelins. How many of them fly?',
    'They bought two zeppelins. Which ones fly best now?',
    'There is a zeppelin shed. Why is that?',
    'There is a zeppelin shed. How come?',
  ])('counts more where the clause only points to it: %s', (text) => {
    expect(read(text).beside).toBeGreaterThan(read(REMARK).beside);
    expect(read(text).beside).toBeLessThan(1);
  });

  it.each([
    'There is a zeppelin shed. Is it true the kennels were painted?',
    "There is a zeppelin shed. Which kennels did that's owner paint?",
  ])('counts no more where the clause points to nothing of it: %s', (text) => {
    expect(read(text).beside).toBe(read(REMARK).beside);
  });

  it('has its words weigh so', () => {
    const pointing = 'They bought a zeppelin. What does it cost them?';
    const remark = 'They bought a zeppelin. What do the kennels cost?';
    expect(weight(pointing, 'zeppelin')).toBeGreaterThan(weight(remark, 'zeppelin'));
  });
});

describe('a part of a question', () => {
  const partOf = (text: string, at: number) => {
    const whole = read(text);
    return readPart(reader, whole, must(questionParts(whole.text)[at]), 'within');
  };
  const APART = 'Who painted the zeppelin shed, and which kennels did residents buy?';
  const POINTING = 'Who painted the zeppelin shed, and why did residents buy it?';

  it('has the other count less than a remark, for it is asked for itself', () => {
    const { beside } = partOf(APART, 1);
    expect(beside).toBeGreaterThan(0);
    expect(beside).toBeLessThan(read(REMARK).beside);
  });

  it('has the other count more where it points to it', () => {
    expect(partOf(POINTING, 1).beside).toBeGreaterThan(partOf(APART, 1).beside);
    expect(partOf(POINTING, 0).beside).toBe(partOf(APART, 0).beside);
  });

  it('has all words of the whole, and asks with its own', () => {
    const { text, asking } = partOf(APART, 1);
    expect(text).toBe(APART);
    expect(text.slice(asking.start, asking.end)).toBe('which kennels did residents buy?');
  });
});

describe('a remark that somebody speaks', () => {
  it('asks for nobody’s words', () => {
    expect(has(read('I keep being told things. Is Kent Police in Engage?'), 'speech')).toBe(false);
    expect(has(read('People say a lot. Is Kent Police in Engage?'), 'speech')).toBe(false);
  });

  it('does so in the clause that asks', () => {
    expect(has(read('Kites are red. What did the mayor say of them?'), 'speech')).toBe(true);
    expect(has(read('What did the mayor say?'), 'speech')).toBe(true);
  });

  it('keeps the other senses of the remark', () => {
    expect(has(read('I was told of Engage. Is Kent Police red?'), 'engage')).toBe(true);
  });
});

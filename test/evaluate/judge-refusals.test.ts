import { describe, expect, it } from 'vitest';
import { type JudgedReply, judge } from '../../src/evaluate/judge.js';
import type { Question } from '../../src/evaluate/question.js';
import { articles, linkOnly, question, refusal, reply, unanswerable } from './fixtures.js';

function verdict(asked: Question, given: JudgedReply) {
  return judge(asked, given, articles);
}

const REMOVED = 'The force has been removed from Engage.';

describe('a question tagged [either_ok]', () => {
  const answerable = question({ note: 'x [either_ok] y', must_not: ['@everyone'] });
  const other = unanswerable({ note: '[either_ok]', must_not: ['yes'], answer_any: [['removed']] });

  it('takes a refusal of an answerable question and asks no evidence of it', () => {
    const asked = { ...answerable, evidence: [REMOVED] };
    expect(verdict(asked, refusal())).toMatchObject({
      right: true,
      evidenceRight: null,
      problems: [],
    });
  });

  it('takes a right answer to an answerable question', () => {
    expect(verdict(answerable, reply()).right).toBe(true);
  });

  it('takes neither a wrong answer nor a refusal with a forbidden string', () => {
    expect(verdict(answerable, reply({ answer: 'It left.' })).right).toBe(false);
    expect(verdict(answerable, refusal({ answer: 'Not that, @everyone.' })).right).toBe(false);
  });

  it('takes a right answer to an unanswerable question', () => {
    expect(verdict(other, reply())).toMatchObject({ right: true, refusedRight: true });
  });

  it('takes any answer to an unanswerable question that names no wanted string', () => {
    const asked = { ...other, answer_any: [] };
    expect(verdict(asked, reply({ answer: 'It left.' })).right).toBe(true);
  });

  it('refuses an answer without a wanted or with a forbidden string', () => {
    expect(verdict(other, reply({ answer: 'It left.' })).right).toBe(false);
    expect(verdict(other, reply({ answer: 'Yes, removed.' })).right).toBe(false);
  });
});

describe('an unanswerable question', () => {
  it.each(['not-covered', 'unclear', 'declined'] as const)('is right when %s', (outcome) => {
    expect(verdict(unanswerable(), refusal({ outcome }))).toMatchObject({
      right: true,
      refusedRight: true,
      problems: [],
    });
  });

  it('is wrong when answered', () => {
    expect(verdict(unanswerable(), reply())).toMatchObject({
      right: false,
      refusedRight: false,
      problems: ['answers, though the sources do not say'],
    });
  });

  it('is wrong when a refusal states a forbidden string', () => {
    const asked = unanswerable({ must_not: ['6,600'] });
    const given = refusal({ answer: 'The sources do not say; 6,600 perhaps.' });
    expect(verdict(asked, given)).toMatchObject({ right: false, refusedRight: false });
  });

  it('is wrong when answered with a hedge that no tag allows', () => {
    expect(verdict(unanswerable(), reply({ answer: 'That is not known.' })).right).toBe(false);
  });
});

describe('a question tagged [hedge_ok]', () => {
  const asked = unanswerable({ note: '[hedge_ok]', must_not: ['yes'] });

  it.each([
    'It is not known.',
    'The sources do not say.',
    'No, not by the newest source.',
    'Last known: open.',
  ])('takes the hedged answer "%s"', (answer) => {
    expect(verdict(asked, reply({ answer })).right).toBe(true);
  });

  it('takes a refusal', () => {
    expect(verdict(asked, refusal({ answer: 'Ask the force.' })).right).toBe(true);
  });

  it('refuses a flat answer', () => {
    expect(verdict(asked, reply())).toMatchObject({
      right: false,
      problems: ['answers, though the sources do not say, and does not hedge'],
    });
  });

  it('refuses a hedge in a quote only', () => {
    expect(verdict(asked, reply({ text: 'Not known.', citations: [linkOnly] })).right).toBe(false);
  });

  it('refuses a hedged answer with a forbidden string', () => {
    expect(verdict(asked, reply({ answer: 'Yes, as last known.' })).right).toBe(false);
  });
});

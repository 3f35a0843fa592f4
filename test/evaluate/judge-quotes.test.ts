import { describe, expect, it } from 'vitest';
import { type JudgedReply, judge } from '../../src/evaluate/judge.js';
import type { Question } from '../../src/evaluate/question.js';
import { articles, cite, linkOnly, question, refusal, reply, unanswerable } from './fixtures.js';

function verdict(asked: Question, given: JudgedReply) {
  return judge(asked, given, articles);
}

const REMOVED = 'The force has been removed from Engage.';
const MILESTONE = '“It is a milestone,” the chief constable said.';
const OPEN = 'One cause of concern remains open.';
const DOUBLED = 'Arrest rates doubled.';

describe('evidence', () => {
  it('is not asked for when the question lists none', () => {
    expect(verdict(question(), reply()).evidenceRight).toBeNull();
  });

  it('is right when one of the first two quotes overlaps one of the alternatives', () => {
    const asked = question({ evidence: ['Something else entirely', 'concern remains open'] });
    const given = reply({ citations: [cite(DOUBLED), linkOnly, cite(OPEN)] });
    expect(verdict(asked, given)).toMatchObject({ evidenceRight: true, problems: [] });
  });

  it('is wrong when only the third quote overlaps', () => {
    const asked = question({ evidence: [OPEN] });
    const given = reply({ citations: [cite(DOUBLED), cite(REMOVED), cite(OPEN)] });
    expect(verdict(asked, given)).toMatchObject({
      right: true,
      evidenceRight: false,
      problems: ['shows none of the evidence in its first two quotes'],
    });
  });

  it('is right by the title of the quoted article', () => {
    const asked = question({ evidence: ['Force no longer in Special Measures'] });
    expect(verdict(asked, reply({ citations: [cite(DOUBLED)] })).evidenceRight).toBe(true);
  });

  it('is wrong by a part of the title', () => {
    const asked = question({ evidence: ['no longer in special measures'] });
    expect(verdict(asked, reply({ citations: [cite(DOUBLED)] })).evidenceRight).toBe(false);
  });

  it('is wrong without a quote', () => {
    const asked = question({ evidence: [OPEN] });
    expect(verdict(asked, reply({ citations: [linkOnly] })).evidenceRight).toBe(false);
  });

  it('is not shown by a nearest excerpt', () => {
    const asked = question({ evidence: [OPEN] });
    expect(verdict(asked, reply({ nearest: [cite(OPEN)] })).evidenceRight).toBe(false);
  });

  it('is wrong when the reply refuses what the sources say', () => {
    expect(verdict(question({ evidence: [OPEN] }), refusal()).evidenceRight).toBe(false);
  });

  it('is not asked of a right refusal', () => {
    expect(verdict(unanswerable({ evidence: [OPEN] }), refusal()).evidenceRight).toBeNull();
  });
});

describe('quotes', () => {
  const whole = cite(OPEN);

  it('are verbatim when each stands at its offsets', () => {
    const given = reply({ citations: [cite(MILESTONE), linkOnly], nearest: [whole] });
    expect(verdict(question(), given)).toMatchObject({ quotesVerbatim: true, problems: [] });
  });

  it('are verbatim when there are none', () => {
    expect(verdict(question(), reply()).quotesVerbatim).toBe(true);
  });

  it.each([
    ['changed by a quotation mark', { ...cite(MILESTONE), quote: MILESTONE.replace('“', '"') }],
    ['moved by one character', { ...whole, start: 1, end: 1 + OPEN.length }],
    ['without a start', { ...cite(REMOVED), start: null }],
    ['without an end', { ...whole, end: null }],
    ['of an article not held', { ...whole, sourceId: 'unknown' }],
    ['empty', { ...whole, quote: '', end: whole.start }],
    ['counted from the end', { ...whole, quote: 'long', start: -5, end: -1 }],
  ])('are not verbatim when one is %s', (_, altered) => {
    const asked = question({ answer_any: [['removed']] });
    const found = verdict(asked, reply({ citations: [cite(DOUBLED), altered] }));
    expect(found).toMatchObject({ right: true, quotesVerbatim: false });
    expect(found.problems).toEqual([expect.stringContaining('which does not stand in')]);
  });

  it('are not verbatim when a nearest excerpt is altered', () => {
    const nearest = [{ ...whole, quote: 'One cause remains.' }];
    expect(verdict(unanswerable(), refusal({ nearest })).quotesVerbatim).toBe(false);
  });
});

describe('the length', () => {
  it('is that of the shown text before the line "Sources"', () => {
    expect(verdict(question(), reply({ text: '12345\n\nSources\n[1] A page' })).length).toBe(5);
  });

  it('is that of the whole text without such a line', () => {
    expect(verdict(question(), reply({ text: 'Sources say no\n' })).length).toBe(14);
  });

  it('ends at the last such line, since a quote may hold one', () => {
    const text = '12345\nSources\n789\nSources\n[1] A page';
    expect(verdict(question(), reply({ text })).length).toBe('12345\nSources\n789'.length);
  });
});

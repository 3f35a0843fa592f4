import { describe, expect, it } from 'vitest';
import { compareGroups, formatGroups, leadOf, sameLead } from '../../src/evaluate/groups.js';
import type { JudgedReply } from '../../src/evaluate/judge.js';
import { cite, linkOnly, question, refusal, reply } from './fixtures.js';

const REMOVED = cite('The force has been removed from Engage.');
const OPEN = cite('One cause of concern remains open.');
const quoting = (...citations: JudgedReply['citations']) => reply({ citations });

/** Compares one group whose questions get these replies. */
function compare(replies: readonly JudgedReply[]) {
  const asked = replies.map((_, at) => question({ id: `q${at}`, question: `${at}`, group: 'g' }));
  const [figures] = compareGroups(asked, (text) => replies[Number(text)] ?? refusal());
  return figures;
}

describe('leadOf', () => {
  it('is the first citation of an answer, quoted or not', () => {
    expect(leadOf(quoting(REMOVED, OPEN))?.quote).toBe(REMOVED.quote);
    expect(leadOf(quoting(linkOnly, OPEN))).toMatchObject({ sourceId: 'letter', quote: null });
  });

  it('is nothing where nothing is answered or cited', () => {
    expect(leadOf(quoting())).toBeUndefined();
    for (const outcome of ['not-covered', 'unclear', 'declined'] as const) {
      expect(leadOf(refusal({ outcome, citations: [OPEN], nearest: [OPEN] }))).toBeUndefined();
    }
  });
});

describe('sameLead', () => {
  const lead = (quote: string | null, sourceId = 'radio') => ({ sourceId, quote });

  it('holds for one sentence and for a stretch that has it in', () => {
    expect(sameLead(lead(OPEN.quote), lead(OPEN.quote))).toBe(true);
    expect(sameLead(lead(OPEN.quote), lead(`${OPEN.quote} Arrest rates doubled.`))).toBe(true);
  });

  it('holds for one sentence in two articles', () => {
    expect(sameLead(lead(OPEN.quote), lead(OPEN.quote, 'paper'))).toBe(true);
  });

  it('fails for two sentences of one article', () => {
    expect(sameLead(lead(OPEN.quote), lead(REMOVED.quote))).toBe(false);
  });

  it('goes by the page where neither quotes, and only there', () => {
    expect(sameLead(lead(null), lead(null))).toBe(true);
    expect(sameLead(lead(null), lead(null, 'paper'))).toBe(false);
    expect(sameLead(lead(null), lead(OPEN.quote))).toBe(false);
  });

  it('fails where one or both lead with nothing', () => {
    expect(sameLead(undefined, lead(OPEN.quote))).toBe(false);
    expect(sameLead(undefined, undefined)).toBe(false);
  });
});

describe('compareGroups', () => {
  it('compares every pair of a group once', () => {
    const replies = [quoting(OPEN), quoting(OPEN, REMOVED), quoting(OPEN), quoting(REMOVED, OPEN)];
    expect(compare(replies)).toMatchObject({ questions: 4, pairs: 6, same: 3, without: 0 });
  });

  it('counts two refusals as different, and says how many pairs lack evidence', () => {
    const replies = [refusal(), refusal(), quoting(OPEN), quoting(OPEN)];
    expect(compare(replies)).toMatchObject({ pairs: 6, same: 1, without: 5 });
  });

  it('counts apart the pairs that are the same by their link', () => {
    const replies = [quoting(linkOnly), quoting(linkOnly), quoting(OPEN), quoting(OPEN)];
    expect(compare(replies)).toMatchObject({ same: 2, sameByLink: 1 });
  });

  it('keeps groups of two files apart, and leaves out questions of none', () => {
    const asked = [
      question({ group: 'g1' }),
      question({ group: 'g1', file: 'b.jsonl' }),
      question({ id: 'q2', group: 'g1' }),
      question({ id: 'q3' }),
    ];
    const found = compareGroups(asked, () => quoting(OPEN));
    expect(found.map(({ group, questions }) => [group, questions])).toEqual([
      ['a.jsonl g1', 2],
      ['b.jsonl g1', 1],
    ]);
  });
});

describe('formatGroups', () => {
  const figures = { group: 'g1', questions: 5, pairs: 10, same: 9, sameByLink: 2, without: 1 };

  it('gives the share by group and in all, beside the limit', () => {
    const lines = formatGroups([figures, { ...figures, group: 'g2', same: 8 }]).split('\n');
    expect(lines[1]).toMatch(/^g1 +5 +10 +9 +2 +1 +90\.0 %$/);
    expect(lines[3]).toMatch(/^all +10 +20 +17 +4 +2 +85\.0 %$/);
    expect(lines[5]).toBe('Limit: at least 90 % of all pairs; not reached.');
    expect(formatGroups([figures])).toContain('; reached.');
  });

  it('reaches nothing without pairs', () => {
    expect(formatGroups([])).toContain('not reached');
    expect(formatGroups([])).toMatch(/^all .* -$/m);
  });
});

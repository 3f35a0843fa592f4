import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/answer/context.js';
import { answerByFact } from '../../src/answer/fact-answer.js';
import { queryFor, rankFor } from '../../src/answer/searching.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, must } from '../helpers.js';
import { putting } from './put.js';

const put = putting(loadKnowledge(CORPUS));
const SUITES = 'How many additional custody suites did West Midlands Police open?';

function byFact(question: string): Draft | undefined {
  const context = put(question);
  return answerByFact(context, queryFor(context), []);
}

/** The same where the best sentence covers so much of the question. */
function beside(question: string, coverage: number): Draft | undefined {
  const context = put(question);
  const [best, ...others] = rankFor(context);
  return answerByFact(context, queryFor(context), [
    { ...must(best, 'ranked sentence'), coverage },
    ...others,
  ]);
}

/** The texts of an answer, apart from its quotes. */
function texts(draft: Draft | undefined): string {
  if (draft?.outcome !== 'answered') throw new Error('no answer');
  return draft.composer.blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n');
}

describe('a fact of the record', () => {
  it('answers where it covers most of the question and no sentence answers', () => {
    const draft = byFact('Which body is the digital forensics unit?');
    expect(texts(draft)).toContain('supports investigators');
    expect(draft).toMatchObject({ kind: 'definition', focus: ['term-digital-forensics-unit'] });
  });

  it('is said to be its owner’s claim where it is one', () => {
    const draft = byFact(SUITES);
    expect(texts(draft)).toContain('This is Craig Guildford’s own claim.');
    expect(draft).toMatchObject({ kind: 'figures', forces: ['west-midlands'] });
    expect(texts(byFact('Which body is the digital forensics unit?'))).not.toContain('claim');
  });

  it('always rests on a source', () => {
    for (const question of [SUITES, 'Which body is the digital forensics unit?']) {
      const draft = byFact(question);
      expect(draft?.outcome === 'answered' && draft.composer.citations.length).toBeGreaterThan(0);
    }
  });

  it('goes before the best sentence only where it covers clearly more', () => {
    expect(beside(SUITES, 0.3)).toBeDefined();
    expect(beside(SUITES, 0.95)).toBeUndefined();
  });

  it('is no more likely to answer, the more of the question a sentence covers', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        if (beside(SUITES, high) !== undefined) expect(beside(SUITES, low)).toBeDefined();
      }),
      { numRuns: 30 },
    );
  });
});

describe('a question is left to others', () => {
  it.each([
    ['no fact covers most of it', 'How many zeppelins and red kites has West Midlands Police?'],
    ['the fact is another force’s', 'How many additional custody suites did Kent Police open?'],
    ['the fact is of other years', `${SUITES.replace('?', '')} in 2019?`],
    ['somebody’s words are asked for', 'What was said about additional custody suites opened?'],
    ['somebody is named', 'How many additional custody suites did Simon Foster open?'],
    ['a person is asked for', 'Who is the digital forensics unit?'],
    ['it asks what will be', 'Will West Midlands Police open two additional custody suites?'],
  ])('where %s: %s', (_why, question) => {
    expect(byFact(question)).toBeUndefined();
  });

  it('is not where the years are those of the fact', () => {
    expect(byFact(`${SUITES.replace('?', '')} in 2023?`)).toBeDefined();
  });
});

describe('a fact is not given', () => {
  const UNIT = 'Which body is the digital forensics unit?';
  // Its sources are of 23 July 2024.
  const BACKLOG = 'What improved in West Midlands Police’s backlog of high-risk cases for MARACs?';
  const at = (question: string, when: string) => byFact(question.replace('?', ` ${when}?`));

  it.each([
    ['a publisher is named', UNIT, 'Which body of the BBC is the digital forensics unit?'],
    ['one word is all there is', UNIT, 'What is the digital forensics unit?'],
    ['one word is all there is', 'Which body is a MARAC?', 'What are MARACs?'],
    [
      'somebody’s words are asked',
      UNIT,
      'According to him, which body is the digital forensics unit?',
    ],
    ['somebody’s words are asked', SUITES, 'How many additional custody suites were said to open?'],
  ])('where %s', (_why, given, question) => {
    expect(byFact(given)).toBeDefined();
    expect(byFact(question)).toBeUndefined();
  });

  it('for a month or a day before its sources', () => {
    expect(byFact(BACKLOG)).toBeDefined();
    for (const when of ['in March 2021', 'in December 2023', 'in May 2024', 'on 1 May 2022'])
      expect(at(BACKLOG, when), when).toBeUndefined();
  });

  it('but for a month of its sources, the one before, or one later', () => {
    for (const when of ['in June 2024', 'in July 2024', 'on 23 July 2024', 'in September 2024'])
      expect(at(BACKLOG, when), when).toBeDefined();
  });
});

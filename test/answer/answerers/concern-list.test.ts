import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerConcerns } from '../../../src/answer/answerers/concerns.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { publishedDay } from '../../../src/record/as-of.js';
import { CORPUS, day, must } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';
import { citationsOf } from '../reply-checks.js';

const knowledge = loadKnowledge(CORPUS);
const ask = createAsk(knowledge);
const put = putting(knowledge);

function found(question: string) {
  const draft = answering(answerConcerns(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  return draft;
}

/** The concerns that an answer names, and the days on which the articles it cites were published. */
function asked(question: string): { focus: readonly string[]; days: string[] } {
  const answer = ask(question, { today: day('2026-11-22') });
  expect(answer.outcome).toBe('answered');
  expect(answer.kind).toBe('concerns');
  return {
    focus: answer.topic.focus,
    days: citationsOf(answer).flatMap(({ source }) =>
      source.kind === 'article' ? [publishedDay(source.article)] : [],
    ),
  };
}

describe('a concern that was open on a day', () => {
  it.each([
    'Which concern was open when West Midlands left Engage?',
    'Which causes of concern at West Midlands Police were open on 18 September 2024?',
    'Which cause of concern was still open when West Midlands Police left Engage?',
  ])('is cited with what says that it was then: %s', (question) => {
    const { focus, days } = asked(question);
    expect(focus).toEqual(['wm-investigations']);
    expect(days.length).toBeGreaterThan(0);
    for (const one of days) expect(one).toMatch(/^2024-09/);
  });

  it('is cited with what was last heard of it by then', () => {
    const { focus, days } = asked(
      'Which causes of concern at West Midlands Police were open on 1 August 2024?',
    );
    expect(focus).toEqual(['wm-investigations']);
    expect(days.length).toBeGreaterThan(0);
    for (const one of days) expect(one).toMatch(/^2024-07/);
  });

  it('is cited with how it was made public where nothing else was heard by then', () => {
    const { focus, days } = asked(
      'Which causes of concern at West Midlands Police were open on 1 December 2023?',
    );
    expect(focus).toHaveLength(4);
    expect(days.length).toBeGreaterThan(0);
    for (const one of days) expect(one).toBe('2023-11-24');
  });
});

describe('a number of causes of concern that is claimed', () => {
  const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
  const forces = [...knowledge.record.forceRecords.values()];

  it('is confirmed where it is theirs and denied where not, in words or figures, with a source', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forces),
        fc.integer({ min: 1, max: 10 }),
        fc.boolean(),
        ({ force, concerns }, number, inWords) => {
          const { name } = must(knowledge.record.forces.get(force));
          const written = inWords ? NUMBERS[number - 1] : `${number}`;
          const draft = found(`Did ${name} have ${written} causes of concern?`);
          // Told in short, the list may be shorter than the causes are.
          const inFull = concerns.every(({ wordings }) => wordings.length > 0);
          const verdict = number === concerns.length ? 'yes' : 'no';
          expect(verdictOf(draft)).toBe(inFull ? verdict : 'none');
          expect(textsOf(draft, 'item')).toHaveLength(concerns.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Were inspectors right to find four areas of concern at West Midlands Police?', 'yes'],
    ['Were there three causes of concern at West Midlands Police?', 'no'],
    ['How many causes of concern did West Midlands Police have?', 'none'],
    ['Did West Midlands Police have causes of concern?', 'none'],
    ['Is it true that West Midlands Police did not have four causes of concern?', 'none'],
  ])('%s: %s', (question, verdict) => {
    expect(verdictOf(found(question))).toBe(verdict);
  });
});

describe('whether nothing is outstanding', () => {
  it.each([
    'Is nothing left open of the causes of concern at Gloucestershire Constabulary?',
    'Is nothing of the causes of concern outstanding at West Midlands Police?',
    'Is West Midlands Police free of causes of concern that remain?',
    'Is West Midlands Police free of outstanding causes of concern?',
  ])('is denied with what is: %s', (question) => {
    const draft = found(question);
    expect(verdictOf(draft)).toBe('no');
    expect(textsOf(draft)[0]).toMatch(/^No\. One of the (?:four|five) causes of concern/);
    expect(textsOf(draft, 'item')).toHaveLength(1);
  });

  it.each([
    'Which causes of concern at West Midlands Police are outstanding, if nothing else is?',
    'Are causes of concern outstanding at West Midlands Police?',
  ])('is not asked: %s', (question) => {
    expect(verdictOf(found(question))).not.toBe('no');
  });
});

describe('beside those that were closed', () => {
  it.each([
    ['Have causes of concern been closed at West Midlands Police?', 'investigations'],
    [
      'Were causes of concern at Devon and Cornwall Police closed?',
      'crime recording and investigations',
    ],
  ])('what is known to have been open is told: %s', (question, open) => {
    expect(textsOf(found(question), 'statement')).toContain(
      `Not closed, by the newest source: ${open}.`,
    );
  });

  it('it is not, where no yes or no is asked', () => {
    const draft = found('Which causes of concern at West Midlands Police were closed?');
    expect(textsOf(draft).join(' ')).not.toContain('Not closed');
  });
});

describe('what a cause of concern is, of any force', () => {
  it.each([
    'What counts as a cause of concern?',
    'Is planning a failing, or as a serious cause of concern more?',
    'What is a cause of concern for a force?',
  ])('is no question of one force’s: %s', (question) => {
    const force = must(knowledge.record.forces.get('west-midlands'));
    expect(answerConcerns({ ...put(question), force })).toBeUndefined();
  });
});

describe('a force that has left Engage since a cause of concern was last heard of', () => {
  const caveats = (question: string) =>
    textsOf(answering(answerConcerns(put(question)), question), 'caveat').join(' ');

  it.each([
    [
      'What were the causes of concern at the Metropolitan Police?',
      'left Engage after that, on 23 January 2025; the sources do not say whether any of them was',
    ],
    [
      'What were the causes of concern at Gloucestershire Constabulary?',
      'the sources do not say whether these were still open then: planning,',
    ],
  ])('is said to have left: %s', (question, told) => {
    expect(caveats(question)).toContain(told);
  });

  it.each([
    'What were the causes of concern at West Midlands Police?',
    'What are the causes of concern at Lincolnshire Police?',
    'What were the causes of concern at the Metropolitan Police in 2022?',
  ])('is not, where all was heard by then or it had not left: %s', (question) => {
    expect(caveats(question)).not.toContain('left Engage after that');
  });
});

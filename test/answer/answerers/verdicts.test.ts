import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/answer/answer.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, day } from '../../helpers.js';

const knowledge = loadKnowledge(CORPUS);
const ask = createAsk(knowledge);

function blocksOf(question: string): readonly Block[] {
  const answer = ask(question, { today: day('2026-11-22') });
  return answer.outcome === 'answered' ? answer.blocks : [];
}

/** What an answer begins with: its verdict, or `none`. */
function verdict(question: string): string {
  const found = blocksOf(question).find((block) => block.kind === 'verdict');
  return found?.kind === 'verdict' ? found.result : 'none';
}

/** The statements of an answer, one behind the other. */
function said(question: string): string {
  return blocksOf(question)
    .flatMap((block) => ('text' in block ? [block.text] : []))
    .join(' ');
}

describe('yes or no', () => {
  it.each([
    ['Was Nottinghamshire put in Engage after West Midlands left it?', 'no'],
    ['Was Nottinghamshire put in Engage before West Midlands left it?', 'yes'],
    ['Did the Met leave Engage after Nottinghamshire entered it?', 'yes'],
    ['Was Devon and Cornwall moved into Engage before Greater Manchester left it?', 'yes'],
    ['Did more than two forces leave Engage in 2024?', 'yes'],
    ['Did more than three forces leave Engage in 2024?', 'no'],
    ['Was West Midlands the only force to enter Engage in 2023?', 'yes'],
    ['Was Wiltshire the only force to leave Engage in May 2024?', 'no'],
    ['Had West Midlands Police gone into Engage back in May 2023?', 'no'],
    ['Is West Midlands Police back in Engage?', 'no'],
    ['Has West Midlands Police ever been back in special measures?', 'unclear'],
    ['Did Simon Foster decide to put it in Engage?', 'no'],
    ['Has the mayor put it in special measures?', 'no'],
    ['Has the chief constable been put in special measures?', 'none'],
    ['Was the commissioner removed from Engage?', 'none'],
    ['Is West Midlands Police back in Scan?', 'yes'],
    ['Were all causes of concern at West Midlands Police closed when it left Engage?', 'no'],
    ['Is Craig Guildford still the chief constable?', 'no'],
    ['Was West Midlands Police put into Engage by Ada Lovelace?', 'no'],
    ['Did Ada Lovelace remove West Midlands Police from Engage?', 'no'],
    ['Did Andy Cooke put West Midlands Police into Engage?', 'yes'],
  ])('of %s is %s', (question, result) => {
    expect(verdict(question)).toBe(result);
  });

  it.each([
    'Is Scan the enhanced stage?',
    'Did HMICFRS inspect West Midlands Police again after it left Engage?',
    'Is Staffordshire’s cause of concern about investigations still open?',
    'Was the Met’s cause of concern about crime recording closed?',
    'Were more forces in Engage in January 2022 than in January 2024?',
  ])('is not said of what is not known or not of one force’s stage: %s', (question) => {
    expect(verdict(question)).toBe('none');
  });
});

describe('causes of concern that were closed', () => {
  it('are not said to be closed in a month in which none was', () => {
    const text = said('How many causes of concern were closed in September 2024?');
    expect(text).toContain('none closed in September 2024');
    expect(text).toContain('closed by 30 September 2024');
  });

  it('are said to be closed on their day where it lies in the month', () => {
    const text = said('How many causes of concern were closed in July 2024?');
    expect(text).not.toContain('none closed');
    expect(text).toContain('23 July 2024');
  });

  it('of a force that has left since are not said to be open or closed', () => {
    expect(said('Is Staffordshire’s cause of concern about investigations still open?')).toContain(
      'Not known',
    );
  });
});

it('A force without an exit is who is asked for by “has not left”', () => {
  expect(said('Which force is not known to have left Engage?')).toContain('Lincolnshire Police');
});

it('No verdict is without a citation, whichever forces of the record are asked about', () => {
  const names = [...knowledge.record.forceRecords.keys(), 'kent', 'essex'].flatMap((id) => {
    const force = knowledge.record.forces.get(id);
    return force === undefined ? [] : [force.name];
  });
  const put = fc.constantFrom(
    ...['Are A and B both still in Engage?', 'Is either A or B out of Engage?'],
    ...['Did A and B both leave Engage in YEAR?', 'Did neither A nor B enter Engage in YEAR?'],
    ...['Were A and B both in Engage on 1 June YEAR?', 'Was A in Engage when B left?'],
    ...['Was A the only force in Engage in YEAR?', 'Did A leave Engage before B?'],
    ...['Did A enter Engage in YEAR?', 'Was A in Engage as long as B?', 'Has A gone back in?'],
  );
  fc.assert(
    fc.property(
      put,
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 }),
      fc.integer({ min: 2018, max: 2026 }),
      (text, [a = '', b = ''], year) => {
        const question = text
          .replace(/\bYEAR\b/g, `${year}`)
          .replace(/\bA\b/, a)
          .replace(/\bB\b/, b);
        for (const block of blocksOf(question))
          if (block.kind === 'verdict') expect(block.cites, question).not.toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

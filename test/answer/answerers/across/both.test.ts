import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareForces } from '../../../../src/answer/answerers/across/compare.js';
import type { Draft } from '../../../../src/answer/context.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { staysOf } from '../../../../src/record/as-of.js';
import type { Force } from '../../../../src/record/schema.js';
import { CORPUS, must } from '../../../helpers.js';
import { answering, putting, textsOf, verdictOf } from '../../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

function drafted(question: string): Draft | undefined {
  const context = put(question);
  const forces = [
    ...new Map(context.question.forces.map(({ force }) => [force.id, force])).values(),
  ];
  return compareForces(context, forces);
}

/** The verdict and the text that lead the answer. */
function lead(question: string): { verdict: string; text: string } {
  const draft = answering(drafted(question), question);
  for (const block of draft.composer.blocks)
    if (block.kind === 'verdict') expect(block.cites.length).toBeGreaterThan(0);
  return { verdict: verdictOf(draft), text: textsOf(draft)[0] ?? '' };
}

const LEFT = 'had left Engage';
const SEEN = 'Lincolnshire Police was last known to be there, on 6 June 2025';

describe('whether forces are in Engage still', () => {
  it.each([
    ['both', 'no', 'Are Wiltshire and Staffordshire both still in Engage?'],
    ['both', 'no', 'Are Wiltshire and Lincolnshire both still in Engage?'],
    ['both, then still', 'no', 'Were Wiltshire and Staffordshire both still in Engage?'],
    ['both, as it is now', 'no', 'Is Engage where Wiltshire and Lincolnshire both are now?'],
    ['either', 'no', 'Is either Wiltshire or Staffordshire still in Engage?'],
    ['either', 'unclear', 'Is either Wiltshire or Lincolnshire still in Engage?'],
    ['neither', 'yes', 'Are neither Wiltshire nor Staffordshire still in Engage?'],
    ['neither', 'unclear', 'Are neither Wiltshire nor Lincolnshire still in Engage?'],
  ])('is told of %s (%s): %s', (_how, verdict, question) => {
    expect(lead(question).verdict).toBe(verdict);
  });

  it('is told with what is last known of each', () => {
    const { text } = lead('Are Wiltshire and Lincolnshire both still in Engage?');
    expect(text).toBe(`No, by the newest sources: Wiltshire Police ${LEFT}; ${SEEN}.`);
    expect(lead('Are Wiltshire and Staffordshire both still in Engage?').text).toBe(
      `No, by the newest sources: Wiltshire Police and Staffordshire Police ${LEFT}.`,
    );
  });

  it('is never said outright of a force that is not known to have left', () => {
    const { text } = lead('Is either Wiltshire or Lincolnshire still in Engage?');
    expect(text).toMatch(/^Not known for today, by the newest sources: /);
  });

  it('is never yes, whichever two forces are asked about, and always has a source', () => {
    const ids = [...knowledge.record.forceRecords.keys()].filter(
      (id) => staysOf(knowledge.record, id).length > 0,
    );
    const named = (id: string): Force => must(knowledge.record.forces.get(id));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }),
        fc.constantFrom('still in Engage', 'in special measures now', 'in Engage today'),
        (pair, where) => {
          const [a, b] = pair.map((id) => named(id).name);
          const { verdict } = lead(`Are ${a} and ${b} both ${where}?`);
          expect(['no', 'unclear']).toContain(verdict);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('whether forces are out of Engage', () => {
  it.each([
    ['both', 'yes', 'Are the Met and Wiltshire both out of Engage?'],
    ['both', 'unclear', 'Are the Met and Lincolnshire both out of Engage?'],
    ['both, in Scan', 'yes', 'Are the Met and Wiltshire both back in Scan?'],
    ['either', 'yes', 'Has either the Met or Lincolnshire left Engage?'],
    ['neither', 'no', 'Has neither Wiltshire nor Lincolnshire left Engage?'],
  ])('is told of %s (%s): %s', (_how, verdict, question) => {
    expect(lead(question).verdict).toBe(verdict);
  });
});

describe('where forces stand', () => {
  it.each([
    'Where do Cleveland and Lincolnshire stand with Engage?',
    'What is the latest on Cleveland and Lincolnshire in Engage?',
    'What are the stages of Cleveland and Lincolnshire?',
  ])('is told without yes or no: %s', (question) => {
    expect(lead(question)).toEqual({
      verdict: 'none',
      text: `By the newest sources Cleveland Police ${LEFT}; ${SEEN}.`,
    });
  });
});

describe('what is last known of forces', () => {
  it.each([
    ['one has no stay', 'Are Cleveland and Kent both still in Engage?'],
    ['stays are held against each other', 'Are Cleveland and the Met in Engage at the same time?'],
    ['a time before is meant', 'Were Cleveland and the Met both in Engage?'],
    ['neither yes nor no is asked', 'Tell me of Cleveland and the Met in Engage'],
  ])('is not asked for where %s: %s', (_why, question) => {
    const texts = textsOf(answering(drafted(question), question));
    expect(texts.join(' ')).not.toContain('by the newest sources');
    expect(texts.join(' ')).not.toContain('By the newest sources');
  });
});

describe('whether forces moved within a time', () => {
  it.each([
    ['both did', 'yes', 'Did Cleveland and Gloucestershire both leave Engage in 2023?'],
    ['one did', 'no', 'Did Cleveland and the Met both leave Engage in 2023?'],
    ['one of two did', 'yes', 'Did either Cleveland or the Met leave Engage in 2023?'],
    ['none of two did', 'no', 'Did either Cleveland or the Met leave Engage in 2022?'],
    ['both did', 'no', 'Did neither Cleveland nor Gloucestershire leave Engage in 2023?'],
    ['none did', 'yes', 'Did neither Cleveland nor Gloucestershire leave Engage in 2022?'],
    ['both went in', 'yes', 'Did Wiltshire and the Met both enter Engage in 2022?'],
    ['the time is not covered', 'unclear', 'Did Wiltshire and the Met both leave Engage in 2018?'],
    ['none has a move to cite', 'no', 'Did Kent and Lincolnshire both leave Engage in 2021?'],
    ['nothing is heard of it', 'unclear', 'Did Wiltshire and the Met both enter Engage in 2026?'],
    ['one has no stay', 'unclear', 'Did Cleveland and Kent both leave Engage in 2023?'],
    ['a way out is known', 'no', 'Did Wiltshire and the Met both leave Engage in 2026?'],
    [
      'a force was there all the time',
      'no',
      'Did Wiltshire and Lincolnshire both leave Engage in 2022?',
    ],
  ])('is told where %s (%s): %s', (_why, verdict, question) => {
    expect(lead(question).verdict).toBe(verdict);
  });

  it('names those that did, and the move of each', () => {
    const question = 'Did Cleveland and the Met both leave Engage in 2023?';
    expect(textsOf(answering(drafted(question), question)).slice(0, 3)).toEqual([
      'No: Cleveland Police left Engage in 2023, by the sources.',
      'Cleveland Police left Engage on 20 September 2023',
      'Metropolitan Police Service left Engage on 23 January 2025',
    ]);
    expect(lead('Did Cleveland and the Met both enter Engage in 2020?').text).toBe(
      'No: none of them entered Engage in 2020, by the sources.',
    );
  });

  it('is told without yes or no where none is asked, and says where no move was found', () => {
    const question = 'When did Cleveland and Lincolnshire leave Engage in 2023?';
    expect(textsOf(answering(drafted(question), question)).slice(0, 2)).toEqual([
      'Cleveland Police left Engage on 20 September 2023',
      'Lincolnshire Police: no such move was found',
    ]);
  });

  it.each([
    ['a stage is', 'At which stage were Cleveland and the Met, which left, in 2023?'],
    ['being there is', 'Were Cleveland and the Met both in Engage in 2023?'],
  ])('is not asked where %s: %s', (_why, question) => {
    const texts = textsOf(answering(drafted(question), question));
    expect(texts).toContainEqual('Metropolitan Police Service: Engage in 2023');
  });
});

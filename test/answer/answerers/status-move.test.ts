import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveInPeriod } from '../../../src/answer/answerers/status-move.js';
import type { Draft } from '../../../src/answer/context.js';
import { happeningPeriodOf } from '../../../src/answer/period.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { newestSourceDay, staysOf } from '../../../src/record/as-of.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf, verdictOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

function moved(question: string): Draft | undefined {
  const context = put(question);
  const force = must(context.force);
  const stays = staysOf(knowledge.record, force.id);
  return moveInPeriod(
    context,
    force,
    stays,
    must(happeningPeriodOf(context.question, stays.at(-1))),
  );
}

function verdict(question: string): string {
  return verdictOf(answering(moved(question), question));
}

describe('whether a force moved within a time', () => {
  it.each([
    ['it did', 'yes', 'Did West Midlands Police enter Engage in November 2023?'],
    ['it did before', 'no', 'Did West Midlands Police leave Engage in 2025?'],
    ['it did after', 'no', 'Was West Midlands Police put into special measures in May 2023?'],
    ['it did by then', 'yes', 'Did West Midlands Police leave Engage by October 2024?'],
    ['it did after a time', 'yes', 'Was West Midlands Police put into Engage after October 2023?'],
    ['it left after a time', 'yes', 'Did West Midlands Police leave Engage after July 2024?'],
    ['it left before that', 'no', 'Did West Midlands Police leave Engage after 20 September 2024?'],
    ['it did not by then', 'no', 'Did West Midlands Police leave Engage by May 2024?'],
    ['it may have', 'unclear', 'Did Wiltshire Police enter Engage on 15 June 2022?'],
    ['a later one is not known', 'unclear', 'Did Wiltshire Police enter Engage in 2025?'],
    ['none came after it', 'no', 'Did West Midlands Police enter Engage in January 2024?'],
  ])('is told where %s (%s): %s', (_why, result, question) => {
    expect(verdict(question)).toBe(result);
  });

  it('is told with the move, and with what is not known', () => {
    const question = 'Did West Midlands Police enter Engage in 2026?';
    expect(textsOf(answering(moved(question), question))).toEqual([
      'Not known for certain. West Midlands Police was moved into Engage (“special measures”) on 24 November 2023. What came after the newest source is not known.',
    ]);
    const left = 'Did West Midlands Police leave Engage in 2025?';
    expect(textsOf(answering(moved(left), left))).toEqual([
      'No. West Midlands Police was returned to Scan on 18 September 2024.',
    ]);
  });

  it('is never denied of the way in after the newest source, and always has a source', () => {
    const forces = [...knowledge.record.forceRecords.keys()].filter(
      (id) => staysOf(knowledge.record, id).length > 0,
    );
    fc.assert(
      fc.property(fc.constantFrom(...forces), fc.integer({ min: 2019, max: 2026 }), (id, year) => {
        const { name } = must(knowledge.record.forces.get(id));
        const question = `Did ${name} enter Engage in ${year}?`;
        const draft = answering(moved(question), question);
        const newest = must(newestSourceDay(knowledge, id));
        if (`${year}-12-31` > newest && verdictOf(draft) === 'no')
          expect(textsOf(draft)[0]).toMatch(/^No, by the newest source\. /);
        for (const block of draft.composer.blocks)
          if (block.kind === 'verdict') expect(block.cites.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['the stage is asked', 'Was West Midlands Police still in Engage in May 2024?'],
    ['no yes or no is', 'When did West Midlands Police enter Engage in 2023?'],
    ['something else is offered', 'Did West Midlands Police enter Engage or leave it in 2023?'],
    ['no move is', 'Was West Midlands Police in Engage in 2023?'],
    ['no exit is known', 'Did Lincolnshire Police leave Engage in 2025?'],
    ['no stay is', 'Did Kent Police enter Engage in 2025?'],
  ])('is left to others where %s: %s', (_why, question) => {
    expect(moved(question)).toBeUndefined();
  });
});

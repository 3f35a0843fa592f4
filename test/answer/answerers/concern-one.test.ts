import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerConcerns } from '../../../src/answer/answerers/concerns.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf, verdictFaults, verdictOf } from '../put.js';

const knowledge = loadKnowledge(CORPUS);
const put = putting(knowledge);

const OPEN = 'the cause of concern about investigations at West Midlands Police';
const CLOSED = 'the cause of concern about MARACs at West Midlands Police';

function found(question: string) {
  const draft = answering(answerConcerns(put(question)), question);
  expect(verdictFaults(draft)).toEqual([]);
  return draft;
}

describe('whether a cause of concern is open or closed', () => {
  it.each([
    ['yes', `Is ${OPEN} still open?`],
    ['no', `Was ${OPEN} closed?`],
    ['no', `Is ${CLOSED} still open?`],
    ['yes', `Was ${CLOSED} closed?`],
    ['yes', `Was ${CLOSED} closed in July 2024?`],
    ['no', `Was ${CLOSED} closed in September 2024?`],
    ['yes', `Was ${CLOSED} closed by September 2024?`],
    ['yes', `Was ${CLOSED} open in May 2024?`],
    ['yes', `Was ${CLOSED} ever open?`],
    ['yes', 'Was MARACs closed at West Midlands Police?'],
  ])('is answered with %s: %s', (result, question) => {
    expect(verdictOf(found(question))).toBe(result);
  });

  it.each([
    ['Yes', `Is ${OPEN} still open?`],
    ['No', `Was ${OPEN} closed?`],
  ])('is so by the newest source, where one is open there: %s, %s', (lead, question) => {
    expect(textsOf(found(question))).toEqual([
      `${lead}, by the newest source. The cause of concern about investigations (West Midlands Police) was still open, by the newest source, on 18 September 2024; no closing was found.`,
    ]);
  });

  it('is so outright where the closing is known, or a time is asked about', () => {
    expect(textsOf(found(`Was ${CLOSED} closed?`))[0]).toMatch(/^Yes\. .* was closed on 23 July/);
    expect(textsOf(found(`Was ${CLOSED} open in May 2024?`))[0]).toMatch(
      /^Yes\. .* no closing was found by then; it was closed on 23 July 2024\.$/,
    );
  });

  it('is so by the newest source for every cause that is not known to be closed', () => {
    const open = [...knowledge.record.forceRecords.values()].flatMap(({ force, concerns }) =>
      concerns
        .filter(({ events }) => events.every(({ type }) => type !== 'closed'))
        .map(({ title }) => ({ title, name: must(knowledge.record.forces.get(force)).name })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...open), ({ title, name }) => {
        const draft = answerConcerns(
          put(`Was the cause of concern about ${title} at ${name} closed?`),
        );
        if (draft?.outcome !== 'answered') return;
        const [text] = textsOf(draft);
        if (verdictOf(draft) !== 'none') expect(text).toMatch(/^No, by the newest source\. /);
        expect(verdictFaults(draft)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is told as a range where the closing lies in one', () => {
    const question =
      'Was the cause of concern about call answering at Devon and Cornwall Police closed?';
    expect(textsOf(found(question))[0]).toBe(
      'Yes. The cause of concern about 999 and 101 answering (Devon & Cornwall Police) was closed between 15 October 2022 and 30 July 2025.',
    );
  });

  it('is not known of a force that has left since, nor of a time after its newest source', () => {
    const left = 'Was the cause of concern about call handling at the Met closed?';
    expect(verdictOf(found(left))).toBe('none');
    expect(textsOf(found(left))[0]).toMatch(/^Not known: .* on 28 June 2022.* on 23 January 2025/);
    const later = 'Was the cause of concern about planning at Lincolnshire Police closed in 2026?';
    expect(answerConcerns(put(later))).toMatchObject({
      outcome: 'not-covered',
      reason: expect.stringMatching(/^Not known in 2026: .* was open when last known, on 6 Dec/),
    });
  });

  it('is told with what it is about where it is asked which', () => {
    const draft = found('Which cause of concern at West Midlands Police is about MARACs?');
    expect(verdictOf(draft)).toBe('none');
    expect(textsOf(draft)[0]).toMatch(/^It is the cause of concern about how well its multi-/);
  });
});

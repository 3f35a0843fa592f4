import { describe, expect, it } from 'vitest';
import { whenConcern } from '../../../src/answer/answerers/when-concern.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { CORPUS, must } from '../../helpers.js';
import { answering, putting, textsOf } from '../put.js';

const put = putting(loadKnowledge(CORPUS));

function told(question: string): string {
  const context = put(question);
  const force = must(context.force);
  const record = must(context.knowledge.record.forceRecords.get(force.id));
  return textsOf(answering(whenConcern(context, force, record), question)).join(' ');
}

const WM = 'West Midlands Police';

describe('when something came of causes of concern', () => {
  it.each([
    [`When were the causes of concern at ${WM} found?`, /were found in September 2023/],
    [`When were the causes of concern at ${WM} made public?`, /made public on 24 November 2023/],
    [`When were causes of concern at ${WM} closed?`, /were closed on 23 July 2024/],
    [`When was the report on the causes of concern at ${WM}?`, /published in a report on 22 Dec/],
    [`When did inspectors revisit the causes of concern at ${WM}?`, /looked at again/],
  ])('%s', (question, holds) => {
    expect(told(question)).toMatch(holds);
  });

  it('is not made up for one that was not closed', () => {
    const text = told(`When was the cause of concern about investigations at ${WM} closed?`);
    expect(text).toMatch(/^No closing was found: .* still open on 18 September 2024/);
  });

  it('is not told where a move of the force is asked', () => {
    const context = put(`When did ${WM} enter Engage for its causes of concern?`);
    const force = must(context.force);
    const record = must(context.knowledge.record.forceRecords.get(force.id));
    expect(whenConcern(context, force, record)).toBeUndefined();
  });
});

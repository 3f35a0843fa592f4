import { describe, expect, it } from 'vitest';
import { inScan } from '../../../../src/answer/answerers/across/in-scan.js';
import { createAsk } from '../../../../src/answer/ask.js';
import { type Day, writeDay } from '../../../../src/dates/day.js';
import { loadKnowledge } from '../../../../src/knowledge.js';
import { stageOn } from '../../../../src/record/as-of.js';
import { CORPUS, day } from '../../../helpers.js';

const knowledge = loadKnowledge(CORPUS);
const ask = createAsk(knowledge);
const TODAY = day('2026-11-22');

function answer(asOf: Day | undefined) {
  const on = asOf === undefined ? '' : ` on ${writeDay(asOf)}`;
  const asked = ask(`Which police forces were in Scan${on}?`, { today: TODAY, asOf });
  return inScan(knowledge, asOf, TODAY, asked);
}

describe('forces in Scan', () => {
  it.each(
    ['2019-05-01', '2022-06-15', '2023-01-01', '2024-09-17', '2024-09-18', '2025-06-01'].map(day),
  )('on %s are those that the record has there', (on) => {
    const found = answer(on);
    const expected = [...knowledge.record.forces.values()]
      .filter(
        ({ kind, id }) => kind === 'territorial' && stageOn(knowledge, id, on).stage === 'Scan',
      )
      .map(({ id }) => id);
    expect(found.outcome).toBe('answered');
    expect([...found.topic.forces].sort()).toEqual(expected.sort());
    const blocks = found.outcome === 'answered' ? found.blocks : [];
    const items = blocks.filter(({ kind }) => kind === 'item');
    expect(items).toHaveLength(expected.length);
    for (const item of items) expect('cites' in item ? item.cites : []).not.toEqual([]);
  });

  it('are not known for today', () => {
    const found = answer(undefined);
    const [first] = found.outcome === 'answered' ? found.blocks : [];
    expect(first).toMatchObject({
      text: 'Not known for today. By the newest sources nine forces were last seen in Scan, routine monitoring:',
    });
  });

  it('are not covered before the record begins', () => {
    expect(answer(day('2018-12-31')).outcome).toBe('not-covered');
  });

  it('leave an answer of another kind as it is', () => {
    const other = ask('What does MARAC mean?', { today: TODAY });
    expect(inScan(knowledge, undefined, TODAY, other)).toBe(other);
  });
});

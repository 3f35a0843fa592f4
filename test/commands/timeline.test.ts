import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/answer/answerers/history.js';
import { createAsk } from '../../src/answer/ask.js';
import { command, context, faultsOf, knowledge, run, TODAY } from './fixtures.js';

const ask = createAsk(knowledge);
const { forces, forceRecords } = knowledge.record;

describe('/timeline', () => {
  it.each([...forceRecords])('shows every dated fact of %s', (id, record) => {
    const view = run('timeline', { force: id });
    const lines = view.paragraphs.flatMap((one) => one.match(/^- .*$/gm) ?? []);
    expect(view.outcome).toBe('answered');
    expect(lines).toHaveLength(historyOf(record).length);
    for (const line of lines) expect(line).toMatch(/\\\[\d+\\\]\.?$/);
    const answer = ask(view.question ?? '', { today: TODAY });
    expect(answer.kind).toBe('history');
    expect(answer.topic.forces).toEqual([id]);
  });

  it.each([...forces.keys()])('renders for %s', (id) => {
    const view = run('timeline', { force: id });
    expect(faultsOf(view)).toEqual([]);
    expect(view.origin.command).toBe('timeline');
    if (!forceRecords.has(id)) expect(view.outcome).toBe('not-covered');
  });

  it('has no button to itself', () => {
    for (const force of ['west-midlands', 'kent']) {
      const kinds = run('timeline', { force }).buttons.map(({ action }) => action.kind);
      expect(kinds).not.toContain('timeline');
      expect(kinds).toContain('concerns');
    }
  });

  it('takes no day', () => {
    const view = run('timeline', { force: 'kent', 'as-of': 'junk' });
    expect(view).toEqual(run('timeline', { force: 'kent' }));
  });

  it('completes forces', () => {
    const found = command('timeline').complete?.('force', '', {}, context);
    expect(found).toHaveLength(25);
  });
});

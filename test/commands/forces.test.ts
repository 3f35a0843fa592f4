import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { command, context, DAYS, faultsOf, knowledge, run, TODAY } from './fixtures.js';

const ask = createAsk(knowledge);

describe('/forces', () => {
  it('lists every stay in Engage without options', () => {
    const view = run('forces', {});
    expect(view.paragraphs[0]).toBe('Ten forces were found in Engage since 2019:');
    expect(view.origin).toEqual({ command: 'forces', options: {} });
  });

  it.each(['engage', 'scan', ''])('answers for stage "%s" on any day', (stage) => {
    for (const asOf of [undefined, ...DAYS]) {
      const day = asOf === undefined ? {} : { 'as-of': asOf };
      const view = run('forces', { ...(stage === '' ? {} : { stage }), ...day });
      expect(faultsOf(view)).toEqual([]);
      const answer = ask(view.question ?? '', { today: TODAY, asOf });
      expect(answer.kind).toBe(asOf !== undefined && asOf > TODAY ? 'none' : 'across-forces');
      expect(view.origin.options['as-of']).toBe(asOf);
    }
  });

  it('tells who was in Engage on a day', () => {
    const [first] = run('forces', { stage: 'engage', 'as-of': '2024-09-18' }).paragraphs;
    expect(first).toContain('Three forces were known to be in Engage on 18 September 2024');
  });

  it('tells who was in Scan on a day, and of whom nothing is known', () => {
    const { paragraphs } = run('forces', { stage: 'scan', 'as-of': '2024-09-18' });
    const text = paragraphs.join('\n');
    expect(text).toContain('known to be in Scan, routine monitoring, on 18 September 2024:');
    expect(text).toContain('- West Midlands Police, returned to Scan on 18 September 2024');
    expect(text).not.toContain('- Metropolitan');
    expect(text).toContain('Of 33 forces the sources here tell nothing');
  });

  it('does not say who is in Scan today', () => {
    const [first] = run('forces', { stage: 'scan' }).paragraphs;
    expect(first).toBe(
      'Not known for today. By the newest sources nine forces were last seen in Scan, routine monitoring:',
    );
  });

  it('says that years before the record are not covered', () => {
    const [first] = run('forces', { stage: 'scan', 'as-of': '2015-01-01' }).paragraphs;
    expect(first).toContain('which forces were in Scan on 1 January 2015');
  });

  it('has no button for one of many forces', () => {
    const kinds = run('forces', {}).buttons.map(({ action }) => action.kind);
    expect(kinds).toEqual(['more', 'share', 'report']);
  });

  it('says so of a stage that there is not', () => {
    expect(run('forces', { stage: 'limbo' }).paragraphs[0]).toContain('“limbo” is none');
  });

  it('completes the days of all moves', () => {
    const found = command('forces').complete?.('as-of', '', {}, context) ?? [];
    expect(found[0]).toEqual({
      name: '30 July 2025: Devon & Cornwall Police returned to Scan',
      value: '2025-07-30',
    });
  });
});

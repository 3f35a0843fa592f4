import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/problem.js';
import type { EngineWorker } from '../../src/discord/engine-worker.js';
import { holdEngine } from '../../src/discord/reindex.js';
import type { Evaluation } from '../../src/maintain/evaluation.js';
import type { ReindexReport } from '../../src/maintain/reindex-report.js';

const NOW = () => new Date('2026-11-22T12:00:00Z');

interface Made {
  readonly engine: EngineWorker;
  readonly did: string[];
}

/** An engine that does as well as `evaluation` says; never done with the questions without one. */
function engineOf(snapshot: string, evaluation?: Evaluation): Made {
  const did: string[] = [];
  const never = new Promise<never>(() => undefined);
  const engine: EngineWorker = {
    snapshot,
    summary: { snapshot, articles: [], forces: [] },
    commands: new Map(),
    ended: never,
    evaluate: () => {
      did.push('evaluate');
      return evaluation === undefined ? never : Promise.resolve(evaluation);
    },
    run: async () => undefined,
    complete: async () => [],
    excerpts: () => never,
    passage: async () => undefined,
    stop: async () => {
      did.push('stop');
    },
  };
  return { engine, did };
}

function right(count: number, breaches: readonly string[] = []): Evaluation {
  return { asked: 10, right: count, breaches };
}

/** A holder whose engines are these, one after the other. */
function holding(...made: readonly (Made | Error)[]) {
  const left = [...made];
  const beside: boolean[] = [];
  const told: { report: ReindexReport; blockedMs: number }[] = [];
  const holder = holdEngine(
    async (isBeside) => {
      beside.push(isBeside);
      const next = left.shift();
      if (next === undefined || next instanceof Error) throw next ?? new Error('no engine left');
      return next.engine;
    },
    NOW,
    (report, blockedMs) => told.push({ report, blockedMs }),
  );
  return { holder, beside, told };
}

describe('reindexing', () => {
  it('swaps one reference and ends the old engine', async () => {
    const [old, next] = [engineOf('a', right(7)), engineOf('b', right(8))];
    const { holder, beside } = holding(old, next);
    const report = await holder.reindex();
    expect(report).toMatchObject({
      kind: 'done',
      snapshot: 'b',
      before: { right: 7 },
      after: { right: 8 },
    });
    expect((await holder.current()).snapshot).toBe('b');
    expect(old.did).toEqual(['evaluate', 'stop']);
    expect(next.did).toEqual(['evaluate']);
    expect(beside).toEqual([false, true]);
  });

  it('does not wait for an old engine that is too busy to be evaluated', async () => {
    const { holder } = holding(engineOf('a'), engineOf('b', right(8)));
    const report = await holder.reindex();
    expect(report).toMatchObject({ kind: 'done', after: { right: 8 } });
    expect(report).not.toHaveProperty('before.right');
  });

  it('keeps the old engine when the new one falls below the floor', async () => {
    const next = engineOf('b', right(2, ['figures: 2 right, the floor is 5']));
    const { holder } = holding(engineOf('a', right(7)), next);
    expect(await holder.reindex()).toMatchObject({ kind: 'below-floor' });
    expect((await holder.current()).snapshot).toBe('a');
    expect(next.did).toEqual(['evaluate', 'stop']);
  });

  it('keeps the old engine when the corpus does not load, or the new one fails', async () => {
    const broken = new CorpusError([{ file: 'a.md', what: 'It is', remedy: 'Mend it.' }]);
    const { holder } = holding(engineOf('a', right(7)), broken, new Error('out of memory'));
    expect(await holder.reindex()).toMatchObject({ kind: 'problems' });
    expect(await holder.reindex()).toEqual({ kind: 'failed', message: 'out of memory' });
    expect((await holder.current()).snapshot).toBe('a');
  });

  it('tells of each one that it made, and refuses a second at once', async () => {
    const { holder, told } = holding(engineOf('a', right(7)), engineOf('b', right(8)));
    const [first, second] = await Promise.all([holder.reindex(), holder.reindex()]);
    expect([first.kind, second.kind]).toEqual(['done', 'busy']);
    expect(told.map(({ report }) => report)).toEqual([first]);
    expect(told[0]).toHaveProperty('blockedMs');
  });
});

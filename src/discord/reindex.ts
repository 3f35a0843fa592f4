import { setTimeout as wait } from 'node:timers/promises';
import { CorpusError } from '../corpus/problem.js';
import { compareSnapshots } from '../maintain/changes.js';
import type { ReindexReport } from '../maintain/reindex-report.js';
import { watchingLoop } from './blocked.js';
import type { EngineWorker } from './engine-worker.js';

/** Starts an engine on the corpus as it is now, alone or beside one that answers. */
export type StartEngine = (isBeside: boolean) => Promise<EngineWorker>;

/** The engine that answers, and how another takes its place. */
export interface EngineHolder {
  /** What answers at this moment. */
  readonly current: () => Promise<EngineWorker>;
  /** Builds a new snapshot beside the old one and swaps them if it is sound. One at a time. */
  reindex(): Promise<ReindexReport>;
  stop(): Promise<void>;
}

/**
 * So long the new engine waits for the old one's evaluation, in milliseconds. Users come first: an
 * old one that answers all the while is swapped without.
 */
const GRACE_MS = 2_000;

/** Is told of every reindexing, with the longest block of this thread's event loop meanwhile. */
export type Reindexed = (report: ReindexReport, blockedMs: number) => void;

/**
 * Holds the engine. A new one is loaded, checked and evaluated in a thread of its own while the
 * old one answers; then one reference changes, and the old one ends when it has answered all.
 */
export function holdEngine(
  start: StartEngine,
  clock: () => Date,
  reindexed: Reindexed = () => undefined,
): EngineHolder {
  let current = start(false);
  let leaving = false;
  // A thread that ended by itself is replaced: the next question waits for the new one.
  const guard = (engine: Promise<EngineWorker>): void => {
    engine
      .then((one) => one.ended)
      .then(() => {
        if (leaving || current !== engine) return;
        current = start(false);
        guard(current);
      })
      .catch(() => undefined);
  };
  guard(current);
  let since: Date | undefined;
  const build = async (): Promise<ReindexReport> => {
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    const old = await current;
    let next: EngineWorker | undefined;
    try {
      // One that came by reindexing was evaluated then.
      const evaluated = old.evaluate().catch(() => undefined);
      next = await start(true);
      const after = await next.evaluate();
      if (after !== undefined && after.breaches.length > 0) {
        await next.stop();
        return { kind: 'below-floor', breaches: after.breaches, ms: elapsed() };
      }
      const before = await Promise.race([evaluated, wait(GRACE_MS, undefined)]);
      const changes = compareSnapshots(old.summary, next.summary);
      current = Promise.resolve(next);
      guard(current);
      void old.stop();
      return { kind: 'done', snapshot: next.snapshot, changes, before, after, ms: elapsed() };
    } catch (error) {
      await next?.stop();
      if (error instanceof CorpusError)
        return { kind: 'problems', problems: error.problems, ms: elapsed() };
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  };
  return {
    current: () => current,
    reindex: async () => {
      if (since !== undefined) return { kind: 'busy', since: since.toISOString() };
      since = clock();
      try {
        const { value, blockedMs } = await watchingLoop(build);
        reindexed(value, blockedMs);
        return value;
      } finally {
        since = undefined;
      }
    },
    stop: async () => {
      leaving = true;
      await (await current).stop();
    },
  };
}

import { Worker } from 'node:worker_threads';
import { CorpusError } from '../corpus/problem.js';
import type { Evaluation } from '../maintain/evaluation.js';
import type { SnapshotSummary } from '../maintain/summary.js';
import type { View } from '../render/discord/view.js';
import type { Choice } from './command.js';
import type { Engine } from './engine.js';
import type { EngineMessage, EngineRequest } from './engine-requests.js';
import type { Underway } from './underway.js';

/** An engine in a thread of its own. */
export interface EngineWorker extends Engine {
  readonly summary: SnapshotSummary;
  /**
   * How it does on the question sets; they are put to it once, and only while nobody else asks.
   * Rejects when the thread ends before.
   */
  evaluate(): Promise<Evaluation | undefined>;
  /** Resolves when the thread has ended by itself. */
  readonly ended: Promise<Error>;
  /** Lets what is being answered finish, then ends the thread. */
  stop(): Promise<void>;
}

/** How one request ends: with a view, with choices, or not. */
interface Waiting {
  readonly view: (view: View | undefined) => void;
  readonly choices: (choices: readonly Choice[]) => void;
  readonly evaluation: (evaluation: Evaluation | undefined) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Loads a corpus in a new thread, so that neither loading nor answering keeps this one from
 * Discord.
 * @param underway Shared with all other engines.
 * @param isBeside Whether another answers meanwhile: then this one has the lowest priority, where
 * the system allows it, until it is asked something.
 * @throws CorpusError with every problem, when the corpus does not load.
 */
export function startEngine(
  folder: string,
  underway: Underway,
  isBeside: boolean,
): Promise<EngineWorker> {
  const worker = new Worker(new URL('../engine-thread.js', import.meta.url), {
    workerData: { folder, underway, isBeside },
    // Answers are short-lived: a large young generation would only be memory unused.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  const waiting = new Map<number, Waiting>();
  const state: { dead?: Error } = {};
  let died: (error: Error) => void = () => undefined;
  const ended = new Promise<Error>((resolve) => {
    died = resolve;
  });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: EngineMessage) => {
      switch (message.kind) {
        case 'ready':
          resolve(engineOf(worker, waiting, message, ended, state, underway));
          return;
        case 'evaluation':
          take(waiting, message.number)?.evaluation(message.evaluation);
          return;
        case 'failed':
          reject(new CorpusError(message.problems));
          void worker.terminate();
          return;
        case 'view':
          take(waiting, message.number)?.view(message.view);
          return;
        case 'choices':
          take(waiting, message.number)?.choices(message.choices);
          return;
        case 'error':
          take(waiting, message.number)?.fail(message.error);
          return;
      }
    });
    const end = (error: Error) => {
      reject(error);
      state.dead ??= error;
      died(error);
      for (const one of waiting.values()) one.fail(error);
      waiting.clear();
    };
    worker.on('error', end);
    worker.on('exit', () => end(new Error('the answering thread has ended')));
  });
}

function take(waiting: Map<number, Waiting>, number: number): Waiting | undefined {
  const one = waiting.get(number);
  waiting.delete(number);
  return one;
}

function engineOf(
  worker: Worker,
  waiting: Map<number, Waiting>,
  { summary, commands }: Extract<EngineMessage, { kind: 'ready' }>,
  ended: Promise<Error>,
  state: { readonly dead?: Error },
  underway: Underway,
): EngineWorker {
  let last = 0;
  let answering = 0;
  let evaluated: Promise<Evaluation | undefined> | undefined;
  const ask = (request: EngineRequest, how: Partial<Waiting>, fail: (error: Error) => void) => {
    if (state.dead !== undefined) {
      fail(state.dead);
      return;
    }
    last += 1;
    const other = () => fail(new Error('the answering thread gave something else'));
    waiting.set(last, { view: other, choices: other, evaluation: other, ...how, fail });
    worker.postMessage({ number: last, request });
  };
  const forUser = async <T>(answer: Promise<T>): Promise<T> => {
    answering += 1;
    Atomics.add(underway, 0, 1);
    try {
      return await answer;
    } finally {
      answering -= 1;
      Atomics.sub(underway, 0, 1);
    }
  };
  const view = (request: EngineRequest): Promise<View | undefined> =>
    forUser(new Promise((resolve, reject) => ask(request, { view: resolve }, reject)));
  return {
    summary,
    ended,
    evaluate: () => {
      evaluated ??= new Promise((resolve, reject) => {
        ask({ kind: 'evaluate' }, { evaluation: resolve }, reject);
      });
      return evaluated;
    },
    snapshot: summary.snapshot,
    commands: new Map(commands.map((one) => [one.data.name, one])),
    run: (command, options, today) => view({ kind: 'run', command, options, today }),
    complete: (command, option, typed, options, today) => {
      const request = { kind: 'complete', command, option, typed, options, today } as const;
      return forUser(new Promise((resolve, reject) => ask(request, { choices: resolve }, reject)));
    },
    excerpts: async (question, clock) => {
      const found = await view({ kind: 'excerpts', question, clock });
      if (found === undefined) throw new Error('the answering thread gave no excerpts');
      return found;
    },
    passage: (key, start) => view({ kind: 'passage', key, start }),
    stop: async () => {
      // For an evaluation nobody waits any more.
      while (answering > 0) await new Promise((resolve) => setTimeout(resolve, 10));
      await worker.terminate();
    },
  };
}

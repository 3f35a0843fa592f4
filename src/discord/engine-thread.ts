import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { registry } from '../../commands/index.js';
import { createAnswers } from '../answer/ask.js';
import { builtMemo } from '../corpus/built-memo.js';
import { CorpusError } from '../corpus/problem.js';
import { dayOfClock } from '../dates/day.js';
import { loadKnowledge } from '../knowledge.js';
import { summarise } from '../maintain/summary.js';
import { type Engine, localEngine } from './engine.js';
import type { EngineMessage, Posted } from './engine-requests.js';

const { folder } = z.object({ folder: z.string() }).parse(workerData);
const WARM_UP = 'How many calls does the force answer?';

function post(message: EngineMessage): void {
  parentPort?.postMessage(message);
}

/** Loads the corpus and answers what is posted, one request after the other. */
function serve(): void {
  const memo = builtMemo();
  const knowledge = loadKnowledge(folder, memo);
  const answers = createAnswers(knowledge, memo);
  const engine = localEngine(registry, { knowledge, ...answers });
  parentPort?.on('message', ({ number, request }: Posted) => {
    answer(engine, number, request).then(post, (thrown: unknown) => {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      post({ kind: 'error', number, error });
    });
  });
  post({
    kind: 'ready',
    summary: summarise(knowledge),
    commands: [...registry.values()].map(({ data, visibility }) => ({ data, visibility })),
  });
  // What the first ranked answer needs is made before somebody waits for it.
  setImmediate(() => answers.excerpts(WARM_UP, { today: dayOfClock(new Date()) }));
}

async function answer(
  engine: Engine,
  number: number,
  request: Posted['request'],
): Promise<EngineMessage> {
  switch (request.kind) {
    case 'run': {
      const { command, options, today } = request;
      return { kind: 'view', number, view: await engine.run(command, options, today) };
    }
    case 'complete': {
      const { command, option, typed, options, today } = request;
      const choices = await engine.complete(command, option, typed, options, today);
      return { kind: 'choices', number, choices };
    }
    case 'excerpts': {
      const { question, clock } = request;
      return { kind: 'view', number, view: await engine.excerpts(question, clock) };
    }
    case 'passage': {
      const { key, start } = request;
      return { kind: 'view', number, view: await engine.passage(key, start) };
    }
  }
}

try {
  serve();
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  post({ kind: 'failed', problems: error.problems });
}

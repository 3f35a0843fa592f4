import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { registry } from '../commands/index.js';
import { createAnswers } from './answer/ask.js';
import { builtMemo } from './corpus/built-memo.js';
import { CorpusError } from './corpus/problem.js';
import { dayOfClock } from './dates/day.js';
import { type Engine, localEngine } from './discord/engine.js';
import type { EngineMessage, Posted } from './discord/engine-requests.js';
import { loadKnowledge } from './knowledge.js';
import { evaluateFloor } from './maintain/evaluation.js';
import { summarise } from './maintain/summary.js';

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
  const evaluate = () => evaluateFloor(knowledge, answers.ask, dayOfClock(new Date()), nextTurn);
  parentPort?.on('message', ({ number, request }: Posted) => {
    const done =
      request.kind === 'evaluate'
        ? evaluate().then((evaluation) => ({ kind: 'evaluation', number, evaluation }) as const)
        : answer(engine, number, request);
    done.then(post, (thrown: unknown) => {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      post({ kind: 'error', number, error });
    });
  });
  post({
    kind: 'ready',
    summary: summarise(knowledge),
    commands: [...registry.values()].map(({ data, visibility }) => ({ data, visibility })),
  });
  const today = dayOfClock(new Date());
  // What the first ranked answer needs is made before somebody waits for it.
  setImmediate(() => answers.excerpts(WARM_UP, { today }));
}

/** Lets what has been posted be answered first. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

async function answer(
  engine: Engine,
  number: number,
  request: Exclude<Posted['request'], { kind: 'evaluate' }>,
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

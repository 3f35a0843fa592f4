import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { registry } from '../commands/index.js';
import { createAnswers } from './answer/ask.js';
import { builtMemo } from './corpus/built-memo.js';
import { CorpusError } from './corpus/problem.js';
import { dayOfClock } from './dates/day.js';
import { type Engine, localEngine } from './discord/engine.js';
import type { EngineMessage, Posted } from './discord/engine-requests.js';
import { stepBack } from './discord/priority.js';
import { createConsiderate, underwaySchema } from './discord/underway.js';
import { loadKnowledge } from './knowledge.js';
import { evaluateFloor } from './maintain/evaluation.js';
import { summarise } from './maintain/summary.js';
import { once } from './search/once.js';

const { folder, isBeside, underway } = z
  .object({ folder: z.string(), isBeside: z.boolean(), underway: underwaySchema })
  .parse(workerData);
const WARM_UP = 'How many calls are answered?';

function post(message: EngineMessage): void {
  parentPort?.postMessage(message);
}

/** Loads the corpus and answers what is posted, one request after the other. */
function serve(): void {
  const serveUsers = once(isBeside ? stepBack() : () => undefined);
  const memo = builtMemo();
  const knowledge = loadKnowledge(folder, memo);
  const answers = createAnswers(knowledge, memo);
  const engine = localEngine(registry, { knowledge, ...answers });
  const considerate = createConsiderate(underway);
  // What the first ranked answer needs is made before somebody waits for it.
  const warmUp = once(() => {
    const today = dayOfClock(new Date());
    answers.excerpts(WARM_UP, { today });
    return answers.ask(WARM_UP, { today });
  });
  const evaluate = () => {
    warmUp();
    return evaluateFloor(knowledge, answers.ask, dayOfClock(new Date()), considerate.pause);
  };
  parentPort?.on('message', ({ number, request }: Posted) => {
    if (request.kind !== 'evaluate') {
      serveUsers();
      considerate.asked();
    }
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
  setImmediate(warmUp);
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

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Ask } from '../answer/ask.js';
import type { Day } from '../dates/day.js';
import { breaches, floorSchema } from '../evaluate/floor.js';
import { judge } from '../evaluate/judge.js';
import { type Question, readQuestions } from '../evaluate/question.js';
import { reportOf } from '../evaluate/report.js';
import type { Knowledge } from '../knowledge.js';
import { renderJson } from '../render/json.js';
import { SETS, setFiles } from './question-sets.js';

/** How a snapshot does on the question sets. */
export interface Evaluation {
  readonly asked: number;
  readonly right: number;
  /** Where it falls below the floor; empty when the floor holds. */
  readonly breaches: readonly string[];
}

/**
 * Puts the question sets to a snapshot, one question a step, so that others are answered in
 * between. Undefined where the code has come without question sets.
 */
export async function evaluateFloor(
  { articles }: Knowledge,
  ask: Ask,
  today: Day,
  pause: () => Promise<void>,
): Promise<Evaluation | undefined> {
  if (!existsSync(join(SETS, 'floor.json'))) return undefined;
  const results = [];
  for (const question of questionsOf()) {
    await pause();
    const reply = renderJson(ask(question.question, { today }), 0);
    results.push({ question, verdict: judge(question, reply, articles) });
  }
  const floor = floorSchema.parse(JSON.parse(readFileSync(join(SETS, 'floor.json'), 'utf8')));
  return {
    asked: results.length,
    right: results.filter(({ verdict }) => verdict.right).length,
    breaches: breaches(reportOf(results), floor),
  };
}

function questionsOf(): Question[] {
  return setFiles().flatMap((file) => {
    const set = readQuestions(readFileSync(file, 'utf8'), basename(file));
    return set.ok ? set.questions : [];
  });
}

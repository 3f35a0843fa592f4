import { type Day, dayOfClock } from '../dates/day.js';
import type { Cooldown } from './cooldown.js';
import type { Engine } from './engine.js';
import type { Gaps } from './gaps.js';
import type { Log } from './log.js';
import type { Maintenance } from './maintenance.js';
import type { Report } from './report.js';

/** What answering needs of the world. */
export interface Surroundings {
  /** What answers at this moment; one interaction takes it once. */
  readonly engine: () => Promise<Engine>;
  /** The maintainers' commands, where there are any. */
  readonly maintenance?: Maintenance | undefined;
  /** Counts refused questions, where that is wanted. */
  readonly gaps?: Gaps | undefined;
  readonly clock: () => Date;
  readonly log: Log;
  readonly cooldown: Cooldown;
  /** Hands a report to the maintainers; false when they have no channel for it. */
  readonly report: (report: Report) => Promise<boolean>;
  /** Question text is logged only when the operator has asked for it. */
  readonly logQuestions: boolean;
}

/** How one interaction ended, for its line in the log. */
export interface Outcome {
  readonly command: string;
  readonly outcome: string;
  readonly question?: string | undefined;
}

/** The day on which a question is asked. */
export function todayOf({ clock }: Surroundings): Day {
  return dayOfClock(clock());
}

/** Logs how an interaction ended, and counts a question that was refused. */
export function logOutcome(
  world: Surroundings,
  done: Outcome,
  started: number,
  reference: string,
): void {
  const { question, ...rest } = done;
  if (done.outcome === 'not-covered' && question !== undefined) {
    try {
      world.gaps?.note(question, world.clock());
    } catch (error) {
      world.log.warn({ error, reference }, 'a refused question could not be counted');
    }
  }
  const asked = world.logQuestions && question !== undefined ? { question } : {};
  world.log.info({ ...rest, ...asked, ms: elapsed(started), reference }, 'answered');
}

/** Milliseconds since then, to a tenth. */
export function elapsed(started: number): number {
  return Math.round((performance.now() - started) * 10) / 10;
}

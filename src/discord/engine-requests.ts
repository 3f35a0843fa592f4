import type { Clock } from '../answer/ask.js';
import type { Problem } from '../corpus/problem.js';
import type { Day } from '../dates/day.js';
import type { Evaluation } from '../maintain/evaluation.js';
import type { SnapshotSummary } from '../maintain/summary.js';
import type { View } from '../render/discord/view.js';
import type { Choice, CommandFacts, Options } from './command.js';

/** What is asked of an engine in another thread; each kind as the method of that name. */
export type EngineRequest =
  | {
      readonly kind: 'run';
      readonly command: string;
      readonly options: Options;
      readonly today: Day;
    }
  | {
      readonly kind: 'complete';
      readonly command: string;
      readonly option: string;
      readonly typed: string;
      readonly options: Options;
      readonly today: Day;
    }
  | { readonly kind: 'excerpts'; readonly question: string; readonly clock: Clock }
  | { readonly kind: 'passage'; readonly key: string; readonly start: number }
  /** Puts the question sets to it while nobody else asks. */
  | { readonly kind: 'evaluate' };

/** A request with its number, as it is posted. */
export interface Posted {
  readonly number: number;
  readonly request: EngineRequest;
}

/** What comes back from the thread. */
export type EngineMessage =
  | {
      readonly kind: 'ready';
      readonly summary: SnapshotSummary;
      readonly commands: readonly CommandFacts[];
    }
  /** How it does on the question sets; undefined without any. */
  | {
      readonly kind: 'evaluation';
      readonly number: number;
      readonly evaluation: Evaluation | undefined;
    }
  /** The corpus does not load. */
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'view'; readonly number: number; readonly view: View | undefined }
  | { readonly kind: 'choices'; readonly number: number; readonly choices: readonly Choice[] }
  | { readonly kind: 'error'; readonly number: number; readonly error: Error };

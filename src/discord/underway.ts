import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/**
 * How many questions of users are being answered, in whichever thread: one number that all threads
 * share, so that work for which nobody waits can let users go first.
 */
export type Underway = Int32Array<ArrayBufferLike>;

/** As it reaches a thread. */
export const underwaySchema = z.custom<Underway>((value) => value instanceof Int32Array);

/** A number of none, to be handed to every engine. */
export function createUnderway(): Underway {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

const LOOK_MS = 5;
/** So long one step of the work waits for users of other threads; its own thread's it always lets go first. */
const PATIENCE_MS = 50;
/** Users of this thread are gone once none has asked for so long. */
const QUIET_MS = 200;

/** Lets users go first in a thread that has other work too. */
export interface Considerate {
  /** Notes that a user has asked this thread. */
  asked(): void;
  /** Resolves when the next step of the work may be done. */
  pause(): Promise<void>;
}

/** Watches this thread's questions and, by `underway`, those of all. */
export function createConsiderate(underway: Underway): Considerate {
  let last = Number.NEGATIVE_INFINITY;
  const isAsked = () => performance.now() - last < QUIET_MS;
  const isBusy = () => Atomics.load(underway, 0) > 0;
  return {
    asked: () => {
      last = performance.now();
    },
    pause: async () => {
      // What has been posted to this thread is read first.
      await wait(0);
      const began = performance.now();
      while (isAsked() || (isBusy() && performance.now() - began < PATIENCE_MS))
        await wait(isAsked() ? QUIET_MS : LOOK_MS);
    },
  };
}

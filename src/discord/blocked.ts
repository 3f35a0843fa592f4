import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often it is looked, in milliseconds. */
const RESOLUTION = 10;

/** What something gave, and how long it let this thread do nothing else. */
export interface Watched<T> {
  readonly value: T;
  /**
   * The longest that this thread's event loop was held up meanwhile, by whatever it was; at most
   * so many milliseconds, since the ten between two looks are part of it.
   */
  readonly blockedMs: number;
}

/** Runs something and watches this thread's event loop meanwhile. */
export async function watchingLoop<T>(run: () => Promise<T>): Promise<Watched<T>> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  try {
    const value = await run();
    // A block just before the end is noticed at the next look.
    await new Promise((resolve) => setTimeout(resolve, 2 * RESOLUTION));
    return { value, blockedMs: Math.ceil(delay.max / 1e6) };
  } finally {
    delay.disable();
  }
}

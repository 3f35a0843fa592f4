import { setTimeout as wait } from 'node:timers/promises';

/** Waits before the next tries, in milliseconds: a passing fault of Discord's is over by then. */
const WAITS: readonly number[] = [300, 900, 2_000];

/** What went wrong with one request to Discord, as far as it can be told. */
export interface RequestFault {
  /** Discord's own error code, as 10062; it comes with a status only. */
  readonly code?: number | undefined;
  /** The HTTP status; absent when no answer came. */
  readonly status?: number | undefined;
}

/** Reads an error of discord.js's REST client or of the socket below it. */
export function faultOf(error: unknown): RequestFault {
  if (typeof error !== 'object' || error === null) return {};
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  // An aborted request has a number of its own here (DOMException), which is none of Discord's.
  if (status === undefined) return {};
  return {
    code: 'code' in error && typeof error.code === 'number' ? error.code : undefined,
    status,
  };
}

/** Whether a fault may be gone at the next try: Discord's own failure, or no answer at all. */
export function isPassing({ status }: RequestFault): boolean {
  return status === undefined || status >= 500 || status === 429;
}

/** Discord's code for an interaction that it has forgotten: nobody waits for an answer any more. */
const UNKNOWN_INTERACTION = 10_062;

/** Whether Discord no longer knows the interaction that was to be answered. */
export function isGone(error: unknown): boolean {
  return faultOf(error).code === UNKNOWN_INTERACTION;
}

/**
 * Does a request again after passing faults: the REST client repeats 5xx at once and gives up, and
 * never repeats a cut connection.
 * @throws the last error.
 */
export async function withRetries<T>(
  request: () => Promise<T>,
  waits: readonly number[] = WAITS,
): Promise<T> {
  for (const pause of waits) {
    try {
      return await request();
    } catch (error) {
      if (!isPassing(faultOf(error))) throw error;
      await wait(pause);
    }
  }
  return request();
}

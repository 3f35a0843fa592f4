import { constants, getPriority, setPriority } from 'node:os';

/**
 * Gives this thread the lowest priority, where it may take its own back: on Linux a priority is one
 * thread's, elsewhere the whole process's; and only root, or whom `RLIMIT_NICE` allows it
 * (`LimitNICE` in the systemd unit), may raise one again. Everyone else's stays as it is.
 * @returns what takes the thread's own priority back.
 */
export function stepBack(): () => void {
  if (process.platform !== 'linux') return () => undefined;
  const own = getPriority();
  try {
    // A thread that could not rise again would answer slowly ever after: one step is no harm.
    setPriority(own + 1);
    setPriority(own);
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    return () => undefined;
  }
  return () => setPriority(own);
}

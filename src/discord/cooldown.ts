/** How many questions one user may ask in a while. */
export interface Cooldown {
  /** Counts one; seconds to wait when it was too many, else undefined. */
  take(userId: string, now: number): number | undefined;
}

const MOST = 8;
const WITHIN_MS = 20_000;
/** So many users are remembered; the longest quiet are forgotten first. */
const USERS = 5_000;

/** A limit of eight interactions in twenty seconds for each user, in bounded memory. */
export function createCooldown(most = MOST, withinMs = WITHIN_MS): Cooldown {
  const times = new Map<string, number[]>();
  return {
    take: (userId, now) => {
      const recent = (times.get(userId) ?? []).filter((at) => now - at < withinMs);
      times.delete(userId);
      const [oldest] = recent;
      if (recent.length >= most && oldest !== undefined) {
        times.set(userId, recent);
        return Math.ceil((oldest + withinMs - now) / 1_000);
      }
      times.set(userId, [...recent, now]);
      const quietest = times.size > USERS ? times.keys().next().value : undefined;
      if (quietest !== undefined) times.delete(quietest);
      return undefined;
    },
  };
}

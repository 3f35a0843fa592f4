import { describe, expect, it } from 'vitest';
import { createConsiderate, createUnderway, underwaySchema } from '../../src/discord/underway.js';

describe('work for which nobody waits', () => {
  it('goes on at once while nobody asks', async () => {
    await createConsiderate(createUnderway()).pause();
  });

  it('lets users of other threads go first, but not for ever', async () => {
    const underway = createUnderway();
    Atomics.add(underway, 0, 1);
    await createConsiderate(underway).pause();
    expect(Atomics.load(underway, 0)).toBe(1);
  });

  it('waits until users of its own thread are gone', async () => {
    const considerate = createConsiderate(createUnderway());
    considerate.asked();
    let asks = 3;
    const user = setInterval(() => {
      asks -= 1;
      considerate.asked();
      if (asks === 0) clearInterval(user);
    }, 20);
    await considerate.pause();
    expect(asks).toBe(0);
  });

  it('counts in memory that threads share', () => {
    expect(createUnderway().buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(underwaySchema.safeParse(createUnderway()).success).toBe(true);
    expect(underwaySchema.safeParse([0]).success).toBe(false);
  });
});

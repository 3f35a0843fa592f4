import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../src/discord/cooldown.js';
import { must } from '../helpers.js';

describe('a cooldown', () => {
  it('lets eight through in twenty seconds, then says how long to wait', () => {
    const cooldown = createCooldown();
    for (let n = 0; n < 8; n += 1) expect(cooldown.take('a', 1_000 * n)).toBeUndefined();
    expect(cooldown.take('a', 8_000)).toBe(12);
    expect(cooldown.take('a', 19_001)).toBe(1);
    expect(cooldown.take('a', 20_000)).toBeUndefined();
  });

  it('counts each user alone', () => {
    const cooldown = createCooldown(1);
    expect(cooldown.take('a', 0)).toBeUndefined();
    expect(cooldown.take('b', 0)).toBeUndefined();
    expect(cooldown.take('a', 0)).toBe(20);
  });

  it('does not count what it refused', () => {
    const cooldown = createCooldown(1, 10_000);
    cooldown.take('a', 0);
    for (let n = 1; n < 10; n += 1) expect(cooldown.take('a', n * 1_000)).toBe(10 - n);
    expect(cooldown.take('a', 10_000)).toBeUndefined();
  });

  it('never lets more through in any while, and lets one through after the wait it told', () => {
    const steps = fc.array(fc.nat(3_000), { maxLength: 60 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 5 }), (pauses, most) => {
        const cooldown = createCooldown(most, 5_000);
        const taken: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          const wait = cooldown.take('a', now);
          if (wait === undefined) taken.push(now);
          else {
            expect(taken.filter((at) => now - at < 5_000)).toHaveLength(most);
            now += wait * 1_000;
            expect(cooldown.take('a', now)).toBeUndefined();
            taken.push(now);
          }
        }
        for (const at of taken)
          expect(taken.filter((one) => one >= at && one < at + 5_000).length).toBeLessThanOrEqual(
            most,
          );
      }),
    );
  });

  it('forgets the longest quiet of very many users, and nobody else', () => {
    const cooldown = createCooldown(1);
    for (let n = 0; n < 5_001; n += 1) cooldown.take(`user ${n}`, n / 10_000);
    expect(cooldown.take('user 0', 1)).toBeUndefined();
    expect(must(cooldown.take('user 5000', 1))).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { watchingLoop } from '../../src/discord/blocked.js';

describe('watching the event loop', () => {
  it('hands on what was made, with a figure', async () => {
    const { value, blockedMs } = await watchingLoop(async () => 'made');
    expect(value).toBe('made');
    expect(Number.isInteger(blockedMs)).toBe(true);
  });

  it('hands on what was thrown', async () => {
    const failing = watchingLoop(() => Promise.reject(new Error('not made')));
    await expect(failing).rejects.toThrow('not made');
  });
});

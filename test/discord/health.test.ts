import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepHealthFile } from '../../src/discord/health.js';
import { temporaryFolder } from '../helpers.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Longer than the file is ever left alone. */
const LATER = 60_000;

describe('the health file', () => {
  it('is there from the start, in a folder that is made for it, with nothing beside it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'run', 'health');
    keepHealthFile(path, () => true)();
    const end = keepHealthFile(path, () => true);
    expect(readdirSync(join(folder, 'run'))).toEqual(['health']);
    end();
  });

  it('is renewed while the bot is connected', () => {
    const path = join(temporaryFolder(), 'health');
    const end = keepHealthFile(path, () => true);
    const first = readFileSync(path, 'utf8');
    vi.advanceTimersByTime(LATER);
    expect(readFileSync(path, 'utf8')).not.toBe(first);
    end();
  });

  it('is not renewed while it is not, and again once it is', () => {
    const path = join(temporaryFolder(), 'health');
    let ready = false;
    const end = keepHealthFile(path, () => ready);
    expect(existsSync(path)).toBe(false);
    ready = true;
    vi.advanceTimersByTime(LATER);
    const seen = readFileSync(path, 'utf8');
    ready = false;
    vi.advanceTimersByTime(LATER);
    expect(readFileSync(path, 'utf8')).toBe(seen);
    end();
  });

  it('goes when the bot leaves, and does not come back', () => {
    const path = join(temporaryFolder(), 'health');
    const end = keepHealthFile(path, () => true);
    end();
    vi.advanceTimersByTime(LATER);
    expect(existsSync(path)).toBe(false);
    expect(end).not.toThrow();
  });

  it('that can no longer be written does not end the bot', () => {
    const folder = temporaryFolder();
    const end = keepHealthFile(join(folder, 'run', 'health'), () => true);
    rmSync(join(folder, 'run'), { recursive: true });
    expect(() => vi.advanceTimersByTime(LATER)).not.toThrow();
    end();
  });

  it('that cannot be written from the start is an error of the setup', () => {
    const folder = temporaryFolder({ file: '' });
    expect(() => keepHealthFile(join(folder, 'file', 'health'), () => true)).toThrow();
  });
});

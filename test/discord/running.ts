import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { FakeDiscord, type Options } from '../discord-double/index.mjs';
import { ROOT } from '../helpers.js';

/** The real bot in a process of its own, against a double. */
export interface Running {
  readonly d: FakeDiscord;
  /** Its exit status, once it has ended. */
  readonly exit: Promise<number | null>;
  /** The lines that it has logged so far. */
  readonly log: () => readonly Record<string, unknown>[];
  /** What it has written to standard error. */
  readonly errors: () => string;
  readonly process: ChildProcess;
}

/** The compiled bot; another build than the project's own when this is set. */
const BUILT = process.env['FORCEWATCH_BUILT'] ?? join(ROOT, 'dist/src');

type Context = Pick<TestContext, 'onTestFinished'>;
type Settings = Readonly<Record<string, string>>;

function run(entry: string, d: FakeDiscord, settings: Settings, args: readonly string[] = []) {
  return spawn(process.execPath, [join(BUILT, entry), ...args], {
    env: {
      PATH: process.env['PATH'] ?? '',
      DISCORD_TOKEN: d.token,
      DISCORD_API_URL: d.url,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `npm run register` against a double and returns its exit status. */
export function register(
  d: FakeDiscord,
  args: readonly string[] = [],
  settings: Settings = {},
): Promise<number | null> {
  const child = run('cli/register.js', d, settings, args);
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Starts the built bot as it runs in production; it has not connected yet. */
export async function launch(
  t: Context,
  options: Options = {},
  settings: Settings = {},
): Promise<Running> {
  const d = await FakeDiscord.start({
    heartbeatInterval: 1_000,
    // A busy machine is no fault of the bot's; bench measures how soon it acknowledges.
    ackDeadlineMs: 20_000,
    timeoutMs: 30_000,
    ...options,
  });
  await register(d);
  const child = run('main.js', d, settings);
  const out: string[] = [];
  const err: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk.toString()));
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  t.onTestFinished(async () => {
    if (child.exitCode === null) child.kill('SIGKILL');
    await exit;
    await d.stop();
  });
  return { d, exit, log: () => linesOf(out.join('')), errors: () => err.join(''), process: child };
}

/** Starts the bot and waits until it is ready. */
export async function startBot(
  t: Context,
  options: Options = {},
  settings: Settings = {},
): Promise<Running> {
  const running = await launch(t, options, settings);
  await running.d.ready();
  return running;
}

function linesOf(text: string): Record<string, unknown>[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return [];
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? [{ ...value }] : [];
  });
}

/** Resolves when the bot is connected again, by either way. */
export function back(d: FakeDiscord, ms = 40_000): Promise<unknown> {
  return Promise.race(['identify', 'resumed'].map((event) => d.waitFor(event, () => true, ms)));
}

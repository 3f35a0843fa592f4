import { spawn } from 'node:child_process';
import { ROOT } from '../paths.js';
import { type Reply, replySchema } from '../reply-contract.js';

/** What a command left behind. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run ask` as the script does, neither stream a terminal, nothing set but `environment`. */
export function ask(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'cli/ask', ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

/** The reply of a run that succeeds without a word on standard error, read by the contract. */
export function replyOf(ran: Ran): Reply {
  if (ran.status !== 0 || ran.err !== '') throw new Error(`status ${ran.status}: ${ran.err}`);
  return replySchema.parse(JSON.parse(ran.out));
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, temporaryFolder } from '../helpers.js';
import { type Reply, replySchema } from '../reply-contract.js';

/** A question that the corpus answers, and the day on which it is asked. */
export const STILL = 'Is West Midlands Police still in special measures?';
export const NOW = ['--now', '2026-11-22'] as const;

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

/** Asks one question for its JSON reply. */
export function json(question: string, ...more: string[]): Promise<Ran> {
  return ask(['--json', ...NOW, ...more, question]);
}

/** A batch file of these lines, which lasts as long as the test; `end` follows the last line. */
export function batchFile(lines: readonly string[], end = '\n'): string {
  return join(temporaryFolder({ 'batch.jsonl': lines.join('\n') + end }), 'batch.jsonl');
}

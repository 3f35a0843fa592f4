import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../helpers.js';

/** What a run of `npm run corpus` left behind. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The most memory that it held at once, in megabytes. */
  readonly megabytes: number;
}

const METER = join(ROOT, 'test/maintain/add/meter.cjs');

/** Builds what is stale, so that no run that is measured does. */
export function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
}

/** Starts `npm run corpus -- ...` as it is built, with memory metered. */
export function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--require', METER, 'dist/src/cli/corpus.js', ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: 'pipe',
  });
}

/** Runs it to its end, with these lines as what is typed. */
export function corpus(args: readonly string[], typed = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = start(args);
    let out = '';
    let err = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdin?.on('error', () => undefined).end(typed);
    child.on('error', reject);
    child.on('close', (status) => {
      const kilobytes = Number(/\nRSS (\d+)\n/.exec(err)?.[1] ?? Number.NaN);
      resolve({
        status,
        out,
        err: err.replace(/\nRSS \d+\n/, ''),
        megabytes: kilobytes / 1024,
      });
    });
  });
}

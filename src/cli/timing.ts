import { percentile } from '../evaluate/statistics.js';

const NAME_WIDTH = 72;
const FIGURE_WIDTH = 12;

/** A percentile to print, with the milliseconds that it may reach. */
export interface Rank {
  readonly rank: number;
  readonly limit?: number;
}

/** Milliseconds that a call takes. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Prints the heading of a table of times. */
export function heading(title: string, ...names: string[]): void {
  const cells = names.map((name) => name.padStart(FIGURE_WIDTH)).join('');
  process.stdout.write(`\n${title.padEnd(NAME_WIDTH)}${cells}\n`);
}

/** Prints percentiles of times, each followed by its limit where it has one. */
export function row(
  name: string,
  times: readonly number[],
  ranks: readonly Rank[],
  digits: number,
): void {
  const cells = ranks.flatMap(({ rank, limit }) => {
    const figure = `${percentile(times, rank).toFixed(digits)} ms`;
    return limit === undefined ? [figure] : [figure, `limit ${limit}`];
  });
  const padded = cells.map((cell) => cell.padStart(FIGURE_WIDTH)).join('');
  process.stdout.write(`${name.padEnd(NAME_WIDTH)}${padded}\n`);
}

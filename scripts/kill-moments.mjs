// Ends `corpus add`, the bot while it reindexes, and `reindex` by kill -9, at moments spread over
// the whole run of each, and checks what is left every time: npm run build && node scripts/kill-moments.mjs
// Takes about six minutes for its 200 moments; another number may be given.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCode } from './parts/copied-code.mjs';
import { killAdding } from './parts/kill-add.mjs';
import { killReindexing } from './parts/kill-reindex.mjs';
import { faults } from './parts/kills.mjs';

const MOMENTS = Number(process.argv[2] ?? 200);
/** So many questions of each set are put to a new snapshot, so that reindexing takes a second. */
const QUESTIONS = 15;

const folder = mkdtempSync(join(tmpdir(), 'forcewatch-'));
copyCode(folder, QUESTIONS);
const rows = [];
const half = Math.ceil(MOMENTS / 2);
const bots = Math.ceil((MOMENTS - half) * 0.6);
const began = performance.now();
try {
  rows.push(await killAdding(folder, half));
  rows.push(await killReindexing(folder, bots, 'bot'));
  rows.push(await killReindexing(folder, MOMENTS - half - bots, 'command'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const columns = ['moments', 'one run', 'killed', 'found old', 'found new'];
console.log(`${''.padEnd(30)}${columns.map((one) => one.padStart(12)).join('')}`);
for (const { name, count, took, ...seen } of rows) {
  const values = [count, `${took.toFixed(0)} ms`, seen.killed, seen.old, seen.new];
  console.log(`${name.padEnd(30)}${values.map((one) => String(one).padStart(12)).join('')}`);
}
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(
  `\n${faults.length} faults at ${MOMENTS} moments, in ${((performance.now() - began) / 1_000).toFixed(0)} s.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAsk } from '../answer/ask.js';
import { corpusFolder, readEnvironment } from '../config.js';
import { builtMemo } from '../corpus/built-memo.js';
import { dayOfClock } from '../dates/day.js';
import { searchPlainly } from '../evaluate/baseline.js';
import { loadKnowledge } from '../knowledge.js';
import {
  benchLargeAnswers,
  benchShippedAnswers,
  sentencesOf,
  writeLargeCorpus,
} from './bench-answers.js';
import { heading, row, timed } from './timing.js';
import { EXIT, runMain, UsageError } from './usage.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** One that the record answers, one that ranked sentences answer. */
const BY_RECORD = 'Is West Midlands Police still in special measures?';
const BY_RANKING = 'How fast do they answer 999 calls?';
const STARTS = 15;
const LOADS = 5;
const LARGE_LOADS = 3;
const MEDIAN_P90 = [{ rank: 0.5 }, { rank: 0.9 }] as const;
/** What loading 10,000 passages may take, in milliseconds. */
const LARGE_LOAD_LIMIT = 3_000;
const LARGE_ROWS = [
  { name: 'every file parsed', rank: { rank: 0.5, limit: LARGE_LOAD_LIMIT } },
  { name: 'the same, to the first ranked answer', rank: { rank: 0.5, limit: LARGE_LOAD_LIMIT } },
  { name: 'MiniSearch, defaults: its index and first search alone', rank: { rank: 0.5 } },
] as const;

/** What a process of its own does to be timed; the times are all it prints. */
const LOADING: Readonly<Record<string, (corpus: string) => number[]>> = {
  load: (corpus) => [timed(() => loadKnowledge(corpus))],
  'load-remembered': (corpus) => [timed(() => loadKnowledge(corpus, builtMemo()))],
  'load-large': (corpus) => {
    const start = performance.now();
    const knowledge = loadKnowledge(corpus);
    const loaded = performance.now() - start;
    // The search is built when a question first needs it, so that loading ends with an answer.
    createAsk(knowledge)(BY_RANKING, { today: dayOfClock(new Date()) });
    const answered = performance.now() - start;
    const sentences = sentencesOf(knowledge);
    return [loaded, answered, timed(() => searchPlainly(sentences)(BY_RANKING))];
  },
};

/** `npm run bench`: prints how long starting, loading and answering take; it judges nothing. */
async function main(): Promise<number> {
  const [mode, folder, ...more] = process.argv.slice(2);
  const corpus = corpusFolder(await readEnvironment());
  if (mode === undefined) {
    benchStarts();
    benchLoads(corpus);
    benchShippedAnswers(corpus);
    benchLarge(corpus);
    return EXIT.reply;
  }
  const load = LOADING[mode];
  if (load === undefined || folder === undefined || more.length > 0) {
    throw new UsageError('Usage: npm run bench');
  }
  process.stdout.write(load(folder).join(' '));
  return EXIT.reply;
}

/** Whole processes, from start to exit, taken in turn so that a busy moment falls on all alike. */
function benchStarts(): void {
  const trivial = mkdtempSync(join(tmpdir(), 'forcewatch-bench-'));
  try {
    writeFileSync(join(trivial, 'package.json'), '{"scripts":{"nothing":"node -e 0"}}');
    const commands = [
      { name: 'node -e 0', run: () => spawn(process.execPath, ['-e', '0']) },
      {
        name: 'npm run with "node -e 0"',
        run: () => spawn('npm', ['run', '--silent', '--prefix', trivial, 'nothing']),
      },
      ...[BY_RECORD, BY_RANKING].map((question) => ({
        name: `npm run ask -- "${question}"`,
        run: () => spawn('npm', ['run', '--silent', 'ask', '--', question]),
      })),
    ];
    for (const { run } of commands) run();
    const times = commands.map((): number[] => []);
    for (let round = 0; round < STARTS; round += 1) {
      for (const [index, { run }] of commands.entries()) times[index]?.push(timed(run));
    }
    heading(`From start to exit, ${STARTS} runs each`, 'median', 'p90');
    for (const [index, { name }] of commands.entries())
      row(name, times[index] ?? [], MEDIAN_P90, 0);
  } finally {
    rmSync(trivial, { recursive: true, force: true });
  }
}

/** Loading in processes of their own, after their imports: what nothing has warmed up. */
function benchLoads(corpus: string): void {
  heading(`Loading the corpus cold, ${LOADS} processes each`, 'median', 'p90');
  for (const [mode, name] of [
    ['load', 'every file parsed'],
    ['load-remembered', 'parsing remembered'],
  ] as const) {
    loadIn(mode, corpus);
    const times = Array.from({ length: LOADS }, () => loadIn(mode, corpus)).flat();
    row(name, times, MEDIAN_P90, 0);
  }
}

/** A corpus of 10,000 passages, in a folder that is gone afterwards. */
function benchLarge(corpus: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'forcewatch-bench-'));
  try {
    writeLargeCorpus(corpus, folder);
    const runs = Array.from({ length: LARGE_LOADS }, () => loadIn('load-large', folder));
    heading(`Loading 10,000 passages cold, ${LARGE_LOADS} processes`, 'median');
    for (const [at, { name, rank }] of LARGE_ROWS.entries()) {
      const times = runs.map((run) => run[at] ?? Number.NaN);
      row(name, times, [rank], 0);
    }
    benchLargeAnswers(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The times that a process of its own prints. */
function loadIn(mode: string, corpus: string): number[] {
  return spawn(process.execPath, [runner(), 'cli/bench', mode, corpus]).split(' ').map(Number);
}

function runner(): string {
  return join(ROOT, 'scripts/run.mjs');
}

/** Runs a command to its end and gives its output; a failure ends the bench. */
function spawn(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return stdout;
  throw new UsageError(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
}

await runMain(main);

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAsk } from '../answer/ask.js';
import { corpusFolder, readEnvironment } from '../config.js';
import { CorpusError } from '../corpus/problem.js';
import { dayOfClock } from '../dates/day.js';
import { readQuestions } from '../evaluate/question.js';
import { percentile } from '../evaluate/statistics.js';
import { loadKnowledge } from '../knowledge.js';
import { builtMemo } from './memo.js';
import { EXIT, runMain, UsageError } from './usage.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SET = join(ROOT, 'test/eval/development.jsonl');
/** One that the record answers, one that ranked sentences answer. */
const QUESTIONS = [
  'Is West Midlands Police still in special measures?',
  'How fast do they answer 999 calls?',
];
const STARTS = 15;
const LOADS = 5;
/** Rounds over the question set before, and while, the clock runs. */
const WARM_UP = 2;
const ROUNDS = 5;

/** `npm run bench`: prints how long starting, loading and answering take; it judges nothing. */
async function main(): Promise<number> {
  const [mode, ...more] = process.argv.slice(2);
  if (more.length > 0) throw new UsageError('Usage: npm run bench');
  const corpus = corpusFolder(await readEnvironment());
  switch (mode) {
    case undefined:
      benchStarts();
      benchLoads();
      benchAnswers(corpus);
      return EXIT.reply;
    case 'load':
    case 'load-remembered': {
      const start = performance.now();
      loadKnowledge(corpus, mode === 'load' ? undefined : builtMemo());
      process.stdout.write(String(performance.now() - start));
      return EXIT.reply;
    }
    default:
      throw new UsageError('Usage: npm run bench');
  }
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
      ...QUESTIONS.map((question) => ({
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
      row(name, times[index] ?? [], [0.5, 0.9], 0);
  } finally {
    rmSync(trivial, { recursive: true, force: true });
  }
}

/** Loading in processes of their own, after their imports: what nothing has warmed up. */
function benchLoads(): void {
  heading(`Loading the corpus cold, ${LOADS} processes each`, 'median', 'p90');
  for (const [mode, name] of [
    ['load', 'every file parsed'],
    ['load-remembered', 'parsing remembered'],
  ] as const) {
    const load = () => Number(spawn(process.execPath, [runner(), 'cli/bench', mode]));
    load();
    row(name, Array.from({ length: LOADS }, load), [0.5, 0.9], 0);
  }
}

/** Answers in this process, once warm, beside what MiniSearch alone needs for the same words. */
function benchAnswers(corpus: string): void {
  const set = readQuestions(readFileSync(SET, 'utf8'), SET);
  if (!set.ok) throw new CorpusError(set.problems);
  const knowledge = loadKnowledge(corpus);
  const ask = createAsk(knowledge);
  const today = dayOfClock(new Date());
  const { sentenceSearch, passageSearch } = knowledge.index;
  const answers: number[] = [];
  const searches: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const { question } of set.questions) {
      const answer = timed(() => ask(question, { today }));
      const words = question.toLowerCase();
      const search = timed(() => [sentenceSearch.search(words), passageSearch.search(words)]);
      if (round < 0) continue;
      answers.push(answer);
      searches.push(search);
    }
  }
  const count = `${set.questions.length} questions, ${ROUNDS} rounds`;
  heading(`In one process, ${count}`, 'p50', 'p99');
  row('an answer', answers, [0.5, 0.99], 2);
  row('MiniSearch alone, sentences and passages', searches, [0.5, 0.99], 2);
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

/** Milliseconds that a call takes. */
function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const NAME_WIDTH = 72;
const FIGURE_WIDTH = 12;

function heading(title: string, ...columns: string[]): void {
  const cells = columns.map((column) => column.padStart(FIGURE_WIDTH)).join('');
  process.stdout.write(`\n${title.padEnd(NAME_WIDTH)}${cells}\n`);
}

function row(name: string, times: readonly number[], ranks: readonly number[], digits: number) {
  const cells = ranks.map((rank) =>
    `${percentile(times, rank).toFixed(digits)} ms`.padStart(FIGURE_WIDTH),
  );
  process.stdout.write(`${name.padEnd(NAME_WIDTH)}${cells.join('')}\n`);
}

await runMain(main);

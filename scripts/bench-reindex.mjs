// Prints how the built bot answers 20 users while it reindexes a corpus of 10,000 passages: how
// long answers take, how long the main thread is blocked, and whether each answer is all old or
// all new. Takes about two minutes: npm run build && node scripts/bench-reindex.mjs
// Other programs on the machine make it slower; how much of it they took is printed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FakeDiscord } from '../test/discord-double/index.mjs';
import { copyCode, ROOT } from './parts/copied-code.mjs';

const USERS = 20;
const QUESTIONS = 60;
/** So long they ask before and after it, in milliseconds. */
const AROUND = 10_000;
const LIMITS = { answer: 1_000, block: 100 };
/** Stands behind every publisher of the new corpus, so that each source shows which one it is of. */
const MARK = ' (anew)';

const folder = mkdtempSync(join(tmpdir(), 'forcewatch-'));
const built = join(folder, 'dist/src');
const corpus = join(folder, 'corpus');
const ended = (child) => new Promise((resolve) => child.once('exit', resolve));
const sorted = (list) => [...list].sort((a, b) => a - b);
const at = (list, share) =>
  sorted(list)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;

/** Marks the publisher of every article and of every page that is cited by link. */
function markPublishers() {
  const articles = join(corpus, 'articles');
  const files = readdirSync(articles).map((name) => join(articles, name));
  for (const file of [...files, join(corpus, 'record/references.yaml')]) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(
        /^( *publisher: )(.*)$/gm,
        (_, key, name) => `${key}${JSON.stringify(`${name.replace(/^"|"$/g, '')}${MARK}`)}`,
      ),
    );
  }
}

const every = copyCode(folder);
const step = Math.max(1, Math.floor(every.length / QUESTIONS));
const questions = every.filter((question, n) => n % step === 0 && question.length <= 300);
const { writeLargeCorpus } = await import(join(ROOT, 'dist/src/cli/bench-answers.js'));
const { controlPath, requestReindex } = await import(`${built}/discord/control.js`);
writeLargeCorpus(join(ROOT, 'corpus'), corpus);

const d = await FakeDiscord.start({ settleMs: 20, ackDeadlineMs: 30_000, timeoutMs: 60_000 });
const env = {
  ...process.env,
  DISCORD_TOKEN: d.token,
  DISCORD_API_URL: d.url,
  CORPUS_DIR: corpus,
  DATA_DIR: folder,
  LOG_LEVEL: 'info',
};
await ended(spawn(process.execPath, [`${built}/cli/register.js`], { env, stdio: 'ignore' }));
const bot = spawn(process.execPath, [`${built}/main.js`], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.once('exit', () => {
  bot.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
let log = '';
bot.stdout.setEncoding('utf8').on('data', (text) => {
  log += text;
});
await d.ready();

let asked = 0;
const ask = async () => {
  const question = questions[asked % questions.length];
  // A user of their own each, so that nobody has to wait for asking too fast.
  asked += 1;
  const result = await d.slash('ask', { question }, { userId: `2000000000000${100_000 + asked}` });
  return { question, result };
};
/** What is read and what its buttons hold: they name the snapshot. */
const whole = ({ message }) => JSON.stringify([message?.text, message?.customIds]);
/** Each question once, by itself. */
const askAll = async () => {
  asked = 0;
  const answers = new Map();
  for (const question of questions) answers.set(question, whole((await ask()).result));
  return answers;
};

/** Milliseconds of processor time: of all programs, and of the bot with this one. Linux only. */
function processorTime() {
  try {
    const numbers = (file) => readFileSync(file, 'utf8').split(/\s+/).map(Number);
    const all = numbers('/proc/stat').slice(1, 9);
    const ours = [bot.pid, process.pid].map((pid) => numbers(`/proc/${pid}/stat`));
    // In hundredths of a second; idle and waiting are no work.
    const work = all.reduce((sum, one, n) => (n === 3 || n === 4 ? sum : sum + one), 0);
    return { all: work * 10, ours: ours.reduce((sum, one) => sum + one[13] + one[14], 0) * 10 };
  } catch {
    return { all: Number.NaN, ours: Number.NaN };
  }
}

/** The most memory that the bot has held, in megabytes. Linux only. */
function peakMemory() {
  try {
    const status = readFileSync(`/proc/${bot.pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1_024;
  } catch {
    return Number.NaN;
  }
}

/** 20 users ask without a pause as long as something takes. */
async function underLoad(name, work) {
  const answers = [];
  let asking = true;
  const user = async () => {
    while (asking) answers.push(await ask());
  };
  const [began, used] = [performance.now(), processorTime()];
  const users = Array.from({ length: USERS }, user);
  const value = await work();
  const took = performance.now() - began;
  asking = false;
  await Promise.all(users);
  const now = processorTime();
  const others = (now.all - used.all - (now.ours - used.ours)) / (performance.now() - began);
  return { name, answers, value, took, others };
}

const pause = () => wait(AROUND);
await askAll();
const old = await askAll();
const phases = [await underLoad('before', pause)];
markPublishers();
phases.push(await underLoad('reindexing', () => requestReindex(controlPath(folder))));
phases.push(await underLoad('after', pause));
const now = await askAll();
const peak = peakMemory();
bot.kill('SIGTERM');
await ended(bot);
await d.stop();

const kindOf = ({ question, result }) => {
  const text = whole(result);
  if (text === old.get(question)) return 'old';
  return text === now.get(question) ? 'new' : 'neither';
};
const told = log
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line))
  .find(({ msg }) => msg === 'reindexed');
const row = (name, values, limit) =>
  console.log(
    `${name.padEnd(40)}${values.map((one) => one.padStart(12)).join('')}${limit === undefined ? '' : `  limit ${limit}`}`,
  );
const each = (measure) => phases.map((phase) => String(measure(phase)));
const times = (list, kind) =>
  list.map(({ result }) => result.timings[kind] ?? Number.POSITIVE_INFINITY);
const count = (list, holds) => list.filter(holds).length;
const ms = (value) => `${value.toFixed(0)} ms`;
const content = (share) => each(({ answers }) => ms(at(times(answers, 'contentMs'), share)));
const ofKind = (kind) => each(({ answers }) => count(answers, (one) => kindOf(one) === kind));

console.log(`${phases[1].value}\n`);
row(
  `${USERS} users who never pause`,
  each(({ name }) => name),
);
row(
  'answers',
  each(({ answers }) => answers.length),
);
row(
  'failed',
  each(({ answers }) => count(answers, ({ result }) => !result.ok)),
  '0',
);
row('an answer, p50', content(0.5));
row('an answer, p99', content(0.99));
row('an answer, longest', content(1), ms(LIMITS.answer));
row(
  'answers later than that',
  each(({ answers }) => count(times(answers, 'contentMs'), (one) => one > LIMITS.answer)),
  '0',
);
row(
  'acknowledged, longest',
  each(({ answers }) => ms(at(times(answers, 'ackMs'), 1))),
);
row('word for word from the old corpus', ofKind('old'));
row('word for word from the new corpus', ofKind('new'));
row('neither', ofKind('neither'), '0');
row(
  'processors taken by other programs',
  each(({ others }) => others.toFixed(1)),
);
console.log(
  `\nReindexing took ${(phases[1].took / 1_000).toFixed(1)} s; the main thread was blocked for at most ${told?.blockedMs ?? '?'} ms (limit ${LIMITS.block} ms).`,
);
const alike = questions.filter((one) => old.get(one) === now.get(one)).length;
console.log(`The bot held at most ${peak.toFixed(0)} MB.`);
console.log(`${questions.length} questions, ${alike} of them answered alike by old and new.`);

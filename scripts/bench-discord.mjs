// Prints how the built bot does against a loopback Discord, beside a bare discord.js client in the
// same run: how soon it is ready, its memory, and how soon 50 users at once are acknowledged.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FakeDiscord } from '../test/discord-double/index.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = process.env.FORCEWATCH_BUILT ?? `${ROOT}dist/src`;
const STARTS = 7;
const ROUNDS = 10;
const USERS = 50;
const QUESTIONS = [
  'Is West Midlands Police in special measures?',
  'How many 999 calls are answered in a month?',
  'Which causes of concern are still open?',
  'What did the commissioner say about the improvements?',
];
const LIMITS = { ready: 400, memory: 60, acknowledged: 100, unanswered: 3_000 };
const BARE = `import { Client } from 'discord.js';
const client = new Client({ intents: [1, 512, 4096], rest: { api: process.env.DISCORD_API_URL } });
process.on('SIGTERM', () => process.exit(0));
await client.login(process.env.DISCORD_TOKEN);`;

const ended = (child) => new Promise((resolve) => child.once('exit', resolve));
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rank = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
/** Resident memory of a process, in megabytes. */
const memoryOf = ({ pid }) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

async function start(args) {
  const d = await FakeDiscord.start({ settleMs: 20 });
  const env = {
    ...process.env,
    DISCORD_TOKEN: d.token,
    DISCORD_API_URL: d.url,
    LOG_LEVEL: 'silent',
  };
  if (args.includes(`${BUILT}/main.js`))
    await ended(spawn(process.execPath, [`${BUILT}/cli/register.js`], { env }));
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env,
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await d.ready();
  return { d, child, ms: performance.now() - began };
}

async function stop({ d, child }) {
  child.kill('SIGTERM');
  await ended(child);
  await d.stop();
}

async function measure(args) {
  const times = [];
  const sizes = [];
  for (let n = 0; n < STARTS; n += 1) {
    const run = await start(args);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    times.push(run.ms);
    sizes.push(memoryOf(run.child));
    await stop(run);
  }
  return { ms: median(times), mb: median(sizes) };
}

const row = (name, value, limit) =>
  console.log(
    `${name.padEnd(62)}${value.padStart(10)}${limit === undefined ? '' : `  limit ${limit}`}`,
  );

const bare = await measure(['--input-type=module', '-e', BARE]);
const bot = await measure([`${BUILT}/main.js`]);
console.log(`\nThe bot against a loopback Discord, ${STARTS} starts each, medians`);
row('a bare discord.js client, to ready', `${bare.ms.toFixed(0)} ms`);
row('the bot, to ready', `${bot.ms.toFixed(0)} ms`);
row('the difference', `${(bot.ms - bare.ms).toFixed(0)} ms`, `${LIMITS.ready} ms`);
row('a bare discord.js client, resident memory', `${bare.mb.toFixed(0)} MB`);
row('the bot, resident memory', `${bot.mb.toFixed(0)} MB`);
row('the difference', `${(bot.mb - bare.mb).toFixed(0)} MB`, `${LIMITS.memory} MB`);

const run = await start([`${BUILT}/main.js`]);
await new Promise((resolve) => setTimeout(resolve, 2_000));
const acknowledged = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const asked = Array.from({ length: USERS }, (_, n) =>
    run.d.slash(
      'ask',
      { question: QUESTIONS[(n + round) % QUESTIONS.length] },
      { userId: `2000000000000${100_000 + round * USERS + n}` },
    ),
  );
  for (const { timings } of await Promise.all(asked))
    acknowledged.push(timings.ackMs ?? Number.POSITIVE_INFINITY);
}
await stop(run);
console.log(`\n${USERS} users at once, ${ROUNDS} rounds: the first acknowledgement`);
row('p50', `${rank(acknowledged, 0.5).toFixed(0)} ms`);
row('p99', `${rank(acknowledged, 0.99).toFixed(0)} ms`, `${LIMITS.acknowledged} ms`);
row(
  'later than 3 s, or never',
  String(acknowledged.filter((ms) => ms > LIMITS.unanswered).length),
  '0',
);

// Prints how the built bot answers 20 users while it reindexes a corpus of 10,000 passages.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FakeDiscord } from '../test/discord-double/index.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = process.env.FORCEWATCH_BUILT ?? `${ROOT}dist/src`;
const { writeLargeCorpus } = await import(`${BUILT}/cli/bench-answers.js`);
const { controlPath, requestReindex } = await import(`${BUILT}/discord/control.js`);
const USERS = 20;
const QUESTIONS = [
  'Is West Midlands Police in special measures?',
  'How many 999 calls are answered in a month?',
  'Which causes of concern are still open?',
];

const folder = mkdtempSync(join(tmpdir(), 'forcewatch-'));
const corpus = join(folder, 'corpus');
writeLargeCorpus(`${ROOT}corpus`, corpus);
const d = await FakeDiscord.start({ settleMs: 20, ackDeadlineMs: 30_000, timeoutMs: 60_000 });
const env = {
  ...process.env,
  DISCORD_TOKEN: d.token,
  DISCORD_API_URL: d.url,
  CORPUS_DIR: corpus,
  DATA_DIR: folder,
  LOG_LEVEL: 'silent',
};
const ended = (child) => new Promise((resolve) => child.once('exit', resolve));
await ended(spawn(process.execPath, [`${BUILT}/cli/register.js`], { env }));
const bot = spawn(process.execPath, [`${BUILT}/main.js`], { env, stdio: 'inherit' });
await d.ready();
let users = 0;
const ask = () => {
  users += 1;
  const question = QUESTIONS[users % QUESTIONS.length];
  return d.slash('ask', { question }, { userId: `2000000000000${100_000 + users}` });
};
await ask();
await new Promise((resolve) => setTimeout(resolve, 15_000));

const answers = [];
let asking = true;
const loop = async () => {
  while (asking) answers.push(await ask());
};
const began = performance.now();
const loops = Array.from({ length: USERS }, loop);
const report = await requestReindex(controlPath(folder));
asking = false;
await Promise.all(loops);
const sorted = (list) => [...list].sort((a, b) => a - b);
const at = (list, share) =>
  sorted(list)[Math.min(list.length - 1, Math.floor(list.length * share))];
const times = answers.map(({ timings }) => timings.contentMs ?? Number.POSITIVE_INFINITY);
const acks = answers.map(({ timings }) => timings.ackMs ?? Number.POSITIVE_INFINITY);
console.log(report);
console.log(
  `Reindexing took ${((performance.now() - began) / 1_000).toFixed(1)} s; ${answers.length} answers to ${USERS} users meanwhile`,
);
console.log(`failed: ${answers.filter(({ ok }) => !ok).length}`);
console.log(
  `answer p50 ${at(times, 0.5).toFixed(0)} ms, p99 ${at(times, 0.99).toFixed(0)} ms, longest ${at(times, 1).toFixed(0)} ms (limit 1,000)`,
);
console.log(
  `acknowledged p50 ${at(acks, 0.5).toFixed(0)} ms, longest ${at(acks, 1).toFixed(0)} ms`,
);
bot.kill('SIGTERM');
await ended(bot);
await d.stop();
rmSync(folder, { recursive: true, force: true });

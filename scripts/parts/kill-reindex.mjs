import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { FakeDiscord } from '../../test/discord-double/index.mjs';
import { ROOT } from './copied-code.mjs';
import { ended, expect, filesOf, killAfter, loader, momentsOf, start } from './kills.mjs';

const STATUS = 'Is West Midlands Police in special measures?';
const COLOUR = 'What colour are the zebra crossings of Zwolle?';
const REFUSED = 'How many officers does West Midlands Police have?';
const NAME = '2025-01-02-example-mail-crossings.md';
const ARTICLE = `---
id: 2025-01-02-example-mail-crossings
title: "Crossings"
publisher: Example Mail
published: { value: "2025-01-02", basis: stated }
url: https://example.org/crossings
kind: press
about: []
---
The zebra crossings of Zwolle are painted in the colour purple.
`;

/** A bot on this corpus that answers. */
async function startBot(folder, corpus, data) {
  const built = join(folder, 'dist/src');
  const { registerCommands } = await import(`${built}/discord/register.js`);
  const { registry } = await import(join(folder, 'dist/commands/index.js'));
  const d = await FakeDiscord.start({ settleMs: 20, ackDeadlineMs: 20_000, timeoutMs: 30_000 });
  await registerCommands(registry, { token: d.token, apiUrl: d.url });
  const env = {
    DISCORD_TOKEN: d.token,
    DISCORD_API_URL: d.url,
    CORPUS_DIR: corpus,
    DATA_DIR: data,
    LOG_LEVEL: 'silent',
  };
  const child = start(`${built}/main.js`, [], env);
  await d.ready();
  let users = 0;
  const ask = async (question) => {
    users += 1;
    const userId = `2000000000000${100_000 + users}`;
    return (await d.slash('ask', { question }, { userId })).message?.text ?? '';
  };
  return { d, child, ask, env };
}

async function stopBot({ d, child }) {
  const end = child.exitCode === null && child.signalCode === null ? ended(child) : undefined;
  child.kill('SIGKILL');
  await end;
  await d.stop();
}

/** Adds the article, or takes it away, as an editor does: whole. */
function change(corpus) {
  const file = join(corpus, 'articles', NAME);
  if (existsSync(file)) rmSync(file);
  else {
    writeFileSync(`${file}.tmp`, ARTICLE);
    renameSync(`${file}.tmp`, file);
  }
}

/**
 * Ends a reindexing at so many moments; the code lies in `folder`.
 * @param killed What is ended: the bot, or the command that tells it to reindex.
 */
export async function killReindexing(folder, count, killed) {
  const { controlPath, requestReindex } = await import(join(folder, 'dist/src/discord/control.js'));
  const expectLoads = await loader(folder);
  const corpus = join(folder, `corpus-${killed}`);
  const data = join(folder, `data-${killed}`);
  cpSync(join(ROOT, 'corpus'), corpus, { recursive: true });
  mkdirSync(data);
  let bot = await startBot(folder, corpus, data);
  await bot.ask(STATUS);
  const run = () => start(join(folder, 'dist/src/cli/reindex.js'), [], bot.env);
  const timed = async () => {
    change(corpus);
    const began = performance.now();
    expect((await ended(run())) === 0, 'reindex: does not run to its end');
    return performance.now() - began;
  };
  // The first after a start, as it always is where the bot is ended, evaluates the old snapshot too.
  const first = await timed();
  const took = killed === 'bot' ? first : await timed();
  const seen = { killed: 0, old: 0, new: 0 };
  for (const share of momentsOf(count)) {
    const moment = share * took;
    const what = `reindex, the ${killed} killed after ${moment.toFixed(0)} ms`;
    const before = (await bot.ask(COLOUR)).includes('purple');
    change(corpus);
    const files = filesOf(corpus);
    const command = run();
    const commandEnded = ended(command);
    if (killed === 'bot') {
      // A refused question is counted in a file meanwhile.
      const asked = bot.ask(REFUSED).catch(() => undefined);
      if (await killAfter(bot.child, moment)) seen.killed += 1;
      await commandEnded;
      await stopBot(bot);
      await asked;
      bot = await startBot(folder, corpus, data);
    } else if (await killAfter(command, moment)) seen.killed += 1;
    expect(isDeepStrictEqual(filesOf(corpus), files), `${what}: a file has changed`);
    expectLoads(corpus, what);
    const gaps = join(data, 'gaps.json');
    if (existsSync(gaps))
      expect(isJson(readFileSync(gaps, 'utf8')), `${what}: gaps.json is not whole`);
    expect(
      (await bot.ask(STATUS)).includes('returned to Scan'),
      `${what}: the bot does not answer`,
    );
    const after = (await bot.ask(COLOUR)).includes('purple');
    seen[after === before ? 'old' : 'new'] += 1;
    if (killed === 'bot')
      expect(after !== before, `${what}: started again, it answers from the old corpus`);
    else {
      const reindex = () => requestReindex(controlPath(data));
      await settle(bot, reindex, existsSync(join(corpus, 'articles', NAME)), what);
    }
  }
  await stopBot(bot);
  return { name: `reindex, the ${killed} killed`, count, took, ...seen };
}

/** The bot goes on by itself or takes another reindexing: in the end it answers from what is there. */
async function settle(bot, reindex, isThere, what) {
  for (let tries = 0; tries < 20; tries += 1) {
    const report = await reindex();
    if (report?.startsWith('Reindexed')) break;
    await wait(250);
  }
  expect(
    (await bot.ask(COLOUR)).includes('purple') === isThere,
    `${what}: the next one does not take`,
  );
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

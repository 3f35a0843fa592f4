import { corpusFolder, readEnvironment } from './config.js';
import { CorpusError } from './corpus/problem.js';
import { createBot } from './discord/bot.js';
import { readSettings, SettingsError } from './discord/config.js';
import { startEngine } from './discord/engine-worker.js';
import type { End } from './discord/gateway.js';
import { createLog } from './discord/log.js';

/**
 * Exit statuses: 1 a corpus that does not load, 2 wrong settings; 75 Discord out of reach, start
 * again; 78 Discord refuses the bot as it is set up (sysexits' EX_TEMPFAIL and EX_CONFIG).
 */
const EXIT = { corpus: 1, settings: 2, unreachable: 75, refused: 78 } as const;

const WITHOUT_TOKEN = `DISCORD_TOKEN is not set, so there is no bot to start.
Put it into .env (see .env.example) or the environment: the token of an application with a bot,
from Discord's developer portal. Then: npm run register, npm start.
Without Discord: npm run ask -- "Is West Midlands Police in special measures?"`;

/** `npm start`: the bot, until it is told to leave or Discord ends it. */
async function main(): Promise<number> {
  const environment = await readEnvironment();
  if ((environment['DISCORD_TOKEN'] ?? '').trim() === '') {
    process.stderr.write(`${WITHOUT_TOKEN}\n`);
    return EXIT.settings;
  }
  const settings = readSettings(environment);
  const log = createLog(settings.logLevel);
  const engine = startEngine(corpusFolder(environment));
  const bot = createBot({ settings, engine: () => engine, log });
  const told = signalled();
  // The connection is made while the corpus loads in its own thread.
  const [started, loaded] = await Promise.all([Promise.race([bot.start(), told]), engine]);
  if (started !== undefined && started !== 'leave') return finish(started);
  const end = started;
  log.info({ snapshot: loaded.snapshot, articles: loaded.summary.articles.length }, 'ready');
  const why = end === 'leave' ? end : await Promise.race([bot.ended, told]);
  await bot.stop();
  await loaded.stop();
  if (why === 'leave') {
    log.info({}, 'left');
    return 0;
  }
  return finish(why);
}

/** Resolves when the process is told to leave. */
function signalled(): Promise<'leave'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => resolve('leave'));
  });
}

function finish(end: End): number {
  process.stderr.write(`${end.message}\n`);
  return end.kind === 'refused' ? EXIT.refused : EXIT.unreachable;
}

try {
  process.exit(await main());
} catch (error) {
  if (!(error instanceof CorpusError || error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(error instanceof CorpusError ? EXIT.corpus : EXIT.settings);
}

import { setTimeout as wait } from 'node:timers/promises';
import { corpusFolder, readEnvironment } from './config.js';
import { CorpusError } from './corpus/problem.js';
import { createBot } from './discord/bot.js';
import { readSettings, SettingsError } from './discord/config.js';
import { controlPath, listenForControl } from './discord/control.js';
import { startEngine } from './discord/engine-worker.js';
import { openGaps } from './discord/gaps.js';
import type { End } from './discord/gateway.js';
import { createLog } from './discord/log.js';
import { createMaintenance } from './discord/maintenance.js';
import { holdEngine } from './discord/reindex.js';
import { createUnderway } from './discord/underway.js';
import { watchFolder } from './discord/watch.js';
import { writeReindexReport } from './maintain/reindex-report.js';

/**
 * Exit statuses: 1 a corpus that does not load, 2 wrong settings; 70 a fault of ours, 75 Discord out of reach, start
 * again; 78 Discord refuses the bot as it is set up (sysexits' EX_SOFTWARE, EX_TEMPFAIL and EX_CONFIG).
 */
const EXIT = { corpus: 1, settings: 2, fault: 70, unreachable: 75, refused: 78 } as const;

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
  const folder = corpusFolder(environment);
  const clock = () => new Date();
  const underway = createUnderway();
  const start = (isBeside: boolean) => startEngine(folder, underway, isBeside);
  const engines = holdEngine(start, clock, (report, blockedMs) =>
    log.info({ report: writeReindexReport(report), blockedMs }, 'reindexed'),
  );
  const gaps = openGaps(settings.dataFolder, settings.logQuestions);
  const maintenance = createMaintenance(settings, engines, start, gaps);
  const bot = createBot({ settings, engine: engines.current, maintenance, gaps, log });
  const told = signalled();
  // The connection is made while the corpus loads in its own thread.
  const [started, loaded] = await Promise.all([
    Promise.race([bot.start(), told]),
    engines.current(),
  ]);
  if (started !== undefined && started !== 'leave') return finish(started);
  log.info({ snapshot: loaded.snapshot, articles: loaded.summary.articles.length }, 'ready');
  const reindex = async () => writeReindexReport(await engines.reindex());
  // A change during a reindexing would be missed by it: it is read after.
  const reindexWhenFree = async () => {
    while ((await engines.reindex()).kind === 'busy') await wait(1_000);
  };
  const control = await listenForControl(controlPath(settings.dataFolder), reindex);
  if (control === undefined)
    log.warn(
      {},
      'npm run reindex cannot reach this bot: another one of this user listens where it would; give each a DATA_DIR of its own',
    );
  const unwatch = process.argv.includes('--watch')
    ? watchFolder(folder, () => void reindexWhenFree())
    : () => undefined;
  const why = started === 'leave' ? started : await Promise.race([bot.ended, told]);
  unwatch();
  control?.close();
  await bot.stop();
  await engines.stop();
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
  if (error instanceof CorpusError || error instanceof SettingsError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(error instanceof CorpusError ? EXIT.corpus : EXIT.settings);
  }
  process.stderr.write(`Unexpected error; please report it with this text.\n${textOf(error)}\n`);
  process.exit(EXIT.fault);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

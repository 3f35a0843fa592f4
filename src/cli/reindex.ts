import { corpusFolder, readEnvironment } from '../config.js';
import { builtMemo } from '../corpus/built-memo.js';
import { dayOfClock } from '../dates/day.js';
import { controlPath, requestReindex } from '../discord/control.js';
import { checkCorpus } from '../maintain/check.js';
import { writeCorpusReport } from '../maintain/text.js';
import { EXIT, runMain } from './usage.js';

/** `npm run reindex`: tells a running bot on this machine to read the corpus again, or checks it. */
async function main(): Promise<number> {
  const environment = await readEnvironment();
  const folder = environment['DATA_DIR']?.trim();
  const report = await requestReindex(controlPath(folder === '' ? undefined : folder));
  if (report !== undefined) {
    process.stdout.write(report);
    return report.startsWith('Reindexed') ? EXIT.reply : EXIT.corpus;
  }
  process.stdout.write('No bot is running here, so the corpus is only checked.\n\n');
  const checked = checkCorpus(corpusFolder(environment), builtMemo(), dayOfClock(new Date()));
  process.stdout.write(writeCorpusReport(checked));
  return checked.ok ? EXIT.reply : EXIT.corpus;
}

await runMain(main);

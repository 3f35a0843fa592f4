import { parseArgs } from 'node:util';
import { corpusFolder, readEnvironment } from '../config.js';
import { checkCorpus } from '../maintain/check.js';
import { writeReport } from '../maintain/text.js';
import { builtMemo } from './memo.js';
import { EXIT, runMain, UsageError } from './usage.js';

const USAGE = 'Usage: npm run corpus -- check [--corpus DIR]';

/** `npm run corpus`: what maintainers do with a corpus. */
async function main(): Promise<number> {
  const { values, positionals } = read();
  if (positionals.length !== 1 || positionals[0] !== 'check') throw new UsageError(USAGE);
  const report = checkCorpus(values.corpus ?? corpusFolder(await readEnvironment()), builtMemo());
  process.stdout.write(writeReport(report));
  return report.ok ? EXIT.reply : EXIT.corpus;
}

function read() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: { corpus: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

await runMain(main);

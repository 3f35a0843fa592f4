import { parseArgs } from 'node:util';
import { corpusFolder, readEnvironment } from '../config.js';
import { builtMemo } from '../corpus/built-memo.js';
import { dayOfClock } from '../dates/day.js';
import { checkCorpus } from '../maintain/check.js';
import { writeCorpusReport } from '../maintain/text.js';
import { EXIT, runMain, UsageError } from './usage.js';

const CHECK_USAGE = 'npm run corpus -- check [--corpus DIR]';

/** `npm run corpus`: what maintainers do with a corpus. */
async function main(): Promise<number> {
  const [command, ...args] = process.argv.slice(2);
  switch (command) {
    case 'check':
      return check(args);
    case 'add': {
      // It brings parsers of HTML along, which a check does not need.
      const { addCommand } = await import('./corpus-add.js');
      return addCommand(args);
    }
    default: {
      const { ADD_USAGE } = await import('./corpus-add.js');
      throw new UsageError(`Usage:\n  ${CHECK_USAGE}\n  ${ADD_USAGE}`);
    }
  }
}

async function check(args: string[]): Promise<number> {
  const { corpus } = read(args);
  const folder = corpus ?? corpusFolder(await readEnvironment());
  const report = checkCorpus(folder, builtMemo(), dayOfClock(new Date()));
  process.stdout.write(writeCorpusReport(report));
  return report.ok ? EXIT.reply : EXIT.corpus;
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options: { corpus: { type: 'string' } } }).values;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${what}\nUsage: ${CHECK_USAGE}`);
  }
}

await runMain(main);
// A name that is still being resolved would keep the process alive beyond the time limit.
process.exit();

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAsk, createRanking } from '../answer/ask.js';
import { corpusFolder, readEnvironment } from '../config.js';
import { dayOfClock } from '../dates/day.js';
import { searchPlainly } from '../evaluate/baseline.js';
import { breaches, floorOf, floorSchema } from '../evaluate/floor.js';
import { compareGroups, formatGroups } from '../evaluate/groups.js';
import { compareRankers, formatReading, shownQuotes } from '../evaluate/reading.js';
import { formatReport, type Report } from '../evaluate/report.js';
import { evaluate } from '../evaluate/run.js';
import { compareTypos, formatTypos } from '../evaluate/typos.js';
import { type Knowledge, loadKnowledge } from '../knowledge.js';
import { SETS, setFiles } from '../maintain/question-sets.js';
import { renderJson } from '../render/json.js';
import { readReadingSet, readSet } from './sets.js';
import { EXIT, runMain, UsageError } from './usage.js';

const FLOOR = join(SETS, 'floor.json');
const USAGE = `Usage:
  npm run eval -- [--failures] [--write-floor] [--corpus DIR] [FILE.jsonl ...]
  npm run eval -- --typos [--failures] [--corpus DIR] [FILE.jsonl ...]
  npm run eval -- --groups [--corpus DIR] [FILE.jsonl ...]
  npm run eval -- --reading DIR [--failures] FILE.jsonl`;

/** `npm run eval`: judges the answers to every question set, or to the files named. */
async function main(): Promise<number> {
  const { values, positionals } = read();
  const { failures } = values;
  if (values.reading !== undefined) {
    print(formatReading(readingReport(values.reading, positionals), { failures }));
    return EXIT.reply;
  }
  const questions = (positionals.length > 0 ? positionals : setFiles()).flatMap(readSet);
  const knowledge = loadKnowledge(values.corpus ?? corpusFolder(await readEnvironment()));
  const ask = replies(knowledge);
  if (values.typos) {
    print(formatTypos(compareTypos(questions, ask, knowledge.articles), { failures }));
    return EXIT.reply;
  }
  if (values.groups) {
    print(formatGroups(compareGroups(questions, ask)));
    return EXIT.reply;
  }
  const report = evaluate(questions, ask, knowledge.articles);
  print(formatReport(report, { failures }));
  if (values['write-floor']) {
    writeFileSync(FLOOR, `${JSON.stringify(floorOf(report), null, 2)}\n`);
    return EXIT.reply;
  }
  return positionals.length > 0 ? EXIT.reply : checkFloor(report);
}

function read() {
  const parsed = parse();
  const { values, positionals } = parsed;
  const modes = [values.typos, values.groups, values['write-floor'], values.reading !== undefined];
  if (modes.filter((mode) => mode).length > 1) {
    throw usage('--typos, --groups, --reading and --write-floor exclude one another');
  }
  if (values.reading !== undefined && positionals.length !== 1) {
    throw usage('--reading takes a folder and one file of questions');
  }
  return parsed;
}

function parse() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: {
        failures: { type: 'boolean', default: false },
        'write-floor': { type: 'boolean', default: false },
        typos: { type: 'boolean', default: false },
        groups: { type: 'boolean', default: false },
        reading: { type: 'string' },
        corpus: { type: 'string' },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(what: string): UsageError {
  return new UsageError(`${what}.\n${USAGE}`);
}

function print(text: string): void {
  process.stdout.write(text);
}

function replies(knowledge: Knowledge) {
  const ask = createAsk(knowledge);
  const today = dayOfClock(new Date());
  return (question: string) => renderJson(ask(question, { today }), 0);
}

function checkFloor(report: Report): number {
  const broken = breaches(report, floorSchema.parse(JSON.parse(readFileSync(FLOOR, 'utf8'))));
  for (const one of broken) print(`Below the floor: ${one}\n`);
  return broken.length === 0 ? EXIT.reply : EXIT.corpus;
}

/** The bot's replies, its bare ranking and MiniSearch's defaults on the same sentences. */
function readingReport(corpus: string, files: readonly string[]) {
  const knowledge = loadKnowledge(corpus);
  const questions = files.flatMap((file) => readReadingSet(file, knowledge.articles));
  const reply = replies(knowledge);
  const rank = createRanking(knowledge);
  const today = dayOfClock(new Date());
  const sentences = knowledge.index.entries.map(({ sentence }) => sentence.text);
  return compareRankers(questions, [
    { name: 'replies', sentencesFor: (question) => shownQuotes(reply(question)) },
    {
      name: 'our ranking alone',
      sentencesFor: (question) => rank(question, { today }).map(({ quote }) => quote),
    },
    { name: 'MiniSearch, defaults', sentencesFor: searchPlainly(sentences) },
  ]);
}

await runMain(main);

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAsk } from '../answer/ask.js';
import { corpusFolder, readEnvironment } from '../config.js';
import { CorpusError } from '../corpus/problem.js';
import { dayOfClock } from '../dates/day.js';
import { breaches, floorOf, floorSchema } from '../evaluate/floor.js';
import { type Question, readQuestions } from '../evaluate/question.js';
import { formatReport } from '../evaluate/report.js';
import { evaluate } from '../evaluate/run.js';
import { loadKnowledge } from '../knowledge.js';
import { renderJson } from '../render/json.js';
import { EXIT, runMain, UsageError } from './usage.js';

const FOLDER = fileURLToPath(new URL('../../../test/eval', import.meta.url));
const USAGE = 'Usage: npm run eval -- [--failures] [--write-floor] [--corpus DIR] [FILE.jsonl ...]';

/** `npm run eval`: judges the answers to every question set, or to the files named. */
async function main(): Promise<number> {
  const { values, positionals } = read();
  const files = positionals.length > 0 ? positionals : setFiles();
  const questions = files.flatMap(readSet);
  const knowledge = loadKnowledge(values.corpus ?? corpusFolder(await readEnvironment()));
  const ask = createAsk(knowledge);
  const today = dayOfClock(new Date());
  const report = evaluate(
    questions,
    (question) => renderJson(ask(question, { today }), 0),
    knowledge.articles,
  );
  process.stdout.write(formatReport(report, { failures: values.failures }));
  const floorFile = join(FOLDER, 'floor.json');
  if (values['write-floor']) {
    writeFileSync(floorFile, `${JSON.stringify(floorOf(report), null, 2)}\n`);
    return EXIT.reply;
  }
  if (positionals.length > 0) return EXIT.reply;
  const broken = breaches(report, floorSchema.parse(JSON.parse(readFileSync(floorFile, 'utf8'))));
  for (const one of broken) process.stdout.write(`Below the floor: ${one}\n`);
  return broken.length === 0 ? EXIT.reply : EXIT.corpus;
}

function read() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: {
        failures: { type: 'boolean', default: false },
        'write-floor': { type: 'boolean', default: false },
        corpus: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function setFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(FOLDER, name));
}

function readSet(file: string): readonly Question[] {
  const name = file.split('/').at(-1) ?? file;
  const set = readQuestions(readFileSync(file, 'utf8'), name);
  if (set.ok) return set.questions;
  throw new CorpusError(set.problems);
}

await runMain(main);

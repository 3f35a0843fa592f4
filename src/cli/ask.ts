import { readFileSync } from 'node:fs';
import { type Ask, createAsk, MAX_QUESTION } from '../answer/ask.js';
import { corpusFolder, readEnvironment } from '../config.js';
import { builtMemo } from '../corpus/built-memo.js';
import { errorCode } from '../corpus/read.js';
import type { Day } from '../dates/day.js';
import { loadKnowledge } from '../knowledge.js';
import { renderJson } from '../render/json.js';
import { renderText } from '../render/text.js';
import { readBatchLine } from './batch.js';
import { type AskOptions, readAskOptions } from './options.js';
import { EXIT, runMain, UsageError } from './usage.js';

/** `npm run ask`: answers one question, or a file of them. */
async function main(): Promise<number> {
  const options = readAskOptions(
    process.argv.slice(2),
    corpusFolder(await readEnvironment()),
    new Date(),
  );
  if (options.question !== undefined) checkQuestion(options.question);
  const lines = options.batch === undefined ? undefined : readBatch(options.batch);
  const memo = builtMemo();
  const ask = createAsk(loadKnowledge(options.corpus, memo), memo);
  if (lines !== undefined) {
    for (const [index, line] of lines.entries())
      process.stdout.write(`${batchReply(ask, options, line, index + 1)}\n`);
  } else if (options.question !== undefined) {
    process.stdout.write(single(ask, options, options.question));
  }
  return EXIT.reply;
}

function single(ask: Ask, options: AskOptions, question: string): string {
  if (options.json) return `${JSON.stringify(timed(ask, question, options.today, options.asOf))}\n`;
  const answer = ask(question, { today: options.today, asOf: options.asOf });
  return renderText(answer, { colour: process.stdout.isTTY && !process.env['NO_COLOR'] });
}

function timed(ask: Ask, question: string, today: Day, asOf: Day | undefined) {
  const start = performance.now();
  const answer = ask(question, { today, asOf });
  return renderJson(answer, Math.round((performance.now() - start) * 100) / 100);
}

function batchReply(ask: Ask, options: AskOptions, text: string, number: number): string {
  const line = readBatchLine(text, number);
  if (!line.ok) return JSON.stringify({ error: line.error });
  const wrong = problemOf(line.question);
  if (wrong !== undefined) return JSON.stringify({ error: `Line ${number}: ${wrong}` });
  return JSON.stringify(timed(ask, line.question, options.today, line.asOf ?? options.asOf));
}

function problemOf(question: string): string | undefined {
  if (question.trim() === '')
    return 'The question is empty. Write a question between the quotation marks.';
  if (question.length <= MAX_QUESTION) return undefined;
  const length = question.length.toLocaleString('en-GB');
  return `The question has ${length} characters; at most ${MAX_QUESTION.toLocaleString('en-GB')} are read. Ask it more shortly.`;
}

function checkQuestion(question: string): void {
  const wrong = problemOf(question);
  if (wrong !== undefined) throw new UsageError(wrong);
}

function readBatch(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    if (lines.at(-1) === '') lines.pop();
    return lines;
  } catch (error) {
    throw new UsageError(
      `The file ${file} of --batch cannot be read (${errorCode(error)}). Give a file that exists.`,
    );
  }
}

await runMain(main);

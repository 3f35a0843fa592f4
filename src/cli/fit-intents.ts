import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEAST_CHANCE } from '../answer/contest.js';
import { type Example, fitLinear } from '../answer/understand/intent/fit.js';
import { INTENTS } from '../answer/understand/intent/intents.js';
import { type LinearModel, likelihoods } from '../answer/understand/intent/model.js';
import { readTable, writeTable } from '../answer/understand/intent/table-text.js';
import { intentTraits } from '../answer/understand/intent/traits.js';
import { buildReader, readQuestion } from '../answer/understand/question.js';
import { corpusFolder, readEnvironment } from '../config.js';
import { CorpusError } from '../corpus/problem.js';
import { dayOfClock } from '../dates/day.js';
import { loadKnowledge } from '../knowledge.js';
import { EXIT, runMain } from './usage.js';

const EXAMPLES = fileURLToPath(new URL('../../../test/eval/intents', import.meta.url));
const TABLE = fileURLToPath(
  new URL('../../../src/answer/understand/intent/table.ts', import.meta.url),
);

/** An example question, by who wrote it: the name of its file without a number. */
interface Written extends Example {
  readonly writer: string;
}

/**
 * `npm run fit:intents`: learns from the examples in `test/eval/intents/` what tells the intents
 * apart, prints how well each writer's are told by what the others teach, and writes the table.
 */
async function main(): Promise<number> {
  const examples = await readExamples();
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(`${examples.length} examples`);
  print(
    `${'examples of'.padEnd(16)}  right  record's, at ${LEAST_CHANCE} and more: right  found  others taken`,
  );
  for (const writer of new Set(examples.map((example) => example.writer))) {
    const rest = examples.filter((example) => example.writer !== writer);
    const held = examples.filter((example) => example.writer === writer);
    print(row(writer, held, readTable(writeTable(fitLinear(rest)))));
  }
  const table = writeTable(fitLinear(examples));
  writeFileSync(TABLE, `${HEAD}export const TABLE = \`${table}\`;\n`);
  print(`${table.split('\n').length - 1} traits written to ${TABLE.split(/[\\/]/).at(-1)}`);
  return EXIT.reply;
}

const HEAD =
  '/** What tells intents apart, as `npm run fit:intents` learnt it; read by `table-text.ts`. */\n';

function row(writer: string, held: readonly Written[], model: LinearModel): string {
  const told = held.map((example) => ({ example, best: likelihoods(model, example.traits)[0] }));
  const right = told.filter(({ example, best }) => best?.name === example.name);
  const sure = told.filter(
    ({ best }) => best?.name !== 'other' && (best?.chance ?? 0) >= LEAST_CHANCE,
  );
  const surelyRight = sure.filter((one) => right.includes(one));
  const of = held.filter(({ name }) => name !== 'other').length;
  const taken = sure.filter(({ example }) => example.name === 'other').length;
  const part = (count: number, all: number) =>
    all === 0 ? '-' : `${((100 * count) / all).toFixed(1)} %`;
  return `${writer.padEnd(16)} ${part(right.length, held.length)}  ${part(surelyRight.length, sure.length)}  ${part(surelyRight.length, of)}  ${taken} of ${held.length - of}`;
}

async function readExamples(): Promise<Written[]> {
  const reader = buildReader(loadKnowledge(corpusFolder(await readEnvironment())));
  const today = dayOfClock(new Date());
  return readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(EXAMPLES, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line, at) => {
          const [name = '', question = '', ...more] = line.split('\t');
          if (!Object.hasOwn(INTENTS, name) || question === '' || more.length > 0)
            throw new CorpusError(
              [
                {
                  file,
                  line: at + 1,
                  what: 'Not an intent, a tab and a question',
                  remedy: 'Intents are listed in intents.ts',
                },
              ],
              'The examples of intents',
            );
          const writer = file.replace(/(?:-\d+)?\.tsv$/, '');
          return { name, writer, traits: intentTraits(readQuestion(reader, question, today)) };
        }),
    );
}

await runMain(main);

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRanking } from '../answer/ask.js';
import { corpusFolder, readEnvironment } from '../config.js';
import { CorpusError } from '../corpus/problem.js';
import { dayOfClock } from '../dates/day.js';
import { ablate, type Candidate, fitWeights, hitsOf } from '../evaluate/fit.js';
import { readQuestions } from '../evaluate/question.js';
import { fold, overlaps } from '../evaluate/text.js';
import { loadKnowledge } from '../knowledge.js';
import { WEIGHTS } from '../search/rank.js';
import { EXIT, runMain } from './usage.js';

/** The questions that weights are fitted on; those that judge are in the other files. */
const FITTING = fileURLToPath(new URL('../../../test/eval/answers.jsonl', import.meta.url));
const FOLDS = 4;

/**
 * `npm run fit`: prints how well the weights of `src/search/rank.ts` rank, what cross-validated
 * fitting would give, the weights it proposes, and what is lost without each feature. It changes
 * nothing: a proposal that does not hold up in cross-validation is chance.
 */
async function main(): Promise<number> {
  const questions = await readCandidates();
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(`${questions.length} questions with evidence; share with it in the first, and in two`);
  print(row('weights as they are', hitsOf(questions, WEIGHTS)));
  print(row(`fitted, ${FOLDS}-fold cross-validated`, crossValidated(questions)));
  const fitted = fitWeights(questions, WEIGHTS);
  print(row('fitted on all (flattered)', hitsOf(questions, fitted)));
  print(`proposal: ${JSON.stringify(fitted)}`);
  print('without');
  for (const { name, without } of ablate(questions, WEIGHTS)) print(row(`  ${name}`, without));
  return EXIT.reply;
}

function crossValidated(questions: readonly (readonly Candidate[])[]) {
  let first = 0;
  let two = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = questions.filter((_, at) => at % FOLDS === fold);
    const rest = questions.filter((_, at) => at % FOLDS !== fold);
    const hits = hitsOf(held, fitWeights(rest, WEIGHTS));
    first += hits.first * held.length;
    two += hits.two * held.length;
  }
  return { first: first / questions.length, two: two / questions.length };
}

function row(name: string, { first, two }: { first: number; two: number }): string {
  return `${name.padEnd(34)} ${(first * 100).toFixed(1).padStart(5)} ${(two * 100).toFixed(1).padStart(5)}`;
}

async function readCandidates(): Promise<Candidate[][]> {
  const set = readQuestions(readFileSync(FITTING, 'utf8'), 'answers.jsonl');
  if (!set.ok) throw new CorpusError(set.problems, 'The question set');
  const rankQuestion = createRanking(loadKnowledge(corpusFolder(await readEnvironment())));
  const today = dayOfClock(new Date());
  return set.questions
    .filter(({ answerable, evidence }) => answerable && evidence.length > 0)
    .map(({ question, evidence }) =>
      rankQuestion(question, { today }).map(({ features, title, quote }) => ({
        features,
        right: evidence.some((one) => overlaps(quote, one) || fold(title) === fold(one)),
      })),
    );
}

await runMain(main);

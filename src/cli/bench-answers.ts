import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAsk } from '../answer/ask.js';
import { dayOfClock } from '../dates/day.js';
import { searchPlainly } from '../evaluate/baseline.js';
import { articleFile, recombine } from '../evaluate/scale.js';
import { type Knowledge, loadKnowledge } from '../knowledge.js';
import { SETS, setFiles } from '../maintain/question-sets.js';
import { readReadingSet, readSet } from './sets.js';
import { heading, type Rank, row, timed } from './timing.js';

const READING = join(SETS, 'reading');
const PASSAGES = 10_000;
/** Rounds while the clock runs, after those that warm up: a bot answers thousands a day. */
const ROUNDS = 2;
const WARM_UPS = 3;
/** Of so many questions one is put to the large corpus. */
const LARGE_STEP = 6;
const P50_P99 = [{ rank: 0.5 }, { rank: 0.99 }] as const;
const LARGE_LIMITS = [
  { rank: 0.5, limit: 8 },
  { rank: 0.99, limit: 40 },
] as const;

/** What is done to a question, under the name of its row. */
interface Contender {
  readonly name: string;
  readonly ranks: readonly Rank[];
  readonly run: (question: string) => unknown;
}

/** The sentences of a corpus, as they are searched. */
export function sentencesOf({ index }: Knowledge): string[] {
  return index.entries.map(({ sentence }) => sentence.text);
}

/** Answers from the shipped corpus in this process, beside MiniSearch on the same words. */
export function benchShippedAnswers(corpus: string): void {
  const knowledge = loadKnowledge(corpus);
  const { sentenceSearch, passageSearch } = knowledge.index;
  const questions = evaluationQuestions();
  const title = `Answering warm, ${questions.length} questions, ${ROUNDS} rounds`;
  heading(title, 'p50', 'p99');
  compare(questions, [
    ...contenders(knowledge, P50_P99),
    {
      name: 'MiniSearch as we set it up, sentences and passages',
      ranks: P50_P99,
      run: (question) => {
        const words = question.toLowerCase();
        return [sentenceSearch.search(words), passageSearch.search(words)];
      },
    },
  ]);
}

/** Answers from the large corpus: the questions of the evaluation and those on its other articles. */
export function benchLargeAnswers(corpus: string): void {
  const knowledge = loadKnowledge(corpus);
  const reading = readReadingSet(join(READING, 'questions.jsonl'), readingArticles().articles);
  const all = [...evaluationQuestions(), ...reading.map(({ question }) => question)];
  const questions = everyOf(all, LARGE_STEP);
  const { entries, passages } = knowledge.index;
  const size = `${passages.length} passages, ${entries.length} sentences`;
  heading(`Answering warm, ${size}, ${questions.length} questions`, 'p50', '', 'p99');
  compare(questions, contenders(knowledge, LARGE_LIMITS));
}

/**
 * Writes a corpus of 10,000 passages: the shipped one with its record, and articles made from its
 * sentences and those of the reading articles.
 */
export function writeLargeCorpus(corpus: string, folder: string): void {
  const shipped = loadKnowledge(corpus);
  cpSync(corpus, folder, { recursive: true });
  const made = recombine(
    [...sentencesOf(shipped), ...sentencesOf(readingArticles())],
    [...shipped.record.forces.keys()],
    PASSAGES - shipped.index.passages.length,
  );
  for (const article of made) {
    writeFileSync(join(folder, 'articles', `${article.id}.md`), articleFile(article));
  }
}

function readingArticles(): Knowledge {
  return loadKnowledge(READING);
}

function evaluationQuestions(): string[] {
  return setFiles().flatMap((file) => readSet(file).map(({ question }) => question));
}

function contenders(knowledge: Knowledge, ranks: readonly Rank[]): Contender[] {
  const ask = createAsk(knowledge);
  const today = dayOfClock(new Date());
  return [
    { name: 'an answer', ranks, run: (question) => ask(question, { today }) },
    {
      name: 'MiniSearch, defaults, sentences',
      ranks: ranks.map(({ rank }) => ({ rank })),
      run: searchPlainly(sentencesOf(knowledge)),
    },
  ];
}

function everyOf<Value>(values: readonly Value[], step: number): Value[] {
  return values.filter((_, at) => at % step === 0);
}

/** One after the other: what one leaves to be collected is not to be paid for by the next. */
function compare(questions: readonly string[], all: readonly Contender[]): void {
  for (const { name, ranks, run } of all) {
    const rounds = Array.from({ length: WARM_UPS + ROUNDS }, () =>
      questions.map((question) => timed(() => run(question))),
    );
    row(name, rounds.slice(WARM_UPS).flat(), ranks, 2);
  }
}

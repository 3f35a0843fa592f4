import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CorpusError } from '../corpus/problem.js';
import { errorCode } from '../corpus/read.js';
import { type Question, readQuestions } from '../evaluate/question.js';
import { type ReadingQuestion, readReading } from '../evaluate/reading.js';
import { UsageError } from './usage.js';

/** The questions of a file. @throws CorpusError with everything that is wrong with it. */
export function readSet(file: string): readonly Question[] {
  const set = readQuestions(readFile(file), basename(file));
  if (set.ok) return set.questions;
  throw new CorpusError(set.problems, 'The question set');
}

/** The reading questions of a file. @throws CorpusError with everything that is wrong with it. */
export function readReadingSet(
  file: string,
  articles: ReadonlyMap<string, unknown>,
): readonly ReadingQuestion[] {
  const set = readReading(readFile(file), basename(file));
  if (!set.ok) throw new CorpusError(set.problems, 'The question set');
  const lost = set.values.filter(({ article }) => !articles.has(article));
  if (lost.length === 0) return set.values;
  throw new CorpusError(
    lost.map(({ id, article }) => ({
      file: basename(file),
      what: `${id}: there is no article "${article}"`,
      remedy: 'give the id of an article of the corpus',
    })),
    'The question set',
  );
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read (${errorCode(error)}). Give a file of questions that exists.`,
    );
  }
}

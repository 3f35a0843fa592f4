import { z } from 'zod';
import { columns } from './columns.js';
import type { JudgedReply } from './judge.js';
import { type Lines, readLines } from './lines.js';
import { type Share, share } from './statistics.js';
import { clip, fold } from './text.js';

const wanted = z.string().regex(/[\p{L}\p{N}]/u, 'an answer has a letter or a digit');

const lineSchema = z.strictObject({
  id: z.string().regex(/^\S+$/, 'an id is one word, such as "r007"'),
  question: z.string().regex(/\S/, 'a question has words'),
  article: z.string().min(1),
  answers: z.array(wanted).min(1),
});

/** A question on an article whose answer is a short stretch of its text. */
export type ReadingQuestion = z.infer<typeof lineSchema>;

/** Reads a file of such questions, one JSON object a line. */
export function readReading(text: string, file: string): Lines<ReadingQuestion> {
  return readLines(text, file, lineSchema);
}

/** What gives sentences for a question, the best first, under the name of its row. */
export interface Ranker {
  readonly name: string;
  readonly sentencesFor: (question: string) => readonly string[];
}

/** Of how many questions the answer stands in the first sentence, and in one of the first three. */
interface RankerFigures {
  readonly name: string;
  readonly first: Share;
  readonly three: Share;
}

/** The figures of each ranker, and what the first of them misses. */
export interface ReadingReport {
  readonly rankers: readonly RankerFigures[];
  readonly missed: readonly ReadingQuestion[];
}

const SHOWN = 3;

/** True when one of the answers stands in the text as whole words, case and typography aside. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const folded = fold(text);
  return answers.some((answer) => {
    const literal = fold(answer.trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(folded);
  });
}

/** The quotes that a reply shows: of an answer what it cites, of a refusal what it offers instead. */
export function shownQuotes({ outcome, citations, nearest }: JudgedReply): string[] {
  const shown = outcome === 'answered' ? citations : nearest;
  return shown.flatMap(({ quote }) => (quote === null ? [] : [quote]));
}

/** Puts every question to every ranker; one that gives fewer than three sentences has but these. */
export function compareRankers(
  questions: readonly ReadingQuestion[],
  rankers: readonly Ranker[],
): ReadingReport {
  const found = rankers.map(({ name, sentencesFor }) => ({
    name,
    places: questions.map(({ question, answers }) =>
      sentencesFor(question)
        .slice(0, SHOWN)
        .findIndex((sentence) => holdsAnswer(sentence, answers)),
    ),
  }));
  return {
    rankers: found.map(({ name, places }) => ({
      name,
      first: share(places.map((place) => place === 0)),
      three: share(places.map((place) => place >= 0)),
    })),
    missed: questions.filter((_, at) => found[0]?.places[at] === -1),
  };
}

/** @param options.failures adds the questions whose answer the first ranker does not show. */
export function formatReading(
  { rankers, missed }: ReadingReport,
  options: { readonly failures?: boolean } = {},
): string {
  const cell = ({ count, of, low, high }: Share) =>
    of === 0
      ? '-'
      : `${((count / of) * 100).toFixed(1)} % (${Math.round(low * 100)}-${Math.round(high * 100)})`;
  return [
    ...columns([
      [`${rankers[0]?.first.of ?? 0} questions`, 'in the first', 'in the first three'],
      ...rankers.map(({ name, first, three }) => [name, cell(first), cell(three)]),
    ]),
    '',
    'The answer stands in a sentence that is shown; in brackets the 95 % Wilson interval.',
    ...(options.failures === true ? missedBy(missed) : []),
    '',
  ].join('\n');
}

function missedBy(missed: readonly ReadingQuestion[]): string[] {
  return [
    '',
    `${missed.length} answers are not shown`,
    ...missed.map(({ id, article, question, answers }) =>
      clip(`${id} ${article}: ${question} (${answers.join('; ')})`, 100),
    ),
  ];
}

import { z } from 'zod';
import { type LineProblem, readLines } from './lines.js';

const wanted = z.string().min(1);

/** One line of a question file; `test/eval/README.md` explains the fields to those who add some. */
const lineSchema = z
  .strictObject({
    id: z.string().regex(/^\S+$/, 'an id is one word, such as "q007"'),
    category: z.string().regex(/^[a-z][a-z0-9_]*$/, 'a kind is written like "current_status"'),
    question: z.string().regex(/\S/, 'a question has words'),
    answerable: z.boolean(),
    evidence: z.array(wanted),
    answer_any: z.array(z.array(wanted).min(1)),
    must_not: z.array(wanted),
    as_of: z.iso.date().nullable(),
    note: z.string(),
    sources: z.array(wanted).optional(),
    view: z.string().optional(),
    group: z.string().optional(),
  })
  .refine((line) => !line.answerable || line.answer_any.length > 0, {
    path: ['answer_any'],
    error: 'an answerable question needs a string that makes the reply right',
  });

/** A question with what a right reply needs, and the name of the file that it stands in. */
export type Question = z.infer<typeof lineSchema> & { readonly file: string };

/** The questions of a file, or everything that is wrong with it. */
export type QuestionFile =
  | { readonly ok: true; readonly questions: readonly Question[] }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

/**
 * Reads a question file, one JSON object a line; blank lines are skipped.
 * @param text the content of the file
 * @param file its name, kept with each question and shown in each problem
 * @returns the questions in the file's order, or all problems at once, in order of lines
 */
export function readQuestions(text: string, file: string): QuestionFile {
  const lines = readLines(text, file, lineSchema);
  if (!lines.ok) return lines;
  return { ok: true, questions: lines.values.map((line) => ({ ...line, file })) };
}

import { z } from 'zod';

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

/** What is wrong with one line of a question file (lines count from 1), and what mends it. */
export interface QuestionProblem {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** The questions of a file, or everything that is wrong with it. */
export type QuestionFile =
  | { readonly ok: true; readonly questions: readonly Question[] }
  | { readonly ok: false; readonly problems: readonly QuestionProblem[] };

type Finding = Pick<QuestionProblem, 'what' | 'remedy'>;

/** The fields of a bad line that are wrong, each with what to write instead. */
function findingsOf(error: z.ZodError): Finding[] {
  return error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return {
        what: `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        remedy: 'remove it, or correct its spelling by test/eval/README.md',
      };
    }
    const field = issue.path.length === 0 ? 'the line' : `"${issue.path.join('.')}"`;
    return { what: `${field}: ${issue.message}`, remedy: `correct ${field}` };
  });
}

function parseLine(text: string): z.infer<typeof lineSchema> | Finding[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ what: `not JSON: ${reason}`, remedy: 'write one JSON object on one line' }];
  }
  const parsed = lineSchema.safeParse(value);
  return parsed.success ? parsed.data : findingsOf(parsed.error);
}

/**
 * Reads a question file, one JSON object a line; blank lines are skipped.
 * @param text the content of the file
 * @param file its name, kept with each question and shown in each problem
 * @returns the questions in the file's order, or all problems at once, in order of lines
 */
export function readQuestions(text: string, file: string): QuestionFile {
  const questions: Question[] = [];
  const problems: QuestionProblem[] = [];
  const lineOfId = new Map<string, number>();
  for (const [index, content] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = index + 1;
    if (content.trim() === '') continue;
    const parsed = parseLine(content);
    if (Array.isArray(parsed)) {
      problems.push(...parsed.map((finding) => ({ file, line, ...finding })));
      continue;
    }
    const first = lineOfId.get(parsed.id);
    if (first !== undefined) {
      const what = `the id "${parsed.id}" stands on line ${first} already`;
      problems.push({ file, line, what, remedy: 'give this question an id of its own' });
      continue;
    }
    lineOfId.set(parsed.id, line);
    questions.push({ ...parsed, file });
  }
  if (questions.length === 0 && problems.length === 0) {
    const remedy = 'add a question, or remove the file';
    problems.push({ file, line: 1, what: 'the file holds no question', remedy });
  }
  return problems.length === 0 ? { ok: true, questions } : { ok: false, problems };
}

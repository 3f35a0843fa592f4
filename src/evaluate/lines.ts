import type { z } from 'zod';

/** What is wrong with one line of a question file (lines count from 1), and what mends it. */
export interface LineProblem {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** The values of a file, or everything that is wrong with it. */
export type Lines<Value> =
  | { readonly ok: true; readonly values: readonly Value[] }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

type Finding = Pick<LineProblem, 'what' | 'remedy'>;
type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly Finding[] };

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

function parseLine<Value>(text: string, schema: z.ZodType<Value>): Parsed<Value> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const remedy = 'write one JSON object on one line';
    return { ok: false, findings: [{ what: `not JSON: ${reason}`, remedy }] };
  }
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, findings: findingsOf(parsed.error) };
}

/**
 * Reads a file of one JSON object a line, each with an id of its own; blank lines are skipped.
 * @param text the content of the file
 * @param file its name, shown in each problem
 * @returns the values in the file's order, or all problems at once, in order of lines
 */
export function readLines<Value extends { readonly id: string }>(
  text: string,
  file: string,
  schema: z.ZodType<Value>,
): Lines<Value> {
  const values: Value[] = [];
  const problems: LineProblem[] = [];
  const lineOfId = new Map<string, number>();
  for (const [index, content] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = index + 1;
    if (content.trim() === '') continue;
    const parsed = parseLine(content, schema);
    if (!parsed.ok) {
      problems.push(...parsed.findings.map((finding) => ({ file, line, ...finding })));
      continue;
    }
    const { value } = parsed;
    const first = lineOfId.get(value.id);
    if (first !== undefined) {
      const what = `the id "${value.id}" stands on line ${first} already`;
      problems.push({ file, line, what, remedy: 'give this question an id of its own' });
      continue;
    }
    lineOfId.set(value.id, line);
    values.push(value);
  }
  if (values.length === 0 && problems.length === 0) {
    const remedy = 'add a question, or remove the file';
    problems.push({ file, line: 1, what: 'the file holds no question', remedy });
  }
  return problems.length === 0 ? { ok: true, values } : { ok: false, problems };
}

import { load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import type { Problem } from './problem.js';
import { findLine, type LineTree, readLines } from './yaml-lines.js';

/** A YAML text that satisfies its schema, with the line on which any path of it stands. */
export interface ParsedYaml<T> {
  readonly value: T;
  /** Line (from 1) of the node at `path`, or of its nearest ancestor. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** A parsed and checked YAML text, or its problems. */
export type YamlResult<T> =
  | { readonly ok: true; readonly parsed: ParsedYaml<T> }
  | { readonly ok: false; readonly problems: Problem[] };

/**
 * Parses YAML and checks it against a schema. A syntax error, or else all schema errors, are
 * returned as problems with their lines. Aliases are refused: this corpus needs none, and
 * expanding them is how small files become huge ones.
 * @param firstLine Line of `file` on which `text` begins, from 1.
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  firstLine = 1,
): YamlResult<z.output<S>> {
  let plain: unknown;
  try {
    plain = load(text, { maxAliases: 0 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = firstLine + (error.mark?.line ?? 0);
    const what = `This is not valid YAML: ${error.reason}`;
    const remedy = 'Mend the indentation, quoting or punctuation there.';
    return { ok: false, problems: [{ file, line, what, remedy }] };
  }
  const lineOf = lineFinder(text, firstLine);
  const checked = schema.safeParse(plain);
  if (checked.success) return { ok: true, parsed: { value: checked.data, lineOf } };
  const problems = checked.error.issues.flatMap((issue) => describeIssue(issue, file, lineOf));
  return { ok: false, problems };
}

/** Finds the line of any path of a valid YAML text, as ParsedYaml's `lineOf`; reads it when first asked. */
export function lineFinder(text: string, firstLine = 1): (path: readonly PropertyKey[]) => number {
  let lines: LineTree | undefined;
  return (path) => {
    lines ??= readLines(text);
    return findLine(lines, path) + firstLine;
  };
}

function describeIssue(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const where = issue.path.length > 0 ? issue.path.map(String).join('.') : 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      what: `"${key}" is not a known key of ${where}`,
      remedy: 'Correct its spelling or remove it.',
    }));
  }
  if (issue.code === 'invalid_union') {
    const closest = closestBranch(issue.errors);
    if (closest.length > 0) {
      return closest.flatMap((inner) =>
        describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, file, lineOf),
      );
    }
  }
  return [
    {
      file,
      line: lineOf(issue.path),
      what: `${where}: ${issue.message}`,
      remedy: 'See docs/record.md for what belongs there.',
    },
  ];
}

/** The branch of a union that fits best: the one with the fewest unknown or missing keys. */
function closestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): z.core.$ZodIssue[] {
  const weight = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce(
      (sum, issue) =>
        sum +
        (issue.code === 'unrecognized_keys' ? issue.keys.length * 3 : 0) +
        (issue.code === 'invalid_type' && issue.path.length === 0 ? 10 : 1),
      0,
    );
  const [best] = [...branches].sort((a, b) => weight(a) - weight(b));
  return best === undefined ? [] : [...best];
}

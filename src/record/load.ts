import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { noMemo, type ParseMemo } from '../corpus/memo.js';
import type { Problem } from '../corpus/problem.js';
import type { ArticleFile } from '../corpus/read.js';
import { listFiles, readText } from '../corpus/read.js';
import { lineFinder, type ParsedYaml, parseYaml } from '../corpus/yaml.js';
import { checkRecord } from './check.js';
import { withoutFollowing } from './following.js';
import type { StatusRecord } from './record.js';
import {
  disagreementsSchema,
  type ForceRecord,
  forceRecordSchema,
  forcesSchema,
  peopleSchema,
  referencesSchema,
  rulesSchema,
  termsSchema,
} from './schema.js';

/** One parsed file of the record, with its path. */
export interface RecordFile<T> extends ParsedYaml<T> {
  readonly file: string;
}

/** The record's files, parsed; what is absent is empty. */
export interface RecordFiles {
  readonly forces?: RecordFile<z.infer<typeof forcesSchema>> | undefined;
  /** Whether there is a `forces.yaml`, even one that cannot be read. */
  readonly hasForces: boolean;
  readonly people?: RecordFile<z.infer<typeof peopleSchema>> | undefined;
  readonly terms?: RecordFile<z.infer<typeof termsSchema>> | undefined;
  readonly rules?: RecordFile<z.infer<typeof rulesSchema>> | undefined;
  readonly disagreements?: RecordFile<z.infer<typeof disagreementsSchema>> | undefined;
  readonly references?: RecordFile<z.infer<typeof referencesSchema>> | undefined;
  readonly forceRecords: readonly RecordFile<ForceRecord>[];
}

/** What may stand in `record/`; anything else is a slip that would go unread. */
const KNOWN: ReadonlySet<string> = new Set([
  'forces',
  'forces.yaml',
  'people.yaml',
  'terms.yaml',
  'rules.yaml',
  'disagreements.yaml',
  'references.yaml',
]);

/**
 * Reads `<corpus>/record` and checks it against itself and the articles. An absent folder is an
 * empty record. When `problems` is not empty, `record` must not be used. The files' parsing may be
 * remembered; the checks between files are made every time.
 * @param articleProblems What is wrong with the articles: it stands among the problems too.
 */
export function loadRecord(
  corpus: string,
  articles: readonly ArticleFile[],
  memo: ParseMemo = noMemo,
  articleProblems: readonly Problem[] = [],
): { record: StatusRecord; problems: Problem[] } {
  const folder = join(corpus, 'record');
  const problems: Problem[] = [...articleProblems];
  const read = <S extends z.ZodType>(name: string, schema: S) =>
    readRecordFile(join(folder, name), name, schema, memo, problems);
  const forceFolder = join(folder, 'forces');
  const files: RecordFiles = {
    forces: read('forces.yaml', forcesSchema),
    hasForces: existsSync(join(folder, 'forces.yaml')),
    people: read('people.yaml', peopleSchema),
    terms: read('terms.yaml', termsSchema),
    rules: read('rules.yaml', rulesSchema),
    disagreements: read('disagreements.yaml', disagreementsSchema),
    references: read('references.yaml', referencesSchema),
    forceRecords: (listFiles(forceFolder, '.yaml') ?? []).flatMap((name) => {
      const file = join(forceFolder, name);
      const found = readRecordFile(file, 'forces/<id>.yaml', forceRecordSchema, memo, problems);
      if (found === undefined) return [];
      if (found.value.force !== basename(name, '.yaml')) {
        problems.push({
          file: found.file,
          line: found.lineOf(['force']),
          what: `The file is about "${found.value.force}" but is named ${name}`,
          remedy: 'Name the file for the force.',
        });
      }
      return [found];
    }),
  };
  for (const name of listFiles(folder, '') ?? []) {
    if (KNOWN.has(name)) continue;
    const what = `"${name}" is no file or folder of a record`;
    const remedy = `Correct its name (${[...KNOWN].join(', ')}) or remove it.`;
    problems.push({ file: join(folder, name), what, remedy });
  }
  // Until here every problem is one of a single file, which was not read for it.
  const { record, problems: between, missing } = checkRecord(files, articles);
  return { record, problems: [...withoutFollowing(corpus, problems, missing), ...between] };
}

/** @param kind Names the schema, for the memo. */
function readRecordFile<S extends z.ZodType>(
  file: string,
  kind: string,
  schema: S,
  memo: ParseMemo,
  problems: Problem[],
): RecordFile<z.output<S>> | undefined {
  if (!existsSync(file)) return undefined;
  const read = readText(file);
  if ('problem' in read) {
    problems.push(read.problem);
    return undefined;
  }
  const value = memo.recall(kind, read.text, () => {
    const result = parseYaml(read.text, schema, file);
    if (result.ok) return result.parsed.value;
    problems.push(...result.problems);
    return undefined;
  });
  return value === undefined ? undefined : { file, value, lineOf: lineFinder(read.text) };
}

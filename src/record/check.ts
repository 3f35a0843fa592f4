import type { Problem } from '../corpus/problem.js';
import type { ArticleFile } from '../corpus/read.js';
import { checkAliases } from './check-aliases.js';
import { checkDerivations, checkNamedIds } from './check-named.js';
import { type Missing, noFindings } from './findings.js';
import type { RecordFiles } from './load.js';
import type { StatusRecord } from './record.js';
import { walk } from './walk.js';

/**
 * Checks what single files cannot: ids are unique, ids that are named exist, every quote stands
 * word for word in its article, shared aliases have one default. Returns the record with the
 * place of every quote, all problems, and what is named and nowhere.
 */
export function checkRecord(
  files: RecordFiles,
  articleFiles: readonly ArticleFile[],
): { record: StatusRecord; problems: readonly Problem[]; missing: readonly Missing[] } {
  const articles = new Map(articleFiles.map(({ article }) => [article.id, article]));
  const found = noFindings();
  const references = byId(files.references?.value.references ?? []);
  const parsed = [
    files.forces,
    files.people,
    files.terms,
    files.rules,
    files.disagreements,
    files.references,
    ...files.forceRecords,
  ].filter((file) => file !== undefined);
  for (const file of parsed) walk(file, file.value, [], articles, references, found);
  checkDerivations(found);
  checkNamedIds(files, found, articleFiles);
  checkAliases(files, found.problems);
  const record: StatusRecord = {
    forces: byId(files.forces?.value.forces ?? []),
    coverageFrom: files.forces?.value.coverageFrom,
    forceRecords: new Map(files.forceRecords.map(({ value }) => [value.force, value])),
    people: byId(files.people?.value.people ?? []),
    terms: byId(files.terms?.value.terms ?? []),
    rules: files.rules?.value.rules ?? [],
    disagreements: files.disagreements?.value.disagreements ?? [],
    references,
    quotations: found.quotations,
    evidenceOf: found.evidenceOf,
  };
  return { record, problems: found.problems, missing: found.missing };
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

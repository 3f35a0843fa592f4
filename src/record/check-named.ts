import type { ArticleFile } from '../corpus/read.js';
import { LAST_DAY } from '../dates/day.js';
import { recordInterval } from './dates.js';
import { FACTS, type Findings, type Path } from './findings.js';
import type { RecordFile, RecordFiles } from './load.js';

const FORCES = 'forces.yaml';

/** Checks that the facts exist that others are derived from. */
export function checkDerivations(found: Findings): void {
  for (const { file, path, from } of found.derived) {
    for (const id of from) {
      if (found.ids.has(id)) continue;
      const what = `There is no fact "${id}" to derive from`;
      const remedy = 'Correct the id or add the fact.';
      const problem = { file: file.file, line: file.lineOf(path), what, remedy };
      found.missing.push({ problem, definedIn: FACTS });
    }
  }
}

/** Checks that what files name exists in others: forces, people, causes of concern, facts. */
export function checkNamedIds(
  files: RecordFiles,
  found: Findings,
  articleFiles: readonly ArticleFile[],
): void {
  const forces = new Set((files.forces?.value.forces ?? []).map(({ id }) => id));
  const people = new Set((files.people?.value.people ?? []).map(({ id }) => id));
  const report = (file: RecordFile<unknown>, path: Path, what: string, remedy: string) =>
    found.problems.push({ file: file.file, line: file.lineOf(path), what, remedy });
  const missing = (definedIn: string, file: RecordFile<unknown>, path: Path, what: string) => {
    const remedy = 'Correct the id or add what it names.';
    const problem = { file: file.file, line: file.lineOf(path), what, remedy };
    found.missing.push({ problem, definedIn });
  };
  for (const file of files.forceRecords) {
    const { force, stays, concerns, inspections } = file.value;
    if (!forces.has(force))
      missing(FORCES, file, ['force'], `There is no force "${force}" in forces.yaml`);
    const concernIds = new Set(concerns.map(({ id }) => id));
    const named = [
      ...stays.map(({ reasons }, index) => ({ path: ['stays', index, 'reasons'], ids: reasons })),
      ...inspections.map((one, index) => ({
        path: ['inspections', index, 'concerns'],
        ids: one.concerns,
      })),
    ];
    for (const { path, ids } of named) {
      for (const id of ids) {
        if (concernIds.has(id)) continue;
        const what = `There is no concern "${id}" in this file`;
        report(file, path, what, 'Correct the id or add what it names.');
      }
    }
    stays.forEach(({ from, to }, index) => {
      const end = to === undefined ? LAST_DAY : recordInterval(to.date).latest;
      if (end >= recordInterval(from.date).earliest) return;
      const what = 'The stay ends before it begins';
      report(file, ['stays', index, 'to', 'date'], what, 'Correct one of the two dates.');
    });
  }
  for (const { file, path, id } of found.persons) {
    if (!people.has(id)) missing('people.yaml', file, path, `There is no person "${id}"`);
  }
  for (const { article, file, aboutLine } of files.hasForces ? articleFiles : []) {
    for (const id of article.about) {
      if (forces.has(id)) continue;
      const what = `The article is about "${id}", which is no force of forces.yaml`;
      const problem = { file, line: aboutLine(), what, remedy: 'Use the id of a force.' };
      found.missing.push({ problem, definedIn: FORCES });
    }
  }
  files.disagreements?.value.disagreements.forEach((one, index) => {
    const file = files.disagreements;
    if (file === undefined) return;
    for (const id of one.forces) {
      const path = ['disagreements', index, 'forces'];
      if (!forces.has(id)) missing(FORCES, file, path, `No force "${id}"`);
    }
    for (const id of one.facts) {
      const path = ['disagreements', index, 'facts'];
      if (!found.ids.has(id)) missing(FACTS, file, path, `No fact "${id}"`);
    }
  });
}

import type { Article } from '../corpus/article.js';
import { locateQuote, type Quotation } from '../corpus/locate.js';
import type { Problem } from '../corpus/problem.js';
import type { ArticleFile } from '../corpus/read.js';
import { LAST_DAY } from '../dates/day.js';
import { recordInterval } from './dates.js';
import type { RecordFile, RecordFiles } from './load.js';
import type { StatusRecord } from './record.js';
import type { Evidence } from './schema.js';

type Path = readonly PropertyKey[];

/** What the walk over the files gathers. */
interface Findings {
  readonly ids: Map<string, { file: RecordFile<unknown>; path: Path }>;
  readonly quotations: Map<Evidence, Quotation>;
  readonly evidenceOf: Map<string, Evidence[]>;
  readonly derived: { file: RecordFile<unknown>; path: Path; from: readonly string[] }[];
  readonly persons: { file: RecordFile<unknown>; path: Path; id: string }[];
  readonly problems: Problem[];
}

/**
 * Checks what single files cannot: ids are unique, ids that are named exist, every quote stands
 * word for word in its article, shared aliases have one default. Returns the record with the
 * place of every quote, and all problems.
 */
export function checkRecord(
  files: RecordFiles,
  articleFiles: readonly ArticleFile[],
): { record: StatusRecord; problems: Problem[] } {
  const articles = new Map(articleFiles.map(({ article }) => [article.id, article]));
  const found: Findings = {
    ids: new Map(),
    quotations: new Map(),
    evidenceOf: new Map(),
    derived: [],
    persons: [],
    problems: [],
  };
  const references = byId(files.references?.value.references ?? []);
  const parsed = [
    files.forces,
    files.people,
    files.terms,
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
    disagreements: files.disagreements?.value.disagreements ?? [],
    references,
    quotations: found.quotations,
    evidenceOf: found.evidenceOf,
  };
  return { record, problems: found.problems };
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

function walk(
  file: RecordFile<unknown>,
  value: unknown,
  path: Path,
  articles: ReadonlyMap<string, Article>,
  references: ReadonlyMap<string, unknown>,
  found: Findings,
): void {
  if (Array.isArray(value)) {
    value.forEach((one, index) => {
      walk(file, one, [...path, index], articles, references, found);
    });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isEvidence(value)) {
    checkEvidence(file, value, path, articles, references, found);
    return;
  }
  if (
    'id' in value &&
    typeof value.id === 'string' &&
    'evidence' in value &&
    Array.isArray(value.evidence)
  ) {
    found.evidenceOf.set(
      value.id,
      value.evidence.filter((one) => isEvidence(one)),
    );
  }
  for (const [key, one] of Object.entries(value)) {
    if (key === 'id' && typeof one === 'string') noteId(file, one, [...path, key], found);
    else if (key === 'person' && typeof one === 'string') {
      found.persons.push({ file, path: [...path, key], id: one });
    } else walk(file, one, [...path, key], articles, references, found);
  }
}

/** The walk meets evidence as it was parsed, so its keys tell what it is. */
function isEvidence(value: object): value is Evidence {
  const keys = Object.keys(value);
  return (
    keys.length <= 2 &&
    ((keys.includes('article') && keys.includes('quote')) ||
      keys.includes('derivedFrom') ||
      (keys.length === 1 && keys[0] === 'reference'))
  );
}

function noteId(file: RecordFile<unknown>, id: string, path: Path, found: Findings): void {
  const first = found.ids.get(id);
  if (first === undefined) {
    found.ids.set(id, { file, path });
    return;
  }
  const place = `${first.file.file}:${first.file.lineOf(first.path)}`;
  found.problems.push({
    file: file.file,
    line: file.lineOf(path),
    what: `The id "${id}" is already used at ${place}`,
    remedy: 'Give one of the two another id.',
  });
}

function checkEvidence(
  file: RecordFile<unknown>,
  evidence: Evidence,
  path: Path,
  articles: ReadonlyMap<string, Article>,
  references: ReadonlyMap<string, unknown>,
  found: Findings,
): void {
  const at = () => ({ file: file.file, line: file.lineOf(path) });
  if ('derivedFrom' in evidence) {
    found.derived.push({ file, path, from: evidence.derivedFrom });
  } else if ('reference' in evidence) {
    if (references.has(evidence.reference)) return;
    const what = `There is no reference "${evidence.reference}" in references.yaml`;
    found.problems.push({ ...at(), what, remedy: 'Add it there or correct the id.' });
  } else {
    const article = articles.get(evidence.article);
    if (article === undefined) {
      const what = `There is no article "${evidence.article}"`;
      found.problems.push({ ...at(), what, remedy: 'Add it to articles/ or correct the id.' });
      return;
    }
    const quotation = locateQuote(article, evidence.quote);
    if (quotation !== undefined) {
      found.quotations.set(evidence, quotation);
      return;
    }
    const what = `The quote "${shorten(evidence.quote)}" does not stand in ${article.id}`;
    const remedy = 'Copy it word for word from one paragraph or list item.';
    found.problems.push({ ...at(), what, remedy });
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function checkDerivations(found: Findings): void {
  for (const { file, path, from } of found.derived) {
    for (const id of from) {
      if (found.ids.has(id)) continue;
      found.problems.push({
        file: file.file,
        line: file.lineOf(path),
        what: `There is no fact "${id}" to derive from`,
        remedy: 'Correct the id or add the fact.',
      });
    }
  }
}

function checkNamedIds(
  files: RecordFiles,
  found: Findings,
  articleFiles: readonly ArticleFile[],
): void {
  const forces = new Set((files.forces?.value.forces ?? []).map(({ id }) => id));
  const people = new Set((files.people?.value.people ?? []).map(({ id }) => id));
  const report = (file: RecordFile<unknown>, path: Path, what: string, remedy: string) =>
    found.problems.push({ file: file.file, line: file.lineOf(path), what, remedy });
  const missing = (file: RecordFile<unknown>, path: Path, what: string) =>
    report(file, path, what, 'Correct the id or add what it names.');
  for (const file of files.forceRecords) {
    const { force, stays, concerns, inspections } = file.value;
    if (!forces.has(force)) missing(file, ['force'], `There is no force "${force}" in forces.yaml`);
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
        if (!concernIds.has(id)) missing(file, path, `There is no concern "${id}" in this file`);
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
    if (!people.has(id)) missing(file, path, `There is no person "${id}"`);
  }
  for (const { article, file, aboutLine } of files.forces === undefined ? [] : articleFiles) {
    for (const id of article.about) {
      if (forces.has(id)) continue;
      const what = `The article is about "${id}", which is no force of forces.yaml`;
      found.problems.push({ file, line: aboutLine(), what, remedy: 'Use the id of a force.' });
    }
  }
  files.disagreements?.value.disagreements.forEach((one, index) => {
    const file = files.disagreements;
    if (file === undefined) return;
    for (const id of one.forces) {
      if (!forces.has(id)) missing(file, ['disagreements', index, 'forces'], `No force "${id}"`);
    }
    for (const id of one.facts) {
      if (!found.ids.has(id)) missing(file, ['disagreements', index, 'facts'], `No fact "${id}"`);
    }
  });
}

function checkAliases(files: RecordFiles, problems: Problem[]): void {
  const file = files.forces;
  if (file === undefined) return;
  const uses = new Map<string, { index: number; shared: boolean; default: boolean }[]>();
  file.value.forces.forEach((force, index) => {
    for (const alias of [{ name: force.name, shared: false, default: false }, ...force.aliases]) {
      const key = alias.name.toLowerCase();
      const list = uses.get(key) ?? [];
      if (!list.some((use) => use.index === index)) list.push({ ...alias, index });
      uses.set(key, list);
    }
  });
  for (const [alias, list] of uses) {
    const last = list.at(-1);
    if (list.length < 2 || last === undefined) continue;
    const at = () => ({ file: file.file, line: file.lineOf(['forces', last.index]) });
    if (list.some((use) => !use.shared)) {
      const what = `The alias "${alias}" belongs to several forces`;
      problems.push({ ...at(), what, remedy: 'Mark it "shared: true" at each of them.' });
    } else if (list.filter((use) => use.default).length !== 1) {
      const what = `The shared alias "${alias}" has no single default`;
      problems.push({ ...at(), what, remedy: 'Mark it "default: true" at exactly one force.' });
    }
  }
}

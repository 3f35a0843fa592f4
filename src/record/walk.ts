import type { Article } from '../corpus/article.js';
import { locateQuote } from '../corpus/locate.js';
import type { Findings, Path } from './findings.js';
import type { RecordFile } from './load.js';
import type { Evidence } from './schema.js';

/** Goes through a file's values: gathers ids and evidence, and checks the evidence. */
export function walk(
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
    const problem = { ...at(), what, remedy: 'Add it there or correct the id.' };
    found.missing.push({ problem, definedIn: 'references.yaml' });
  } else {
    const article = articles.get(evidence.article);
    if (article === undefined) {
      const what = `There is no article "${evidence.article}"`;
      const problem = { ...at(), what, remedy: 'Add it to articles/ or correct the id.' };
      found.missing.push({ problem, definedIn: `articles/${evidence.article}.md` });
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

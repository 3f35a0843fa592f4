import { createHash } from 'node:crypto';
import type { Article } from './corpus/article.js';
import { noMemo, type ParseMemo } from './corpus/memo.js';
import { CorpusError, type Problem } from './corpus/problem.js';
import { readArticles } from './corpus/read.js';
import { loadRecord } from './record/load.js';
import type { StatusRecord } from './record/record.js';
import { buildIndex, type SearchIndex } from './search/index.js';

/** One immutable snapshot of all that answers come from. */
export interface Knowledge {
  readonly articles: ReadonlyMap<string, Article>;
  readonly record: StatusRecord;
  readonly index: SearchIndex;
  /** Identifies the corpus's content: twelve hex digits. */
  readonly snapshot: string;
}

/**
 * Reads and checks a whole corpus: `<folder>/articles` and, when it is there, `<folder>/record`.
 * @param memo Spares parsing what it has seen before; the snapshot is the same with any.
 * @throws CorpusError with every problem found.
 */
export function loadKnowledge(folder: string, memo: ParseMemo = noMemo): Knowledge {
  const { articles: files, problems } = readArticles(folder, memo);
  const loaded = loadRecord(folder, files, memo, problems);
  if (loaded.problems.length > 0) throw new CorpusError(inOrder(loaded.problems));
  const articles = new Map(files.map(({ article }) => [article.id, article]));
  const index = buildIndex(articles.values(), nameGroups(loaded.record), memo);
  return { articles, record: loaded.record, index, snapshot: snapshotOf(articles, loaded.record) };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.what, b.what),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names of one thing in the record: terms with their aliases and what they stand for. */
function nameGroups(record: StatusRecord): string[][] {
  return [...record.terms.values()].map((term) => [
    term.term,
    ...term.aliases,
    ...(term.expansion === undefined ? [] : [term.expansion]),
  ]);
}

function snapshotOf(articles: ReadonlyMap<string, Article>, record: StatusRecord): string {
  const hash = createHash('sha256');
  for (const article of articles.values()) {
    const { body, passages: _, ...meta } = article;
    hash.update(JSON.stringify([meta, body]));
  }
  const { quotations: _, ...facts } = record;
  hash.update(
    JSON.stringify(facts, (_key, value: unknown) => (value instanceof Map ? [...value] : value)),
  );
  return hash.digest('hex').slice(0, 12);
}

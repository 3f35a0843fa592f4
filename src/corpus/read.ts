import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Article, buildArticle } from './article.js';
import { noMemo, type ParseMemo } from './memo.js';
import { readFrontMatter } from './meta.js';
import type { Problem } from './problem.js';

/** The largest file that is read, in bytes; the longest of the first articles has 9,000. */
const MAX_BYTES = 2_000_000;

/** An article with the file it was read from. */
export interface ArticleFile {
  readonly article: Article;
  readonly file: string;
  /** Line of `about` in the file, for problems found later. */
  readonly aboutLine: () => number;
}

/**
 * Reads a file of the corpus as text. Returns the problem instead when it is too large, is not
 * UTF-8 or cannot be read.
 */
export function readText(file: string): { text: string } | { problem: Problem } {
  try {
    if (statSync(file).size > MAX_BYTES) {
      const what = `The file is larger than ${MAX_BYTES.toLocaleString('en-GB')} bytes`;
      return { problem: { file, what, remedy: 'Split it, or remove what is not text.' } };
    }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    const what =
      error instanceof TypeError
        ? 'The file is not UTF-8 text'
        : `The file cannot be read (${errorCode(error)})`;
    return { problem: { file, what, remedy: 'Save it as UTF-8 and make it readable.' } };
  }
}

/** The code of a system error (`ENOENT`), or its message. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** Names in a folder that end in `ending`, sorted; undefined when there is no such folder. */
export function listFiles(folder: string, ending: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Reads every article of `<corpus>/articles`, sorted by name, with all that is wrong with them. */
export function readArticles(
  corpus: string,
  memo: ParseMemo = noMemo,
): { articles: ArticleFile[]; problems: Problem[] } {
  const folder = join(corpus, 'articles');
  const names = listFiles(folder, '.md');
  if (names === undefined) {
    const what = 'There is no folder "articles" here, so this is no corpus';
    const remedy = 'Give a folder that holds articles/*.md (and record/, if there is a record).';
    return { articles: [], problems: [{ file: corpus, what, remedy }] };
  }
  const problems: Problem[] = [];
  const articles = names.flatMap((name) => readArticle(join(folder, name), memo, problems) ?? []);
  return { articles, problems };
}

function readArticle(file: string, memo: ParseMemo, problems: Problem[]): ArticleFile | undefined {
  const read = readText(file);
  if ('problem' in read) {
    problems.push(read.problem);
    return undefined;
  }
  const { text } = read;
  const article = memo.recall('article', text, () => {
    const parsed = readFrontMatter(text, file);
    if (parsed.ok) return buildArticle(parsed.meta, parsed.body);
    problems.push(...parsed.problems);
    return undefined;
  });
  if (article === undefined) return undefined;
  const id = basename(file, '.md');
  if (article.id !== id) {
    const what = `The id "${article.id}" is not the file's name`;
    problems.push({ file, line: 2, what, remedy: `Write "id: ${id}".` });
    return undefined;
  }
  const aboutLine = () => {
    const parsed = readFrontMatter(text, file);
    return parsed.ok ? parsed.aboutLine() : 1;
  };
  return { article, file, aboutLine };
}

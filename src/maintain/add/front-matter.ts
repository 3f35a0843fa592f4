import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../corpus/article.js';
import { buildArticle } from '../../corpus/article.js';
import { type ArticleMeta, readFrontMatter } from '../../corpus/meta.js';
import { writeProblem } from '../../corpus/problem.js';
import { AddError } from './refusal.js';

/** An article's file as text, and the article that it is read as. */
export interface ArticleText {
  readonly text: string;
  readonly article: Article;
}

/**
 * Writes an article's file and reads it back with the code that loads the corpus.
 * @throws AddError with all that the corpus would refuse.
 */
export function writeArticle(meta: ArticleMeta, body: string): ArticleText {
  const text = `---\n${writeMeta(meta)}---\n${body}`;
  const file = `${meta.id}.md`;
  const read = readFrontMatter(text, file);
  if (!read.ok) {
    const what = read.problems.map(writeProblem).join('\n');
    throw new AddError(file, `The corpus would not load it:\n${what}`, 'Give other values.');
  }
  if (read.body !== body || !isDeepStrictEqual(read.meta, meta)) {
    throw new Error(`The article ${file} is not read as it was written`);
  }
  return { text, article: buildArticle(read.meta, read.body) };
}

function writeMeta(meta: ArticleMeta): string {
  const lines = [
    `id: ${meta.id}`,
    `title: ${quote(meta.title)}`,
    `publisher: ${scalar(meta.publisher)}`,
    ...(meta.author === undefined ? [] : [`author: ${scalar(meta.author)}`]),
    `published: ${writeDate(meta.published)}`,
    `url: ${scalar(meta.url)}`,
    ...(meta.licence === undefined ? [] : [`licence: ${scalar(meta.licence)}`]),
    `kind: ${meta.kind}`,
    `about: [${meta.about.join(', ')}]`,
    ...(meta.source === undefined
      ? []
      : [`source: { words: ${meta.source.words}, sha256: ${hex(meta.source.sha256)} }`]),
  ];
  return `${lines.join('\n')}\n`;
}

function writeDate(date: ArticleMeta['published']): string {
  const value =
    'range' in date
      ? `range: [${date.range.map(quote).join(', ')}]`
      : `value: ${quote(date.value)}${date.bound === 'on' ? '' : `, bound: ${date.bound}`}`;
  const derivation = date.derivation === undefined ? '' : `, derivation: ${quote(date.derivation)}`;
  return `{ ${value}, basis: ${date.basis}${derivation} }`;
}

/** Plain where YAML reads a text as just that, else quoted. */
function scalar(text: string): string {
  const isWords =
    /^[A-Za-z][\w ’&.()-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  const isAddress = /^https?:\/\/[\w./?=&%~+@;,-]+$/.test(text);
  return (isWords || isAddress) && text === text.trim() ? text : quote(text);
}

/** Digits alone, or with one `e`, would be read as a number. */
function hex(text: string): string {
  return /[a-df]/.test(text) ? text : quote(text);
}

/** JSON's strings are YAML's double-quoted ones, but for the few line breaks that YAML knows besides. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

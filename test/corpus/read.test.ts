import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CorpusError, writeProblem } from '../../src/corpus/problem.js';
import { errorCode, listFiles, readArticles, readText } from '../../src/corpus/read.js';
import { temporaryFolder } from '../helpers.js';

function article(id: string, body = 'The force was inspected.\n'): string {
  return `---
id: ${id}
title: Inspected
publisher: Northtown Echo
published: { value: "2021-05-04" }
url: https://example.org/${id}
kind: press
about: []
---
${body}`;
}

describe('the articles of a corpus', () => {
  it('are read, sorted by name', () => {
    const folder = temporaryFolder({
      'articles/b.md': article('b'),
      'articles/a.md': article('a'),
      'articles/c.md': article('c'),
    });
    const { articles, problems } = readArticles(folder);
    expect(problems).toEqual([]);
    expect(articles.map((one) => one.article.id)).toEqual(['a', 'b', 'c']);
    expect(articles[0]?.file).toBe(join(folder, 'articles', 'a.md'));
  });

  it('are files that end in .md and are not hidden', () => {
    const folder = temporaryFolder({
      'articles/a.md': article('a'),
      'articles/.b.md': 'hidden',
      'articles/notes.txt': 'other',
    });
    const { articles, problems } = readArticles(folder);
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(1);
  });

  it('may be none', () => {
    expect(readArticles(temporaryFolder({ 'articles/README': '' }))).toEqual({
      articles: [],
      problems: [],
    });
  });

  it('know the line of "about"', () => {
    const folder = temporaryFolder({ 'articles/a.md': article('a') });
    expect(readArticles(folder).articles[0]?.aboutLine()).toBe(8);
  });
});

describe('a corpus without articles', () => {
  it('says so when the folder is missing, and what to give instead', () => {
    const folder = temporaryFolder();
    expect(readArticles(folder)).toEqual({
      articles: [],
      problems: [
        {
          file: folder,
          what: expect.stringContaining('no folder "articles"'),
          remedy: expect.stringContaining('articles/*.md'),
        },
      ],
    });
  });

  it('says so when "articles" is a file, and when the corpus does not exist', () => {
    const folder = temporaryFolder({ articles: '' });
    expect(readArticles(folder).problems).toHaveLength(1);
    expect(readArticles(join(folder, 'nowhere')).problems).toHaveLength(1);
  });
});

describe('a file that cannot be an article', () => {
  it('is named when it is not UTF-8, and the others are read all the same', () => {
    const folder = temporaryFolder({
      'articles/a.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]),
      'articles/b.md': article('b'),
    });
    const { articles, problems } = readArticles(folder);
    expect(articles.map((one) => one.article.id)).toEqual(['b']);
    expect(problems).toEqual([
      {
        file: join(folder, 'articles', 'a.md'),
        what: 'The file is not UTF-8 text',
        remedy: expect.stringContaining('UTF-8'),
      },
    ]);
  });

  it('is named when it is larger than two million bytes', () => {
    const folder = temporaryFolder({ 'articles/a.md': 'x'.repeat(2_000_001) });
    expect(readArticles(folder).problems).toEqual([
      {
        file: join(folder, 'articles', 'a.md'),
        what: 'The file is larger than 2,000,000 bytes',
        remedy: expect.stringMatching(/\S/),
      },
    ]);
  });

  it('is named when it is a folder', () => {
    const folder = temporaryFolder({ 'articles/a.md/inside': '' });
    expect(readArticles(folder).problems).toMatchObject([
      { what: expect.stringContaining('EISDIR') },
    ]);
  });

  it('is named when its id is not its name, with the id to write', () => {
    const folder = temporaryFolder({ 'articles/a.md': article('b') });
    expect(readArticles(folder)).toMatchObject({
      articles: [],
      problems: [{ line: 2, what: expect.stringContaining('"b"'), remedy: 'Write "id: a".' }],
    });
  });

  it('does not hide the problems of the others', () => {
    const folder = temporaryFolder({
      'articles/a.md': 'no front matter',
      'articles/b.md': article('c'),
      'articles/c.md': article('c', '\n'),
    });
    expect(readArticles(folder).problems.map(({ file }) => file)).toEqual(
      ['a', 'b', 'c'].map((name) => join(folder, 'articles', `${name}.md`)),
    );
  });
});

describe('text', () => {
  it('is read at exactly the largest size', () => {
    const folder = temporaryFolder({ 'a.txt': 'x'.repeat(2_000_000) });
    expect(readText(join(folder, 'a.txt'))).toMatchObject({ text: expect.stringMatching(/^x/) });
  });

  it('is read without its byte order mark', () => {
    const folder = temporaryFolder({ 'a.txt': '\uFEFFone’s' });
    expect(readText(join(folder, 'a.txt'))).toEqual({ text: 'one’s' });
  });

  it('that is missing is a problem with the system’s code', () => {
    const file = join(temporaryFolder(), 'a.txt');
    expect(readText(file)).toEqual({
      problem: { file, what: 'The file cannot be read (ENOENT)', remedy: expect.any(String) },
    });
  });
});

describe('a list of files', () => {
  it('is sorted and undefined for what is no folder', () => {
    const folder = temporaryFolder({ 'b.yaml': '', 'a.yaml': '', 'c.yml': '' });
    expect(listFiles(folder, '.yaml')).toEqual(['a.yaml', 'b.yaml']);
    expect(listFiles(join(folder, 'none'), '.yaml')).toBeUndefined();
    expect(listFiles(join(folder, 'a.yaml'), '.yaml')).toBeUndefined();
  });
});

it('An error’s code is its system code, its message, or itself as text', () => {
  expect(errorCode(Object.assign(new Error('gone'), { code: 'ENOENT' }))).toBe('ENOENT');
  expect(errorCode(new Error('gone'))).toBe('gone');
  expect(errorCode('gone')).toBe('gone');
});

describe('a problem', () => {
  it('is written with file, line, what and remedy', () => {
    const problem = { file: 'a.md', line: 3, what: 'It is wrong', remedy: 'Mend it.' };
    expect(writeProblem(problem)).toBe('a.md:3: It is wrong. Mend it.');
    expect(writeProblem({ ...problem, line: undefined })).toBe('a.md: It is wrong. Mend it.');
  });

  it('is counted with all others in one error, one a line', () => {
    const one = { file: 'a.md', what: 'It is wrong', remedy: 'Mend it.' };
    expect(new CorpusError([one]).message).toMatch(/1 problem\.\na\.md: It is wrong\. Mend it\.$/);
    const both = new CorpusError([one, { ...one, file: 'b.md' }]);
    expect(both.message.split('\n')).toHaveLength(3);
    expect(both.problems).toHaveLength(2);
  });
});

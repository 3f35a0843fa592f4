import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileMemo, type MemoLimits } from '../../src/corpus/memo.js';
import { CorpusError } from '../../src/corpus/problem.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, must, temporaryFolder } from '../helpers.js';

/** Recalls through a new memo, as a later run does; tells whether it had to parse. */
function recall(folder: string, text: string, kind = 'kind', stamp = 'stamp', limits?: MemoLimits) {
  let parsed = false;
  const value = fileMemo(folder, stamp, limits).recall(kind, text, () => {
    parsed = true;
    return { of: text, when: undefined };
  });
  return { value, parsed };
}

const fresh = { value: { of: 'a', when: undefined }, parsed: true };
const kept = { value: { of: 'a', when: undefined }, parsed: false };

function onlyFile(folder: string): string {
  const names = readdirSync(folder);
  expect(names).toHaveLength(1);
  return join(folder, must(names[0]));
}

describe('a memo in files', () => {
  it('parses a text once and gives the equal value afterwards', () => {
    const folder = temporaryFolder();
    expect(recall(folder, 'a')).toStrictEqual(fresh);
    expect(recall(folder, 'a')).toStrictEqual(kept);
  });

  it('makes its folder', () => {
    const folder = join(temporaryFolder(), 'not', 'there');
    recall(folder, 'a');
    expect(recall(folder, 'a').parsed).toBe(false);
  });

  it('parses another text, another kind, and what another code has kept', () => {
    const folder = temporaryFolder();
    recall(folder, 'a');
    expect(recall(folder, 'b').parsed).toBe(true);
    expect(recall(folder, 'a', 'other kind').parsed).toBe(true);
    expect(recall(folder, 'a', 'kind', 'other stamp').parsed).toBe(true);
  });

  it('keeps nothing of a text that has problems', () => {
    const folder = temporaryFolder();
    expect(fileMemo(folder, 'stamp').recall('kind', 'a', () => undefined)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
    expect(recall(folder, 'a').parsed).toBe(true);
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, 40)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['not its own', (file: string) => writeFileSync(file, 'something else altogether, and longer')],
    [
      'changed by one bit',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[bytes.length - 2] = must(bytes.at(-2)) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ])('parses again, and keeps anew, when the file is %s', (_what, spoil) => {
    const folder = temporaryFolder();
    recall(folder, 'a');
    spoil(onlyFile(folder));
    expect(recall(folder, 'a')).toStrictEqual(fresh);
    expect(recall(folder, 'a')).toStrictEqual(kept);
  });

  it('does not take a whole file that was kept for something else', () => {
    const folder = temporaryFolder();
    recall(folder, 'b');
    const other = onlyFile(folder);
    recall(folder, 'a');
    const own = must(readdirSync(folder).find((name) => join(folder, name) !== other));
    renameSync(other, join(folder, own));
    expect(recall(folder, 'a')).toStrictEqual(fresh);
  });

  it('parses every time where it cannot write', () => {
    const folder = join(temporaryFolder({ file: 'no folder' }), 'file');
    expect(recall(folder, 'a')).toStrictEqual(fresh);
    expect(recall(folder, 'a')).toStrictEqual(fresh);
  });

  it.each([
    ['files', { files: 2, bytes: 1_000_000 }],
    ['bytes', { files: 1_000, bytes: 150 }],
  ])('lets the oldest go when there are too many %s', (_what, limits) => {
    const folder = temporaryFolder();
    for (const [age, text] of ['new', 'middle', 'old'].entries()) {
      const before = new Set(readdirSync(folder));
      recall(folder, text);
      const name = must(readdirSync(folder).find((one) => !before.has(one)));
      utimesSync(join(folder, name), 1_000_000 - age, 1_000_000 - age);
    }
    recall(folder, 'newest', 'kind', 'stamp', limits);
    const reparsed = ['new', 'middle', 'old', 'newest'].map((text) => recall(folder, text).parsed);
    expect(reparsed).toEqual([false, false, true, false]);
  });
});

describe('a corpus read with a memo', () => {
  it('is the one read without, at first and when all is remembered', () => {
    const folder = temporaryFolder();
    const plain = loadKnowledge(CORPUS);
    for (const _run of ['filling', 'filled']) {
      const { articles, record, snapshot } = loadKnowledge(CORPUS, fileMemo(folder, 'stamp'));
      expect(articles).toStrictEqual(plain.articles);
      expect(record).toStrictEqual(plain.record);
      expect(snapshot).toBe(plain.snapshot);
    }
  });

  it('is parsed no more once it is remembered', () => {
    const memo = fileMemo(temporaryFolder(), 'stamp');
    const read = () => {
      let parsed = 0;
      loadKnowledge(CORPUS, {
        recall: (kind, text, parse) =>
          memo.recall(kind, text, () => {
            parsed += 1;
            return parse();
          }),
      });
      return parsed;
    };
    expect(read()).toBeGreaterThan(5);
    expect(read()).toBe(0);
  });

  it('shows an edit at once', () => {
    const memo = fileMemo(temporaryFolder(), 'stamp');
    const { corpus, article } = copy();
    const before = loadKnowledge(corpus, memo);
    writeFileSync(article, `${readFileSync(article, 'utf8')}\nA sentence that is new.\n`);
    const after = loadKnowledge(corpus, memo);
    expect(after.snapshot).not.toBe(before.snapshot);
    expect(after.index.entries.at(-1)?.sentence.text).toBe('A sentence that is new.');
  });

  it('is checked every time: a quote that no longer stands, an id that is not the file’s name', () => {
    const memo = fileMemo(temporaryFolder(), 'stamp');
    const { corpus, article } = copy();
    loadKnowledge(corpus, memo);
    renameSync(article, article.replace(/\.md$/, '-renamed.md'));
    const problems = [0, 1].map(() => problemsOf(() => loadKnowledge(corpus, memo)));
    expect(problems[0]).toContain('-renamed.md:2: The id');
    expect(problems[0]).toContain('There is no article');
    expect(problems[1]).toBe(problems[0]);
    expect(problemsOf(() => loadKnowledge(corpus))).toBe(problems[0]);
  });
});

/** A copy of the corpus, and its last article. */
function copy(): { corpus: string; article: string } {
  const corpus = temporaryFolder();
  cpSync(CORPUS, corpus, { recursive: true });
  const articles = join(corpus, 'articles');
  return { corpus, article: join(articles, must(readdirSync(articles).sort().at(-1))) };
}

function problemsOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CorpusError) return error.message;
    throw error;
  }
  throw new Error('The corpus loads');
}

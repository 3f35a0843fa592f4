import { describe, expect, it } from 'vitest';
import { type FrontMatter, readFrontMatter } from '../../src/corpus/meta.js';
import type { Problem } from '../../src/corpus/problem.js';

const LINES = [
  'id: northtown',
  'title: "Northtown Police inspected"',
  'publisher: Northtown Echo',
  'published: { value: "2021-05-04" }',
  'url: https://example.org/northtown',
  'kind: press',
  'about: [northtown]',
];
const BODY = 'The force was inspected.\n';

function file(lines: readonly string[] = LINES, body = BODY): string {
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** The lines with the one of this key replaced, or left out for `undefined`. */
function changed(key: string, line: string | undefined): string[] {
  const kept = LINES.filter((one) => !one.startsWith(`${key}:`));
  const at = LINES.findIndex((one) => one.startsWith(`${key}:`));
  return line === undefined ? kept : [...kept.slice(0, at), line, ...kept.slice(at)];
}

function read(text: string): Extract<FrontMatter, { ok: true }> {
  const result = readFrontMatter(text, 'a.md');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

function problems(text: string): Problem[] {
  const result = readFrontMatter(text, 'a.md');
  return result.ok ? [] : result.problems;
}

describe('a well-formed file', () => {
  it('is parted into front matter and body', () => {
    const { meta, body } = read(file());
    expect(meta).toMatchObject({ id: 'northtown', title: 'Northtown Police inspected' });
    expect(body).toBe(BODY);
  });

  it('has its body counted from after the closing line, blank lines included', () => {
    expect(read(file(LINES, '\n\nText.\n')).body).toBe('\n\nText.\n');
  });

  it('has Windows and old Mac line ends read as \\n', () => {
    expect(read(file(LINES, 'One.\nTwo.\n').replaceAll('\n', '\r\n')).body).toBe('One.\nTwo.\n');
    expect(read(file(LINES, 'One.\nTwo.\n').replaceAll('\n', '\r')).body).toBe('One.\nTwo.\n');
  });

  it('may begin with a byte order mark', () => {
    expect(read(`\uFEFF${file()}`).body).toBe(BODY);
  });

  it('keeps a line "---" of the body in the body', () => {
    expect(read(file(LINES, 'One.\n---\nTwo.\n')).body).toBe('One.\n---\nTwo.\n');
  });

  it('may be about no force', () => {
    expect(read(file(changed('about', 'about: []'))).meta.about).toEqual([]);
  });

  it('tells the line on which "about" stands', () => {
    expect(read(file()).aboutLine()).toBe(8);
  });

  it('may name author, licence and source', () => {
    const source = `source: { words: 12, sha256: ${'a'.repeat(64)} }`;
    const { meta } = read(file([...LINES, 'author: A. Byline', 'licence: OGL 3', source]));
    expect(meta).toMatchObject({ author: 'A. Byline', licence: 'OGL 3', source: { words: 12 } });
  });

  it('may give the date of publication as a derived bound', () => {
    const line =
      'published: { value: 2021-05, bound: not-before, basis: derived, derivation: undated }';
    expect(read(file(changed('published', line))).meta.published).toEqual({
      value: '2021-05',
      bound: 'not-before',
      basis: 'derived',
      derivation: 'undated',
    });
  });
});

describe('a file that breaks a rule', () => {
  it.each(['', 'Text.\n', '---\nid: northtown\n', `\n${file()}`, '--- \nid: a\n---\nText.\n'])(
    'is told where front matter belongs when it begins %j',
    (text) => {
      expect(problems(text)).toEqual([
        {
          file: 'a.md',
          line: 1,
          what: expect.stringContaining('does not begin with front matter'),
          remedy: expect.stringMatching(/\S/),
        },
      ]);
    },
  );

  it('is told when it has no text', () => {
    expect(problems(file(LINES, '\n \n'))).toEqual([
      { file: 'a.md', what: 'The article has no text', remedy: expect.stringMatching(/\S/) },
    ]);
  });

  it('is told of an unknown key, with its line in the file', () => {
    expect(problems(file([...LINES, 'pubished: 2021']))).toMatchObject([
      { file: 'a.md', line: 9, what: expect.stringContaining('"pubished" is not a known key') },
    ]);
  });

  it.each(['id', 'title', 'publisher', 'published', 'url', 'kind', 'about'])(
    'is told when "%s" is missing',
    (key) => {
      const found = problems(file(changed(key, undefined)));
      expect(found).toHaveLength(1);
      expect(found[0]?.what).toMatch(new RegExp(`^${key}: `));
    },
  );

  it.each([
    ['id', 'id: Northtown Police'],
    ['id', 'id: north--town'],
    ['title', 'title: "  "'],
    ['url', 'url: javascript:alert(1)'],
    ['url', 'url: ftp://example.org/a'],
    ['url', 'url: example.org'],
    ['kind', 'kind: blog'],
    ['about', 'about: northtown'],
    ['published', 'published: 2021-05-04'],
    ['published', 'published: { value: "2021-02-29" }'],
    ['published', 'published: { value: "2021-05-04", basis: derived }'],
  ])('is told of a bad "%s": %s', (key, line) => {
    const found = problems(file(changed(key, line)));
    expect(found.length).toBeGreaterThan(0);
    const at = 2 + LINES.findIndex((one) => one.startsWith(`${key}:`));
    for (const { what, line: found1 } of found) {
      expect(what).toMatch(new RegExp(`^${key}\\b`));
      expect(found1).toBe(at);
    }
  });

  it('is told of all bad keys at once', () => {
    const lines = [...changed('kind', 'kind: blog'), 'licence: ""', 'more: 1'];
    expect(problems(file(lines))).toHaveLength(3);
  });

  it('is told of a source hash that is no SHA-256', () => {
    expect(problems(file([...LINES, 'source: { words: 12, sha256: abc }']))).toMatchObject([
      { line: 9, what: expect.stringContaining('source.sha256') },
    ]);
  });

  it('is told the line of broken YAML, counted in the file', () => {
    expect(problems(file(changed('kind', 'kind: [press')))).toMatchObject([
      { file: 'a.md', line: 8, what: expect.stringContaining('not valid YAML') },
    ]);
  });
});

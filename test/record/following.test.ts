import { describe, expect, it } from 'vitest';
import { corpusWith, load, problemsWith, replacing } from './fixtures.js';

const FORCES = 'record/forces.yaml';

describe('one mistake', () => {
  it('in the list of forces is one problem, with how much depends on it', () => {
    const found = problemsWith(FORCES, (text) => `${text}  - id: [\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: FORCES, what: expect.stringContaining('valid YAML') });
    expect(found[0]?.remedy).toMatch(/ \d+ uses of what stands there can be checked only then\.$/);
  });

  it.each([
    ['record/people.yaml', 'people:', 'persons:'],
    ['record/references.yaml', 'references:', 'reference:'],
    ['articles/echo.md', 'kind: ', 'kinds: '],
  ])('in %s brings none of what follows from it', (file, from, to) => {
    const found = problemsWith(file, replacing(from, to));
    expect(new Set(found.map((one) => one.file))).toEqual(new Set([file]));
    expect(found.filter(({ remedy }) => remedy.includes('only then'))).toHaveLength(1);
    expect(found.at(-1)?.remedy).toContain('only then');
  });

  it('in a file with facts keeps back facts that are missing elsewhere', () => {
    const found = problemsWith('record/forces/northtown.yaml', replacing('stays:', 'stay:'));
    expect(new Set(found.map(({ file }) => file))).toEqual(
      new Set(['record/forces/northtown.yaml']),
    );
  });
});

describe('another mistake', () => {
  it('is reported beside one that keeps a file from being read', () => {
    const folder = corpusWith({
      [FORCES]: replacing('nation: England\n    aliases', 'country: England\n    aliases'),
      'record/terms.yaml': replacing('reference: letter', 'reference: lettre'),
    });
    const { problems } = load(folder);
    expect(problems.map(({ file }) => file)).toContain('record/terms.yaml');
    expect(problems.filter(({ what }) => what.includes('lettre'))).toHaveLength(1);
  });

  it('is reported in full where every file is read', () => {
    const found = problemsWith('record/terms.yaml', replacing('reference: letter', 'reference: x'));
    expect(found).toEqual([
      {
        file: 'record/terms.yaml',
        line: expect.any(Number),
        what: 'There is no reference "x" in references.yaml',
        remedy: 'Add it there or correct the id.',
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../src/corpus/problem.js';
import { parseYaml } from '../../src/corpus/yaml.js';

const anything = z.any();

function value<S extends z.ZodType>(text: string, schema: S): z.output<S> {
  const result = parseYaml(text, schema, 'a.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.parsed.value;
}

function problems(text: string, schema: z.ZodType = anything, firstLine?: number): Problem[] {
  const result = parseYaml(text, schema, 'a.yaml', firstLine);
  return result.ok ? [] : result.problems;
}

describe('values', () => {
  it('are what the schema makes of them', () => {
    const schema = z.strictObject({ a: z.string().default('none'), b: z.int() });
    expect(value('b: 2', schema)).toEqual({ a: 'none', b: 2 });
  });

  it('are strings where a day is written without quotation marks', () => {
    expect(value('a: 2019-08-30', anything)).toEqual({ a: '2019-08-30' });
  });

  it('are strings for the words of other versions of YAML', () => {
    expect(value('a: yes\nb: No\nc: 6,600\nd: 12:24', anything)).toEqual({
      a: 'yes',
      b: 'No',
      c: '6,600',
      d: '12:24',
    });
  });

  it('may be folded over several lines', () => {
    expect(value('a: >-\n  one\n  two\n', anything)).toEqual({ a: 'one two' });
  });

  it('do not reach the prototype', () => {
    const parsed = value('__proto__: { polluted: true }', anything);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('text that is not YAML', () => {
  it.each([
    ['an open bracket', 'a: [1\nb: 2', 2],
    ['a tab as indentation', 'a:\n\tb: 2', 2],
    ['a key twice', 'a: 1\nb: 2\na: 3', 3],
    ['an open quotation mark', 'a: 1\nb: "two\n', 2],
    ['an unknown tag', 'a: 1\nb: !!js/function x', 2],
    ['a list as a key', '? [b, c]\n: 2', 1],
    ['two documents', 'a: 1\n---\nb: 2', 1],
    ['nothing', '', 1],
  ])('is named with its line: %s', (_, text, line) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      file: 'a.yaml',
      what: expect.stringContaining('not valid YAML'),
      remedy: expect.stringMatching(/\S/),
    });
    expect(found[0]?.line).toBeGreaterThanOrEqual(line);
    expect(found[0]?.line).toBeLessThanOrEqual(line + 1);
  });

  it('is named with its line in the file that holds it', () => {
    expect(problems('a: 1\na: 2', anything, 10)).toMatchObject([{ line: 11 }]);
  });
});

describe('aliases', () => {
  it('are refused, with their line', () => {
    expect(problems('a: &x [1]\nb: *x\n')).toMatchObject([
      { line: 2, what: expect.stringContaining('alias') },
    ]);
  });

  it('are refused before they can grow', () => {
    const levels = Array.from({ length: 20 }, (_, at) =>
      at === 0 ? 'l0: &l0 [x, x]' : `l${at}: &l${at} [${'*l'}${at - 1}, *l${at - 1}]`,
    );
    expect(problems(levels.join('\n'))).toHaveLength(1);
  });
});

describe('what does not meet the schema', () => {
  const item = z.strictObject({ id: z.string(), count: z.int().optional() });
  const schema = z.strictObject({ items: z.array(item), note: z.string().optional() });
  const good = 'items:\n  - id: a\n    count: 1\n';

  it('passes when nothing is wrong', () => {
    expect(problems(good, schema)).toEqual([]);
  });

  it('is named by path and line', () => {
    expect(problems(`${good}  - id: b\n    count: many\n`, schema)).toEqual([
      {
        file: 'a.yaml',
        line: 5,
        what: expect.stringMatching(/^items\.1\.count: /),
        remedy: expect.stringMatching(/\S/),
      },
    ]);
  });

  it('is named at its parent’s line when it is missing', () => {
    expect(problems(`${good}  - count: 2\n`, schema)).toMatchObject([
      { line: 4, what: expect.stringMatching(/^items\.1\.id: /) },
    ]);
  });

  it('is an unknown key, at its own line', () => {
    expect(problems(`${good}notes: x\n`, schema)).toEqual([
      {
        file: 'a.yaml',
        line: 4,
        what: '"notes" is not a known key of the file',
        remedy: expect.stringMatching(/spelling/),
      },
    ]);
    expect(problems(`${good}    cuont: 2\n`, schema)).toMatchObject([
      { line: 4, what: '"cuont" is not a known key of items.0' },
    ]);
  });

  it('is named all at once', () => {
    const text = 'items:\n  - id: 1\n    cuont: 1\n  - id: 2\nnote: [x]\n';
    expect(
      problems(text, schema)
        .map(({ line }) => line)
        .sort(),
    ).toEqual([2, 3, 4, 5]);
  });

  it('is found in flow style and in JSON too', () => {
    expect(problems('{"items":\n [{"id": "a",\n "count": "x"}]}', schema)).toMatchObject([
      { line: 3, what: expect.stringContaining('items.0.count') },
    ]);
  });

  it('is named by the closest of several shapes', () => {
    const either = z.strictObject({
      evidence: z.union([
        z.strictObject({ article: z.string(), quote: z.string() }),
        z.strictObject({ reference: z.string() }),
      ]),
    });
    const found = problems('evidence:\n  article: a\n  qoute: b\n', either);
    expect(found.map(({ what }) => what).join('\n')).toMatch(/evidence\.quote/);
    expect(found.map(({ what }) => what).join('\n')).toMatch(/"qoute" is not a known key/);
    expect(found.map(({ what }) => what).join('\n')).not.toMatch(/reference/);
  });

  it('is named where the whole file has another shape', () => {
    expect(problems('- a\n', schema)).toMatchObject([
      { line: 1, what: expect.stringMatching(/^the file: /) },
    ]);
  });
});

it('The line of any path is known, and of a path that is not there its nearest ancestor’s', () => {
  const result = parseYaml('a:\n  - b: 1\n  - b: 2\n    c: 3\n', anything, 'a.yaml', 5);
  if (!result.ok) throw new Error('not parsed');
  const { lineOf } = result.parsed;
  expect(lineOf(['a', 0, 'b'])).toBe(6);
  expect(lineOf(['a', 1])).toBe(7);
  expect(lineOf(['a', 1, 'c'])).toBe(8);
  expect(lineOf(['a', 1, 'nothing', 'here'])).toBe(7);
  expect(lineOf([])).toBe(5);
});

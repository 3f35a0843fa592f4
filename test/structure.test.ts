import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './helpers.js';

/** The one place where DESIGN.md section 2 is written as a rule: what each part may import. */
const BELOW_ANSWER = ['knowledge', 'record', 'search', 'corpus', 'dates'];
const BELOW_COMMANDS = [
  ...['discord', 'maintain', 'render', 'answer', 'evaluate', 'config'],
  ...BELOW_ANSWER,
];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  dates: [],
  config: [],
  corpus: ['dates'],
  record: ['corpus', 'dates'],
  search: ['corpus', 'dates'],
  knowledge: ['record', 'search', 'corpus', 'dates'],
  evaluate: ['corpus', 'dates'],
  answer: BELOW_ANSWER,
  render: ['answer', ...BELOW_ANSWER],
  maintain: ['render', 'answer', 'evaluate', 'config', ...BELOW_ANSWER],
  discord: ['maintain', 'render', 'answer', 'config', ...BELOW_ANSWER],
  commands: BELOW_COMMANDS,
  cli: ['commands', ...BELOW_COMMANDS],
  main: ['commands', ...BELOW_COMMANDS],
  // The thread that answers: it runs the commands.
  'engine-thread': ['commands', ...BELOW_COMMANDS],
};

/** Which packages each part may use; the others use none but these two everywhere. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'js-yaml': ['corpus'],
  minisearch: ['search', 'evaluate'],
  stemmer: ['search'],
  dotenv: ['main', 'cli', 'config', 'discord'],
  'discord.js': ['discord', 'commands'],
  linkedom: ['maintain'],
  '@mozilla/readability': ['maintain'],
  htmlparser2: ['maintain'],
};

/** Parts that are pure functions: they read no file and no clock. */
const PURE = ['dates', 'search', 'answer', 'render', 'evaluate'];

interface Import {
  /** Path of the importing file from the root. */
  readonly file: string;
  /** Part that it belongs to: a folder of `src/`, a file of `src/`, or `commands`. */
  readonly part: string;
  /** What is imported: a path from the root without ending, or a package's name. */
  readonly target: string;
  readonly isLocal: boolean;
  readonly typeOnly: boolean;
}

const IMPORT =
  /\b(?:import|export)\s+(type\s+)?(?:[\w$*{][^'";]*?\sfrom\s+)?'([^']+)'|\bimport\s*\(\s*'([^']+)'\s*\)/g;

function readImports(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const isLocal = name.startsWith('.');
    return {
      file,
      part: partOf(file),
      target: isLocal ? join(dirname(file), name).replace(/\.js$/, '') : name,
      isLocal,
      typeOnly: match[1] !== undefined,
    };
  });
}

/** `src/corpus/read` is of `corpus`, `src/knowledge` of `knowledge`, `commands/ask` of `commands`. */
function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.ts$/, '') : top;
}

function sourceFiles(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => relative(ROOT, join(ROOT, folder, name)))
    .sort();
}

const files = [...sourceFiles('src'), ...sourceFiles('commands')];
const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const imports = [...texts].flatMap(([file, text]) => readImports(file, text));
const between = imports.filter((one) => one.isLocal && partOf(one.target) !== one.part);
const packages = imports.filter((one) => !one.isLocal);

/** `file imports target`, for messages that say where to look. */
function write(found: readonly Import[]): string[] {
  return found.map(({ file, target }) => `${file} imports ${target}`);
}

/** The circles in which files import each other, each once, from where it was first met. */
function circlesOf(below: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    const at = above.indexOf(file);
    if (at >= 0) found.push([...above.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const next of below.get(file) ?? []) visit(next, [...above, file]);
    done.add(file);
  };
  for (const file of below.keys()) visit(file, []);
  return found;
}

/** What each file imports of other files, by their paths without ending. */
function belowOf(found: readonly Import[]): Map<string, Set<string>> {
  const below = new Map<string, Set<string>>();
  for (const { file, target, isLocal, typeOnly } of found) {
    if (!isLocal || typeOnly) continue;
    const from = file.replace(/\.ts$/, '');
    below.set(from, (below.get(from) ?? new Set()).add(target));
  }
  return below;
}

describe('the finder of circles', () => {
  const circles = (...files: readonly (readonly [string, string])[]) =>
    circlesOf(belowOf(files.flatMap(([file, text]) => readImports(`src/corpus/${file}.ts`, text))));

  it('finds each circle, and not what leads to it', () => {
    expect(
      circles(
        ['a', "import { b } from './b.js';"],
        ['b', "import { c } from './c.js';"],
        ['c', "import { d } from './d.js';\nimport { b } from './b.js';"],
        ['e', "export * from './e.js';"],
      ),
    ).toEqual(['src/corpus/b -> src/corpus/c -> src/corpus/b', 'src/corpus/e -> src/corpus/e']);
  });

  it('finds none where a file is reached twice, or a type alone is imported back', () => {
    expect(
      circles(
        ['a', "import { b } from './b.js';\nimport { c } from './c.js';"],
        ['b', "import { c } from './c.js';"],
        ['c', "import type { A } from './a.js';"],
      ),
    ).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it('sees every form of import', () => {
    const text = [
      "import a from './a.js';",
      "import { b, type C } from '../search/b.js';",
      "import type { D } from 'd';",
      "import {\n  e,\n  f,\n} from 'e-f';",
      "import 'g';",
      "import * as h from 'node:h';",
      "export { i } from './i.js';",
      "export * from './j.js';",
      "const k = await import('./k.js');",
    ].join('\n');
    const found = readImports('src/corpus/x.ts', text);
    expect(found.map(({ target, typeOnly }) => [target, typeOnly])).toEqual([
      ['src/corpus/a', false],
      ['src/search/b', false],
      ['d', true],
      ['e-f', false],
      ['g', false],
      ['node:h', false],
      ['src/corpus/i', false],
      ['src/corpus/j', false],
      ['src/corpus/k', false],
    ]);
  });

  it('found the house', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(between.length).toBeGreaterThan(40);
    expect(between.filter(({ part }) => part === 'answer').length).toBeGreaterThan(5);
  });

  it('found every local import where a file stands', () => {
    const lost = imports.filter(({ isLocal, target }) => isLocal && !texts.has(`${target}.ts`));
    expect(write(lost)).toEqual([]);
  });
});

describe('imports', () => {
  it('come from parts that DESIGN.md knows', () => {
    const unknown = files.map(partOf).filter((part) => MAY_IMPORT[part] === undefined);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('point one way', () => {
    const wrong = between.filter(
      ({ part, target }) => MAY_IMPORT[part]?.includes(partOf(target)) !== true,
    );
    expect(write(wrong)).toEqual([]);
  });

  it('go round in no circle of parts', () => {
    const below = new Map<string, Set<string>>();
    for (const { part, target } of between) {
      below.set(part, (below.get(part) ?? new Set()).add(partOf(target)));
    }
    const circle = (part: string, above: readonly string[]): string[] => {
      if (above.includes(part)) return [[...above, part].join(' -> ')];
      return [...(below.get(part) ?? [])].flatMap((next) => circle(next, [...above, part]));
    };
    expect([...below.keys()].flatMap((part) => circle(part, []))).toEqual([]);
  });

  it('go round in no circle of files', () => {
    expect(circlesOf(belowOf(imports))).toEqual([]);
  });

  it('of evaluate are its own files, dates, and the type of a problem', () => {
    const wrong = between.filter(({ part, target, typeOnly }) => {
      if (part !== 'evaluate' || partOf(target) === 'dates') return false;
      return target !== 'src/corpus/problem' || !typeOnly;
    });
    expect(write(wrong)).toEqual([]);
  });

  it('of the tests’ own helpers are none', () => {
    expect(write(imports.filter(({ target }) => target.startsWith('test/')))).toEqual([]);
  });
});

describe('packages', () => {
  it.each(Object.entries(PACKAGES))('%s is imported in %j alone', (name, parts) => {
    const wrong = packages.filter(
      ({ target, part }) =>
        (target === name || target.startsWith(`${name}/`)) && !parts.includes(part),
    );
    expect(write(wrong)).toEqual([]);
  });

  it('discord.js gives the commands types alone', () => {
    const wrong = packages.filter(
      ({ target, part, typeOnly }) => part === 'commands' && target === 'discord.js' && !typeOnly,
    );
    expect(write(wrong)).toEqual([]);
  });

  it('are those that package.json depends on, or Node’s with their prefix', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const wrong = packages.filter(
      ({ target }) => !target.startsWith('node:') && !Object.hasOwn(dependencies, target),
    );
    expect(write(wrong)).toEqual([]);
  });
});

describe('the functional core', () => {
  it('reads no files but the word counts of a package, which never change', () => {
    const wrong = packages.filter(
      ({ file, target, part }) =>
        target.startsWith('node:') && PURE.includes(part) && !file.endsWith('search/background.ts'),
    );
    expect(write(wrong)).toEqual([]);
  });

  it('takes the time from its caller', () => {
    const core = [...PURE, 'corpus', 'record', 'knowledge'];
    const wrong = [...texts].filter(
      ([file, text]) =>
        core.includes(partOf(file)) &&
        /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(/.test(text),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });
});

import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../helpers.js';

const SOURCES = {
  'src/cli/ask.ts':
    "import { word } from '../word.js';\nconsole.log(word, process.argv.slice(2).join(' '));\n",
  'src/cli/other.ts': "import { word } from '../word.js';\nconsole.log('other', word);\n",
  'src/word.ts': "export const word: string = 'first';\n",
};

/** A small project with the real scripts, compiler settings and packages. */
function project(sources: Readonly<Record<string, string>> = SOURCES): string {
  const folder = temporaryFolder({ 'package.json': '{"type":"module"}' });
  cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true });
  for (const name of ['tsconfig.json', 'tsconfig.build.json']) {
    cpSync(join(ROOT, name), join(folder, name));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(sources)) write(folder, path, text);
  return folder;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(folder: string, ...args: string[]): Promise<Ran> {
  return node(folder, ['scripts/run.mjs', ...args]);
}

function node(folder: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

/** Files as production has them: nothing but what the build has left, and no compiler. */
function withoutPackages(folder: string): void {
  rmSync(join(folder, 'node_modules'));
}

describe('a command', () => {
  it('is built before it first runs, and not again while nothing changes', async () => {
    const folder = project();
    expect(await run(folder, 'cli/ask', 'a', 'b c')).toEqual({
      status: 0,
      out: 'first a b c\n',
      err: '',
    });
    write(folder, 'dist/marker', 'still here');
    expect((await run(folder, 'cli/other')).out).toBe('other first\n');
    expect(existsSync(join(folder, 'dist/marker'))).toBe(true);
  });

  it('answers with an edit, even one that keeps the length and has an old date', async () => {
    const folder = project();
    await run(folder, 'cli/ask');
    write(folder, 'src/word.ts', "export const word: string = 'other';\n");
    utimesSync(join(folder, 'src/word.ts'), 1_000_000, 1_000_000);
    expect((await run(folder, 'cli/ask')).out).toBe('other \n');
    expect((await run(folder, 'cli/other')).out).toBe('other other\n');
  });

  it('is not answered by what a deleted source had left', async () => {
    const folder = project();
    await run(folder, 'cli/other');
    rmSync(join(folder, 'src/cli/other.ts'));
    const ran = await run(folder, 'cli/other');
    expect(ran.status).toBe(1);
    expect(ran.out).toBe('');
    expect(existsSync(join(folder, 'dist/src/cli/other.js'))).toBe(false);
    rmSync(join(folder, 'src/word.ts'));
    const broken = await run(folder, 'cli/ask');
    expect(broken).toMatchObject({ status: 1, out: '' });
    expect(broken.err).toContain('word.js');
  });

  it('says what does not compile, runs no old code, and leaves nothing behind', async () => {
    const folder = project();
    await run(folder, 'cli/ask');
    write(folder, 'src/word.ts', 'export const word: string = 1;\n');
    for (const _again of [1, 2]) {
      const ran = await run(folder, 'cli/ask');
      expect(ran).toMatchObject({ status: 1, out: '' });
      expect(ran.err).toMatch(/src\/word\.ts\D+1\b[\s\S]*TS2322/);
      expect(ran.err).toContain('The sources do not compile (messages above).');
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('dist.'))).toEqual([]);
    write(folder, 'src/word.ts', "export const word: string = 'mended';\n");
    expect((await run(folder, 'cli/ask')).out).toBe('mended \n');
  });

  it('runs as it was built where there are no packages', async () => {
    const folder = project();
    await run(folder, 'cli/ask');
    withoutPackages(folder);
    expect(await run(folder, 'cli/ask')).toEqual({ status: 0, out: 'first \n', err: '' });
  });

  it('asks for a build where sources are newer and there is no compiler', async () => {
    const folder = project();
    await run(folder, 'cli/ask');
    withoutPackages(folder);
    write(folder, 'src/word.ts', "export const word: string = 'newer';\n");
    const ran = await run(folder, 'cli/ask');
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.err).toContain('no compiler is installed');
    expect(ran.err).toContain('npm ci && npm run build');
  });

  it('may be built by several runs at once', async () => {
    const folder = project();
    const runs = await Promise.all([1, 2, 3].map(() => run(folder, 'cli/ask')));
    for (const ran of runs) expect(ran).toEqual({ status: 0, out: 'first \n', err: '' });
    expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  it('keeps its exit status and both streams, however much it writes', async () => {
    const folder = project({
      'src/cli/ask.ts':
        "process.stdout.write('o'.repeat(3_000_000));\nprocess.stderr.write('e'.repeat(300_000));\nprocess.exitCode = 7;\n",
    });
    const { status, out, err } = await run(folder, 'cli/ask');
    expect([status, out.length, err.length]).toEqual([7, 3_000_000, 300_000]);
  });

  it('fails with what it throws', async () => {
    const folder = project({ 'src/cli/ask.ts': "throw new Error('no such luck');\n" });
    const ran = await run(folder, 'cli/ask');
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.err).toContain('no such luck');
  });
});

describe('a bundle', () => {
  it('leaves every file its own address', async () => {
    const folder = project({
      ...SOURCES,
      'src/word.ts': 'export const word: string = import.meta.url;\n',
    });
    const { out } = await run(folder, 'cli/ask');
    expect(out.trim()).toMatch(/\/dist\/src\/word\.js$/);
    expect((await run(folder, 'cli/other')).out.trim()).toBe(`other ${out.trim()}`);
    expect(existsSync(join(folder, 'dist/bundle/cli/ask.js'))).toBe(true);
  });

  it('traces errors to the TypeScript source when Node is asked for source maps', async () => {
    const folder = project({
      ...SOURCES,
      'src/word.ts':
        "function fail(): string {\n  throw new Error('no such luck');\n}\nexport const word = fail();\n",
    });
    const ran = await node(folder, ['--enable-source-maps', 'scripts/run.mjs', 'cli/ask']);
    expect(ran.err).toContain('src/word.ts:2:');
  });
});

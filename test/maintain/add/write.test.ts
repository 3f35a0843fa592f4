import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeNew } from '../../../src/maintain/add/write.js';
import { SMALL } from '../../cli/corpora.js';
import { ROOT, temporaryFolder } from '../../helpers.js';
import { build, corpus, start } from './cli.js';
import { refusalOf } from './harness.js';

const MOMENTS = 50;
const HELD = 'articles/northshire-moved.md';

beforeAll(build, 120_000);

describe('a new file', () => {
  it('is written whole and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    writeNew(folder, 'a.md', 'text “x”\n');
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('text “x”\n');
  });

  it('never takes the place of another', async () => {
    const folder = temporaryFolder({ 'a.md': 'old' });
    const refusal = await refusalOf(() => writeNew(folder, 'a.md', 'new'));
    expect(refusal.what).toContain('a file of this name');
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
  });

  it('clears away what a killed run left, and no other run’s', () => {
    const folder = temporaryFolder({
      '.add-999999999.tmp': 'x',
      [`.add-${process.ppid}.tmp`]: 'y',
    });
    writeNew(folder, 'a.md', 'text');
    expect(readdirSync(folder).sort()).toEqual([`.add-${process.ppid}.tmp`, 'a.md']);
  });

  it('is refused where its folder cannot be written', async () => {
    expect((await refusalOf(() => writeNew('/absent', 'a.md', 'x'))).message).toContain('ENOENT');
  });
});

/** Ends a process after so many milliseconds, unless it has ended. */
async function killAfter(child: ReturnType<typeof start>, milliseconds: number): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await ended;
  clearTimeout(timer);
}

describe('kill -9', () => {
  it(`at ${MOMENTS} random moments of writing leaves every file whole`, async () => {
    const module = pathToFileURL(join(ROOT, 'dist/src/maintain/add/write.js')).href;
    const text = 'All of it.\n'.repeat(50_000);
    // Writes files as fast as it can until it is ended.
    const code = `import { writeNew } from ${JSON.stringify(module)};
      const [folder] = process.argv.slice(1);
      process.stdout.write('ready');
      for (let at = 0; ; at += 1) writeNew(folder, process.pid + '-' + at + '.md', ${JSON.stringify('All of it.\n')}.repeat(50_000));`;
    const folder = temporaryFolder({ 'held.md': 'held' });
    let unfinished = 0;
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code, folder]);
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await killAfter(child, Math.random() * 30);
      const names = readdirSync(folder);
      unfinished += names.filter((name) => name.startsWith('.add-')).length > 0 ? 1 : 0;
      for (const name of names.filter((one) => one.endsWith('.md'))) {
        const held = readFileSync(join(folder, name), 'utf8');
        expect(held === (name === 'held.md' ? 'held' : text)).toBe(true);
      }
    }
    // Most were ended in the middle of a file, or the moments were ill chosen.
    expect(unfinished).toBeGreaterThan(0);
    writeNew(folder, 'last.md', 'last');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 120_000);

  it('at random moments of the command leaves the corpus old or new', async () => {
    const page = join(ROOT, 'test/maintain/add/pages/01-national-news.html');
    const folder = temporaryFolder(SMALL);
    const articles = join(folder, 'articles');
    const args = ['add', page, '--corpus', folder, '--yes'];
    const begun = performance.now();
    expect((await corpus(args)).status).toBe(0);
    const took = performance.now() - begun;
    const [added = ''] = readdirSync(articles).filter((name) => name.startsWith('2025'));
    const whole = readFileSync(join(articles, added), 'utf8');
    for (let moment = 0; moment < 12; moment += 1) {
      const fresh = temporaryFolder(SMALL);
      writeFileSync(join(fresh, 'note.txt'), 'n');
      await killAfter(
        start(['add', page, '--corpus', fresh, '--yes']),
        took * (0.6 + Math.random() / 2),
      );
      const names = readdirSync(join(fresh, 'articles')).filter((name) => name.endsWith('.md'));
      for (const name of names) {
        const text = readFileSync(join(fresh, 'articles', name), 'utf8');
        expect(text).toBe(name === added ? whole : SMALL[HELD]);
      }
      expect(names).toContain('northshire-moved.md');
    }
  }, 120_000);
});

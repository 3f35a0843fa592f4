import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ROOT } from './copied-code.mjs';
import { ended, expect, filesOf, killAfter, loader, momentsOf, start } from './kills.mjs';

const PAGE = join(ROOT, 'test/maintain/add/pages/01-national-news.html');

/** Ends `corpus add` at so many moments; the code lies in `folder`. */
export async function killAdding(folder, count) {
  const expectLoads = await loader(folder);
  const cache = join(folder, 'dist/.cache');
  const program = join(folder, 'dist/src/cli/corpus.js');
  const shipped = join(ROOT, 'corpus');
  const old = filesOf(shipped);
  const fresh = (n) => {
    const corpus = join(folder, `add-${n}`);
    cpSync(shipped, corpus, { recursive: true });
    return corpus;
  };
  const run = (corpus) => start(program, ['add', PAGE, '--corpus', corpus, '--yes']);
  const timed = async (corpus) => {
    const began = performance.now();
    expect((await ended(run(corpus))) === 0, 'add: does not run to its end');
    return performance.now() - began;
  };
  const whole = fresh('whole');
  // What is parsed is remembered: the first run takes longer.
  const cold = await timed(whole);
  const took = await timed(fresh('again'));
  const added = [...filesOf(whole)].find(([name]) => !old.has(name));
  const seen = { killed: 0, old: 0, new: 0 };
  for (const [n, share] of momentsOf(count).entries()) {
    const isCold = n % 2 === 0;
    const moment = share * (isCold ? cold : took);
    const what = `add, killed after ${moment.toFixed(0)} ms`;
    const corpus = fresh(n);
    // Every second run writes the memo too.
    if (isCold) rmSync(cache, { recursive: true, force: true });
    if (await killAfter(run(corpus), moment)) seen.killed += 1;
    const files = filesOf(corpus);
    const unfinished = [...files.keys()].filter((name) => /\.add-\d+\.tmp$/.test(name));
    for (const name of unfinished) files.delete(name);
    const isNew = files.size > old.size;
    seen[isNew ? 'new' : 'old'] += 1;
    const wanted = isNew ? new Map([...old, added]) : old;
    expect(
      isDeepStrictEqual(new Map([...files].sort()), new Map([...wanted].sort())),
      `${what}: a file is neither old nor new`,
    );
    expectLoads(corpus, what);
    if (n % 10 === 0) {
      const status = await ended(run(corpus));
      expect(status === (isNew ? 1 : 0), `${what}: adding again ends with ${status}`);
      expect(filesOf(corpus).size === old.size + 1, `${what}: adding again leaves other files`);
    }
    rmSync(corpus, { recursive: true });
  }
  return { name: 'corpus add', count, took, ...seen };
}

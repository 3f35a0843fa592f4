import { getPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers.js';

describe.runIf(process.platform === 'linux')('a thread that steps back', () => {
  it('does so alone, and only as far as it can take it back', async () => {
    const own = getPriority();
    const module = pathToFileURL(join(ROOT, 'dist/src/discord/priority.js')).href;
    const code = `import { getPriority } from 'node:os';
      import { parentPort } from 'node:worker_threads';
      import { stepBack } from ${JSON.stringify(module)};
      const takeBack = stepBack();
      const low = getPriority();
      takeBack();
      parentPort.postMessage([low, getPriority()]);`;
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    const told: unknown = await new Promise((resolve) => worker.once('message', resolve));
    // Root has the lowest and gets its own back; others stay one step below at the most.
    expect([
      [19, own],
      [own + 1, own + 1],
    ]).toContainEqual(told);
    expect(getPriority()).toBe(own);
  });
});

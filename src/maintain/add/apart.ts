import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Draft } from './block.js';
import type { Source } from './extract.js';
import { LIMITS } from './limits.js';
import { AddError } from './refusal.js';

/** What a worker is given. */
export const sourceSchema = z.object({
  where: z.string(),
  bytes: z.instanceof(Uint8Array),
  format: z.enum(['html', 'plain', 'markdown']),
  charset: z.string().optional(),
});

const field = z.string().optional();
const draftSchema = z.object({
  found: z.object({
    title: field,
    publisher: field,
    author: field,
    published: field,
    url: field,
    kind: z.enum(['inspectorate', 'force', 'press', 'other']).optional(),
    about: z.array(z.string()).readonly().optional(),
  }),
  body: z.string(),
  stripped: z.array(z.object({ text: z.string(), why: z.string() })),
  warnings: z.array(z.string()),
});
const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), draft: draftSchema }),
  z.object({ ok: z.literal(false), where: z.string(), what: z.string(), remedy: z.string() }),
]);
/** What a worker answers. */
export type WorkerReply =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly where: string; readonly what: string; readonly remedy: string };

/**
 * Reads an article in a thread of its own, which is ended when it takes too long or allocates too
 * much: whatever a page makes of our parsers, this program stays within its limits.
 * @param milliseconds How long it may take.
 * @throws AddError
 */
export async function extractApart(source: Source, milliseconds: number): Promise<Draft> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: source,
    resourceLimits: {
      maxOldGenerationSizeMb: LIMITS.heapMegabytes,
      maxYoungGenerationSizeMb: 16,
    },
  });
  try {
    const reply = replySchema.parse(await answerOf(worker, source.where, milliseconds));
    if (reply.ok) return reply.draft;
    throw new AddError(reply.where, reply.what, reply.remedy);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, where: string, milliseconds: number): Promise<unknown> {
  const remedy = 'Copy the text of the article into a .txt file and add that.';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new AddError(where, 'Reading it takes too long', remedy)),
      milliseconds,
    );
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isMemory ? new AddError(where, 'Reading it takes too much memory', remedy) : error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new AddError(where, 'Reading it ended without a result', remedy));
    });
  });
}

import { parentPort, workerData } from 'node:worker_threads';
import { sourceSchema, type WorkerReply } from './apart.js';
import { extractDraft } from './extract.js';
import { AddError } from './refusal.js';

parentPort?.postMessage(reply());

function reply(): WorkerReply {
  try {
    return { ok: true, draft: extractDraft(sourceSchema.parse(workerData)) };
  } catch (error) {
    if (error instanceof RangeError) {
      // A stack or a string that grew beyond what the engine allows.
      const remedy = 'Copy the text of the article into a .txt file and add that.';
      return { ok: false, where: 'the page', what: `It cannot be read (${error.message})`, remedy };
    }
    if (!(error instanceof AddError)) throw error;
    const { where, what, remedy } = error;
    return { ok: false, where, what, remedy };
  }
}

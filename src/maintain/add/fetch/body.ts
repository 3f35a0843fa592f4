import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { LIMITS, writeMegabytes } from '../limits.js';
import { AddError } from '../refusal.js';

/**
 * Reads an answer to its end, unpacked when the server packed it against our wish.
 * @throws AddError where it is too large, packed or not.
 */
export async function readBody(response: IncomingMessage, where: string): Promise<Uint8Array> {
  const announced = Number(response.headers['content-length'] ?? 0);
  if (announced > LIMITS.bytes) throw tooLarge(where);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpack(response, where)) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > LIMITS.bytes) throw tooLarge(where);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function unpack(response: IncomingMessage, where: string): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const unpacker = unpackerOf(encoding);
  if (unpacker === undefined) {
    const what = `It is packed in a way that is not known here ("${encoding.slice(0, 40)}")`;
    throw new AddError(where, what, 'Save the page in a browser and add the file.');
  }
  response.once('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

function unpackerOf(encoding: string) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

function tooLarge(where: string): AddError {
  const what = `The page is larger than ${writeMegabytes(LIMITS.bytes)}`;
  return new AddError(where, what, 'Copy the text of the article into a .txt file and add that.');
}

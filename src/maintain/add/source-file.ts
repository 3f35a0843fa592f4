import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { extname } from 'node:path';
import { errorCode } from '../../corpus/read.js';
import type { Format, Source } from './extract.js';
import { LIMITS, writeMegabytes } from './limits.js';
import { AddError } from './refusal.js';

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.txt', 'plain'],
  ['.text', 'plain'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
]);
const TEXT_REMEDY = 'Copy the text of the article into a .txt file and add that.';

/**
 * Reads a file to be added.
 * @throws AddError for what is no file, too large, or of no format that is read.
 */
export async function readSourceFile(path: string): Promise<Source> {
  const bytes = await readLimited(path);
  const format = FORMATS.get(extname(path).toLowerCase()) ?? sniff(bytes);
  if (format !== undefined) return { where: path, bytes, format };
  throw new AddError(path, 'It is no HTML page, text or Markdown by its name', TEXT_REMEDY);
}

/** A file without an ending may be a saved page. */
function sniff(bytes: Uint8Array): Format | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /^\s*(?:<!doctype html|<html|<head)/i.test(head.replace(/^ï»¿/, '')) ? 'html' : undefined;
}

async function readLimited(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK opening a pipe would wait for someone to write to it.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await file.stat();
    if (!stats.isFile()) {
      throw new AddError(path, 'It is no file (a folder, pipe or device)', 'Give a file.');
    }
    const buffer = new Uint8Array(Math.min(stats.size, LIMITS.bytes) + 1);
    let size = 0;
    while (size < buffer.length) {
      const { bytesRead } = await file.read(buffer, size, buffer.length - size);
      if (bytesRead === 0) break;
      size += bytesRead;
    }
    if (size > LIMITS.bytes) {
      const what = `It is larger than ${writeMegabytes(LIMITS.bytes)}, as no article is`;
      throw new AddError(path, what, TEXT_REMEDY);
    }
    if (size === 0) throw new AddError(path, 'It is empty', 'Give a file with an article.');
    return buffer.subarray(0, size);
  } catch (error) {
    if (error instanceof AddError) throw error;
    const code = errorCode(error);
    const what = code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${code})`;
    throw new AddError(path, what, 'Check its path, or give an address with http:// or https://.');
  } finally {
    await file?.close();
  }
}

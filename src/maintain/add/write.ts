import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../corpus/read.js';
import { AddError } from './refusal.js';

/** Files that are being written: hidden and not `.md`, so that no corpus reads one. */
const UNFINISHED = /^\.add-(\d+)\.tmp$/;

/**
 * Writes a new file, whole or not at all: into a temporary file beside it, flushed to the disk,
 * then under its name. It never takes the place of a file: a link to a name that is taken fails.
 * @throws AddError where the name is taken or the folder cannot be written.
 */
export function writeNew(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  const fresh = join(folder, `.add-${process.pid}.tmp`);
  try {
    removeUnfinished(folder);
    const handle = openSync(fresh, 'wx', 0o644);
    try {
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    publish(fresh, file);
    flushFolder(folder);
  } catch (error) {
    const code = errorCode(error);
    const taken = code === 'EEXIST';
    throw new AddError(
      file,
      taken ? 'There is a file of this name already' : `It cannot be written (${code})`,
      taken
        ? 'Nothing was changed; run the command again.'
        : 'Make the folder writable; nothing was changed.',
    );
  } finally {
    rmSync(fresh, { force: true });
  }
}

function publish(fresh: string, file: string): void {
  try {
    linkSync(fresh, file);
  } catch (error) {
    // A file system without links: what is left is to look first.
    if (
      !/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK)$/.test(errorCode(error)) ||
      existsSync(file)
    ) {
      throw error;
    }
    renameSync(fresh, file);
  }
}

/** The name is on the disk only when its folder is. */
function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Removes what a run left that was ended while it wrote. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const id = UNFINISHED.exec(name)?.[1];
    if (id !== undefined && !isRunning(Number(id))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

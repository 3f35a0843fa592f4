import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** Where a bot of this user listens for `npm run reindex`: a socket that only this machine sees. */
export function controlPath(dataFolder: string | undefined): string {
  return dataFolder === undefined
    ? join(tmpdir(), `forcewatch-${userInfo().uid}.sock`)
    : join(dataFolder, 'control.sock');
}

const COMMAND = 'reindex\n';
const LONGEST_MS = 300_000;

/**
 * Listens for the one command; answers with the report's text and closes. Undefined when another
 * bot of this user listens there already, or the place cannot be used.
 */
export async function listenForControl(
  path: string,
  reindex: () => Promise<string>,
): Promise<Server | undefined> {
  mkdirSync(dirname(path), { recursive: true });
  if (await isListening(path)) return undefined;
  // One that was killed has left its socket behind.
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    socket.setTimeout(LONGEST_MS, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    let read = '';
    socket.on('data', (chunk) => {
      read += chunk.toString();
      if (read.length > COMMAND.length) socket.destroy();
      else if (read === COMMAND) void reindex().then((report) => socket.end(`${report}\n`));
    });
  });
  server.unref();
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(path, () => resolve(server));
  });
}

function isListening(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}

/** Tells a running bot to reindex; its report, or undefined when there is none. */
export function requestReindex(path: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    let report = '';
    socket.setTimeout(LONGEST_MS, () => socket.destroy(new Error('the bot did not answer')));
    socket.once('connect', () => socket.write(COMMAND));
    socket.on('data', (chunk) => {
      report += chunk.toString();
    });
    socket.once('end', () => resolve(report));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(undefined);
      else reject(error);
    });
  });
}

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { onTestFinished } from 'vitest';
import { type FetchOptions, fetchPage } from '../../../../src/maintain/add/fetch/page.js';
import type { HostAddress } from '../../../../src/maintain/add/fetch/target.js';
import { refusalOf } from '../harness.js';

/** Any address may be connected to. */
export const ANY = { isAllowed: () => true };
/** Headers and body of a page. */
export const HTML = { 'content-type': 'text/html; charset=utf-8' };
export const PAGE = '<p>A page</p>';

/** Starts a server that ends with the test; returns its port. */
export function listen(server: Server, host = '127.0.0.1'): Promise<number> {
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, host, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** Serves with this listener on the loopback. */
export async function serve(listener: RequestListener): Promise<{ port: number; at: string }> {
  const server = createServer(listener);
  onTestFinished(() => server.closeAllConnections());
  const port = await listen(server);
  return { port, at: `http://127.0.0.1:${port}` };
}

/** A resolver that gives these answers one after the other, and counts. */
export function resolver(...answers: string[]) {
  const asked: string[] = [];
  const resolve = async (host: string): Promise<HostAddress[]> => {
    const address = answers[Math.min(asked.length, answers.length - 1)] ?? '';
    asked.push(host);
    return [{ address, family: address.includes(':') ? 6 : 4 }];
  };
  return { resolve, asked };
}

/** What is said when a page is refused. */
export async function refused(address: string, options: FetchOptions = ANY): Promise<string> {
  return (await refusalOf(() => fetchPage(address, options))).message;
}

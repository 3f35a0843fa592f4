import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { errorCode } from '../../../corpus/read.js';
import type { Format, Source } from '../extract.js';
import { LIMITS } from '../limits.js';
import { AddError } from '../refusal.js';
import { readBody } from './body.js';
import { connect } from './connect.js';
import { checkTarget, type Resolve } from './target.js';

/** How a page may be fetched. */
export interface FetchOptions {
  /** Which addresses may be connected to: `isPublicAddress`, or any. */
  readonly isAllowed: (address: string) => boolean;
  readonly resolve?: Resolve | undefined;
  /** Milliseconds in all, redirects included. */
  readonly milliseconds?: number | undefined;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['text/html', 'html'],
  ['text/plain', 'plain'],
  ['text/markdown', 'markdown'],
]);
const REMEDY = 'Save the page in a browser and add the file.';

/**
 * Fetches a page: http and https alone, within the time and size limits, along at most three
 * redirects, each to an address that was checked before anything is connected to it.
 * @returns The page, with the address at which it was found as `where`.
 * @throws AddError
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Source> {
  const milliseconds = options.milliseconds ?? LIMITS.fetching;
  const signal = AbortSignal.timeout(milliseconds);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      const what = `The page did not come within ${milliseconds / 1000} seconds`;
      reject(new AddError(address, what, `Try again later. ${REMEDY}`));
    });
  });
  return Promise.race([follow(address, options, signal), late]);
}

async function follow(start: string, options: FetchOptions, signal: AbortSignal): Promise<Source> {
  const resolve = options.resolve ?? ((host) => lookup(host, { all: true }));
  let address = start;
  for (let redirects = 0; redirects <= LIMITS.redirects; redirects += 1) {
    const target = await checkTarget(address, resolve, options.isAllowed);
    const where = target.url.href;
    try {
      const response = await connect(target, signal);
      try {
        const next = redirectOf(response, target.url);
        if (next === undefined) return await toSource(response, where);
        address = next;
      } finally {
        response.destroy();
      }
    } catch (error) {
      throw error instanceof AddError ? error : failed(where, error);
    }
  }
  throw new AddError(start, `It is redirected more than ${LIMITS.redirects} times`, REMEDY);
}

function redirectOf(response: IncomingMessage, from: URL): string | undefined {
  if (![301, 302, 303, 307, 308].includes(response.statusCode ?? 0)) return undefined;
  const { location } = response.headers;
  if (location === undefined || !URL.canParse(location, from.href)) {
    throw new AddError(from.href, 'It is redirected to no address', REMEDY);
  }
  return new URL(location, from).href;
}

async function toSource(response: IncomingMessage, where: string): Promise<Source> {
  if (response.statusCode !== 200) {
    const what = `The server answers ${response.statusCode ?? 'nothing'} instead of a page`;
    throw new AddError(where, what, `Check the address in a browser. ${REMEDY}`);
  }
  const header = response.headers['content-type'] ?? '';
  const type = (header.split(';')[0] ?? '').trim().toLowerCase();
  const format = FORMATS.get(type);
  if (format === undefined) {
    const what = type === '' ? 'The server does not say what it is' : `It is ${type.slice(0, 60)}`;
    const remedy = 'Only text/html, text/plain and text/markdown are read. Add the text as a file.';
    throw new AddError(where, what, remedy);
  }
  const charset = /;\s*charset\s*=\s*"?([^\s";]{1,40})/i.exec(header)?.[1];
  const bytes = await readBody(response, where);
  if (bytes.length === 0) throw new AddError(where, 'The page is empty', REMEDY);
  return { where, bytes, format, charset };
}

function failed(where: string, error: unknown): AddError {
  return new AddError(where, `The page could not be fetched (${errorCode(error)})`, REMEDY);
}

import { isIP } from 'node:net';
import { AddError } from '../refusal.js';

/** An address of a host, as `dns.lookup` gives it. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** Finds all addresses of a host's name. */
export type Resolve = (host: string) => Promise<readonly HostAddress[]>;

/** A page and the very addresses that may be connected to for it. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly HostAddress[];
}

const REMEDY = 'Save the page in a browser and add the file.';
/** How many addresses of one host are tried. */
const MOST_TRIES = 3;

/**
 * Checks an address of a page and resolves its host, once.
 * @throws AddError unless it is http or https at an address that is allowed.
 */
export async function checkTarget(
  text: string,
  resolve: Resolve,
  isAllowed: (address: string) => boolean,
): Promise<Target> {
  const url = parse(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses =
    isIP(host) > 0 ? [{ address: host, family: isIP(host) }] : await lookUp(host, resolve, url);
  const allowed = addresses.filter(({ address }) => isAllowed(address));
  if (allowed.length === 0) {
    const what = `Its host has no address on the public internet (${addresses.map(({ address }) => address).join(', ')})`;
    throw new AddError(url.href, what, 'If it is yours and meant, add --allow-private.');
  }
  return { url, addresses: allowed.slice(0, MOST_TRIES) };
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw new AddError(text.slice(0, 200), 'This is no address', REMEDY);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new AddError(url.href.slice(0, 200), 'It is not an http or https address', REMEDY);
  }
  if (url.username !== '' || url.password !== '') {
    throw new AddError(url.host, 'The address holds a user name or password', REMEDY);
  }
  return url;
}

async function lookUp(host: string, resolve: Resolve, url: URL): Promise<readonly HostAddress[]> {
  try {
    const found = await resolve(host);
    if (found.length > 0) return found;
  } catch (error) {
    if (error instanceof AddError) throw error;
  }
  throw new AddError(url.href, `The name ${host} has no address`, 'Check it, and the connection.');
}

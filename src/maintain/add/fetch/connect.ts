import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { HostAddress, Target } from './target.js';

/**
 * Asks for a page at one of its checked addresses, the next when one does not connect. The
 * connection is made to that very address: `lookup` answers with it, and no name is resolved
 * again. Host header, SNI and certificate check are by the name.
 */
export async function connect(
  { url, addresses }: Target,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  let failure: unknown;
  for (const address of addresses) {
    try {
      return await ask(url, address, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      failure = error;
    }
  }
  throw failure;
}

function ask(url: URL, to: HostAddress, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const isSecure = url.protocol === 'https:';
    const options = {
      protocol: url.protocol,
      host,
      port: url.port === '' ? undefined : Number(url.port),
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      agent: false as const,
      lookup: pinned(to),
      family: to.family,
      autoSelectFamily: false,
      maxHeaderSize: 32_768,
      signal,
      headers: {
        accept: 'text/html, text/plain;q=0.9, text/markdown;q=0.9',
        'accept-encoding': 'identity',
        'user-agent': 'forcewatch-corpus',
      },
    };
    const sent: ClientRequest = isSecure
      ? requestHttps(isIP(host) > 0 ? options : { ...options, servername: host })
      : requestHttp(options);
    sent.once('response', resolve);
    sent.once('error', reject);
    sent.end();
  });
}

/** A `lookup` that knows one answer; Node asks for a list or for one address. */
function pinned({ address, family }: HostAddress): LookupFunction {
  return (_host, options, callback) => {
    if (options.all === true) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}

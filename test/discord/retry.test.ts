import { describe, expect, it } from 'vitest';
import { faultOf, isGone, isPassing, withRetries } from '../../src/discord/retry.js';
import { must } from '../helpers.js';

/** A request that fails so, one error after the other, and then gives `done`. */
function failing(...errors: readonly unknown[]) {
  const left = [...errors];
  let tries = 0;
  const request = async (): Promise<string> => {
    tries += 1;
    if (left.length > 0) throw left.shift();
    return 'done';
  };
  return { request, tries: () => tries };
}

/** An error of a socket: no answer came, so there is no status. */
const RESET = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });

describe('faultOf', () => {
  it.each<[string, unknown, object]>([
    [
      'Discord’s own code with its status',
      { code: 10_062, status: 404 },
      { code: 10_062, status: 404 },
    ],
    ['a status alone', { status: 502 }, { status: 502 }],
    ['nothing of a cut connection', RESET, {}],
    [
      'nothing of an aborted request, whose number is not Discord’s',
      new DOMException('a', 'AbortError'),
      {},
    ],
    ['nothing of what is no error', 'words', {}],
    ['nothing of null', null, {}],
  ])('tells %s', (_name, error, fault) => {
    expect(faultOf(error)).toEqual(fault);
  });
});

describe('isPassing', () => {
  it.each([
    [true, { status: 500 }],
    [true, { status: 502 }],
    [true, { status: 429 }],
    [true, {}],
    [false, { status: 400, code: 50_035 }],
    [false, { status: 404, code: 10_062 }],
    [false, { status: 400, code: 40_060 }],
    [false, { status: 401 }],
  ])('is %s for %j', (passing, fault) => {
    expect(isPassing(fault)).toBe(passing);
  });
});

describe('withRetries', () => {
  it.each<[string, unknown]>([
    ['a cut connection', RESET],
    ['an aborted request', new DOMException('This operation was aborted', 'AbortError')],
    ['502', { status: 502 }],
    ['429', { status: 429 }],
  ])('does a request again after %s', async (_name, error) => {
    const { request, tries } = failing(error, error);
    expect(await withRetries(request, [0, 0])).toBe('done');
    expect(tries()).toBe(3);
  });

  it('does not repeat what Discord refused', async () => {
    const refused = { code: 50_035, status: 400 };
    const { request, tries } = failing(refused, refused);
    await expect(withRetries(request, [0, 0])).rejects.toBe(refused);
    expect(tries()).toBe(1);
  });

  it('gives up after the last wait, with the last error', async () => {
    const errors = [1, 2, 3].map((n) => ({ status: 500 + n }));
    const { request, tries } = failing(...errors);
    await expect(withRetries(request, [0, 0])).rejects.toBe(must(errors[2]));
    expect(tries()).toBe(3);
  });

  it('tries once when nothing is wrong', async () => {
    const { request, tries } = failing();
    expect(await withRetries(request)).toBe('done');
    expect(tries()).toBe(1);
  });
});

describe('an interaction that Discord has forgotten', () => {
  it.each<[boolean, unknown]>([
    [true, { code: 10_062, status: 404 }],
    [false, { code: 40_060, status: 400 }],
    [false, { status: 502 }],
    [false, RESET],
  ])('is told apart: %s for %j', (gone, error) => {
    expect(isGone(error)).toBe(gone);
  });
});

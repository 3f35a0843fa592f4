import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRestResponder, type InteractionApi } from '../../src/discord/rest-responder.js';
import { FLAG, type MessagePayload, message, text } from '../../src/render/discord/components.js';
import { must } from '../helpers.js';

const waits: number[] = [];
vi.mock('node:timers/promises', () => ({
  setTimeout: async (ms: number) => {
    waits.push(ms);
  },
}));
beforeEach(() => {
  waits.length = 0;
});

type Method = keyof InteractionApi;

interface Sent {
  readonly method: Method;
  readonly path: readonly string[];
  readonly body: object;
}

/** Errors as discord.js and the socket below it throw them. */
const RESET = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
const GONE = { code: 10_062, status: 404 };
const ACKNOWLEDGED = { code: 40_060, status: 400 };
const REFUSED = { code: 50_035, status: 400 };
const LIMITED = { status: 429 };
const BROKEN = { status: 502 };

/** An API whose calls of a method fail with these errors first. */
function apiOf(faults: Partial<Record<Method, unknown[]>> = {}) {
  const sent: Sent[] = [];
  const call = (method: Method) => async (first: string, second: string, body: object) => {
    sent.push({ method, path: [first, second], body });
    const list = faults[method] ?? [];
    if (list.length > 0) throw list.shift();
  };
  const api: InteractionApi = {
    callback: call('callback'),
    editOriginal: call('editOriginal'),
    followUp: call('followUp'),
  };
  const interaction = { id: '1', token: 'token', application_id: '3' };
  const methods = () => sent.map(({ method }) => method);
  return { responder: createRestResponder(api, interaction), sent, methods };
}

const HELLO: MessagePayload = message([text('Hello')], true);

function said(sent: Sent | undefined): string {
  return JSON.stringify(must(sent).body);
}

describe('what is sent', () => {
  it.each([
    ['to the asker alone', true, FLAG.private],
    ['to all', false, 0],
  ])('defers %s', async (_name, isPrivate, flags) => {
    const { responder, sent } = apiOf();
    await responder.defer(isPrivate);
    expect(sent).toEqual([
      { method: 'callback', path: ['1', 'token'], body: { type: 5, data: { flags } } },
    ]);
  });

  it('acknowledges a button whose message will change', async () => {
    const { responder, sent } = apiOf();
    await responder.deferUpdate();
    expect(sent[0]?.body).toEqual({ type: 6 });
  });

  it('answers at once', async () => {
    const { responder, sent } = apiOf();
    await responder.reply(HELLO);
    expect(sent[0]?.body).toEqual({ type: 4, data: HELLO });
  });

  it('shows a form', async () => {
    const { responder, sent } = apiOf();
    const modal = { custom_id: 'a', title: 'b', components: [] };
    await responder.modal(modal);
    expect(sent[0]?.body).toEqual({ type: 9, data: modal });
  });

  it('offers choices', async () => {
    const { responder, sent } = apiOf();
    await responder.choices([{ name: 'a', value: 'b' }]);
    expect(sent[0]?.body).toEqual({ type: 8, data: { choices: [{ name: 'a', value: 'b' }] } });
  });

  it('edits without saying who sees the message, which an edit cannot change', async () => {
    const { responder, sent } = apiOf();
    await responder.defer(true);
    await responder.edit(HELLO);
    expect(sent[1]).toEqual({
      method: 'editOriginal',
      path: ['3', 'token'],
      body: {
        flags: FLAG.components,
        components: HELLO.components,
        allowed_mentions: { parse: [], replied_user: false },
      },
    });
  });
});

describe('a passing fault', () => {
  it.each<[string, unknown]>([
    ['a cut connection', RESET],
    ['429', LIMITED],
    ['502', BROKEN],
    ['a request that took too long', new DOMException('a', 'AbortError')],
  ])('%s is tried again, on acknowledgement and answer', async (_name, error) => {
    const { responder, methods } = apiOf({ callback: [error], editOriginal: [error, error] });
    await responder.defer(true);
    await responder.edit(HELLO);
    expect(methods()).toEqual([
      ...['callback', 'callback'],
      ...['editOriginal', 'editOriginal', 'editOriginal'],
    ]);
    expect(waits).toHaveLength(3);
  });

  it('is thrown when it does not pass', async () => {
    const { responder, methods } = apiOf({ callback: Array.from({ length: 9 }, () => BROKEN) });
    await expect(responder.defer(true)).rejects.toBe(BROKEN);
    expect(methods()).toHaveLength(4);
  });

  it('waits longer each time', async () => {
    const { responder } = apiOf({ callback: [RESET, RESET, RESET] });
    await responder.defer(true);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(3);
  });
});

describe('an acknowledgement', () => {
  it('that was lost in transit counts when Discord says that it has it', async () => {
    const { responder, methods } = apiOf({ callback: [RESET, ACKNOWLEDGED] });
    await responder.defer(true);
    await responder.tell(HELLO);
    // It counts: what is told goes the way of an answer, not of another acknowledgement.
    expect(methods()).toEqual(['callback', 'callback', 'editOriginal']);
  });

  it('of an interaction that is gone is thrown at once', async () => {
    const { responder, methods } = apiOf({ callback: [GONE, GONE] });
    await expect(responder.defer(true)).rejects.toBe(GONE);
    expect(methods()).toEqual(['callback']);
  });

  it('that failed leaves a first answer open', async () => {
    const { responder, sent } = apiOf({ callback: [REFUSED] });
    await expect(responder.defer(true)).rejects.toBe(REFUSED);
    await responder.tell(HELLO);
    expect(sent.at(-1)).toMatchObject({ method: 'callback', body: { type: 4, data: HELLO } });
  });
});

describe('a message that Discord refuses', () => {
  it('is replaced by one that says so, as an edit', async () => {
    const { responder, sent, methods } = apiOf({ editOriginal: [REFUSED] });
    await responder.defer(true);
    await expect(responder.edit(HELLO)).rejects.toBe(REFUSED);
    expect(methods()).toEqual(['callback', 'editOriginal', 'editOriginal']);
    expect(said(sent[2])).toContain('Discord refused');
    expect(said(sent[2])).not.toContain('Hello');
  });

  it('is replaced by one that says so, as a first answer', async () => {
    const { responder, sent } = apiOf({ callback: [REFUSED] });
    await expect(responder.reply(HELLO)).rejects.toBe(REFUSED);
    expect(said(sent[1])).toContain('Discord refused');
  });

  it('is not replaced when something else is wrong', async () => {
    const { responder, methods } = apiOf({ editOriginal: [GONE] });
    await responder.defer(true);
    await expect(responder.edit(HELLO)).rejects.toBe(GONE);
    expect(methods()).toEqual(['callback', 'editOriginal']);
  });

  it('leaves the message that a button was to change as it was', async () => {
    const { responder, methods } = apiOf({ editOriginal: [REFUSED] });
    await responder.deferUpdate();
    await expect(responder.edit(HELLO)).rejects.toBe(REFUSED);
    expect(methods()).toEqual(['callback', 'editOriginal']);
  });
});

describe('tell', () => {
  it('answers when nothing was said yet', async () => {
    const { responder, sent } = apiOf();
    await responder.tell(HELLO);
    expect(sent).toEqual([
      { method: 'callback', path: ['1', 'token'], body: { type: 4, data: HELLO } },
    ]);
  });

  it('fills the message that was deferred', async () => {
    const { responder, methods } = apiOf();
    await responder.defer(true);
    await responder.tell(HELLO);
    expect(methods()).toEqual(['callback', 'editOriginal']);
  });

  it.each([
    ['private', true, FLAG.private | FLAG.components],
    ['public', false, FLAG.components],
  ])(
    'says it in a further message, as %s as the answer, when that cannot be filled',
    async (_name, isPrivate, flags) => {
      const { responder, sent } = apiOf({ editOriginal: [{ code: 10_008, status: 404 }] });
      await responder.defer(isPrivate);
      await responder.tell(HELLO);
      expect(sent.at(-1)).toEqual({
        method: 'followUp',
        path: ['3', 'token'],
        body: { ...HELLO, flags },
      });
    },
  );

  it('leaves the message of a button alone and tells who pressed it', async () => {
    const { responder, sent } = apiOf();
    await responder.deferUpdate();
    await responder.tell(HELLO);
    expect(sent.map(({ method }) => method)).toEqual(['callback', 'followUp']);
    expect(sent[1]?.body).toMatchObject({ flags: FLAG.private | FLAG.components });
  });
});

describe('every message', () => {
  it('pings nobody', async () => {
    const { responder, sent } = apiOf({ editOriginal: [REFUSED, GONE] });
    await responder.defer(false);
    await responder.edit(HELLO).catch(() => undefined);
    await responder.tell(HELLO);
    for (const one of sent.slice(1))
      expect(one.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    expect(sent.length).toBeGreaterThan(3);
  });
});

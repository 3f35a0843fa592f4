import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../src/discord/cooldown.js';
import { createDispatcher } from '../../src/discord/dispatcher.js';
import type { Surroundings } from '../../src/discord/surroundings.js';
import { FLAG, type MessagePayload } from '../../src/render/discord/components.js';
import { must } from '../helpers.js';
import { labelsOf, wordsOf } from '../render/discord/payload.js';
import {
  type Call,
  engineOf,
  NOW,
  press,
  recorder,
  slash,
  snapshotOf,
  submit,
  typing,
  worldOf,
} from './fixtures.js';

/** What the dispatcher does with an interaction. */
async function handled(
  data: unknown,
  more: Partial<Surroundings> = {},
  failing: readonly Call['did'][] = [],
) {
  const { world, lines, reports } = worldOf(more);
  const { responder, calls, did, payloads } = recorder(failing);
  await createDispatcher(world).interaction(data, responder);
  return { calls, did: did(), payloads: payloads(), lines, reports };
}

/** What it does with a question in a message; a reply fails when `failing` says so. */
async function asked(text: string, more: Partial<Surroundings> = {}, failing = 0) {
  const { world, lines } = worldOf(more);
  const replies: MessagePayload[] = [];
  let left = failing;
  const reply = async (payload: MessagePayload) => {
    replies.push(payload);
    left -= 1;
    if (left >= 0) throw new Error('made to fail: reply');
  };
  const actor = { id: '1', name: 'Ann', roles: [] };
  await createDispatcher(world).text({ text, actor }, { reply });
  return { replies, lines };
}

function isPrivate({ flags }: MessagePayload): boolean {
  return (flags & FLAG.private) !== 0;
}

const TOO_MANY = { cooldown: { take: () => 5 } };

describe('a command', () => {
  it('is acknowledged first and then answered, to the asker alone', async () => {
    const { calls, payloads } = await handled(slash('ask', { question: 'Is it?' }));
    expect(calls.map((one) => one.did)).toEqual(['defer', 'edit']);
    expect(calls[0]).toEqual({ did: 'defer', isPrivate: true });
    expect(wordsOf(must(payloads[0]))).toContain('-# Asked: Is it?');
    expect(wordsOf(must(payloads[0]))).toContain('on 2026-11-22');
    expect(isPrivate(must(payloads[0]))).toBe(true);
    expect(labelsOf(must(payloads[0]))).toContain('Share');
  });

  it('is acknowledged while what answers still loads: Discord waits three seconds only', async () => {
    let load: () => void = () => undefined;
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    const engine = () => loaded.then(engineOf(snapshotOf(NOW)));
    const { responder, did } = recorder();
    const dispatcher = createDispatcher(worldOf({ engine }).world);
    const answered = dispatcher.interaction(slash('ask', { question: 'Is it?' }), responder);
    await new Promise((resolve) => setImmediate(resolve));
    expect(did()).toEqual(['defer']);
    load();
    await answered;
    expect(did()).toEqual(['defer', 'edit']);
  });

  it('that there is no more is told of', async () => {
    const { did, payloads } = await handled(slash('gone'));
    expect(did).toEqual(['defer', 'edit']);
    expect(wordsOf(must(payloads[0]))).toContain('There is no command /gone');
  });

  it('takes what answers once, so that all of it is of one moment', async () => {
    let taken = 0;
    const engine = () => {
      taken += 1;
      return engineOf(snapshotOf(NOW))();
    };
    for (const data of [slash('ask', { question: 'Is it?' }), typing('ask', 'question', 'we')])
      await handled(data, { engine });
    expect(taken).toBe(2);
  });
});

describe('a failure', () => {
  it('is told with a reference that is in the log, with the error', async () => {
    const { did, payloads, lines } = await handled(slash('broken'));
    expect(did).toEqual(['defer', 'tell']);
    const reference = must(/reference: ([0-9a-f]{8})/.exec(wordsOf(must(payloads[0])))?.[1]);
    const [level, fields] = must(lines[0]);
    expect(level).toBe('error');
    expect(fields).toMatchObject({ reference, error: new Error('made to fail') });
    expect(wordsOf(must(payloads[0]))).not.toContain('made to fail');
  });

  it.each<[string, Call['did'][]]>([
    ['of the acknowledgement', ['defer']],
    ['of the answer', ['edit']],
    ['of everything', ['defer', 'edit', 'tell']],
  ])('%s never throws', async (_name, failing) => {
    const { did, lines } = await handled(slash('ask', { question: 'a' }), {}, failing);
    expect(did.at(-1)).toBe('tell');
    expect(lines[0]?.[0]).toBe('error');
  });

  it('of what answers is told as well', async () => {
    const engine = async () => {
      throw new Error('no corpus');
    };
    expect((await handled(slash('ask'), { engine })).did.at(-1)).toBe('tell');
  });

  it('does not answer a command that was not acknowledged', async () => {
    const { did } = await handled(slash('ask', { question: 'a' }), {}, ['defer']);
    expect(did).toEqual(['defer', 'tell']);
  });
});

describe('autocomplete', () => {
  it('offers what the command offers for what is typed', async () => {
    const { calls } = await handled(typing('ask', 'question', 'we'));
    expect(calls).toEqual([{ did: 'choices', choices: [{ name: 'question: we', value: 'we' }] }]);
  });

  it('offers nothing for a command that there is not', async () => {
    expect((await handled(typing('gone', 'a', 'b'))).calls).toEqual([
      { did: 'choices', choices: [] },
    ]);
  });

  it('says nothing of a failure: there is no message to say it in', async () => {
    const { did, lines } = await handled(typing('ask', 'question', 'we'), {}, ['choices']);
    expect(did).toEqual(['choices']);
    expect(lines[0]?.[0]).toBe('error');
  });

  it('does not count as asking', async () => {
    const { did } = await handled(typing('ask', 'question', 'we'), TOO_MANY);
    expect(did).toEqual(['choices']);
  });
});

describe('too much at once', () => {
  it.each([
    ['commands', slash('ask', { question: 'a' })],
    ['buttons', press('fw1~more~~aaaaaaaa~ask')],
    ['reports', submit('fw1~report', 'It is wrong.')],
  ])('of %s is answered with how long to wait', async (_name, data) => {
    const { did, payloads, reports } = await handled(data, TOO_MANY);
    expect(did).toEqual(['reply']);
    expect(wordsOf(must(payloads[0]))).toContain('wait 5 seconds');
    expect(isPrivate(must(payloads[0]))).toBe(true);
    expect(reports).toEqual([]);
  });

  it('of one user leaves the others alone', async () => {
    const { world } = worldOf({ cooldown: createCooldown(1) });
    const dispatcher = createDispatcher(world);
    const other = { ...slash('ask'), user: { id: '9', username: 'bob' } };
    const did = [];
    for (const data of [slash('ask'), slash('ask'), other]) {
      const one = recorder();
      await dispatcher.interaction(data, one.responder);
      did.push(one.did()[0]);
    }
    expect(did).toEqual(['defer', 'reply', 'defer']);
  });
});

describe('what is of no known form', () => {
  it.each([undefined, null, {}, { type: 99 }, 'words'])('%j is not answered', async (data) => {
    const { did, lines } = await handled(data);
    expect(did).toEqual([]);
    expect(lines.map(([level]) => level)).toEqual(['warn']);
  });
});

describe('a question in a message', () => {
  it('is answered for all to see, without sharing', async () => {
    const { replies } = await asked('Is it?');
    expect(replies).toHaveLength(1);
    expect(wordsOf(must(replies[0]))).toContain('-# Asked: Is it?');
    expect(isPrivate(must(replies[0]))).toBe(false);
    expect(labelsOf(must(replies[0]))).not.toContain('Share');
  });

  it('waits its turn', async () => {
    const { replies } = await asked('Is it?', TOO_MANY);
    expect(replies.map(wordsOf).join()).toContain('wait 5 seconds');
    expect(isPrivate(must(replies[0]))).toBe(false);
  });

  it('that cannot be answered is told so in public: a message cannot be private', async () => {
    const { replies, lines } = await asked('Is it?', {}, 1);
    expect(replies).toHaveLength(2);
    expect(wordsOf(must(replies[1]))).toContain('Something went wrong');
    expect(isPrivate(must(replies[1]))).toBe(false);
    expect(lines.map(([level]) => level)).toEqual(['error']);
  });

  it('never throws', async () => {
    const { lines } = await asked('Is it?', {}, 2);
    expect(lines.map(([level]) => level)).toEqual(['error', 'error']);
  });

  it('is not answered when there is no command that answers questions', async () => {
    expect(
      (await asked('Is it?', { engine: engineOf(snapshotOf(NOW), new Map()) })).replies,
    ).toEqual([]);
  });
});

describe('the log', () => {
  it('says what was done, not what was asked, nor by whom', async () => {
    const command = await handled(slash('ask', { question: 'Is it private?' }));
    const message = await asked('Is it private?');
    for (const { lines } of [command, message]) {
      expect(lines.map(([level]) => level)).toEqual(['info']);
      expect(lines[0]?.[1]).toMatchObject({ outcome: 'answered' });
      expect(JSON.stringify(lines)).not.toMatch(/private\?|ann|200000000000000001|secret-token/i);
    }
    expect(command.lines[0]?.[1]).toMatchObject({ command: 'ask' });
    expect(message.lines[0]?.[1]).toMatchObject({ command: 'message' });
  });

  it('holds the question when the operator asked for it', async () => {
    const more = { logQuestions: true };
    const { lines } = await handled(slash('ask', { question: 'Is it?' }), more);
    expect(lines[0]?.[1]).toMatchObject({ question: 'Is it?' });
    expect((await asked('Is it?', more)).lines[0]?.[1]).toMatchObject({ question: 'Is it?' });
  });
});

describe('idle', () => {
  it('resolves when all that runs has been answered', async () => {
    const { world } = worldOf();
    const dispatcher = createDispatcher(world);
    const { responder, did } = recorder();
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = {
      ...responder,
      defer: async (wanted: boolean) => {
        await gate;
        return responder.defer(wanted);
      },
    };
    void dispatcher.interaction(slash('ask', { question: 'a' }), slow);
    const seen: string[] = [];
    const idle = dispatcher.idle().then(() => seen.push('idle', ...did()));
    await Promise.resolve();
    expect(seen).toEqual([]);
    open();
    await idle;
    expect(seen).toEqual(['idle', 'defer', 'edit']);
  });

  it('resolves at once when nothing runs', async () => {
    await expect(createDispatcher(worldOf().world).idle()).resolves.toBeUndefined();
  });
});

describe('every message', () => {
  it('pings nobody', async () => {
    const all = [
      slash('ask', { question: '@everyone' }),
      slash('gone'),
      slash('broken'),
      press('old'),
      submit('x', 'y'),
    ];
    const done = await Promise.all(all.map((data) => handled(data)));
    const { replies } = await asked('@everyone');
    const payloads = [...done.flatMap((one) => one.payloads), ...replies];
    expect(payloads.length).toBe(all.length + 1);
    for (const { allowed_mentions: mentions } of payloads)
      expect(mentions).toEqual({ parse: [], replied_user: false });
  });
});

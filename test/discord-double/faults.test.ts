import { describe, it, type TestContext } from 'vitest';
import { type Bot, type BotOptions, pause, startBot } from './bot.js';
import {
  FakeDiscord,
  type GatewayFault,
  Intents,
  type Options,
  REALISTIC_LIMITS,
} from './index.mjs';

// discord.js identifies once in 5 s at most: whatever needs a second IDENTIFY takes as long, so the tests of this file run
// side by side, each with a double of its own.

type Context = Pick<TestContext, 'onTestFinished'>;

async function double(t: Context, options: Options = {}): Promise<FakeDiscord> {
  const d = await FakeDiscord.start({ heartbeatInterval: 500, ...options });
  t.onTestFinished(() => d.stop());
  return d;
}

async function pair(t: Context, options: Options = {}, ofBot: BotOptions = {}) {
  const d = await double(t, options);
  const bot: Bot = await startBot(d, ofBot);
  t.onTestFinished(() => bot.stop());
  return { d, bot };
}

/** Resolves when the bot is connected again, by either way. */
function back(d: FakeDiscord): Promise<unknown> {
  return Promise.race(['identify', 'resumed'].map((event) => d.waitFor(event, () => true, 30_000)));
}

describe.concurrent('a fault of the REST API', () => {
  it('429: discord.js waits as long as it is told', async ({ expect, onTestFinished }) => {
    const { d } = await pair({ onTestFinished });
    const fault = d.fault({ rest: 'PATCH /webhooks', status: 429, retryAfter: 0.4 });
    const r = await d.slash('ask', { question: 'q' });
    expect(r.message?.content).toBe('answer to q');
    expect(r.timings.finalMs).toBeGreaterThanOrEqual(390);
    expect(fault.hits).toBe(1);
  });

  it('429 for everything: likewise', async ({ expect, onTestFinished }) => {
    const { d } = await pair({ onTestFinished });
    d.fault({ rest: /callback/, status: 429, retryAfter: 0.3, global: true });
    const r = await d.slash('ping');
    expect(r.ok).toBe(true);
    expect(r.timings.ackMs).toBeGreaterThanOrEqual(290);
  });

  it('502 twice: discord.js tries again', async ({ expect, onTestFinished }) => {
    const { d } = await pair({ onTestFinished });
    const fault = d.fault({ rest: 'PATCH /webhooks', status: 502, html: true, times: 2 });
    expect((await d.slash('ask', { question: 'q' })).message?.content).toBe('answer to q');
    expect(fault.hits).toBe(2);
  });

  it('500 for good: the bot has an error, the user “thinking…”', async (t) => {
    const { d, bot } = await pair(t);
    d.fault({ rest: 'PATCH /webhooks', status: 500, times: Number.POSITIVE_INFINITY });
    const r = await d.slash('ask', { question: 'q' }, { timeoutMs: 1500 });
    t.expect(r).toMatchObject({ ok: false, failure: 'still "thinking…"' });
    t.expect(await bot.failed()).toMatchObject({ status: 500 });
  });

  it('slow: the answer comes later', async ({ expect, onTestFinished }) => {
    const { d } = await pair({ onTestFinished });
    const fault = d.fault({ rest: (request) => request.files.length > 0, delayMs: 300 });
    const r = await d.slash('ask', { question: 'q' });
    expect(r.timings.finalMs).toBeGreaterThanOrEqual(290);
    expect(fault.hits).toBe(1);
  });

  it('an unknown interaction: 10062', async ({ expect, onTestFinished }) => {
    const { d, bot } = await pair({ onTestFinished }, { ackDeadlineMs: 500 });
    d.fault({ rest: /callback/, callbackUnknown: true });
    expect((await d.slash('ping')).ok).toBe(false);
    expect(await bot.failed()).toMatchObject({ code: 10062 });
  });

  it('an answer that is lost after it was carried out: the user has it', async (t) => {
    const { d } = await pair(t);
    const fault = d.fault({ rest: /callback/, reset: true, after: true });
    t.expect((await d.slash('ping')).message?.content).toBe('pong');
    t.expect(fault.hits).toBe(1);
  });

  it('an expired token, 15 minutes later: 50027', async ({ expect, onTestFinished }) => {
    const { d, bot } = await pair({ onTestFinished });
    const running = d.slash('slow', { ms: 500, defer: true }, { timeoutMs: 2000 });
    await running.acked;
    d.expireTokens();
    expect((await running).failure).toBe('still "thinking…"');
    expect(await bot.failed()).toMatchObject({ code: 50027 });
  });

  it('is over once it is removed', async ({ expect, onTestFinished }) => {
    const { d } = await pair({ onTestFinished });
    const fault = d.fault({ rest: /callback/, status: 500, times: Number.POSITIVE_INFINITY });
    fault.remove();
    expect((await d.slash('ping')).ok).toBe(true);
    expect(fault.hits).toBe(0);
  });

  it('limits near the real ones are kept without a single 429', async (t) => {
    const { d, bot } = await pair(t, { rateLimits: REALISTIC_LIMITS });
    const started = performance.now();
    for (let n = 0; n < 6; n++) {
      await bot.client.rest.post(`/channels/${d.channelId}/messages`, {
        body: { content: `${n}` },
      });
    }
    t.expect(performance.now() - started).toBeGreaterThan(4000);
    t.expect(d.violations).toEqual([]);
  });

  it('missing permissions and closed direct messages', async ({ expect, onTestFinished }) => {
    const { d, bot } = await pair({ onTestFinished });
    const { rest } = bot.client;
    const say = (id: string) => rest.post(`/channels/${id}/messages`, { body: { content: 'x' } });
    const locked = d.world.addChannel(d.guildId, { name: 'locked', botPermissions: 1n << 10n });
    await expect(say(locked.id)).rejects.toMatchObject({ code: 50013 });
    const hidden = d.world.addChannel(d.guildId, { name: 'hidden', botPermissions: 0n });
    await expect(rest.get(`/channels/${hidden.id}`)).rejects.toMatchObject({ code: 50001 });
    d.bob.dmsClosed = true;
    const direct = await bot.client.users.createDM(d.bob.id);
    await expect(say(direct.id)).rejects.toMatchObject({ code: 50007 });
  });
});

describe.concurrent('a fault of the gateway', () => {
  const faults: [name: string, fault: GatewayFault, after: 'resumed' | 'identify'][] = [
    ['closed with 4000', { gateway: 'close', code: 4000 }, 'resumed'],
    ['closed with 1001, going away', { gateway: 'close', code: 1001 }, 'resumed'],
    ['cut', { gateway: 'drop' }, 'resumed'],
    ['asked to reconnect', { gateway: 'reconnect' }, 'resumed'],
    ['a session invalid but resumable', { gateway: 'invalidSession', resumable: true }, 'resumed'],
    ['a session invalid', { gateway: 'invalidSession', resumable: false }, 'identify'],
    ['closed with 4009, timed out', { gateway: 'close', code: 4009 }, 'identify'],
  ];

  for (const [name, fault, after] of faults) {
    it(`${name}: ${after}, and the bot answers again`, async ({ expect, onTestFinished }) => {
      const { d } = await pair({ onTestFinished });
      const again = d.waitFor(after, () => true, 30_000);
      d.fault(fault);
      await again;
      expect((await d.slash('ping')).message?.content).toBe('pong');
    });
  }

  it('what happened meanwhile is sent after RESUME', async ({ expect, onTestFinished }) => {
    const { d } = await pair({ onTestFinished });
    const gone = d.waitFor('gatewayClose');
    d.fault({ gateway: 'drop' });
    await gone;
    const m = await d.mention('while you were away', { timeoutMs: 20_000 });
    expect(m.message?.content).toBe('you said: while you were away');
    expect(d.gateway.stats.resumes).toBe(1);
  });

  it('no acknowledged heartbeats: discord.js leaves and resumes', async (t) => {
    const { d } = await pair(t);
    const gone = d.waitFor('gatewayClose', () => true, 20_000);
    const again = back(d);
    d.fault({ gateway: 'noAcks' });
    await gone;
    d.clearFaults();
    await again;
    t.expect((await d.slash('ping')).ok).toBe(true);
  });

  it('half open: nothing arrives until discord.js notices', async ({ expect, onTestFinished }) => {
    const { d } = await pair({ onTestFinished }, { ackDeadlineMs: 20_000, timeoutMs: 25_000 });
    d.fault({ gateway: 'zombie' });
    expect((await d.slash('ping')).ok).toBe(true);
    expect(d.gateway.stats.resumes).toBe(1);
  });

  it('connections refused for a while', async ({ expect, onTestFinished }) => {
    const { d } = await pair({ onTestFinished });
    const again = back(d);
    d.fault({ gateway: 'refuse', times: 2, status: 503 });
    d.fault({ gateway: 'drop' });
    await again;
    expect(d.gateway.stats.refused).toBe(2);
    expect((await d.slash('ping')).ok).toBe(true);
  });

  it('Discord is down, and comes back', async ({ expect, onTestFinished }) => {
    const { d } = await pair({ onTestFinished });
    await d.down();
    await pause(1000);
    const again = back(d);
    await d.up();
    await again;
    expect((await d.slash('ping')).ok).toBe(true);
  });

  it('a wrong token', async ({ expect, onTestFinished }) => {
    const d = await double({ onTestFinished });
    await expect(startBot(d, { token: 'wrong.token.value' })).rejects.toThrow(/invalid token/i);
  });

  it('a privileged intent that is not switched on', async ({ expect, onTestFinished }) => {
    const d = await double({ onTestFinished }, { approvedIntents: 0 });
    await expect(startBot(d)).rejects.toThrow(/disallowed intents/i);
  });

  it('no content of messages for others without the intent', async (t) => {
    const intents = Intents.Guilds | Intents.GuildMessages;
    const { d, bot } = await pair(t, { approvedIntents: 0 }, { intents });
    const seen: string[] = [];
    bot.client.on('messageCreate', (message) => {
      if (!message.author.bot) seen.push(message.content);
    });
    await d.say('private words', { timeoutMs: 200 });
    await d.mention('for you');
    t.expect(seen).toEqual(['', `<@${d.applicationId}> for you`]);
  });
});

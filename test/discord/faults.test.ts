import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from 'vitest';
import type { GatewayFault, RestFault } from '../discord-double/index.mjs';
import { back, launch, startBot } from './running.js';

// Each fault needs a bot of its own and waits more than it works: they run side by side.

const QUESTION = 'Is West Midlands Police in special measures?';
const ANSWER = 'returned to Scan';
const CALLBACK = /POST \/interactions/;
const EDIT = 'PATCH /webhooks';

/** A clear message instead of an answer. */
const SAYS_SO = /went wrong|Discord refused/;

describe.concurrent('after a fault of the REST API the user has an answer', () => {
  const faults: readonly (readonly [string, RestFault])[] = [
    ['429 on the acknowledgement', { rest: CALLBACK, status: 429, retryAfter: 0.3 }],
    ['429 on the answer', { rest: EDIT, status: 429, retryAfter: 0.5 }],
    ['502 on the acknowledgement', { rest: CALLBACK, status: 502, html: true }],
    ['500 on the answer, five times', { rest: EDIT, status: 500, times: 5 }],
    ['a cut connection on the acknowledgement', { rest: CALLBACK, reset: true }],
    ['a cut connection on the answer', { rest: EDIT, reset: true, times: 2 }],
    ['a lost reply to the acknowledgement (40060)', { rest: CALLBACK, reset: true, after: true }],
    ['a lost reply to the answer', { rest: EDIT, reset: true, after: true }],
  ];

  it.for(faults)('%s', async ([, fault], t) => {
    const { d } = await startBot(t);
    d.fault(fault);
    const r = await d.slash('ask', { question: QUESTION }, { timeoutMs: 20_000 });
    t.expect(r.failure).toBeNull();
    t.expect(r.message?.text).toContain(ANSWER);
    t.expect(d.violations.filter(({ kind }) => kind !== 'protocol')).toEqual([]);
  });

  it('a message that Discord refuses (50035) is replaced by one that says so', async (t) => {
    const { d, log } = await startBot(t);
    d.fault({ rest: EDIT, status: 400, code: 50_035 });
    const r = await d.slash('ask', { question: QUESTION });
    t.expect(r.message?.text).toMatch(SAYS_SO);
    t.expect(log().some(({ level }) => level === 50)).toBe(true);
    const again = await d.slash('ask', { question: QUESTION });
    t.expect(again.message?.text).toContain(ANSWER);
  });

  it('an interaction that Discord has forgotten (10062): the next question is answered', async (t) => {
    const { d } = await startBot(t, { ackDeadlineMs: 2_000 });
    d.fault({ rest: CALLBACK, callbackUnknown: true, times: 2 });
    t.expect((await d.slash('ask', { question: QUESTION })).ok).toBe(false);
    d.clearFaults();
    const again = await d.slash('ask', { question: QUESTION });
    t.expect(again.message?.text).toContain(ANSWER);
  });
});

describe.concurrent('after a fault of the gateway a new question is answered', () => {
  const faults: readonly (readonly [string, GatewayFault])[] = [
    ['close 4000', { gateway: 'close', code: 4000 }],
    ['close 4009', { gateway: 'close', code: 4009 }],
    ['close 1006', { gateway: 'drop' }],
    ['op 7, reconnect', { gateway: 'reconnect' }],
    ['op 9, resumable', { gateway: 'invalidSession', resumable: true }],
    ['op 9, not resumable', { gateway: 'invalidSession', resumable: false }],
    ['a zombie connection', { gateway: 'zombie' }],
  ];

  it.for(faults)('%s', { timeout: 60_000 }, async ([, fault], t) => {
    const { d } = await startBot(t);
    const again = back(d);
    d.fault(fault);
    await again;
    await wait(500);
    const r = await d.slash('ask', { question: QUESTION });
    t.expect(r.message?.text).toContain(ANSWER);
  });

  it('Discord is down for a while', { timeout: 90_000 }, async (t) => {
    const { d } = await startBot(t);
    await d.down();
    await wait(12_000);
    const again = back(d, 60_000);
    await d.up();
    await again;
    await wait(500);
    t.expect((await d.slash('ask', { question: QUESTION })).message?.text).toContain(ANSWER);
  });
});

describe.concurrent('the bot ends with a message and a status', () => {
  it.for([4004, 4014])('when Discord closes for good: %i', { timeout: 30_000 }, async (code, t) => {
    const { d, exit, errors } = await startBot(t);
    d.fault({ gateway: 'close', code });
    t.expect(await exit).toBe(78);
    t.expect(errors()).toContain(String(code));
  });

  it('when the token is refused', { timeout: 30_000 }, async (t) => {
    const { exit, errors } = await launch(t, {}, { DISCORD_TOKEN: 'not.the.token.of.this.bot' });
    t.expect(await exit).toBe(78);
    t.expect(errors()).toContain('DISCORD_TOKEN');
    t.expect(errors()).not.toContain('not.the.token');
  });

  it('when there is no token, with what can be run without one', async (t) => {
    const { exit, errors } = await launch(t, {}, { DISCORD_TOKEN: '' });
    t.expect(await exit).toBe(2);
    t.expect(errors()).toContain('npm run ask');
  });

  it('when it is told to leave: what runs is finished first', { timeout: 30_000 }, async (t) => {
    const { d, exit, process: bot } = await startBot(t);
    d.fault({ rest: EDIT, delayMs: 1_000 });
    const asked = d.slash('ask', { question: QUESTION });
    await asked.acked;
    bot.kill('SIGTERM');
    t.expect((await asked).message?.text).toContain(ANSWER);
    t.expect(await exit).toBe(0);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { must } from '../helpers.js';
import { type Bot, commands, startBot } from './bot.js';
import { FakeDiscord, type Options, type Result, UserCannotError } from './index.mjs';

let d: FakeDiscord;
let bot: Bot;

beforeAll(async () => {
  d = await FakeDiscord.start({ settleMs: 100 });
  bot = await startBot(d);
});

afterAll(async () => {
  await bot.stop();
  await d.stop();
});

/** Nothing that Discord would object to, and nothing that the double did wrong. */
afterEach(() => {
  expect(d.violations.map(({ message }) => message)).toEqual([]);
  expect(bot.errors.map(String)).toEqual([]);
  expect(d.selfViolations.flatMap(({ errors }) => errors)).toEqual([]);
  expect(d.internalErrors).toEqual([]);
});

/** A double and a bot for one test. */
async function pair(options: Options): Promise<{ d: FakeDiscord; bot: Bot }> {
  const own = await FakeDiscord.start(options);
  onTestFinished(() => own.stop());
  const client = await startBot(own);
  onTestFinished(() => client.stop());
  return { d: own, bot: client };
}

describe('a slash command', () => {
  it('is registered', () => {
    expect(d.registeredCommands.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  });

  it('is answered', async () => {
    const r = await d.slash('ping');
    expect(r).toMatchObject({ ok: true, failure: null, type: 4, message: { content: 'pong' } });
    expect(r.timings.ackMs).toBeLessThan(3000);
  });

  it('is answered later, with an embed, files, buttons and a second message', async () => {
    const file = { filename: 'a.txt', data: 'hello file', contentType: 'text/plain' };
    const until = ({ followups }: Result) => followups.length > 0;
    const running = d.slash('ask', { question: 'why?', file }, { until });
    expect(await running.acked).toBeLessThan(3000);
    const r = await running;
    const message = must(r.message);
    expect(r.type).toBe(5);
    expect(message).toMatchObject({ content: 'answer to why?', loading: false });
    expect(message.embeds).toMatchObject([{ title: 'Sources', fields: [{ value: 'hello file' }] }]);
    expect(message.text).toContain('Sources');
    expect(message.files).toMatchObject([
      { name: 'chart.png', size: 70, description: 'a chart' },
      { name: 'data.csv', size: 8 },
    ]);
    // The embed shows the chart, so that it is no attachment of its own.
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['data.csv']);
    const image = await fetch(must(message.embeds[0]?.image?.url));
    expect((await image.arrayBuffer()).byteLength).toBe(70);
    expect(r.followups).toMatchObject([{ content: 'and another thing', ephemeral: true }]);
    expect(r.history.map(({ kind }) => kind)).toEqual(['callback:5', 'edit', 'followup']);
  });

  it('can be watched while it runs', async () => {
    const running = d.slash('slow', { ms: 200, defer: true });
    const thinking = await running.waitFor(({ message }) => message?.loading === true);
    expect(thinking).toMatchObject({ ok: false, failure: 'still "thinking…"' });
    expect((await running).message).toMatchObject({ content: 'slow done', ephemeral: true });
  });

  it('with sub commands is offered to those who may use it', async () => {
    const admin = { permissions: 'admin' };
    expect(() => d.slash('admin reload')).toThrow(UserCannotError);
    expect(() => d.slash('admin reload', {}, { dm: true, ...admin })).toThrow(/not offered in DMs/);
    expect(() => d.slash('admin access', {}, admin)).toThrow(/needs one of the sub commands grant/);
    const reload = await d.slash('admin reload', {}, { permissions: 'ManageGuild' });
    expect(reload).toMatchObject({ ephemeral: true, message: { content: '/reload - - true' } });
    const grant = await d.slash('admin access grant', { user: d.bob.id, level: 'Write' }, admin);
    expect(grant.message?.content).toBe('access/grant bob w true');
  });

  it('takes the options that Discord lets through', () => {
    const grant = (options: { user?: string; level?: string }) => () =>
      d.slash('admin access grant', options, { permissions: 'admin' });
    expect(grant({})).toThrow(/'user' is required/);
    expect(grant({ user: d.bob.id, level: 'x' })).toThrow(/not one of the choices/);
    expect(() => d.slash('ask', { question: 'x'.repeat(501) })).toThrow(/longer than 500/);
    expect(() => d.slash('nope')).toThrow(/no slash command 'nope'/);
  });

  it('gets users, channels and roles', async () => {
    const role = d.world.addRole(d.guildId, { name: 'crew' });
    d.world.addMember(d.guildId, d.bob.id, { nick: 'Bobby', roles: [role.id] });
    const r = await d.slash('who', { user: d.bob.id, where: d.channelId, role: role.id });
    expect(r.message?.content).toBe('bob Bobby general crew');
  });

  it('is answered in a direct message', async () => {
    const r = await d.slash('ping', {}, { dm: true });
    expect(r.message).toMatchObject({ content: 'pong' });
    expect(r.message?.channelId).not.toBe(d.channelId);
  });

  it('is answered for twenty users at once', async () => {
    const users = Array.from({ length: 20 }, (_, n) => String(100000000000001000n + BigInt(n)));
    const results = await Promise.all(
      users.map((userId) => d.slash('ask', { question: userId }, { userId })),
    );
    expect(results.map(({ message }) => message?.content)).toEqual(
      users.map((userId) => `answer to ${userId}`),
    );
  });
});

describe('autocomplete', () => {
  it('offers choices, or none', async () => {
    expect(await d.autocomplete('status', 'force', 'west')).toMatchObject({
      ok: true,
      choices: [
        { name: 'WEST', value: 'west' },
        { name: 'WESTERN', value: 'western' },
      ],
    });
    expect(await d.autocomplete('status', 'force', 'zzz')).toMatchObject({ ok: true, choices: [] });
  });

  it('fails where the bot is silent', async () => {
    const { d } = await pair({ ackDeadlineMs: 300 });
    expect(await d.autocomplete('status', 'force', 'hang')).toMatchObject({
      ok: false,
      failure: 'Loading options failed',
    });
  });
});

describe('components', () => {
  it('change the message, by custom id or label', async () => {
    const menu = await d.slash('menu');
    const up = await d.click(menu, 'inc');
    expect(up).toMatchObject({ type: 7, message: { id: menu.message?.id, content: 'count 1' } });
    expect((await d.click(menu, '+1')).message?.content).toBe('count 2');
  });

  it('answer the one who clicked alone', async () => {
    const secret = await d.click(await d.slash('menu'), 'secret', { userId: d.bob.id });
    expect(secret).toMatchObject({
      ephemeral: true,
      message: { content: 'clicked secret by bob' },
    });
    const seen = (userId: string) => d.messages(d.channelId, { userId }).map(({ id }) => id);
    expect(seen(d.bob.id)).toContain(secret.message?.id);
    expect(seen(d.alice.id)).not.toContain(secret.message?.id);
  });

  it('change it later', async () => {
    const later = await d.click(await d.slash('menu'), 'later', {
      until: ({ timings }) => timings.edits.length > 0,
    });
    expect(later).toMatchObject({ type: 6, message: { content: 'updated later', components: [] } });
  });

  it('that are off or not there cannot be used', async () => {
    const menu = await d.slash('menu');
    expect(() => d.click(menu, 'off')).toThrow(/disabled/);
    expect(() => d.click(menu, 'nope')).toThrow(/no component 'nope'/);
    expect(() => d.select(menu, 'pick', ['a', 'b', 'c'])).toThrow(/takes 1 to 2/);
    expect(() => d.select(menu, 'pick', 'z')).toThrow(/no option 'z'/);
  });

  it('take choices', async () => {
    const menu = await d.slash('menu');
    const people = await d.select(menu, 'people', d.bob.id);
    expect(people.message?.content).toBe('users bob members 1');
    expect((await d.select(menu, 'pick', ['a', 'C'])).message?.content).toBe('chose a,c');
  });

  it('of the second version are read and clicked', async () => {
    const r = await d.slash('v2');
    expect(r.message).toMatchObject({ componentsV2: true, text: '# Report\n**3** open\nOpen' });
    expect((await d.click(r, 'Open')).message?.content).toBe('clicked open by alice');
  });
});

describe('a modal', () => {
  it('is filled in after a command', async () => {
    const form = await d.slash('form');
    expect(form).toMatchObject({ type: 9, message: null, modal: { title: 'Why' } });
    expect(() => d.submitModal(form, { nope: 'x' })).toThrow(/no field 'nope'/);
    expect(() => d.submitModal(form, { why: 'x'.repeat(101) })).toThrow(/longer than 100/);
    expect((await d.submitModal(form, { why: 'ok' })).message?.content).toBe('modal says ok');
  });

  it('is filled in after a button', async () => {
    const form = await d.click(await d.slash('menu'), 'form');
    const sent = await d.submitModal(form, { why: 'because' });
    expect(sent.message?.content).toBe('modal says because');
  });
});

describe('a message', () => {
  it('that mentions the bot is answered, after typing', async () => {
    const m = await d.mention('hello');
    expect(m.message).toMatchObject({
      content: 'you said: hello',
      reference: { messageId: m.userMessage.id },
    });
    expect(must(m.typingMs)).toBeLessThanOrEqual(must(m.timings.firstMs));
  });

  it('in private is answered', async () => {
    expect((await d.dm('secret')).message?.content).toBe('privately: secret');
  });

  it('that replies to the bot is answered', async () => {
    const m = await d.mention('hello');
    const again = await d.reply(must(m.message), 'and you?');
    expect(again.message?.content).toBe('you said: and you?');
  });

  it('for others is left alone', async () => {
    expect((await d.say('not for the bot', { timeoutMs: 200 })).ok).toBe(false);
  });

  it('gets reactions and edits', async () => {
    expect((await d.mention('react', { timeoutMs: 1000 })).reactions).toEqual(['✅']);
    const streamed = await d.mention('stream', { until: ([reply]) => reply?.edits === 1 });
    expect(streamed.message).toMatchObject({ content: 'one two', edits: 1 });
  });

  it('of the bot notifies whom its allowed mentions name', async () => {
    const m = await d.mention('ping me');
    expect(m.message?.content).toContain('@everyone');
    expect(m.message?.pings).toEqual({ users: [d.alice.id], roles: [], everyone: false });
  });
});

describe('an answer that comes too late', () => {
  it('is refused, and the user is told of a failure', async () => {
    const { d, bot } = await pair({ ackDeadlineMs: 300 });
    expect(await d.slash('slow', { ms: 500 })).toMatchObject({
      ok: false,
      failure: 'The application did not respond',
    });
    expect(await bot.failed()).toMatchObject({ code: 10062 });
    expect(d.violations).toMatchObject([{ kind: 'late-ack' }]);
  });

  it('is in time after a deferral', async () => {
    const r = await d.slash('slow', { ms: 500, defer: true });
    expect(r).toMatchObject({ ok: true, message: { content: 'slow done' } });
    expect(must(r.timings.ackMs)).toBeLessThan(must(r.timings.finalMs));
    expect(r.timings.finalMs).toBeGreaterThanOrEqual(490);
  });
});

describe('what Discord refuses', () => {
  const refused: [what: string, code: number, kind: string | null, message: RegExp | null][] = [
    ['long', 50035, 'schema', /2000/],
    ['empty', 50006, null, null],
    ['embed', 50035, 'rule', /maximum size of 6000/],
    ['same', 50035, 'rule', /cannot be duplicated/],
    ['v2', 50035, 'rule', /IS_COMPONENTS_V2/],
  ];

  it.each(refused)('is refused and recorded: %s', async (what, code, kind, message) => {
    const { d, bot } = await pair({ ackDeadlineMs: 1000 });
    expect((await d.slash('bad', { what })).ok).toBe(false);
    expect(await bot.failed()).toMatchObject({ code });
    expect(d.violations.map((one) => one.kind)).toEqual(kind === null ? [] : [kind]);
    if (message !== null) expect(d.violations[0]?.message).toMatch(message);
  });

  it('is accepted and recorded where the double is told so', async () => {
    const { d } = await pair({ rejectInvalid: false });
    expect((await d.slash('bad', { what: 'long' })).ok).toBe(true);
    expect(d.violations).toMatchObject([{ kind: 'schema' }]);
  });

  it('is a second acknowledgement', async () => {
    const { d, bot } = await pair({});
    expect((await d.slash('bad', { what: 'twice' })).message?.content).toBe('one');
    expect(await bot.failed()).toMatchObject({ code: 40060 });
    expect(d.violations).toMatchObject([{ kind: 'protocol' }]);
  });

  it('is not a key that it does not know, which is recorded', async () => {
    const { d } = await pair({});
    expect((await d.slash('bad', { what: 'typo' })).ok).toBe(true);
    expect(d.violations).toMatchObject([
      { kind: 'unknown-key', message: expect.stringContaining("'embedz'") },
    ]);
  });

  it('is a route that there is none of, and a request without the token', async () => {
    const { d, bot } = await pair({});
    await expect(bot.client.rest.get('/nowhere')).rejects.toMatchObject({ status: 404 });
    await expect(bot.client.rest.get('/users/@me', { auth: false })).rejects.toMatchObject({
      status: 401,
    });
    expect(d.violations).toMatchObject([{ kind: 'route', path: '/nowhere' }]);
  });
});

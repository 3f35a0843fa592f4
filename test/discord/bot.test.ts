import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { registry } from '../../commands/index.js';
import { loadKnowledge } from '../../src/knowledge.js';
import type { Pending, Result } from '../discord-double/index.mjs';
import { CORPUS, must } from '../helpers.js';
import { register, startBot } from './running.js';

const STATUS = 'Is West Midlands Police in special measures?';
const { record, articles, index } = loadKnowledge(CORPUS);

/** Asks in batches, each by another user, as many users ask a bot. */
async function inBatches<T>(
  list: readonly T[],
  ask: (one: T, userId: string) => PromiseLike<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const SIZE = 25;
  for (let at = 0; at < list.length; at += SIZE) {
    const batch = list.slice(at, at + SIZE);
    results.push(
      ...(await Promise.all(batch.map((one, n) => ask(one, `2000000000000${100_000 + at + n}`)))),
    );
  }
  return results;
}

describe('the bot against the double', () => {
  it('registers every command, for all servers and for one', async () => {
    const { d } = await startBot({ onTestFinished });
    expect(d.registeredCommands.map(({ name }) => name).sort()).toEqual(
      [...registry.keys()].sort(),
    );
    const puts = () => d.requests.filter(({ method }) => method === 'PUT');
    expect(puts()).toHaveLength(1);
    expect(await register(d, ['--guild', '400000000000000009'])).not.toBe(2);
    expect(puts().at(-1)?.path).toContain('/guilds/400000000000000009/commands');
    expect(await register(d, ['--guild', 'nonsense'])).toBe(2);
    d.fault({ rest: /PUT/, status: 403, code: 50_001, message: 'Missing Access' });
    expect(await register(d)).toBe(1);
    expect(d.violations).toEqual([]);
  });

  it('answers privately, shows more, the passage, concerns, the timeline, shares and takes a report', {
    timeout: 60_000,
  }, async () => {
    const channel = '300000000000000001';
    const { d } = await startBot({ onTestFinished }, {}, { REPORT_CHANNEL_ID: channel });
    d.world.addChannel(d.world.addGuild().id, { id: channel });
    const asked = await d.slash('ask', { question: STATUS });
    expect(asked.ephemeral).toBe(true);
    expect(must(asked.message).text).toContain('18 September 2024');
    const press = (label: string): Pending => d.click(asked, label);
    expect((await press('More excerpts')).message?.text).toContain('need not answer');
    expect((await press('Passage around [1]')).message?.text).toContain('Hits Radio');
    expect((await press('Causes of concern')).message?.text).toContain('investigations');
    expect((await press('Timeline')).message?.text).toContain('24 November 2023');
    const shared = await press('Share');
    expect(shared.ephemeral).toBe(false);
    expect(shared.message?.text).toContain('Shared by Alice');
    expect(shared.message?.pings).toEqual({ users: [], roles: [], everyone: false });
    const form = await press('Report this answer');
    expect(form.modal?.title).toBe('Report this answer');
    const sent = await d.submitModal(form, { report: 'The date is wrong @everyone' });
    expect(sent.message?.text).toContain('went to the maintainers');
    const [report] = d.messages(channel).filter(({ content }) => content.includes('reported'));
    expect(report?.content).toContain('The date is wrong');
    expect(report?.content).not.toContain('Alice');
    expect(report?.pings.everyone).toBe(false);
    expect(d.violations).toEqual([]);
  });

  it('answers a mention for all, a direct message, and a mention in a reply for the other message', {
    timeout: 60_000,
  }, async () => {
    const { d } = await startBot({ onTestFinished });
    const mention = await d.mention(STATUS);
    expect(mention.message?.text).toContain('returned to Scan');
    expect(mention.message?.ephemeral).toBe(false);
    const dm = await d.dm('How many 999 calls are answered in a month?');
    expect(dm.message?.text).toContain('70,000');
    const other = await d.say('Is Lincolnshire Police in special measures?');
    const about = await d.mention('', { replyTo: other.userMessage, userId: d.bob.id });
    expect(about.message?.text).toContain('Lincolnshire');
    const help = await d.mention('');
    expect(help.message?.text).toContain('/ask');
    expect(d.violations).toEqual([]);
  });

  it('offers forces for nothing, a beginning, an alias and a slip', async () => {
    const { d } = await startBot({ onTestFinished });
    const offered = async (typed: string) => {
      const { ok, choices } = await d.autocomplete('status', 'force', typed);
      expect(ok).toBe(true);
      return choices.map(({ value }) => value);
    };
    expect(await offered('')).toHaveLength(25);
    expect((await offered('west m'))[0]).toBe('west-midlands');
    expect(await offered('wmp')).toContain('west-midlands');
    expect(await offered('nottinghamshre')).toContain('nottinghamshire');
    expect(await offered('x'.repeat(90))).toEqual([]);
    expect(d.violations).toEqual([]);
  });

  it('logs one line an interaction, without the question', async () => {
    const { d, log } = await startBot({ onTestFinished });
    await d.slash('ask', { question: 'Where is the zebra crossing of Zwolle?' });
    const lines = log().filter(({ command }) => command === 'ask');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ outcome: expect.any(String), ms: expect.any(Number) });
    expect(JSON.stringify(log())).not.toContain('zebra');
  });
});

describe('no payload breaks a schema or a limit', () => {
  const generated: string[] = [];
  beforeAll(() => {
    const sentences = index.entries.map(({ sentence }) => sentence.text);
    const openings = ['Why', 'Who said', 'When', 'How many', 'Is it true that', 'what about', ''];
    for (let n = 0; n < 500; n += 1) {
      const sentence = must(sentences[(n * 37) % sentences.length]);
      const words = sentence.split(/\s+/);
      const start = (n * 7) % Math.max(1, words.length - 4);
      const part = words.slice(start, start + 3 + (n % 12)).join(' ');
      generated.push(`${openings[n % openings.length]} ${part}?`.slice(0, 300));
    }
  });

  it('of 500 generated questions', { timeout: 300_000 }, async () => {
    const { d } = await startBot({ onTestFinished }, { settleMs: 100 });
    const results = await inBatches(generated, (question, userId) =>
      d.slash('ask', { question }, { userId }),
    );
    expect(results.filter(({ ok }) => !ok).map(({ failure }) => failure)).toEqual([]);
    expect(d.violations).toEqual([]);
  });

  it('of every command with every force, article and term', { timeout: 300_000 }, async () => {
    const { d } = await startBot({ onTestFinished }, { settleMs: 100 });
    const forces = [...record.forces.keys()];
    const calls: [string, Record<string, string>][] = [
      ...forces.flatMap((force): [string, Record<string, string>][] => [
        ['status', { force }],
        ['concerns', { force }],
        ['timeline', { force }],
      ]),
      ...[...articles.keys()].map((article): [string, Record<string, string>] => [
        'sources',
        { article },
      ]),
      ...[...record.terms.values()].map(({ term }): [string, Record<string, string>] => [
        'define',
        { term },
      ]),
      ['about', {}],
      ['forces', {}],
      ['sources', {}],
    ];
    const results = await inBatches(calls, ([name, options], userId) =>
      d.slash(name, options, { userId }),
    );
    expect(results.filter(({ ok }) => !ok).map(({ failure }) => failure)).toEqual([]);
    expect(d.violations).toEqual([]);
  });
});

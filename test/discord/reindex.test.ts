import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { controlPath, requestReindex } from '../../src/discord/control.js';
import { CORPUS, must } from '../helpers.js';
import { register, startBot } from './running.js';

const STATUS = 'Is West Midlands Police in special measures?';
const NEW = 'What colour are the zebra crossings of Zwolle?';
const ARTICLE = `---
id: 2025-01-02-example-mail-crossings
title: "Crossings"
publisher: Example Mail
published: { value: "2025-01-02", basis: stated }
url: https://example.org/crossings
kind: press
about: []
---
The zebra crossings of Zwolle are painted in the colour purple.
`;

/** A bot on a corpus of its own, with the folder and the place where it listens. */
async function onCopy(settings: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'forcewatch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(CORPUS, join(folder, 'corpus'), { recursive: true });
  const running = await startBot(
    { onTestFinished },
    {},
    {
      CORPUS_DIR: join(folder, 'corpus'),
      DATA_DIR: folder,
      ...settings,
    },
  );
  // It listens once the corpus is loaded, which a first answer shows.
  await running.d.slash('ask', { question: STATUS }, { userId: '200000000000099001' });
  return { ...running, folder, path: controlPath(folder) };
}

function add(folder: string, text: string): void {
  writeFileSync(join(folder, 'corpus/articles/2025-01-02-example-mail-crossings.md'), text);
}

describe('reindexing a running bot', { timeout: 90_000 }, () => {
  it('answers from the new corpus, and says what changed', async () => {
    const { d, folder, path } = await onCopy();
    const before = await d.slash('ask', { question: NEW });
    expect(before.message?.text).not.toContain('purple');
    add(folder, ARTICLE);
    const report = must(await requestReindex(path));
    expect(report).toContain('Reindexed');
    expect(report).toContain('2025-01-02-example-mail-crossings');
    expect(report).toMatch(/Evaluation: \d+ before, \d+ of \d+/);
    const after = await d.slash('ask', { question: NEW }, { userId: '200000000000099002' });
    expect(after.message?.text).toContain('purple');
    expect((await d.click(before, 'More excerpts')).message?.text).toContain('have changed');
  });

  it('keeps answering from the old one when the new does not load', async () => {
    const { d, folder, path } = await onCopy();
    add(folder, '---\nid: wrong\n---\nNothing.\n');
    const report = must(await requestReindex(path));
    expect(report).toContain('does not load');
    expect(report).toContain('2025-01-02-example-mail-crossings.md');
    const r = await d.slash('ask', { question: STATUS });
    expect(r.message?.text).toContain('returned to Scan');
  });

  it('tells a second one since when the first is under way, while users are answered', async () => {
    const { d, path } = await onCopy();
    const first = requestReindex(path);
    const second = requestReindex(path);
    const asked = Array.from({ length: 10 }, (_, n) =>
      d.slash('ask', { question: STATUS }, { userId: `20000000000009910${n}` }),
    );
    for (const { ok } of await Promise.all(asked)) expect(ok).toBe(true);
    const reports = [must(await first), must(await second)];
    expect(reports.filter((one) => one.includes('under way since'))).toHaveLength(1);
    expect(reports.filter((one) => one.startsWith('Reindexed'))).toHaveLength(1);
  });

  it('is told there is no bot where none runs', async () => {
    expect(await requestReindex(join(tmpdir(), 'forcewatch-nobody.sock'))).toBeUndefined();
  });
});

describe('the maintainers’ commands', { timeout: 60_000 }, () => {
  it('are for those allowed, in their server alone', async () => {
    // The double's own.
    const guild = '200000000000000001';
    const role = '500000000000000001';
    const settings = { MAINTAINERS_GUILD_ID: guild, MAINTAINER_ROLE_IDS: role };
    const { d, log } = await onCopy(settings);
    d.world.addRole(guild, { id: role, name: 'maintainers' });
    d.world.addMember(guild, d.bob.id, { roles: [role] });
    expect(await register(d, [], settings)).toBe(0);
    const here = { guildId: guild, force: true };
    const refused = await d.slash('corpus', { show: 'list' }, here);
    expect(refused.message?.text).toContain('for the maintainers');
    const list = await d.slash('corpus', { show: 'list' }, { ...here, userId: d.bob.id });
    expect(list.message?.text).toContain('articles');
    const gaps = await d.slash('corpus', { show: 'gaps' }, { ...here, userId: d.bob.id });
    expect(gaps.message?.text).toContain('refused');
    expect(d.violations).toEqual([]);
    // It was started before they were registered.
    const warned = log().filter(({ msg }) => String(msg).startsWith('registered commands'));
    expect(warned).toEqual([expect.objectContaining({ guild, commands: ['corpus', 'reindex'] })]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers.js';
import type { Snapshot } from './index.mjs';
import { CHROMIUM, type Drawable, openRenderer, pageHtml, portable } from './render.mjs';

const answer: Drawable = {
  author: 'Forcewatch',
  timestamp: '2026-11-22T10:00:00Z',
  command: { author: 'Alice', name: 'ask' },
  content: 'It is in **Engage**.\n- first\n- second\n> quoted\n-# small <b>',
  embeds: [{ title: 'Sources', description: '`1`', fields: [{ name: 'date', value: '2024' }] }],
  components: [
    { type: 1, components: [{ type: 2, style: 3, label: 'Good', custom_id: 'a', disabled: true }] },
    { type: 1, components: [{ type: 3, custom_id: 's', placeholder: 'Choose a source' }] },
  ],
};
const report: Drawable = {
  flags: 1 << 15,
  components: [
    { type: 17, accent_color: 0x22aa66, components: [{ type: 10, content: '# Report' }] },
  ],
};

describe('the page of messages', () => {
  it('shows what they hold', async () => {
    const page = await pageHtml([answer, report, { loading: true, author: 'Forcewatch' }]);
    for (const part of [
      '<discord-bold>Engage</discord-bold>',
      '<ul class="dl"><li>first</li><li>second</li></ul>',
      '<discord-quote>quoted',
      'small &lt;b&gt;',
      'command="/ask"',
      'embed-title="Sources"',
      'field-title="date"',
      '<discord-button type="success" disabled>Good</discord-button>',
      'Choose a source',
      'border-left:4px solid #22aa66',
      '<discord-header level="1">Report</discord-header>',
      'Forcewatch is thinking...',
    ]) {
      expect(page).toContain(part);
    }
  });

  it('brings the elements that it uses', async () => {
    const page = await pageHtml(answer);
    const script = page.slice(page.lastIndexOf('<script>'));
    for (const element of ['discord-message', 'discord-embed', 'discord-button']) {
      expect(script).toContain(element);
    }
  });
});

describe('a portable snapshot', () => {
  it('holds its files', () => {
    const url = 'http://127.0.0.1:1/attachments/1/chart.png';
    const snapshot = {
      content: '',
      flags: 64,
      embeds: [{ image: { url } }],
      files: [{ name: 'chart.png', contentType: 'image/png', data: Buffer.from('x'), url }],
    } as unknown as Snapshot;
    expect(portable(snapshot, { author: 'Forcewatch' })).toMatchObject({
      author: 'Forcewatch',
      ephemeral: true,
      embeds: [{ image: { url: 'data:image/png;base64,eA==' } }],
    });
  });
});

it.skipIf(!existsSync(CHROMIUM))('a picture is drawn where there is Chromium', async () => {
  const file = join(temporaryFolder(), 'messages.png');
  const renderer = await openRenderer();
  try {
    expect((await renderer.png([answer, report], file)).errors).toEqual([]);
  } finally {
    await renderer.close();
  }
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1440);
});

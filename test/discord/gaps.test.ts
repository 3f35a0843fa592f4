import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Registry } from '../../src/discord/command.js';
import { createDispatcher } from '../../src/discord/dispatcher.js';
import { type Gaps, openGaps } from '../../src/discord/gaps.js';
import type { MessagePayload } from '../../src/render/discord/components.js';
import { writeButtonId } from '../../src/render/discord/custom-id.js';
import { ASKED, QUESTION_ID } from '../../src/render/discord/pages.js';
import type { View } from '../../src/render/discord/view.js';
import { must, temporaryFolder } from '../helpers.js';
import {
  engineOf,
  NOW,
  press,
  recorder,
  registry,
  slash,
  snapshotOf,
  worldOf,
} from './fixtures.js';

const DAY = new Date('2026-11-22T12:00:00Z');

/** Commands whose every answer is a refusal. */
const refusing: Registry = new Map(
  [...registry].map(([name, command]) => [
    name,
    {
      ...command,
      run: (options, context) => ({
        ...command.run(options, context),
        outcome: 'not-covered' as const,
      }),
    },
  ]),
);

/** A dispatcher that refuses, and the questions that it counts. */
function counting(note?: Gaps['note']) {
  const noted: string[] = [];
  const gaps: Gaps = { note: note ?? ((question) => noted.push(question)), text: () => '' };
  const { world, lines } = worldOf({ gaps, engine: engineOf(snapshotOf(NOW), refusing) });
  return { dispatcher: createDispatcher(world), noted, lines };
}

describe('a refused question is counted', () => {
  it('when it is asked by /ask, by a mention and in a direct message', async () => {
    const { dispatcher, noted } = counting();
    await dispatcher.interaction(slash('ask', { question: 'By command?' }), recorder().responder);
    // A mention and a direct message come the same way.
    const actor = { id: '1', name: 'Ann', roles: [] };
    await dispatcher.text({ text: 'By message?', actor }, { reply: async () => undefined });
    expect(noted).toEqual(['By command?', 'By message?']);
  });

  it('once: not again when its buttons answer it anew, nor for a command without a question', async () => {
    const { dispatcher, noted } = counting();
    const message: Partial<MessagePayload> = {
      components: [{ type: 10, id: QUESTION_ID, content: `${ASKED}By command?` }],
    };
    const origin: View['origin'] = { command: 'ask', options: {} };
    for (const action of [
      { kind: 'share' },
      { kind: 'page', page: 0 },
      { kind: 'more' },
    ] as const) {
      const id = writeButtonId({ action, snapshot: NOW, origin });
      const { responder, did } = recorder();
      await dispatcher.interaction(press(id, message), responder);
      expect(did()).toContain('edit');
    }
    await dispatcher.interaction(slash('concerns', { force: 'x' }), recorder().responder);
    expect(noted).toEqual([]);
  });

  it('and the answer stands where counting fails', async () => {
    const { dispatcher, lines } = counting(() => {
      throw new Error('disk full');
    });
    const { responder, did } = recorder();
    await dispatcher.interaction(slash('ask', { question: 'Is it?' }), responder);
    expect(did()).toEqual(['defer', 'edit']);
    expect(lines.map(([level]) => level)).toEqual(['warn', 'info']);
  });
});

describe('the count', () => {
  it('is kept by day, with words only where that is wanted', () => {
    const [plain, words] = [temporaryFolder(), temporaryFolder()];
    for (const [folder, keeps] of [
      [plain, false],
      [words, true],
    ] as const)
      openGaps(folder, keeps).note('How many horses?', DAY);
    expect(openGaps(plain, false).text()).toBe('2026-11-22: 1 refused');
    expect(readFileSync(join(plain, 'gaps.json'), 'utf8')).not.toContain('horses');
    expect(openGaps(words, true).text()).toBe('2026-11-22: 1 refused\n- How many horses?');
  });

  it('begins anew where the file cannot be read, and is none without a folder', () => {
    const folder = temporaryFolder({ 'gaps.json': '{ "2026' });
    expect(openGaps(folder, false).text()).toBe('No question was refused so far.');
    expect(openGaps(undefined, true).text()).toContain('DATA_DIR is not set');
    expect(must(openGaps(undefined, true)).note('x', DAY)).toBeUndefined();
  });

  it('forgets what is older than ninety days', () => {
    const folder = temporaryFolder();
    const gaps = openGaps(folder, false);
    gaps.note('Old?', new Date('2026-08-01T12:00:00Z'));
    gaps.note('New?', DAY);
    expect(gaps.text()).toBe('2026-11-22: 1 refused');
  });
});

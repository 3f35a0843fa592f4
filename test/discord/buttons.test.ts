import { describe, expect, it } from 'vitest';
import { pressButton } from '../../src/discord/buttons.js';
import { INTERACTION, interactionSchema } from '../../src/discord/interaction.js';
import type { Surroundings } from '../../src/discord/surroundings.js';
import { FLAG, type MessagePayload } from '../../src/render/discord/components.js';
import { renderPage } from '../../src/render/discord/pages.js';
import { day, must } from '../helpers.js';
import { buttonsOf, labelsOf, wordsOf } from '../render/discord/payload.js';
import {
  BEFORE,
  engineOf,
  NOW,
  press,
  QUOTE,
  recorder,
  registry,
  snapshotOf,
  worldOf,
} from './fixtures.js';

/** What a press of a button with this id on this message comes to. */
async function pressed(id: string, on?: MessagePayload, more: Partial<Surroundings> = {}) {
  const read = interactionSchema.parse(press(id, on));
  if (read.type !== INTERACTION.component) throw new Error('no press');
  const { responder, calls, did, payloads } = recorder();
  const outcome = await pressButton(worldOf(more).world, read, responder);
  return { outcome, calls, did: did(), payload: payloads()[0] };
}

/** A press of the button with this label, and the message it leads to. */
async function follow(on: MessagePayload, label: RegExp, more: Partial<Surroundings> = {}) {
  const button = buttonsOf(on).find((one) => label.test(one.label));
  return pressed(must(button?.custom_id, `button ${label}`), on, more);
}

/** The message that a command of the made-up registry sends. */
function sentBy(
  name: string,
  options: Readonly<Record<string, string>>,
  isPrivate = true,
  snapshot = NOW,
): MessagePayload {
  const context = { snapshot: snapshotOf(snapshot), today: day('2026-11-22') };
  const view = must(registry.get(name)).run(options, context);
  return renderPage(view, { page: 0, isPrivate });
}

function isPrivate({ flags }: MessagePayload): boolean {
  return (flags & FLAG.private) !== 0;
}

const HOSTILE = 'Is *this* <@123456789012345678> ~ = \\o/?\n- yes: https://x.org';
const CHANGED = 'The sources have changed';

describe('a button of another version', () => {
  it.each(['fw0~share~~aaaaaaaa~ask', 'open', 'fw1~unknown~~aaaaaaaa~ask'])(
    '%s says what to do instead',
    async (id) => {
      const { did, payload, outcome } = await pressed(id);
      expect(did).toEqual(['reply']);
      expect(wordsOf(must(payload))).toContain('Ask again with /ask');
      expect(isPrivate(must(payload))).toBe(true);
      expect(outcome.outcome).toBe('stale');
    },
  );
});

describe('Share', () => {
  it('shows the same answer to all, with who shared it and no further sharing', async () => {
    const { calls, payload } = await follow(sentBy('ask', { question: HOSTILE }), /^Share$/);
    expect(calls[0]).toEqual({ did: 'defer', isPrivate: false });
    const first = sentBy('ask', { question: HOSTILE });
    expect(wordsOf(must(payload))).toBe(`-# Shared by Ann\n${wordsOf(first)}`);
    expect(isPrivate(must(payload))).toBe(false);
    expect(labelsOf(must(payload))).toEqual(labelsOf(first).filter((label) => label !== 'Share'));
  });

  it('says when the answer is from other sources than the one that was read', async () => {
    const old = sentBy('ask', { question: 'Is it?' }, true, BEFORE);
    expect(wordsOf(must((await follow(old, /^Share$/)).payload))).toContain(CHANGED);
    const fresh = sentBy('ask', { question: 'Is it?' });
    expect(wordsOf(must((await follow(fresh, /^Share$/)).payload))).not.toContain(CHANGED);
  });

  it('makes the view of any command again, with its options', async () => {
    const sent = sentBy('concerns', { force: 'kent', state: 'open' });
    const { payload, outcome } = await follow(sent, /^Share$/);
    expect(wordsOf(must(payload))).toBe(`-# Shared by Ann\n${wordsOf(sent)}`);
    expect(outcome).toEqual({ command: 'button share', outcome: 'answered' });
  });
});

describe('turning pages', () => {
  it('changes the message itself', async () => {
    const sent = sentBy('long', { force: 'kent' });
    const { did, payload } = await follow(sent, /^Next/);
    expect(did).toEqual(['deferUpdate', 'edit']);
    expect(wordsOf(must(payload))).toMatch(/^second /);
    const third = await follow(must(payload), /^Next/);
    expect(wordsOf(must(third.payload))).toMatch(/^third /);
    const back = await follow(must(third.payload), /^Previous|Previous/);
    expect(wordsOf(must(back.payload))).toMatch(/^second /);
  });

  it.each([true, false])('keeps who sees it: to the asker alone %s', async (wanted) => {
    const { payload } = await follow(sentBy('long', { force: 'kent' }, wanted), /^Next/);
    expect(isPrivate(must(payload))).toBe(wanted);
    expect(labelsOf(must(payload)).includes('Share')).toBe(wanted);
  });

  it('keeps who shared it', async () => {
    const shared = must((await follow(sentBy('long', { force: 'kent' }), /^Share$/)).payload);
    const { payload } = await follow(shared, /^Next/);
    expect(wordsOf(must(payload))).toMatch(/^-# Shared by Ann\nsecond /);
  });

  it('says when the sources have changed since', async () => {
    const { payload } = await follow(sentBy('long', { force: 'kent' }, true, BEFORE), /^Next/);
    expect(wordsOf(must(payload))).toContain(CHANGED);
  });
});

describe('what a button opens beside its message', () => {
  const sent = sentBy('ask', { question: HOSTILE }, false);

  it.each([
    ['the causes of concern', /^Causes/, 'concerns'],
    ['the timeline', /^Timeline/, 'timeline'],
  ])('%s of the force, to who pressed it alone', async (_name, label, command) => {
    const { calls, payload } = await follow(sent, label);
    expect(calls[0]).toEqual({ did: 'defer', isPrivate: true });
    expect(wordsOf(must(payload))).toMatch(new RegExp(`^${command} .*force .*northshire`));
    expect(isPrivate(must(payload))).toBe(true);
  });

  it('the passage around a quote', async () => {
    const { payload, outcome } = await follow(sent, /^Passage/);
    expect(wordsOf(must(payload))).toContain(
      '> Northshire Police was moved into Engage on Monday.',
    );
    expect(outcome).toEqual({ command: 'button context', outcome: 'passage' });
  });

  it('more excerpts for the question as it was asked', async () => {
    const asked: string[] = [];
    const engine = engineOf({
      ...snapshotOf(NOW),
      excerpts: (question: string) => {
        asked.push(question);
        return [QUOTE];
      },
    });
    const { payload } = await follow(sent, /^More/, { engine });
    expect(asked).toEqual([HOSTILE]);
    expect(wordsOf(must(payload))).toContain(
      '> Northshire Police was moved into Engage on Monday.',
    );
  });

  it('as of the day that was asked about', async () => {
    const days: unknown[] = [];
    const engine = engineOf({
      ...snapshotOf(NOW),
      excerpts: (_: string, clock: object) => {
        days.push(clock);
        return [];
      },
    });
    const dated = sentBy('ask', { question: 'Is it?', 'as-of': '2024-09-18' });
    await follow(dated, /^More/, { engine });
    expect(days).toEqual([{ today: '2026-11-22', asOf: '2024-09-18' }]);
  });

  it('turns its own pages, not those of the answer', async () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ ...QUOTE, n: n + 1 }));
    const more = { engine: engineOf(snapshotOf(NOW, many)) };
    const first = must((await follow(sent, /^More/, more)).payload);
    const { did, payload, outcome } = await follow(first, /^Next/, more);
    expect(did).toEqual(['deferUpdate', 'edit']);
    expect(outcome.outcome).toBe('excerpts');
    expect(wordsOf(must(payload))).toContain('Page 2 of');
    expect(wordsOf(must(payload))).toContain(
      '> Northshire Police was moved into Engage on Monday.',
    );
    const passage = 'fw1~page~1~aaaaaaaa~passage~article=ffffffff~start=0';
    expect((await pressed(passage, first)).outcome.outcome).toBe('lost');
  });
});

describe('Report', () => {
  it('opens a form that carries the question', async () => {
    const sent = sentBy('ask', { question: 'Is *it*?' });
    const { calls, outcome } = await follow(sent, /^Report/);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ did: 'modal', modal: { custom_id: 'fw1~report~Is *it*?' } });
    expect(outcome.outcome).toBe('form');
  });

  it('opens it without a question where the message has none', async () => {
    const { calls } = await follow(sentBy('concerns', { force: 'kent' }), /^Report/);
    expect(calls[0]).toMatchObject({ did: 'modal', modal: { custom_id: 'fw1~report' } });
  });
});

describe('what can no longer be found', () => {
  it.each([
    ['a question that the message has lost', 'fw1~share~~aaaaaaaa~ask'],
    ['excerpts without a question', 'fw1~more~~aaaaaaaa~concerns~force=kent'],
    ['a command that is gone', 'fw1~share~~aaaaaaaa~gone'],
    ['a page of a command that is gone', 'fw1~page~1~aaaaaaaa~gone'],
    ['an article that is gone', 'fw1~context~ffffffff:12~aaaaaaaa~ask'],
  ])('%s: it says what to do', async (_name, id) => {
    const { payload, outcome } = await pressed(id);
    expect(wordsOf(must(payload))).toContain('Ask again with /ask');
    expect(outcome.outcome).toBe('lost');
  });
});

describe('every message', () => {
  it('pings nobody', async () => {
    const sent = sentBy('ask', { question: '@everyone' });
    const labels = [/^Share/, /^More/, /^Causes/, /^Timeline/, /^Passage/];
    for (const label of labels) {
      const { payload } = await follow(sent, label);
      expect(must(payload).allowed_mentions).toEqual({ parse: [], replied_user: false });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.js';
import {
  articleKey,
  isOfSnapshot,
  readButtonId,
  shortId,
  writeButtonId,
} from '../../../src/render/discord/custom-id.js';
import { LIMITS } from '../../../src/render/discord/limits.js';
import type { Action, Origin } from '../../../src/render/discord/view.js';
import { CORPUS, must } from '../../helpers.js';

const { record, articles } = loadKnowledge(CORPUS);
const forces = [...record.forces.keys()];
const SNAPSHOT = '0123456789ab';

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.nat(99).map((page): Action => ({ kind: 'page', page })),
  fc.constantFrom<Action>({ kind: 'more' }, { kind: 'share' }, { kind: 'report' }),
  fc
    .tuple(fc.constantFrom(...articles.keys()), fc.nat(99_999))
    .map(([article, start]): Action => ({ kind: 'context', article, start })),
  fc
    .tuple(fc.constantFrom(...forces), fc.constantFrom('concerns' as const, 'timeline' as const))
    .map(([force, kind]): Action => ({ kind, force })),
);

const day = fc.constantFrom('2018-01-01', '2024-09-18', '2026-11-22');

/** Everything that commands put into the origins of their views, in the form that buttons carry. */
const origins: fc.Arbitrary<Origin> = fc.oneof(
  fc
    .record(
      { force: fc.constantFrom(...forces.map((id) => shortId(id))), 'as-of': day },
      { requiredKeys: ['force'] },
    )
    .chain((options) =>
      fc.constantFrom('status', 'timeline').map((command) => ({ command, options })),
    ),
  fc
    .record(
      {
        force: fc.constantFrom(...forces.map((id) => shortId(id))),
        state: fc.constantFrom('open', 'closed'),
        'as-of': day,
      },
      { requiredKeys: ['force'] },
    )
    .map((options) => ({ command: 'concerns', options })),
  fc
    .record({ stage: fc.constantFrom('engage', 'scan'), 'as-of': day }, { requiredKeys: [] })
    .map((options) => ({ command: 'forces', options })),
  fc
    .constantFrom(...articles.keys())
    .map((id) => ({ command: 'sources', options: { article: articleKey(id) } })),
  fc
    .constantFrom(...record.terms.keys())
    .map((id) => ({ command: 'define', options: { term: shortId(id, 40) } })),
  fc.constantFrom({ command: 'ask', options: {} }, { command: 'about', options: {} }),
);

/** Actions that make the view of their message again, or one from its options. */
const REMAKING: readonly Action['kind'][] = ['page', 'share', 'more'];

/** An action as its id gives it back: long ids by their keys. */
function asRead(action: Action): Action {
  switch (action.kind) {
    case 'context':
      return { ...action, article: articleKey(action.article) };
    case 'concerns':
    case 'timeline':
      return { ...action, force: shortId(action.force) };
    default:
      return action;
  }
}

describe('a button’s id', () => {
  it('gives back action, snapshot and what the action needs of the origin, for all there are', () => {
    fc.assert(
      fc.property(actions, origins, (action, origin) => {
        const id = writeButtonId({ action, snapshot: SNAPSHOT, origin });
        expect(readButtonId(id)).toEqual({
          action: asRead(action),
          snapshot: SNAPSHOT.slice(0, 8),
          origin: REMAKING.includes(action.kind) ? origin : { ...origin, options: {} },
        });
      }),
      { numRuns: 3_000 },
    );
  });

  it('stays within what Discord takes', () => {
    fc.assert(
      fc.property(actions, origins, (action, origin) => {
        const id = writeButtonId({ action, snapshot: SNAPSHOT, origin });
        expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
      }),
      { numRuns: 3_000 },
    );
  });

  it('fits for the longest of everything at once', () => {
    const longest = forces.map((id) => shortId(id)).sort((a, b) => b.length - a.length)[0];
    const options = { force: must(longest), state: 'closed', 'as-of': '2024-09-18' };
    const origin = { command: 'concerns', options };
    for (const force of forces)
      for (const action of [
        { kind: 'concerns', force },
        { kind: 'timeline', force },
        { kind: 'page', page: 99 },
        { kind: 'context', article: 'any-article', start: 99_999 },
        { kind: 'share' },
      ] as const) {
        const id = writeButtonId({ action, snapshot: SNAPSHOT, origin });
        expect(id.length, id).toBeLessThanOrEqual(LIMITS.customId);
      }
  });

  it('leaves the question out: it stands in the message', () => {
    const origin = {
      command: 'ask',
      options: { question: 'Who~what=where?', 'as-of': '2024-09-18' },
    };
    const id = writeButtonId({ action: { kind: 'share' }, snapshot: SNAPSHOT, origin });
    expect(id).not.toContain('Who');
    expect(readButtonId(id)?.origin).toEqual({
      command: 'ask',
      options: { 'as-of': '2024-09-18' },
    });
  });

  it('knows its snapshot again, and no other', () => {
    const origin = { command: 'ask', options: {} };
    const id = must(
      readButtonId(writeButtonId({ action: { kind: 'more' }, snapshot: SNAPSHOT, origin })),
    );
    expect(isOfSnapshot(id, SNAPSHOT)).toBe(true);
    expect(isOfSnapshot(id, 'fedcba987654')).toBe(false);
  });

  it.each([
    ['of another version', 'fw0~share~~01234567~ask'],
    ['of something else', 'open'],
    ['empty', ''],
    ['without a command', 'fw1~share~~01234567'],
    ['with an empty command', 'fw1~share~~01234567~'],
    ['of an unknown action', 'fw1~delete~~01234567~ask'],
    ['of a page that is no number', 'fw1~page~x~01234567~ask'],
    ['of a page before the first', 'fw1~page~-1~01234567~ask'],
    ['of a passage without an offset', 'fw1~context~abcdef01~01234567~ask'],
    ['of concerns without a force', 'fw1~concerns~~01234567~ask'],
  ])('%s is not read', (_name, id) => {
    expect(readButtonId(id)).toBeUndefined();
  });

  it('is never read wrongly so that it throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (rest) => {
        expect(() => readButtonId(rest)).not.toThrow();
        expect(() => readButtonId(`fw1~page~${rest}`)).not.toThrow();
      }),
    );
  });
});

describe('keys for long ids', () => {
  it('tell all articles, forces and terms apart', () => {
    const ids = [...articles.keys(), ...forces, ...record.terms.keys()];
    expect(new Set(ids.map(articleKey)).size).toBe(new Set(ids).size);
    for (const id of ids) expect(articleKey(id)).toMatch(/^[0-9a-f]{8}$/);
  });

  it('stand for ids only that are too long', () => {
    expect(shortId('kent')).toBe('kent');
    expect(shortId('kent', 3)).toBe(articleKey('kent'));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLAG, type MessagePayload, TYPE } from '../../../src/render/discord/components.js';
import { readButtonId } from '../../../src/render/discord/custom-id.js';
import {
  blockQuote,
  escapeMarkdown,
  small,
  unescapeMarkdown,
} from '../../../src/render/discord/escape.js';
import {
  ASKED,
  paginate,
  QUESTION_ID,
  renderPage,
  SHARED,
  SHARED_ID,
  type Shown,
} from '../../../src/render/discord/pages.js';
import type { View, ViewButton } from '../../../src/render/discord/view.js';
import { must } from '../../helpers.js';
import { buttonsOf, labelsOf, textsOf } from './payload.js';
import { anyText, hostile, shown } from './shown.js';

const BUTTONS: readonly ViewButton[] = [
  { label: 'More excerpts', action: { kind: 'more' } },
  { label: 'Causes of concern', action: { kind: 'concerns', force: 'northshire' } },
  { label: 'Timeline', action: { kind: 'timeline', force: 'northshire' } },
  { label: 'Share', action: { kind: 'share' } },
  { label: 'Report this answer', action: { kind: 'report' } },
  ...[1, 2, 3].map(
    (n): ViewButton => ({
      label: `Passage around [${n}]`,
      action: { kind: 'context', article: 'northshire-moved', start: n },
    }),
  ),
];

function viewOf(paragraphs: readonly string[], more: Partial<View> = {}): View {
  return {
    question: 'Is it?',
    paragraphs,
    buttons: BUTTONS,
    origin: { command: 'ask', options: { question: 'Is it?' } },
    snapshot: '0123456789ab',
    outcome: 'answered',
    ...more,
  };
}

const PAGE = /^-# Page (\d+) of (\d+)$/;

/** All pages of a view. */
function pagesOf(view: View, how: Omit<Shown, 'page'> = { isPrivate: true }): MessagePayload[] {
  const first = renderPage(view, { ...how, page: 0 });
  const count = Number(PAGE.exec(must(textsOf(first).at(-1)).content)?.[2] ?? 1);
  return Array.from({ length: count }, (_, page) => renderPage(view, { ...how, page }));
}

/** What pages show of the view's paragraphs. */
function bodyOf(pages: readonly MessagePayload[], around: number): string[] {
  return pages.flatMap((payload) =>
    textsOf(payload)
      .slice(around)
      .map(({ content }) => content)
      .filter((content) => !PAGE.test(content)),
  );
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Text of up to so many characters: short, long, without a space, of marks alone. */
function textUpTo(most: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.oneof(hostile, anyText, fc.constantFrom('word ', '*', '\\', '😀', ' ', 'a-b - 1. ')),
      fc.nat(most),
    )
    .map(([part, length]) =>
      part.repeat(Math.ceil(length / Math.max(part.length, 1))).slice(0, length),
    )
    .map((text) => text.replace(/\p{Surrogate}/gu, ''));
}

const longParagraph = textUpTo(4_500).map((text) => escapeMarkdown(text));
const paragraphs = fc.array(fc.oneof(textUpTo(300), longParagraph, textUpTo(9_000)), {
  maxLength: 60,
  size: 'max',
});

describe('renderPage', () => {
  it('stays within Discord’s limits, whatever is asked, answered and said beside it', () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.option(textUpTo(1_000), { nil: undefined }),
        fc.option(textUpTo(32), { nil: undefined }),
        fc.boolean(),
        (all, question, sharedBy, isPrivate) => {
          const notice = isPrivate ? 'The sources have changed since that message.' : undefined;
          expect(() =>
            pagesOf(viewOf(all, { question, sharedBy }), { isPrivate, notice }),
          ).not.toThrow();
        },
      ),
      { numRuns: 150 },
    );
  });

  it('holds the whole text of every paragraph, in order, on its pages together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(textUpTo(300).map(escapeMarkdown), longParagraph), {
          maxLength: 60,
          size: 'max',
        }),
        textUpTo(1_000),
        (all, question) => {
          const body = bodyOf(pagesOf(viewOf(all, { question })), 1);
          expect(withoutSpace(body.join(''))).toBe(withoutSpace(all.join('')));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('loses no word at a break', () => {
    const words = Array.from({ length: 2_000 }, (_, n) => `word${n}`);
    const body = bodyOf(pagesOf(viewOf([words.join(' ')])), 1);
    expect(body.length).toBeGreaterThan(3);
    expect(body.join(' ').split(' ')).toEqual(words);
  });

  it('says so where there is nothing to show', () => {
    for (const all of [[], [' '], ['', '\n']])
      expect(
        textsOf(renderPage(viewOf(all, { question: undefined }), { page: 0, isPrivate: true })).map(
          ({ content }) => content,
        ),
      ).toEqual(['-# There is nothing to show here.']);
  });

  it('is one page without turning when it fits', () => {
    const payload = renderPage(viewOf(['A.', 'B.']), { page: 0, isPrivate: true });
    expect(textsOf(payload).map(({ content }) => content)).toEqual([`${ASKED}Is it?`, 'A.', 'B.']);
    expect(labelsOf(payload)).toEqual(BUTTONS.map(({ label }) => label));
  });

  it('turns to the page before and the page after', () => {
    const pages = pagesOf(viewOf(Array.from({ length: 3 }, () => 'a'.repeat(3_000))));
    const turning = pages.map((payload) =>
      buttonsOf(payload).flatMap(({ custom_id: id = '' }) => {
        const action = readButtonId(id)?.action;
        return action?.kind === 'page' ? [action.page] : [];
      }),
    );
    expect(turning).toEqual([[1], [0, 2], [1]]);
  });

  it.each([
    [-1, 1],
    [2, 3],
    [3, 3],
    [99, 3],
  ])('shows for page %i, counted from 0, page %i of those there are', (page, shownAs) => {
    const view = viewOf(Array.from({ length: 3 }, () => 'a'.repeat(3_000)));
    const texts = textsOf(renderPage(view, { page, isPrivate: true }));
    expect(texts.at(-1)?.content).toBe(`-# Page ${shownAs} of 3`);
  });

  it('gives the question back from its text, on every page', () => {
    fc.assert(
      fc.property(textUpTo(1_000), (question) => {
        for (const payload of pagesOf(
          viewOf(['a'.repeat(3_000), 'b'.repeat(3_000)], { question }),
        )) {
          const { content } = must(textsOf(payload).find(({ id }) => id === QUESTION_ID));
          expect(unescapeMarkdown(content.slice(ASKED.length))).toBe(question);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says who shared it, in a name that cannot format', () => {
    const payload = renderPage(viewOf(['A.'], { sharedBy: '**@everyone**' }), {
      page: 0,
      isPrivate: false,
    });
    const { content } = must(textsOf(payload).find(({ id }) => id === SHARED_ID));
    expect(content.startsWith(SHARED)).toBe(true);
    expect(shown(content.slice(SHARED.length))).toBe('**@everyone**');
  });

  it('puts a notice before the answer', () => {
    const payload = renderPage(viewOf(['A.']), { page: 0, isPrivate: true, notice: 'It changed.' });
    expect(textsOf(payload).map(({ content }) => content)).toEqual([
      `${ASKED}Is it?`,
      '-# It changed.',
      'A.',
    ]);
  });

  it('offers to share what is private, and not what all can see', () => {
    const view = viewOf(['A.']);
    const ofPrivate = renderPage(view, { page: 0, isPrivate: true });
    const ofPublic = renderPage(view, { page: 0, isPrivate: false });
    expect(labelsOf(ofPrivate)).toContain('Share');
    expect(labelsOf(ofPublic)).toEqual(labelsOf(ofPrivate).filter((label) => label !== 'Share'));
    expect(ofPrivate.flags).toBe(FLAG.private | FLAG.components);
    expect(ofPublic.flags).toBe(FLAG.components);
  });

  it('shows one button for two at the same place', () => {
    const at = { kind: 'context', article: 'a', start: 4 } as const;
    const buttons = [
      { label: 'Passage around [1]', action: at },
      { label: 'Passage around [2]', action: at },
    ];
    const payload = renderPage(viewOf(['A.'], { buttons }), { page: 0, isPrivate: true });
    expect(labelsOf(payload)).toEqual(['Passage around [1]']);
  });

  it('leaves blank paragraphs out', () => {
    const payload = renderPage(viewOf(['', 'A.', ' \n ']), { page: 0, isPrivate: true });
    expect(textsOf(payload).map(({ content }) => content)).toEqual([`${ASKED}Is it?`, 'A.']);
  });

  it('has a stripe for a stage only, of another colour each', () => {
    const accent = (stage: View['stage']) => {
      const [container] = renderPage(viewOf(['A.'], { stage }), {
        page: 0,
        isPrivate: true,
      }).components;
      return container?.type === TYPE.container ? container.accent_color : 'no container';
    };
    expect(accent(undefined)).toBeUndefined();
    expect(accent('engage')).toBeTypeOf('number');
    expect(accent('scan')).toBeTypeOf('number');
    expect(accent('engage')).not.toBe(accent('scan'));
  });

  it('pings nobody, whatever is in it', () => {
    const payload = renderPage(viewOf(['@everyone <@123456789012345678>']), {
      page: 0,
      isPrivate: false,
    });
    expect(payload.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });
});

describe('paginate', () => {
  it('keeps paragraphs whole that fit on a page', () => {
    expect(paginate(['aaaa', 'bbbb', 'cc'], 10)).toEqual([['aaaa', 'bbbb', 'cc']]);
    expect(paginate(['aaaa', 'bbbbbbb', 'cc'], 10)).toEqual([['aaaa'], ['bbbbbbb', 'cc']]);
  });

  it('parts what is too long between lines, else at a space', () => {
    expect(paginate(['one two\nthree four'], 12)).toEqual([['one two'], ['three four']]);
    expect(paginate(['one two three'], 10)).toEqual([['one two'], ['three']]);
  });

  it('goes on with a quote as a quote and with small print as such', () => {
    expect(paginate([blockQuote('one two three')], 10)).toEqual([['> one two'], ['> three']]);
    expect(paginate([small('one two three')], 11)).toEqual([['-# one two'], ['-# three']]);
  });

  it('makes no list of words by a break before a hyphen or a number', () => {
    expect(paginate(['one two - three'], 9).flat()).toEqual(['one', 'two -', 'three']);
    expect(paginate(['one two 3. four'], 10).flat()).toEqual(['one', 'two 3.', 'four']);
  });

  it('never parts a mark from the backslash that takes its meaning away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\\', '*', '_', 'a', '😀'), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 4, max: 30 }),
        (parts, most) => {
          const text = parts.join('');
          const pages = paginate([escapeMarkdown(text)], most).flat();
          expect(pages.map((piece) => shown(piece)).join('')).toBe(text);
          for (const piece of pages) expect(piece.length).toBeLessThanOrEqual(most);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('puts at most twenty paragraphs on a page', () => {
    const pages = paginate(
      Array.from({ length: 45 }, () => 'a'),
      1_000,
    );
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5]);
  });

  it('is one empty page of nothing', () => {
    expect(paginate([], 10)).toEqual([[]]);
  });
});

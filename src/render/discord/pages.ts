import {
  type ActionRow,
  type Button,
  type Component,
  type Container,
  type MessagePayload,
  message,
  STYLE,
  TYPE,
  text,
} from './components.js';
import { writeButtonId } from './custom-id.js';
import { escapeMarkdown, small } from './escape.js';
import { assertDiscordLimits, LIMITS } from './limits.js';
import type { Action, View, ViewButton } from './view.js';

/** The text that holds the question has this id, so that a button's message gives it back. */
export const QUESTION_ID = 7;
/** What the question's text begins with. */
export const ASKED = '-# Asked: ';
/** The same for who shared it. */
export const SHARED_ID = 8;
export const SHARED = '-# Shared by ';

/** Room that a page leaves for its page number, who shared it and a notice. */
const RESERVED = 500;
const PAGE_PARAGRAPHS = 20;

/** Discord refuses a container without a component. */
const NOTHING = small('There is nothing to show here.');

/** Stripes beside a stage, never its only sign: amber for Engage, blue for Scan. */
const ACCENT = { engage: 0xd9822b, scan: 0x2f6fb5 } as const;

/** How a view is shown this time. */
export interface Shown {
  readonly page: number;
  readonly isPrivate: boolean;
  /** A sentence put before everything, as that the corpus has changed. */
  readonly notice?: string | undefined;
}

/**
 * One page of a view as a message; a page beyond the last is the last. Never cuts text off: what
 * does not fit goes to the next page.
 * @throws LimitError never, unless this code is wrong.
 */
export function renderPage(view: View, shown: Shown): MessagePayload {
  const asked = view.question === undefined ? '' : `${ASKED}${escapeMarkdown(view.question)}`;
  const pages = paginate(view.paragraphs, LIMITS.characters - RESERVED - asked.length);
  const at = Math.min(Math.max(shown.page, 0), pages.length - 1);
  const paragraphs = pages[at] ?? [];
  const inside: Container['components'][number][] = [];
  if (view.sharedBy !== undefined)
    inside.push(text(`${SHARED}${escapeMarkdown(view.sharedBy)}`, SHARED_ID));
  if (view.question !== undefined)
    inside.push(text(`${ASKED}${escapeMarkdown(view.question)}`, QUESTION_ID));
  if (shown.notice !== undefined) inside.push(text(small(shown.notice)));
  for (const one of paragraphs) inside.push(text(one));
  if (pages.length > 1) inside.push(text(small(`Page ${at + 1} of ${pages.length}`)));
  if (inside.length === 0) inside.push(text(NOTHING));
  const container: Container = {
    type: TYPE.container,
    ...(view.stage === undefined ? {} : { accent_color: ACCENT[view.stage] }),
    components: inside,
  };
  const payload = message(
    [container, ...rows(view, at, pages.length, shown.isPrivate)],
    shown.isPrivate,
  );
  assertDiscordLimits(payload);
  return payload;
}

/** Paragraphs in pages of so many characters, in order; one that alone is longer is parted at a line or a space. */
export function paginate(paragraphs: readonly string[], most: number): string[][] {
  const pages: string[][] = [[]];
  let length = 0;
  const all = paragraphs.flatMap((paragraph) => pieces(paragraph, most));
  for (const one of all.filter((piece) => piece.trim() !== '')) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && (length + one.length > most || page.length >= PAGE_PARAGRAPHS)) {
      pages.push([one]);
      length = one.length;
    } else {
      page.push(one);
      length += one.length;
    }
  }
  return pages;
}

/** What a line begins with that its words must keep when they are parted. */
const LINE_MARK = /^(?:> )?(?:-# )?/;
/** A space before what would be a list at the start of a line. */
const BEFORE_LIST = /^\s+(?:[-+]|\d+\.)\s/;

/** A paragraph longer than a page in pieces, broken at a line or a space. */
function pieces(paragraph: string, most: number): string[] {
  if (paragraph.length <= most) return [paragraph];
  const head = paragraph.slice(0, most);
  // A line may hold a link, which a break at a space would tear apart.
  const line = head.lastIndexOf('\n');
  if (line > 0) return [head.slice(0, line), ...pieces(paragraph.slice(line + 1), most)];
  const mark = LINE_MARK.exec(head)?.[0] ?? '';
  const end = spaceIn(paragraph, mark.length, most) ?? safeEnd(head);
  return [head.slice(0, end), ...pieces(`${mark}${paragraph.slice(end).trimStart()}`, most)];
}

/** The last space in a line's words at which it can be parted without making a list of the rest. */
function spaceIn(line: string, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at -= 1)
    if (line[at] === ' ' && !BEFORE_LIST.test(line.slice(at, at + 20))) return at;
  return undefined;
}

/** Not between a backslash and what it escapes, nor inside a surrogate pair. */
function safeEnd(head: string): number {
  const backslashes = /\\*$/.exec(head)?.[0].length ?? 0;
  return backslashes % 2 === 1 || /[\uD800-\uDBFF]$/.test(head) ? head.length - 1 : head.length;
}

function rows(view: View, at: number, count: number, isPrivate: boolean): Component[] {
  const turning: ViewButton[] = [];
  if (at > 0) turning.push({ label: '◀ Previous page', action: { kind: 'page', page: at - 1 } });
  if (at + 1 < count)
    turning.push({ label: 'Next page ▶', action: { kind: 'page', page: at + 1 } });
  const others = view.buttons.filter(({ action }) => isPrivate || action.kind !== 'share');
  const buttons = [...turning, ...others].map((button) => buttonOf(view, button));
  // Two quotes may stand at the same place: one button shows it.
  const byId = new Map(buttons.toReversed().map((button) => [button.custom_id, button]));
  return inRows(buttons.filter((button) => byId.get(button.custom_id) === button));
}

function buttonOf(view: View, { label, action }: ViewButton): Button {
  const { snapshot, origin } = view;
  return {
    type: TYPE.button,
    style: isMain(action) ? STYLE.primary : STYLE.secondary,
    label,
    custom_id: writeButtonId({ action, snapshot, origin }),
  };
}

function isMain(action: Action): boolean {
  return action.kind === 'page';
}

function inRows(buttons: readonly Button[]): ActionRow[] {
  const found: ActionRow[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.buttonsInRow)
    found.push({ type: TYPE.row, components: buttons.slice(at, at + LIMITS.buttonsInRow) });
  return found;
}

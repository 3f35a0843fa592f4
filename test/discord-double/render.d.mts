import type { Snapshot } from './index.mjs';

/** A message that can be drawn: what the API calls it, and what only a client knows. */
export interface Drawable {
  readonly author?: string;
  readonly bot?: boolean;
  readonly avatar?: string;
  readonly timestamp?: string;
  readonly edited?: boolean;
  readonly ephemeral?: boolean;
  readonly loading?: boolean;
  /** The command above it. */
  readonly command?: { readonly author: string; readonly name: string };
  /** The message above it that it answers. */
  readonly reply?: { readonly author: string; readonly content: string };
  /** Names of mentioned users, roles and channels, by id. */
  readonly names?: Readonly<Record<string, string>>;
  readonly content?: string;
  readonly flags?: number;
  readonly embeds?: readonly unknown[];
  readonly components?: readonly unknown[];
  readonly attachments?: readonly unknown[];
  readonly reactions?: readonly string[];
}

interface Look {
  readonly theme?: 'dark' | 'light';
  readonly width?: number;
}

/** A snapshot as plain JSON that can be drawn anywhere: its files become data URIs. */
export function portable(snapshot: Snapshot, more?: Drawable): Drawable;
/** The page that is drawn. */
export function pageHtml(messages: Drawable | readonly Drawable[], look?: Look): Promise<string>;
/** The browser that draws, if it is there. */
export const CHROMIUM: string;
/** One browser for many pictures. */
export function openRenderer(browser?: { readonly executablePath?: string }): Promise<{
  png(
    messages: Drawable | readonly Drawable[],
    file: string,
    look?: Look,
  ): Promise<{ readonly bytes: number; readonly errors: readonly string[] }>;
  close(): Promise<void>;
}>;

/** A stretch of an article before its marks are written: `docs/articles.md` has the four marks. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'caption';
  /** Without marks; white space is single spaces. */
  readonly text: string;
  /** The number of an item of a numbered list. */
  readonly number?: number | undefined;
  /** True where the whole text is one link or several: a related story more often than not. */
  readonly linked?: boolean | undefined;
  /** True of a quotation set apart, which may repeat the text. */
  readonly apart?: boolean | undefined;
}

/** Words left out of an article, and why. */
export interface Stripped {
  readonly text: string;
  readonly why: string;
}

/** What the front matter needs and a text or page may say. */
export interface Found {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** A day, month or year. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly kind?: 'inspectorate' | 'force' | 'press' | 'other' | undefined;
  readonly about?: readonly string[] | undefined;
}

/** A text or page read, not yet an article. */
export interface Draft {
  readonly found: Found;
  /** The body as an article file holds it. */
  readonly body: string;
  readonly stripped: readonly Stripped[];
  /** Doubts that whoever adds the article should know of. */
  readonly warnings: readonly string[];
}

/** Invisible characters that no reader has seen, so that no quote can rest on them. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Text with single spaces between words and without invisible characters. */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The body of an article file: blocks with their marks, an empty line between all but items. */
export function writeBody(blocks: readonly Block[]): string {
  let body = '';
  let last: Block['kind'] | undefined;
  for (const block of blocks) {
    if (last !== undefined) body += last === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    body += writeBlock(block);
    last = block.kind;
  }
  return body === '' ? '' : `${body}\n`;
}

function writeBlock({ kind, text, number }: Block): string {
  switch (kind) {
    case 'paragraph':
      return text;
    case 'heading':
      return `## ${text}`;
    case 'item':
      return number === undefined || number > 99 ? `- ${text}` : `${number}. ${text}`;
    case 'caption':
      return `![${text}]`;
  }
}

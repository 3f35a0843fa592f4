import type { Draft } from './block.js';
import { decodeText, spoiltLetters } from './decode.js';
import { readHtml } from './html/page.js';
import { LIMITS } from './limits.js';
import { readMarkdown } from './markdown.js';
import { readPlain } from './plain.js';
import { AddError } from './refusal.js';

/** What a file or page is written in. */
export type Format = 'html' | 'plain' | 'markdown';

/** Bytes of a file or page, with what is known of them. */
export interface Source {
  /** The file or address, for messages. */
  readonly where: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
  /** The encoding that the server named. */
  readonly charset?: string | undefined;
}

/**
 * Reads the article in a file or page.
 * @throws AddError where there is none, or none that can be read.
 */
export function extractDraft({ where, bytes, format, charset }: Source): Draft {
  const text = decodeText(bytes, where, format === 'html', charset);
  const draft = read(format, text, where);
  if (draft.body === '') {
    const remedy = 'Copy the text of the article into a .txt file and add that.';
    throw new AddError(where, 'No article was found in it', remedy);
  }
  if (draft.body.length > LIMITS.text) {
    const what = `The text found in it has more than ${LIMITS.text.toLocaleString('en-GB')} characters`;
    throw new AddError(where, what, 'Add it in parts, one article each.');
  }
  const spoilt = spoiltLetters(draft.body);
  return spoilt === undefined ? draft : { ...draft, warnings: [...draft.warnings, spoilt] };
}

function read(format: Format, text: string, where: string): Draft {
  switch (format) {
    case 'html':
      return readHtml(text, where);
    case 'plain':
      return readPlain(text);
    case 'markdown':
      return readMarkdown(text, where);
  }
}

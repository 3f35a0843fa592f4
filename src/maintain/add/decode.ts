import { TextDecoder } from 'node:util';
import { AddError } from './refusal.js';

/** How far into a page a browser looks for `<meta charset>` (HTML standard, 13.2.3.2). */
const PRESCAN = 1024;

/**
 * The text of these bytes: by their byte order mark, else by `charset` (of the server), else by
 * the page's own `meta`, else as UTF-8. Bytes that are no text in that encoding are refused: a
 * guess would change words.
 * @param where The file or address, for the message.
 */
export function decodeText(
  bytes: Uint8Array,
  where: string,
  html: boolean,
  charset?: string,
): string {
  const label = markOf(bytes) ?? charset ?? (html ? declared(bytes) : undefined);
  const decoder = decoderOf(label ?? 'utf-8', where);
  const text = decodeWith(decoder, bytes, where, label !== undefined);
  if (text.includes('\u0000')) {
    throw new AddError(
      where,
      'It holds zero bytes, so it is no text',
      'Give an HTML page or text.',
    );
  }
  return text;
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1];
  // A page that could be read up to here is not in UTF-16, whatever it says.
  return label !== undefined && /^utf-16/i.test(label) ? 'utf-8' : label;
}

function decoderOf(label: string, where: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    const what = `Its encoding "${label.slice(0, 40)}" is not known`;
    throw new AddError(where, what, 'Save the page as UTF-8 and add the file.');
  }
}

function decodeWith(
  decoder: TextDecoder,
  bytes: Uint8Array,
  where: string,
  isDeclared: boolean,
): string {
  try {
    return decoder.decode(bytes);
  } catch {
    const name = decoder.encoding.toUpperCase();
    const what = isDeclared
      ? `It says that it is ${name}, and is not`
      : `It is not ${name}, and does not say what it is`;
    const remedy =
      'Open it in a browser or editor, check the letters, save it as UTF-8, add the file.';
    throw new AddError(where, what, remedy);
  }
}

/** What to say of a text whose letters were spoilt before it came here; undefined of any other. */
export function spoiltLetters(text: string): string | undefined {
  const found = /\uFFFD|â€[™œ\u009d˜”“¦]|Ã[©¨¢\u00a0-\u00bf]|Â[£©\u00a0]/.exec(text)?.[0];
  if (found === undefined) return undefined;
  return `Some letters look spoilt ("${found}"): compare the text with the page.`;
}

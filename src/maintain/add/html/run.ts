import { tidy } from '../block.js';

/** A piece of running text. */
export interface Piece {
  readonly text: string;
  readonly linked: boolean;
  /** True of words in an element that its class calls the author's or the date's. */
  readonly byline: boolean;
}

/** A line of running text, between line breaks that part it. */
export interface Line {
  readonly text: string;
  readonly bullet: boolean;
  readonly linked: boolean;
  readonly byline: boolean;
}

const BULLET = /^\s*[-*•·▪◦‣]\s+/;

/**
 * The lines of running text: two line breaks part paragraphs, one parts items that begin with a
 * bullet; any other is a space.
 */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const whole = pieces.map(({ text }) => text).join('');
  if (whole.trim() === '') return [];
  const linked = all(pieces, (piece) => piece.linked);
  const byline = all(pieces, (piece) => piece.byline);
  const lines: Line[] = [];
  for (const paragraph of whole.split(/\n\s*\n/)) {
    let text = '';
    let bullet = false;
    const flush = () => {
      const tidied = tidy(text);
      if (tidied !== '') lines.push({ text: tidied, bullet, linked, byline });
      text = '';
    };
    for (const line of paragraph.split('\n')) {
      const mark = BULLET.exec(line);
      if (mark !== null) {
        flush();
        bullet = true;
        text = line.slice(mark[0].length);
      } else text += ` ${line}`;
    }
    flush();
  }
  return lines;
}

function all(pieces: readonly Piece[], test: (piece: Piece) => boolean): boolean {
  return pieces.every((piece) => test(piece) || !/[\p{L}\p{N}]/u.test(piece.text));
}

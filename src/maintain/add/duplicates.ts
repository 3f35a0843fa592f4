/** Words in a row that are compared. Five of them rarely agree by chance. */
const SHINGLE = 5;
/**
 * From this share of shared rows on two texts are one article. Reports of one day that quote one
 * press release share up to a third; an edited copy shares four fifths.
 */
export const TOO_ALIKE = 0.6;
/** From here on it is said, and not refused. */
export const ALIKE = 0.3;

/** A held article and how much of the shorter text of the two both hold, 0 to 1. */
export interface Likeness {
  readonly id: string;
  readonly share: number;
}

/** The held article that is most like a text; undefined where none shares a row of words. */
export function mostAlike(
  body: string,
  held: Iterable<{ readonly id: string; readonly body: string }>,
): Likeness | undefined {
  const rows = shingles(body);
  let best: Likeness | undefined;
  for (const article of held) {
    const share = shared(rows, shingles(article.body));
    if (share > (best?.share ?? 0)) best = { id: article.id, share };
  }
  return best;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let both = 0;
  for (const row of a) if (b.has(row)) both += 1;
  return both / smaller;
}

function shingles(body: string): Set<string> {
  const words =
    body
      .toLowerCase()
      .normalize('NFKD')
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const rows = new Set<string>();
  const length = Math.min(SHINGLE, words.length);
  for (let at = 0; length > 0 && at + length <= words.length; at += 1) {
    rows.add(words.slice(at, at + length).join(' '));
  }
  return rows;
}

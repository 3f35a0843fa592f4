/**
 * The text as it is compared: lower case, one kind of apostrophe, quotation mark, dash and space.
 * Spaces at the ends stay, since a question may look for "resigned in " with its space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛ʼ′`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ');
}

/** The words of the text in order, folded and without punctuation. */
function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
}

/** The number of words in the longest unbroken sequence that both lists hold. */
function longestSharedRun(left: readonly string[], right: readonly string[]): number {
  let longest = 0;
  let previous: number[] = [];
  for (const word of left) {
    const current = right.map((other, index) =>
      other === word ? (previous[index - 1] ?? 0) + 1 : 0,
    );
    longest = current.reduce((most, run) => Math.max(most, run), longest);
    previous = current;
  }
  return longest;
}

/** The share of the shorter text's words that must stand, unbroken, in the longer one. */
const OVERLAP = 0.6;

/**
 * True when the two texts overlap: one unbroken run of words is at least 60 % of the shorter one.
 * A text that contains the other overlaps it; one without a word overlaps nothing.
 */
export function overlaps(left: string, right: string): boolean {
  const [a, b] = [words(left), words(right)];
  const shorter = Math.min(a.length, b.length);
  return shorter > 0 && longestSharedRun(a, b) >= OVERLAP * shorter;
}

/** The text on one line, at most `limit` characters long, the cut marked with an ellipsis. */
export function clip(text: string, limit: number): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= limit
    ? characters.join('')
    : `${characters.slice(0, limit - 1).join('')}…`;
}

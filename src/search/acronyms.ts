import type { Article } from '../corpus/article.js';

const IN_BRACKETS = /\(([A-Z][A-Za-z&]{1,9})\)/g;
const SMALL = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'a', '&']);

/**
 * Abbreviations that the articles explain themselves, each with what it stands for:
 * `online child sexual exploitation team (OCSET)` gives `[OCSET, online child ...]`. A group
 * holds the abbreviation first and then every expansion found, in lower case.
 */
export function findAcronyms(articles: Iterable<Article>): string[][] {
  const found = new Map<string, Set<string>>();
  for (const article of articles) {
    for (const match of article.body.matchAll(IN_BRACKETS)) {
      const short = (match[1] ?? '').replace(/s$/, '');
      const before = article.body.slice(Math.max(0, match.index - 160), match.index);
      const expansion = expansionOf(short, before);
      if (expansion === undefined) continue;
      const all = found.get(short) ?? new Set<string>();
      all.add(expansion);
      found.set(short, all);
    }
  }
  return [...found].map(([short, expansions]) => [short, ...expansions]);
}

/**
 * The last words of `before` whose first letters spell the abbreviation; small words may be
 * skipped, and the letters of one word may serve twice (`multi-agency` for MA).
 */
function expansionOf(short: string, before: string): string | undefined {
  const words = before
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean);
  const letters = short.toLowerCase().replace(/[^a-z&]/g, '');
  if (letters.length < 2) return undefined;
  let letter = letters.length - 1;
  let index = words.length - 1;
  while (index >= 0 && letter >= 0) {
    const word = (words[index] ?? '').toLowerCase().replace(/^[^a-z&]+/, '');
    const wanted = letters.charAt(letter);
    if (word.startsWith(wanted)) letter -= 1;
    else if (!SMALL.has(word)) return undefined;
    if (letter < 0) break;
    index -= 1;
  }
  if (letter >= 0 || index < 0) return undefined;
  const phrase = words.slice(index).join(' ').toLowerCase();
  return /[.!?;:]/.test(phrase) ? undefined : phrase.replace(/[’]/g, "'");
}

import type { Speaker } from './article.js';

/** A speaker without the manner of speech. */
export type Named = Omit<Speaker, 'direct'>;

/** Capitalised words of posts, ranks and bodies: they end a role and never belong to a name. */
const ROLE_WORDS = new Set(
  "hm hmi his her majesty majesty’s majesty's chief constable deputy assistant acting inspector inspectors inspectorate of constabulary constabularies superintendent sergeant detective police and crime commissioner commissioners chairman chairwoman chair president federation mayor leader councillor cllr minister secretary director head service services force sir dame lord lady dr mr mrs ms miss prof professor home shadow mp the for wmp spokesman spokeswoman spokesperson former officer office board council college association national metropolitan city fire rescue farmer shopkeeper campaigner resident student teacher nurse pensioner businessman businesswoman solicitor criminologist historian author analyst expert victim survivor neighbour landlord publican driver retired local labour conservative independent liberal democrat green reform county borough town parish ward charity".split(
    ' ',
  ),
);
const BODY_WORDS =
  /\b(?:police|constabulary|inspectorate|federation|council|college|association|office|service|services|force|watchdog|government|department|board|union|inspectors|report|reports|letter|notice|statement|review|study|charity|panel|commission|committee|HMICFRS)\b/i;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Cllr|Lord|Lady|Prof)\.?\s+/;
const POST_NOMINAL = /^(?:[A-Z]{2,5}|Jr|Sr)$/;

/**
 * Reads a subject phrase into a person with a role, a post, or a body.
 * `known` maps surnames to persons that the article has named in full.
 */
export function readSubject(phrase: string, known: ReadonlyMap<string, Named>): Named | undefined {
  const words = phrase.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  while (
    words.length > 1 &&
    POST_NOMINAL.test(words.at(-1) ?? '') &&
    isNameWord(words.at(-2) ?? '')
  ) {
    words.pop();
  }
  let start = words.length;
  while (start > 0 && isNameWord(words[start - 1] ?? '')) start -= 1;
  const name = words.slice(start);
  const title = start > 0 && TITLE.test(`${words[start - 1]} `);
  if (name.length >= 2 || (name.length === 1 && title)) {
    const full = name.join(' ');
    const seen = known.get(name.at(-1) ?? '');
    if (name.length === 1) return seen ?? { name: `${words[start - 1]} ${full}`, kind: 'person' };
    const role = tidyRole(words.slice(0, start));
    return { name: full, role: role ?? seen?.role, kind: 'person' };
  }
  const only = words.length === 1 ? words[0] : undefined;
  const person = only === undefined ? undefined : known.get(only);
  if (person !== undefined) return person;
  const text = words.join(' ');
  if (/^[A-Z][A-Z&]{2,}$/.test(text) || BODY_WORDS.test(lastNoun(words))) {
    return { name: text, kind: 'body' };
  }
  return { name: text, kind: 'post' };
}

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

function isNameWord(word: string): boolean {
  const bare = word.replace(/['’]s$/, '');
  return (
    !CALENDAR.test(bare) &&
    /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(bare) &&
    !ROLE_WORDS.has(bare.toLowerCase()) &&
    !BODY_WORDS.test(bare)
  );
}

/** The noun that a phrase is about: the one before `of` or `for`, else the last. */
function lastNoun(words: readonly string[]): string {
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? '';
}

function tidyRole(words: readonly string[]): string | undefined {
  const role = words
    .join(' ')
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/\s+(?:of|and|for)$/, '');
  return role === '' || /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?$/.test(role) ? undefined : role;
}

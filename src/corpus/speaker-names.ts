import type { Speaker } from './article.js';

/** A speaker without the manner of speech. */
export type Named = Omit<Speaker, 'direct'>;

/** Capitalised words of posts, ranks and bodies: they end a role and never belong to a name. */
const ROLE_WORDS = new Set(
  "hm hmi his her majesty majesty’s majesty's chief constable deputy assistant acting inspector inspectors inspectorate of constabulary constabularies superintendent sergeant detective police and crime commissioner commissioners chairman chairwoman chair president federation mayor leader councillor cllr coun minister secretary director head service services force sir dame lord lady dr mr mrs ms miss prof professor home shadow mp the for wmp spokesman spokeswoman spokesperson former officer office board council college association national metropolitan city fire rescue farmer shopkeeper campaigner resident student teacher nurse pensioner businessman businesswoman solicitor criminologist historian author analyst expert victim survivor neighbour landlord publican driver retired local labour conservative independent liberal democrat green reform judge alderman canon reverend rev father sister imam rabbi county borough town parish ward charity insp supt sgt det ch con temp branch".split(
    ' ',
  ),
);
const BODY_WORDS =
  /\b(?:police|constabulary|inspectorate|federation|council|college|association|office|service|services|force|watchdog|government|department|board|union|inspectors|report|reports|letter|notice|statement|review|study|charity|panel|commission|committee|trust|forum|network|alliance|coalition|foundation|society|party|agency|authority|university|hospital|branch|unison|gmb|crimestoppers|HMICFRS)\b/i;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Cllr|Coun|Lord|Lady|Prof)\.?\s+/;
const POST_NOMINAL = /^(?:[A-Z]{2,5}|Jr|Sr)$/;

/**
 * Reads a subject phrase into a person with a role, a post, or a body.
 * `known` maps surnames to persons that the article has named in full.
 */
export function readSubject(phrase: string, known: ReadonlyMap<string, Named>): Named | undefined {
  // Whoever reads it says nothing.
  if (/^you$/i.test(phrase.trim())) return undefined;
  const words = phrase.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  while (
    words.length > 1 &&
    POST_NOMINAL.test(words.at(-1) ?? '') &&
    isNameWord(words.at(-2) ?? '')
  ) {
    words.pop();
  }
  if (BESIDE_SOMEBODY.test(phrase)) return { name: words.join(' '), kind: 'post' };
  const placed = nameWithPlace(words) ?? nameAfterComma(phrase);
  if (placed !== undefined) return placed;
  if (/^the$/i.test(words[0] ?? '') && words.length > 2 && words.slice(1).every(isNameWord))
    return { name: words.join(' '), kind: 'body' };
  let start = words.length;
  while (start > 0 && isNameWord(words[start - 1] ?? '')) start -= 1;
  // "Commissioner for Cheshire Name Surname": the place belongs to the post.
  if (words.length - start > 2 && /^(?:for|of|in|and)$/.test(words[start - 1] ?? '')) start += 1;
  const name = words.slice(start);
  const title =
    start > 0 && (TITLE.test(`${words[start - 1]} `) || RANK.test(words[start - 1] ?? ''));
  if (name.length >= 2 || (name.length === 1 && title)) {
    const full = name.join(' ');
    const seen = known.get(name.at(-1) ?? '');
    if (name.length === 1)
      return seen ?? { name: words.slice(titleStart(words, start)).join(' '), kind: 'person' };
    const role = tidyRole(words.slice(0, start));
    if (ORGANISED.test(role ?? '')) return { name: full, role, kind: 'body' };
    return {
      name: full,
      role: role ?? (seen?.name === full ? seen.role : undefined),
      kind: 'person',
    };
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

/** "The family of Name Surname": those who speak have no name. */
const BESIDE_SOMEBODY =
  /^(?:the\s+)?(?:family|families|parents|mother|father|widow|widower|relatives|friends|lawyers?|solicitors?|colleagues|supporters|office|estate|sons?|daughters?|sisters?|brothers?|wife|husband|partner) of\s+(?:the\s+)?\p{Lu}/iu;

/** Where the title before a surname begins: "Chief Constable", "Mr". */
function titleStart(words: readonly string[], at: number): number {
  let start = at - 1;
  while (
    start > 0 &&
    /^\p{Lu}/u.test(words[start - 1] ?? '') &&
    !/^(?:The|A|An)$/.test(words[start - 1] ?? '')
  )
    start -= 1;
  return start;
}

/** "MP for Isle of Wight East, Name Surname": what stands before the comma is the post. */
function nameAfterComma(phrase: string): Named | undefined {
  const at = phrase.lastIndexOf(',');
  const name = phrase
    .slice(at + 1)
    .trim()
    .split(/\s+/);
  if (at < 0 || name.length < 2 || name.length > 3 || !name.every(isNameWord)) return undefined;
  if (FIRM.test(phrase.slice(0, at))) return { name: name.join(' '), kind: 'body' };
  return { name: name.join(' '), role: tidyRole(phrase.slice(0, at).split(/\s+/)), kind: 'person' };
}

/** "Name Surname of the Victims' Forum". */
function nameWithPlace(words: readonly string[]): Named | undefined {
  const link = words.findIndex((word) => /^(?:of|from)$/.test(word));
  const first = TITLE.test(`${words[0] ?? ''} `) ? 1 : 0;
  const name = words.slice(first, Math.max(first, link));
  if (name.length < 2 || name.length > 3 || !name.every(isNameWord)) return undefined;
  return {
    name: name.join(' '),
    role: words
      .slice(link + 1)
      .join(' ')
      .replace(/^the\s+/i, ''),
    kind: 'person',
  };
}

/** "The supplier, Northshire Wires". */
const FIRM = /\b(?:supplier|contractor|developer|company|firm|charity|think tank|helpline)$/i;

const RANK =
  /^(?:(?:T\/)?[ADC]CC|CC|DC[CIS]|DI|DS|DC|PC|PS|PCSO|Ch|Det|Supt|Insp|Sgt|Con|Councillor|Superintendent|Sergeant|Inspector|Constable|Commissioner|Judge|Minister|Detective|Alderman|Canon|Reverend|Rev|Father|Sister|Imam|Rabbi)$/;
/** A body by its kind: "the stalking charity Safe Distance". */
const ORGANISED =
  /\b(?:charity|group|think tank|organisation|campaign|helpline|firm|company|union)$/i;

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

/** A title, or a word that only begins the sentence: nobody's post. */
const NO_ROLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady)\.?$|^(?:for|but|and|in|on|at|as|by|with|from|after|before|since|while|when|yet|so|even|only|like|unlike|among|to|shadow)$/i;

function tidyRole(words: readonly string[]): string | undefined {
  const role = words
    .join(' ')
    .replace(/^(?:the|an?|(?:his|her)(?! Majesty))\s+/i, '')
    .replace(/\s+(?:of|and|for)$/, '')
    .replace(/(?<=\p{L},?)\s+(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Cllr|Coun)\.?$/u, '')
    // "The inspector, Insp Name Surname".
    .replace(/(?<=\p{L})\s+(?:Insp|Ch Insp|Supt|Ch Supt|Sgt|PC|DC|DS|DI|DCI|DCS)$/u, '');
  return role === '' || NO_ROLE.test(role) ? undefined : role;
}

import type { Passage } from './article.js';
import { type Named, readSubject } from './speaker-names.js';

/** An author who says "I" less often makes no statement of his own. */
const LEAST_FIRST_PERSON = 4;
/** A signature stands in one of so many last paragraphs. */
const WITHIN_LAST = 6;

const SIGNATURE =
  /^((?:\p{Lu}[\p{L}'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+)(?:(?:,\s+|\s+(?=(?:Police|Chief|Commissioner|Minister|Director|Chair|Head|Leader|President|Secretary|Deputy|Assistant|HM|His Majesty|Her Majesty)\b))(\p{Lu}[^.?!]{3,90}))?$/u;
/** What two capitalised words at the end name beside a person. */
const NO_PERSON =
  /\b(?:Police|Constabulary|Council|Office|Commissioner|Service|News|Yours|Kind|Best|Regards|Press|Ends|Notes|Editors?|Contact|Further|Information)\b/;

/**
 * Who signs an article that is written in the first person, as a commissioner's statement or a
 * letter; undefined for any other.
 * @param author Whom the front matter names: the writer of a newsletter signs nothing else.
 */
export function signatory(passages: readonly Passage[], author?: string): Named | undefined {
  const times = passages.reduce((sum, { text }) => sum + saysI(text), 0);
  if (times < LEAST_FIRST_PERSON) return undefined;
  return (
    signed(passages) ?? stated(passages) ?? (author === undefined ? undefined : writer(author))
  );
}

/**
 * Who signs a section of an article in the first person, by passage: an inspector's observations at
 * the head of a report, with name and post below them in either order.
 */
export function sectionSignatories(passages: readonly Passage[]): ReadonlyMap<Passage, Named> {
  const signed = new Map<Passage, Named>();
  passages.forEach((passage, at) => {
    const named = namedHere(passage, passages[at + 1]) ?? namedHere(passage, passages[at - 1]);
    if (named === undefined) return;
    const start = sectionStart(passages, at);
    const own = passages.slice(start, at).filter(({ kind }) => kind !== 'heading');
    if (own.reduce((sum, { text }) => sum + saysI(text), 0) < LEAST_IN_SECTION) return;
    for (const one of own) if (!signed.has(one)) signed.set(one, named);
  });
  return signed;
}

/** An author of a section says "I" so often at least. */
const LEAST_IN_SECTION = 2;

/** A line that is a name alone, beside one that is a post alone. */
function namedHere({ text, kind }: Passage, beside: Passage | undefined): Named | undefined {
  if (kind !== 'paragraph' || beside?.kind !== 'paragraph') return undefined;
  const name = text.trim().replace(/\s+(?:[A-Z]{2,4}\s*)+$/, '');
  if (!NAME.test(name) || NO_PERSON.test(name) || POST.test(name)) return undefined;
  const post = beside.text.trim();
  return POST.test(post) && post.length <= LONGEST_POST
    ? { name, role: post, kind: 'person' }
    : undefined;
}

const POST =
  /^(?:HM|His Majesty[’']s|Her Majesty[’']s|Chief|Deputy|Assistant|Police(?:, Fire)? and Crime|Independent)\s[^.?!,;:]*(?:Inspector|Constable|Commissioner|Constabulary|Executive)\b/;
const LONGEST_POST = 70;

/** Where the section that ends in a line begins: behind the heading before it of the highest kind there. */
function sectionStart(passages: readonly Passage[], end: number): number {
  const before = passages.slice(0, end);
  const heading = before.findLastIndex(
    ({ kind, text }) =>
      kind === 'heading' &&
      /\b(?:observations?|foreword|introduction|overview|statement|message|summary|letter)\b/i.test(
        text,
      ),
  );
  return heading >= 0 ? heading : before.findLastIndex(({ kind }) => kind === 'heading') + 1;
}

/** "Statement from Police and Crime Commissioner Name Surname, Monday 2 March": whose statement it is. */
function stated(passages: readonly Passage[]): Named | undefined {
  for (const { text } of passages.slice(0, WITHIN_FIRST)) {
    const whose = STATEMENT.exec(text.replace(/\*+/g, '').trim())?.[1];
    const named = whose === undefined ? undefined : readSubject(whose, new Map());
    if (named?.kind === 'person' && named.name.includes(' ')) return named;
  }
  return undefined;
}

const WITHIN_FIRST = 3;
const STATEMENT =
  /^(?:an?\s+)?(?:(?:open|personal|public|joint)\s+)?(?:statement|message|letter|blog|column|update|comment|foreword|address|word|note)\s+(?:from|by|of)\s+([^,.:;]{5,90})/i;

/** "Dr Name Surname" as a person. */
function writer(author: string): Named | undefined {
  const name = author.replace(/^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\.?\s+/, '');
  return NAME.test(name) && !NO_PERSON.test(name)
    ? { name, role: undefined, kind: 'person' }
    : undefined;
}

const NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+$/u;

function signed(passages: readonly Passage[]): Named | undefined {
  const last = passages.filter(({ kind }) => kind !== 'list-item').slice(-WITHIN_LAST);
  for (const [at, { text }] of last.entries()) {
    const [, name, role] = SIGNATURE.exec(text.trim()) ?? [];
    if (name === undefined || NO_PERSON.test(name)) continue;
    const below = last[at + 1]?.text.trim();
    const post =
      role ?? (below !== undefined && /^\p{Lu}[^.?!]{3,90}$/u.test(below) ? below : undefined);
    return { name, role: post, kind: 'person' };
  }
  return undefined;
}

/** How often "I" stands outside quotation marks. */
function saysI(text: string): number {
  return [...text.replace(/["“][^"”]*["”]?/g, '').matchAll(/\bI\b(?!['’]?\.)/g)].length;
}

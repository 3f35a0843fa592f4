import { introducedIn } from './apposition.js';
import { findAttribution } from './attribution.js';
import { type Named, readSubject } from './speaker-names.js';

type Pronoun = 'he' | 'she';

/** What has been read so far of who speaks. */
export interface Talk {
  readonly known: Map<string, Named>;
  /** Persons, the one named last first. */
  people: Named[];
  /** The pronoun of those whose title or reading has told it, by name. */
  readonly pronouns: Map<string, Pronoun>;
  body?: Named | undefined;
  /** Whose quotation may go on in the next paragraph. */
  run?: Named | undefined;
  /** That quotation has not been closed. */
  open: boolean;
}

/** Before anything is read. */
export function newTalk(): Talk {
  return { known: new Map(), people: [], pronouns: new Map(), open: false };
}

/** The speaker that a sentence's frame names, with what it teaches about persons and bodies. */
export function resolve(frame: string, talk: Talk): Named | undefined {
  const attribution = findAttribution(frame);
  if (attribution === undefined) return undefined;
  const subject = attribution.subject;
  if (/^i$/i.test(subject)) return talk.people[0];
  if (/^(?:he|she)$/i.test(subject))
    return whoIs(subject.toLowerCase() === 'he' ? 'he' : 'she', talk);
  if (/^(?:it|they|we)$/i.test(subject)) return talk.body;
  const read = withBody(readSubject(subject, talk.known), talk.body);
  if (read === undefined) return undefined;
  const named =
    read.kind === 'person' ? { ...read, role: read.role ?? tellsRole(attribution.role) } : read;
  remember(named, talk);
  const title = TITLED.exec(subject)?.[1];
  if (title !== undefined)
    talk.pronouns.set(named.name, title === 'Mr' || title === 'Sir' ? 'he' : 'she');
  return named;
}

const TITLED = /\b(Mr|Sir|Mrs|Ms|Miss|Dame)\.?\s+\p{Lu}/u;

/** The person named last whom the pronoun fits; from then on it is known to be his or hers. */
function whoIs(pronoun: Pronoun, { people, pronouns }: Talk): Named | undefined {
  const found = people.find(({ name }) => (pronouns.get(name) ?? pronoun) === pronoun);
  if (found !== undefined) pronouns.set(found.name, pronoun);
  return found;
}

/** "Its chair" is the chair of the body named last. */
function withBody(named: Named | undefined, body: Named | undefined): Named | undefined {
  const own = /^(?:its|their)\s+(.+)$/i.exec(named?.role ?? '');
  if (named === undefined || own === null) return named;
  const role =
    body === undefined || DOCUMENT.test(body.name)
      ? own[1]
      : `${own[1]} of ${body.name.replace(/^The /, 'the ')}`;
  return { ...named, role };
}

/** What speaks without having a chair or a director. */
const DOCUMENT =
  /\b(?:letter|report|review|study|notice|statement|inspectors|inspection|findings)$/i;

function remember(named: Named, talk: Talk): void {
  if (named.kind === 'body') talk.body = named;
  else talk.people = [named, ...talk.people.filter(({ name }) => name !== named.name)];
  const surname = named.name.split(' ').at(-1);
  if (named.kind === 'person' && surname !== undefined && !talk.known.has(surname)) {
    talk.known.set(surname, named);
  }
}

/** "the force’s head of custody" without its article. */
function tellsRole(role: string | undefined): string | undefined {
  return role
    ?.replace(/^(?:the|a|an|of|from)\s+/i, '')
    .replace(/\b(police)\s+(fire and crime)\b/i, '$1, $2');
}

/** "On the advice of HM Inspector Name Surname": whom a surname with a title may mean later. */
export function noteTitled(text: string, { known }: Talk): void {
  for (const [titled] of text.matchAll(WITH_TITLE)) {
    const named = readSubject(titled, known);
    const surname = named?.kind === 'person' ? named.name.split(' ').at(-1) : undefined;
    if (
      named !== undefined &&
      surname !== undefined &&
      named.name.includes(' ') &&
      !known.has(surname)
    )
      known.set(surname, named);
  }
}

const WITH_TITLE =
  /(?<![\p{L}])(?:(?:HM|His Majesty[’']s|Her Majesty[’']s|Deputy|Assistant|Acting|Temporary|Chief|Detective)\s+){0,3}(?:Inspector|Constable|Superintendent|Sergeant|Commissioner|Councillor|Cllr)(?:\s+of Constabulary)?\s+\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}\p{Ll}[\p{L}'’-]*/gu;

/** "Name Surname runs a youth club": what a person does, and no place or body. */
function isPresented(text: string): boolean {
  return PRESENTED.test(text) && !PLACE_WORD.test(text);
}

const PRESENTED =
  /^\p{Lu}\p{Ll}[\p{L}'’-]+ \p{Lu}\p{Ll}[\p{L}'’-]+ (?:runs|ran|owns|lives|lived|works|worked|joined|retired|served|chairs|heads|leads|led|manages|thinks|believes|remembers|recalls|knows|wants|teaches|farms|drives|took over|set up|spent|has (?:run|lived|worked|been a|served|owned|chaired|farmed|taught))\b/u;
const PLACE_WORD =
  /^(?:North|South|East|West|Great|Greater|Black|New|Old|Saint|St|County|Royal|Lower|Upper|High|Little|Long|The)\b/;

/** A sentence that begins with a person ("Chief Constable ... heaped praise") tells whom `he` means next. */
export function noteMention(text: string, talk: Talk): void {
  for (const { name, role } of introducedIn(text)) {
    const named = readSubject(name, talk.known);
    if (named?.kind === 'person') remember({ ...named, role: named.role ?? tellsRole(role) }, talk);
    else if (/^\p{Lu}\p{Ll}+$/u.test(name)) remember({ name, kind: 'person' }, talk);
  }
  const start = /^(?:[\p{Lu}][\p{L}'’.-]*|of|the|and|for|,|\s)+/u.exec(text)?.[0].trim();
  if (start === undefined || start === '') return;
  const named = readSubject(start, talk.known);
  if (named?.kind !== 'person') return;
  const known = talk.people.some(({ name }) => name === named.name);
  if (known || named.role !== undefined || isPresented(text)) remember(named, talk);
}

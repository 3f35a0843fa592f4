import { findAttribution } from './attribution.js';
import { pronounOf } from './given-names.js';
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
  /** The body that the paragraph has been about so far: "it", not "they". */
  about?: Named | undefined;
  /** A body has spoken in the paragraph: "it" goes on with it. */
  bodySpoke: boolean;
  /** Who writes the text: "I" outside of quotation marks. */
  writer?: Named | undefined;
  /** The passage gives an answer in an interview: "it says" is no body's report there. */
  answering: boolean;
  /** To whom a letter is written: "you". */
  addressee?: Named | undefined;
  /** Whose quotation may go on in the next paragraph. */
  run?: Named | undefined;
  /** That quotation has not been closed. */
  open: boolean;
}

/** Before anything is read. */
export function newTalk(): Talk {
  return {
    known: new Map(),
    people: [],
    pronouns: new Map(),
    answering: false,
    bodySpoke: false,
    open: false,
  };
}

/** "I reckon that ..., and the inspectors found that ...": the writer's sentence, whomever it names. */
export function writerOf(frame: string, { writer }: Talk): Named | undefined {
  return writer !== undefined && /^I(?:['’]\p{Ll}+)? /u.test(frame.trim()) ? writer : undefined;
}

/** The speaker that a sentence's frame names, with what it teaches about persons and bodies. */
export function resolve(frame: string, talk: Talk): Named | undefined {
  const attribution = findAttribution(frame);
  if (attribution === undefined) return undefined;
  const subject = attribution.subject;
  // "I'm told": nobody of that name.
  if (/^(?:i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))$/i.test(subject)) return talk.writer;
  if (/^(?:there|that|he|she|it|they|you|who|what)['’]\p{L}+$/iu.test(subject)) return undefined;
  if (/^i$/i.test(subject)) return talk.writer;
  if (/^(?:he|she)$/i.test(subject))
    return whoIs(subject.toLowerCase() === 'he' ? 'he' : 'she', talk);
  if (/^you$/i.test(subject))
    return TELLS.test(frame.slice(attribution.at)) ? talk.addressee : talk.writer;
  if (/^we$/i.test(subject) && talk.writer !== undefined) return talk.writer;
  if (/^(?:it|they|we)$/i.test(subject)) return bodyOf(subject, talk);
  const read = ORGANISATION.test(attribution.role ?? '')
    ? ({ name: subject, kind: 'body' } as const)
    : withBody(readSubject(subject, talk.known), talk.body);
  if (read === undefined) return undefined;
  const named =
    read.kind === 'person' ? { ...read, role: read.role ?? tellsRole(attribution.role) } : read;
  remember(named, talk);
  noteTitle(subject, named, talk);
  return named;
}

/** "You wrote to me that" gives the reader's words; "you have accepted the findings" is the writer's finding. */
const TELLS =
  /^(?:said|says|told|tell|wrote|write|written|added|explained|stated|confirmed|promised|pledged|apologised|replied|responded|argued|claimed|denied|disputed|insisted|assured|suggested|reported|asked|proposed|disagreed|objected|announced|warned|urged|described|commented|complained)\b/i;

/** "Northshire Kennel Aid, the charity that ...": a body, however its name reads. */
const ORGANISATION =
  /^(?:the|an?)\s+(?:(?!of|for|from|in|at|head|chair|director|leader)[\p{L}-]+\s+){0,2}?(?:charity|organisation|company|firm|union|agency|network|helpline|partnership|coalition|trust|foundation|think tank|campaign group|pressure group|consultancy)\b(?!['’]s)/iu;

/** "Mr Surname" is a he. */
export function noteTitle(text: string, { name }: Named, { pronouns }: Talk): void {
  const title = TITLED.exec(text)?.[1];
  if (title !== undefined) pronouns.set(name, title === 'Mr' || title === 'Sir' ? 'he' : 'she');
}

const TITLED = /\b(Mr|Sir|Mrs|Ms|Miss|Dame)\.?\s+\p{Lu}/u;

function bodyOf(pronoun: string, { about, answering, body }: Talk): Named | undefined {
  if (answering) return undefined;
  return (/^it$/i.test(pronoun) ? about : undefined) ?? body;
}

/** The person named last whom the pronoun fits; from then on it is known to be his or hers. */
function whoIs(pronoun: Pronoun, { people, pronouns }: Talk): Named | undefined {
  const found = people.find(
    ({ name }) => (pronouns.get(name) ?? pronounOf(name) ?? pronoun) === pronoun,
  );
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

/** Notes who or what has been named last: whom a surname or a pronoun means next. */
export function remember(named: Named, talk: Talk): void {
  if (named.kind === 'body') {
    talk.body = named;
    talk.about = undefined;
    talk.bodySpoke = true;
  } else talk.people = [named, ...talk.people.filter(({ name }) => name !== named.name)];
  const surname = named.name.split(' ').at(-1);
  if (named.kind === 'person' && surname !== undefined && !talk.known.has(surname)) {
    talk.known.set(surname, named);
  }
  // "Ada thinks so", in a text that calls people by their first names: of two the one named last.
  const [first] = named.name.split(' ');
  if (
    named.kind === 'person' &&
    named.name.includes(' ') &&
    first !== undefined &&
    first.length > 2
  )
    if ((talk.known.get(first)?.name ?? first).startsWith(first)) talk.known.set(first, named);
}

/** "the force’s head of custody" without its article. */
export function tellsRole(role: string | undefined): string | undefined {
  return role
    ?.replace(/^(?:the|a|an|of|from)\s+/i, '')
    .replace(/\b(police)\s+(fire and crime)\b/i, '$1, $2');
}

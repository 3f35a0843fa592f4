import { findAttribution } from './attribution.js';
import { pronounOf } from './given-names.js';
import { meantBy } from './holder.js';
import { type Named, readSubject } from './speaker-names.js';

type Pronoun = 'he' | 'she';

/** What has been read so far of who speaks. */
export interface Talk {
  readonly known: Map<string, Named>;
  /** Persons, the one named last first. */
  people: Named[];
  /** The pronoun of those whose title or reading has told it, by name. */
  readonly pronouns: Map<string, Pronoun>;
  /** Persons whom the sentence before names beside whoever it is about, the one named first first. */
  near: Named[];
  /** Who put the question that was reported last. */
  asker?: Named | undefined;
  /** Somebody without a name who speaks in the paragraph. */
  somebody?: Named | undefined;
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
    near: [],
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
  if (attribution === undefined || isOfTwo(frame, attribution.subject)) return undefined;
  const subject = attribution.subject;
  // "I'm told": nobody of that name.
  if (/^(?:i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))$/i.test(subject)) return talk.writer;
  if (/^(?:there|that|he|she|it|they|you|who|what)['’]\p{L}+$/iu.test(subject)) return undefined;
  if (/^i$/i.test(subject)) return talk.writer;
  if (/^(?:he|she)$/i.test(subject) && isOfAnother(frame, subject, talk)) return undefined;
  if (/^(?:he|she)$/i.test(subject))
    return whoIs(subject.toLowerCase() === 'he' ? 'he' : 'she', talk, attribution.asks);
  if (/^you$/i.test(subject))
    return TELLS.test(frame.slice(attribution.at)) ? talk.addressee : talk.writer;
  // "We objected": whoever writes, and nobody who was named before.
  if (/^we$/i.test(subject)) return talk.writer;
  if (/^(?:it|they)$/i.test(subject)) return bodyOf(subject, talk);
  if (attribution.unnamed === true) {
    talk.somebody = { name: subject, kind: 'post' };
    return talk.somebody;
  }
  const read = ORGANISATION.test(attribution.role ?? '')
    ? ({ name: subject, kind: 'body' } as const)
    : withBody(readSubject(subject, talk.known), talk.body);
  if (read === undefined) return undefined;
  const holder = read.kind === 'post' ? meantBy(read.name, talk) : undefined;
  const named =
    holder ??
    (read.kind === 'person' ? { ...read, role: read.role ?? tellsRole(attribution.role) } : read);
  if (attribution.asks === true) noteAsker(named, talk);
  else {
    talk.somebody = undefined;
    remember(named, talk);
  }
  noteTitle(subject, named, talk);
  return named;
}

/**
 * "She had met the commissioner, and he had told her": not whom the sentence begins with, who is known to be
 * a she from then on. Of somebody whom nothing but his post names the words are nobody's here.
 */
function isOfAnother(frame: string, subject: string, talk: Talk): boolean {
  const opening = /^\W*(he|she)\b/i.exec(frame)?.[1]?.toLowerCase();
  if (opening === undefined || opening === subject.toLowerCase()) return false;
  const begun = whoIs(opening === 'he' ? 'he' : 'she', talk);
  return begun !== undefined && talk.near.length === 0;
}

/** Who asks is known from then on, but who was named before him is whom "he said" means next. */
function noteAsker(named: Named, talk: Talk): void {
  const [first] = talk.people;
  remember(named, talk);
  if (first !== undefined && first.name !== named.name && named.kind !== 'body')
    remember(first, talk);
  talk.asker = named;
}

/** "The inspectors found it poor; the manager, Mrs Surname, reported that": two who say different things, and the sentence is neither's. */
function isOfTwo(frame: string, subject: string): boolean {
  const cut = frame.indexOf(';');
  if (cut < 0) return false;
  const [first, second] = [frame.slice(0, cut), frame.slice(cut + 1)].map(findAttribution);
  return (
    first !== undefined &&
    second !== undefined &&
    first.subject === subject &&
    !PRONOUN.test(second.subject) &&
    second.subject !== first.subject
  );
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|that|there)(?:['’]\p{L}+)?$/iu;

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

/**
 * The person named last whom the pronoun fits; from then on it is known to be his or hers. Who is named
 * in the sentence before, beside what it tells, is meant where his or her name tells that it fits.
 */
function whoIs(pronoun: Pronoun, talk: Talk, asks?: true): Named | undefined {
  const { people, pronouns, near, asker, somebody } = talk;
  const told = ({ name }: Named) => pronouns.get(name) ?? pronounOf(name) ?? pronounOfNoun(name);
  const surely = (one: Named | undefined) => one !== undefined && told(one) === pronoun;
  const fits = (one: Named) => (told(one) ?? pronoun) === pronoun;
  if (somebody !== undefined && fits(somebody)) return somebody;
  const last = people.find(fits);
  // Who asked goes on where nothing tells that another fits.
  const again =
    asker !== undefined && !surely(last) && (surely(asker) || (asks === true && fits(asker)));
  const named = near.find(surely);
  const found = named ?? (again ? asker : last);
  if (found !== undefined) pronouns.set(found.name, pronoun);
  // "Mr Surname" is he from then on.
  if (named !== undefined) remember(named, talk);
  return found;
}

/** "A woman from Northtown" is a she. */
function pronounOfNoun(name: string): Pronoun | undefined {
  if (!/^(?:an?|one|another)\b/i.test(name)) return undefined;
  if (/\b(?:wom[ae]n|mother|mum|girl|landlady)\b/i.test(name)) return 'she';
  return /\b(?:man|father|dad|boy|landlord)\b/i.test(name) ? 'he' : undefined;
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

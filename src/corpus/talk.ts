import { introducedIn } from './apposition.js';
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
  const title = TITLED.exec(subject)?.[1];
  if (title !== undefined)
    talk.pronouns.set(named.name, title === 'Mr' || title === 'Sir' ? 'he' : 'she');
  return named;
}

/** "You wrote to me that" gives the reader's words; "you have accepted the findings" is the writer's finding. */
const TELLS =
  /^(?:said|says|told|tell|wrote|write|written|added|explained|stated|confirmed|promised|pledged|apologised|replied|responded|argued|claimed|denied|disputed|insisted|assured|suggested|reported|asked|proposed|disagreed|objected|announced|warned|urged|described|commented|complained)\b/i;

/** "Northshire Kennel Aid, the charity that ...": a body, however its name reads. */
const ORGANISATION =
  /^(?:the|an?)\s+(?:(?!of|for|from|in|at|head|chair|director|leader)[\p{L}-]+\s+){0,2}?(?:charity|organisation|company|firm|union|agency|network|helpline|partnership|coalition|trust|foundation|think tank|campaign group|pressure group|consultancy)\b(?!['’]s)/iu;

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

function remember(named: Named, talk: Talk): void {
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
function tellsRole(role: string | undefined): string | undefined {
  return role
    ?.replace(/^(?:the|a|an|of|from)\s+/i, '')
    .replace(/\b(police)\s+(fire and crime)\b/i, '$1, $2');
}

/**
 * "On the advice of HM Inspector Name Surname": whom a surname with a title may mean later.
 * @param unsaid Nobody speaks in the text: then "he" may mean the first of them next.
 */
export function noteTitled(text: string, talk: Talk, unsaid: boolean): void {
  const { known } = talk;
  let first = unsaid;
  for (const { 0: titled, index } of text.matchAll(WITH_TITLE)) {
    const named = readSubject(titled, known);
    if (
      first &&
      ADDRESSED.test(text.slice(Math.max(0, index - NEAR_BEFORE), index)) &&
      named?.kind === 'person' &&
      named.name.includes(' ')
    ) {
      remember(named, talk);
      const title = TITLED.exec(titled)?.[1];
      if (title !== undefined)
        talk.pronouns.set(named.name, title === 'Mr' || title === 'Sir' ? 'he' : 'she');
      first = false;
    }
    const surname = named?.kind === 'person' ? named.name.split(' ').at(-1) : undefined;
    if (
      named !== undefined &&
      surname !== undefined &&
      named.name.includes(' ') &&
      !known.has(surname)
    )
      known.set(surname, named);
  }
  const bare = first ? BARE_POST.exec(text) : null;
  const post =
    bare !== null && ADDRESSED.test(text.slice(Math.max(0, bare.index - NEAR_BEFORE), bare.index))
      ? bare[1]
      : undefined;
  if (post !== undefined) remember(holderOf(post, talk), talk);
}

/** So much of what stands before a name tells whether he is addressed, in UTF-16 units. */
const NEAR_BEFORE = 40;

/** "I asked the": whoever is asked, told or expected to do something may answer next. */
const ADDRESSED =
  /\b(?:ask(?:ed|s)?|met|meets?|wrote to|written to|writes? to|writing to|told|tells?|invited|questioned|challenged|pressed|urged|sp(?:oke|eaks?|oken) (?:to|with)|put (?:it|this|that) to|expects?|expected|wants?|wanted|thank(?:ed|s)?)\s+(?:the\s+|our\s+)?$/i;

/** "The Chief Constable" without a name. */
const BARE_POST =
  /\b[Tt]he ((?:[Cc]hief [Cc]onstable|[Cc]ommissioner|[Mm]ayor|[Mm]inister|[Cc]hief [Ii]nspector|[Ff]ederation chair))(?!['’]s|,? (?:(?:Mr|Mrs|Ms|Dr|Sir|Dame) )?\p{Lu})/u;

/** Who is known in a post; the post itself where nobody is. */
function holderOf(post: string, { people, known }: Talk): Named {
  const ends = (role: string | undefined) =>
    role?.toLowerCase().endsWith(post.toLowerCase()) === true &&
    !/\b(?:deputy|assistant|former)\b/i.test(role);
  return (
    [...people, ...known.values()].find(({ role }) => ends(role)) ?? {
      name: `The ${post}`,
      kind: 'post',
    }
  );
}

const WITH_TITLE =
  /(?<![\p{L}])(?:(?:(?:HM|His Majesty[’']s|Her Majesty[’']s|[Dd]eputy|[Aa]ssistant|[Aa]cting|[Tt]emporary|[Cc]hief|[Dd]etective|[Pp]olice,? (?:[Ff]ire )?and [Cc]rime)\s+){0,3}(?:[Ii]nspector|[Cc]onstable|[Ss]uperintendent|[Ss]ergeant|[Cc]ommissioner|Councillor|Cllr)(?:\s+of Constabulary)?,?\s+(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\s+)?|(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Professor|Prof|[ADC]CC|DC[CIS]|DI|Det Supt|Ch Supt|Supt|Insp|Sgt)\s+)\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}\p{Ll}[\p{L}'’-]*/gu;

/** "Name Surname runs a youth club": what a person does, and no place or body. */
function isPresented(text: string): boolean {
  return PRESENTED.test(text) && !PLACE_WORD.test(text);
}

/** A name of two words and a verb in a past or present form, the irregular ones that tell of a life by name. */
const PRESENTED =
  /^\p{Lu}\p{Ll}[\p{L}'’-]+ \p{Lu}\p{Ll}[\p{L}'’-]+ (?:\p{Ll}{3,}ed|runs|ran|owns|lives|works|chairs|heads|leads|led|manages|thinks|remembers|recalls|knows|wants|teaches|farms|drives|took|set up|spent|came|went|left|became|grew up|rang|lost|won|bought|sold|wrote|sat|stood|slept|woke|has (?:run|lived|worked|been (?:a|an|the)|served|owned|chaired|farmed|taught|had|lost|spent|kept))\b/u;
const PLACE_WORD =
  /^(?:North|South|East|West|Great|Greater|Black|New|Old|Saint|St|County|Royal|Lower|Upper|High|Little|Long|The|Crown|Home|Public|Crime|Response|Civil|Safer|Local|Council|Police|Operation|Project|Head|Rape|Road|Last|Both|Most|Many|Some|All|Every|Each|Her|His|Its|Their|Our|My|Your|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b|^\p{Lu}[\p{L}'’-]+ (?:Street|Road|Lane|Avenue|Square|Park|House|Hall|Court|Station|Centre|Center|School|College|Hospital|Office|City|Town|United|Bridge|Hill|Green|Common|Beach|Bay|Forest|Valley|Green|Market|Church|Gardens|Line|Watch|Desk|Team|Unit|Group|Board|Act|Bill|Plan|Fund|Week|Day|Night|Courier|News|Post|Mail|Herald|Times|Echo|Gazette|Mercury|Review|Light|Moon|Refuge|Aid|Care|Trust|Voice|Rights|Justice|Safety)\b/u;

/** Who a sentence begins with: whoever was named last may be told by it to be a he or a she. */
function notePronoun(text: string, { people, pronouns }: Talk): void {
  const found = /^(He|She) \p{Ll}/u.exec(text);
  const [last] = people;
  if (found === null || last === undefined || pronouns.has(last.name)) return;
  if (pronounOf(last.name) !== undefined) return;
  pronouns.set(last.name, found[1] === 'He' ? 'he' : 'she');
}

/** "At Northtown, Surname ..." begins with the person. */
const WHERE = /^(?:At|In|On|From|By|After|Before|During|Since|Until) [^,.;:]{2,40}, /u;

/** "Came from Northshire as Chief Constable": the post that he took up. */
const TAKEN_UP =
  /\b(?:came|joined|arrived|returned|took over|was appointed|started|began)\b[^.;:]{0,60}?\bas (?:the |its |our )?((?:(?:Deputy|Assistant|Acting|Temporary|Interim) )?(?:Chief Constable|Commissioner|Police and Crime Commissioner|Chief Inspector|Superintendent|Chief Superintendent))\b/u;

/** "The supplier, Corvane Systems of Northtown, declined." */
const FIRM =
  /^The (supplier|contractor|developer|company|firm|charity|university|council|union|trust|hospital|regulator|ombudsman|laboratory|college|school|bank|agency)(?:, (\p{Lu}[\p{L}&'’-]*(?: \p{Lu}[\p{L}&'’-]*){0,5})(?=,| of | in ))?/u;

/** A sentence that begins with a person ("Chief Constable ... heaped praise") tells whom `he` means next. */
export function noteMention(text: string, talk: Talk): void {
  notePronoun(text, talk);
  for (const { name, role } of introducedIn(text)) {
    const named = readSubject(name, talk.known);
    if (named?.kind === 'person') remember({ ...named, role: named.role ?? tellsRole(role) }, talk);
    else if (/^\p{Lu}\p{Ll}+$/u.test(name)) remember({ name, kind: 'person' }, talk);
  }
  const told = text.replace(WHERE, '');
  const firm = FIRM.exec(told);
  if (firm !== null && !talk.bodySpoke)
    talk.about = { name: firm[2] ?? `The ${firm[1] ?? ''}`, kind: 'body' };
  const start = /^(?:[\p{Lu}][\p{L}'’.-]*|of|the|and|for|,|\s)+/u.exec(told)?.[0].trim();
  if (start === undefined || start === '') return;
  const named = readSubject(start, talk.known);
  // "The Office for Conduct looked into it. It found no case": the body.
  if (named?.kind === 'body' && /^(?:the\s|[A-Z]{3,})/i.test(start) && !talk.bodySpoke)
    talk.about = named;
  if (named?.kind !== 'person') return;
  const known = talk.people.some(({ name }) => name === named.name);
  if (known || named.role !== undefined || isPresented(told))
    remember({ ...named, role: named.role ?? TAKEN_UP.exec(told)?.[1] }, talk);
}

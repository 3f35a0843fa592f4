import { introducedIn } from './apposition.js';
import { pronounOf } from './given-names.js';
import { holderOf } from './holder.js';
import { type Named, readSubject } from './speaker-names.js';
import { noteTitle, remember, type Talk, tellsRole } from './talk.js';

/** "On the advice of HM Inspector Name Surname": whom a surname with a title may mean later. */
export function noteTitled(text: string, { known }: Talk): void {
  for (const { named } of titledIn(text, known)) {
    const surname = named.name.split(' ').at(-1);
    if (surname !== undefined && !known.has(surname)) known.set(surname, named);
  }
}

/** "I asked the Chief Constable, Name Surname, for it": whom "he" may mean next, where nobody else speaks. */
export function noteAddressed(text: string, talk: Talk): void {
  if (!ADDRESSES.test(text)) return;
  const isAddressed = (at: number) => ADDRESSED.test(text.slice(Math.max(0, at - NEAR_BEFORE), at));
  const titled = titledIn(text, talk.known).find(({ at }) => isAddressed(at));
  if (titled !== undefined) {
    remember(titled.named, talk);
    noteTitle(titled.written, titled.named, talk);
    return;
  }
  const bare = BARE_POST.exec(text);
  if (bare?.[1] !== undefined && isAddressed(bare.index))
    remember(holderOrPost(bare[1], talk), talk);
}

interface Titled {
  readonly named: Named;
  /** The title and the name, as written, and where they begin. */
  readonly written: string;
  readonly at: number;
}

/** The persons whom a text names in full behind a title or a rank. */
function titledIn(text: string, known: ReadonlyMap<string, Named>): Titled[] {
  return [...text.matchAll(WITH_TITLE)].flatMap(({ 0: written, index }) => {
    const named = readSubject(written, known);
    return named?.kind === 'person' && named.name.includes(' ')
      ? [{ named, written, at: index }]
      : [];
  });
}

/** So much of what stands before a name tells whether he is addressed, in UTF-16 units. */
const NEAR_BEFORE = 40;

/** "I asked the": whoever is asked, told or expected to do something may answer next. */
const ADDRESSING =
  '\\b(?:ask(?:ed|s)?|met|meets?|wrote to|written to|writes? to|writing to|told|tells?|invited|questioned|challenged|pressed|urged|sp(?:oke|eaks?|oken) (?:to|with)|put (?:it|this|that) to|expects?|expected|wants?|wanted|thank(?:ed|s)?)\\s';
const ADDRESSES = new RegExp(ADDRESSING, 'i');
const ADDRESSED = new RegExp(`${ADDRESSING}+(?:the\\s+|our\\s+)?$`, 'i');

/** "The Chief Constable" without a name. */
const BARE_POST =
  /\b[Tt]he ((?:[Cc]hief [Cc]onstable|[Cc]ommissioner|[Mm]ayor|[Mm]inister|[Cc]hief [Ii]nspector|[Ff]ederation chair))(?!['’]s|,? (?:(?:Mr|Mrs|Ms|Dr|Sir|Dame) )?\p{Lu})/u;

/** Who is known in a post; the post itself where nobody is. */
function holderOrPost(post: string, talk: Talk): Named {
  return holderOf(post, talk) ?? { name: `The ${post}`, kind: 'post' };
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

/** "Its chief constable, Name Surname, credited": whom a sentence is about, behind the post. */
const POST_FIRST =
  /^(?:The|Its|Their|His|Her|An?)\s+((?:\p{Ll}[\p{L}’'-]*,?\s+|Police,?\s+|Fire\s+|Crime\s+|(?:in|of|at|for)\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?,?\s+){1,8}?)(?<=,\s)((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Councillor)\s+)?\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}\p{Ll}[\p{L}'’-]*){1,2}),/u;

/** "Ms Surname presented the report." */
const TITLED_FIRST = /^(?:Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Dr|Cllr|Coun|Councillor)\s+\p{Lu}/u;

/** "The coroner did not accept it. She wrote": whoever holds the post. */
const OPENING_POST =
  /^The ((?:[Cc]hief [Cc]onstable|(?:[Pp]olice and [Cc]rime )?[Cc]ommissioner|[Mm]ayor|[Cc]oroner|[Jj]udge|[Hh]ome [Ss]ecretary|[Pp]olicing [Mm]inister|[Ff]ederation chair\p{Ll}*|[Pp]athologist|[Ss]uperintendent))(?=\s\p{Ll})(?! (?:of|for|and)\b)/u;

/** Whom a sentence that begins with a post names in it. */
function notePostFirst(text: string, talk: Talk): void {
  const [, post = '', name] = POST_FIRST.exec(text) ?? [];
  const named = name === undefined ? undefined : readSubject(name, talk.known);
  if (named?.kind !== 'person' || !HOLDS.test(post)) return;
  remember({ ...named, role: named.role ?? post.replace(/,?\s*$/, '') }, talk);
  if (name !== undefined) noteTitle(name, named, talk);
}

/** A person's post, no place or scheme. */
const HOLDS =
  /\b(?:chief|constable|commissioner|inspector|chair\p{Ll}*|leader|head|director|manager|mayor|minister|secretary|president|chief executive|officer|superintendent|sergeant|coroner|solicitor|barrister|widow|mother|father|sister|brother|son|daughter|spokes\p{Ll}+|founder|owner|professor|mp|neighbour|colleague|friend|wife|husband|partner|successor|predecessor|counterpart|deputy|lawyer|adviser|critic|opponent|rival|teacher|nurse|daughter-in-law|aunt|uncle|cousin|grandmother|grandfather)\b/iu;

/** The persons that a sentence names in full, or by a title, beside whoever it begins with. */
export function namedBeside(text: string, talk: Talk): Named[] {
  return [...text.matchAll(IN_FULL)].flatMap(({ 0: written }) => {
    const named = readSubject(written, talk.known);
    if (named?.kind !== 'person') return [];
    noteTitle(written, named, talk);
    return talk.pronouns.has(named.name) || pronounOf(named.name) !== undefined ? [named] : [];
  });
}

const IN_FULL =
  /(?<![\p{L}’'-])(?:(?:Mr|Mrs|Ms|Miss|Sir|Dame)\s+\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}\p{Ll}[\p{L}'’-]*)?|\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}\p{Ll}[\p{L}'’-]*)(?![\p{L}-])/gu;

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

/** "The supplier, Northshire Wires of Northtown, declined." */
const FIRM =
  /^The (supplier|contractor|developer|company|firm|charity|university|council|union|trust|hospital|regulator|ombudsman|laboratory|college|school|bank|agency)(?:, (\p{Lu}[\p{L}&'’-]*(?: \p{Lu}[\p{L}&'’-]*){0,5})(?=,| of | in ))?/u;

/** A sentence that begins with a person ("Chief Constable ... heaped praise") tells whom `he` means next. */
export function noteMention(text: string, talk: Talk): void {
  notePronoun(text, talk);
  notePostFirst(text, talk);
  const post = OPENING_POST.exec(text)?.[1];
  if (post !== undefined) remember(holderOrPost(post, talk), talk);
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
  if (known || named.role !== undefined || isPresented(told) || TITLED_FIRST.test(told))
    remember({ ...named, role: named.role ?? TAKEN_UP.exec(told)?.[1] }, talk);
}

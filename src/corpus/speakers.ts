import { introducedIn } from './apposition.js';
import type { Passage, Sentence, Speaker } from './article.js';
import { findAttribution } from './attribution.js';
import { findQuotations, type Quotations, withoutQuotations } from './quotations.js';
import { type Named, readSubject } from './speaker-names.js';

/** Fewer quoted words than this are a borrowed phrase, not speech. */
const SPEECH_WORDS = 3;

type Pronoun = 'he' | 'she';

/** What has been read so far of who speaks. */
interface Talk {
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

/**
 * Adds speakers to the sentences of an article's passages. A quotation goes on over paragraphs
 * that begin with an opening mark, also where a mark is missing; pronouns and surnames are
 * resolved to the last person or body named; what has no reporting verb is the publisher's own.
 */
export function attributeSpeakers(passages: readonly Passage[], body: string): Passage[] {
  const talk: Talk = { known: new Map(), people: [], pronouns: new Map(), open: false };
  let lead: Named | undefined;
  let author: Named | undefined;
  return passages.map((passage, index) => {
    author =
      analystOf(passage, passages[index - 1]) ?? (passage.kind === 'heading' ? undefined : author);
    switch (passage.kind) {
      case 'heading':
        talk.run = undefined;
        return passage;
      case 'list-item':
        return withSpeaker(passage, lead);
      case 'caption':
      case 'paragraph': {
        const next = passages[index + 1];
        const read = readParagraph(
          passage,
          body,
          talk,
          next?.kind === 'paragraph' ? next : undefined,
        );
        lead = read.sentences.at(-1)?.speaker;
        return author === undefined ? read : writtenBy(read, author);
      }
    }
  });
}

const BYLINE =
  /^(?:(?:analysis|comment|view|opinion)?\s*by\s+|(?:analysis|comment|view|opinion)\s*[:–-]\s*)((?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+)(?:,\s*(.{3,60}))?$/iu;

/** Who signs an analysis inside an article: "By Name Surname, political editor" under its heading. */
function analystOf({ text }: Passage, before: Passage | undefined): Named | undefined {
  const signed = before?.kind === 'heading' || /^(?:analysis|comment|view|opinion)\b/i.test(text);
  const found = signed ? BYLINE.exec(text.trim()) : null;
  const name = found?.[1];
  if (name === undefined || !/^\p{Lu}/u.test(name)) return undefined;
  return { name, role: found?.[2], kind: 'person' };
}

/** The sentences of an analysis that give nobody else's words are its author's. */
function writtenBy(passage: Passage, author: Named): Passage {
  const sentences = passage.sentences.map((sentence) =>
    sentence.speaker === undefined ? { ...sentence, speaker: said(author, true) } : sentence,
  );
  return { ...passage, sentences };
}

function withSpeaker(passage: Passage, speaker: Named | undefined): Passage {
  if (speaker === undefined) return passage;
  const reported = { ...speaker, direct: false };
  const sentences = passage.sentences.map((sentence) => ({ ...sentence, speaker: reported }));
  return { ...passage, sentences };
}

function readParagraph(
  passage: Passage,
  body: string,
  talk: Talk,
  next: Passage | undefined,
): Passage {
  const text = body.slice(passage.start, passage.end);
  const quotations = findQuotations(text);
  const frame = withoutQuotations(text, quotations.spans);
  const frames = passage.sentences.map((s) =>
    frame.slice(s.start - passage.start, s.end - passage.start),
  );
  const speakers = frames.map((part) => {
    const speaker = resolve(part, talk);
    if (speaker === undefined) noteMention(part.trim(), talk);
    return speaker;
  });
  if (quotations.spans.length === 0 && speakers.every((speaker) => speaker === undefined)) {
    return readSilent(passage, talk, next);
  }
  const firstInParagraph = speakers.find((speaker) => speaker !== undefined);
  let current = firstInParagraph ?? (quotations.opensAtStart ? talk.run : undefined);
  const sentences = passage.sentences.map((sentence, index): Sentence => {
    const own = speakers[index];
    const quoted = quotedWords(sentence, passage.start, text, quotations);
    if (own !== undefined) current = own;
    const inQuotation = own === undefined && quoted.all;
    const speaker = own ?? (inQuotation ? current : undefined);
    if (speaker === undefined) return sentence;
    return { ...sentence, speaker: said(speaker, inQuotation || quoted.words >= SPEECH_WORDS) };
  });
  const introduces = text.trimEnd().endsWith(':');
  const quotes = quotations.spans.length > 0;
  talk.run = quotes || introduces ? (current ?? talk.run) : undefined;
  talk.open = quotations.unclosed;
  return { ...passage, sentences };
}

/** A paragraph without quotation or reporting verb: inside an open quotation that goes on after it, or not. */
function readSilent(passage: Passage, talk: Talk, next: Passage | undefined): Passage {
  const goesOn =
    talk.open &&
    talk.run !== undefined &&
    next !== undefined &&
    findQuotations(next.text).opensAtStart &&
    findAttribution(withoutQuotations(next.text, findQuotations(next.text).spans)) === undefined;
  const run = talk.run;
  if (goesOn && run !== undefined) {
    return {
      ...passage,
      sentences: passage.sentences.map((sentence) => ({ ...sentence, speaker: said(run, true) })),
    };
  }
  talk.run = undefined;
  talk.open = false;
  noteMention(passage.text, talk);
  return passage;
}

function said(speaker: Named, direct: boolean): Speaker {
  return { ...speaker, direct };
}

function quotedWords(
  sentence: Sentence,
  base: number,
  text: string,
  quotations: Quotations,
): { words: number; all: boolean } {
  let characters = 0;
  let words = 0;
  for (const span of quotations.spans) {
    const start = Math.max(span.start, sentence.start - base);
    const end = Math.min(span.end, sentence.end - base);
    if (end <= start) continue;
    characters += end - start;
    words += text.slice(start, end).trim().split(/\s+/).length;
  }
  return { words, all: characters >= sentence.end - sentence.start - 3 };
}

/** The speaker that a sentence's frame names, with what it teaches about persons and bodies. */
function resolve(frame: string, talk: Talk): Named | undefined {
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

/** A sentence that begins with a person ("Chief Constable ... heaped praise") tells whom `he` means next. */
function noteMention(text: string, talk: Talk): void {
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
  if (known || named.role !== undefined) remember(named, talk);
}

import { addresseeOf } from './addressee.js';
import { analystOf } from './analyst.js';
import type { Passage, Sentence, Speaker } from './article.js';
import { type Attendance, readAttendance } from './attendance.js';
import { findAttribution } from './attribution.js';
import { readInterview } from './interview.js';
import { namedBeside, noteAddressed, noteMention, noteTitled } from './mentions.js';
import { findQuotations, type Quotations, withoutQuotations } from './quotations.js';
import { sectionSignatories, signatory } from './signature.js';
import { type Named, readSubject } from './speaker-names.js';
import { newTalk, resolve, type Talk, writerOf } from './talk.js';
import { readTranscript } from './transcript.js';

/** Fewer quoted words than this are a borrowed phrase, not speech. */
const SPEECH_WORDS = 3;

/**
 * Adds speakers to the sentences of an article's passages. A quotation goes on over paragraphs
 * that begin with an opening mark, also where a mark is missing; pronouns and surnames are
 * resolved to the last person or body named; what has no reporting verb is the publisher's own.
 * @param byline Who writes where the text says "I"; none for a reporter, who writes for the publisher.
 */
export function attributeSpeakers(
  passages: readonly Passage[],
  body: string,
  byline?: string,
): Passage[] {
  const talk = newTalk();
  talk.addressee = addresseeOf(passages);
  let lead: Named | undefined;
  let author: Named | undefined;
  const interview = readInterview(passages);
  const transcript = readTranscript(passages);
  const signed = signatory(passages, byline);
  const sections = signed === undefined ? sectionSignatories(passages) : NO_SECTIONS;
  const listed = readAttendance(passages);
  const read = passages.map((passage, index) => {
    if (transcript?.isTurn(passage) === true)
      return spokenBy(passage, transcript.speakerOf(passage));
    author =
      analystOf(passage, passages[index - 1]) ?? (passage.kind === 'heading' ? undefined : author);
    switch (passage.kind) {
      case 'heading':
        talk.run = undefined;
        lead = undefined;
        return passage;
      case 'list-item':
        return lead === undefined && interview?.isAnswer(passage) === true
          ? writtenBy(passage, interview.answers)
          : lead === undefined && signed !== undefined
            ? writtenBy(passage, signed)
            : lead === undefined
              ? reportedIn(passage, talk)
              : withSpeaker(passage, lead);
      case 'caption':
      case 'paragraph': {
        const answers = interview?.isAnswer(passage) === true ? interview.answers : undefined;
        talk.writer = answers ?? author ?? signed ?? sections.get(passage);
        talk.answering = answers !== undefined;
        const next = passages[index + 1];
        const told = readParagraph(
          passage,
          body,
          talk,
          next?.kind === 'paragraph' ? next : undefined,
        );
        const unsaid = talk.writer;
        // In a text of somebody's own, a list that nobody announces is his again.
        lead =
          signed === undefined || told.text.trimEnd().endsWith(':')
            ? told.sentences.at(-1)?.speaker
            : undefined;
        if (unsaid === undefined) return told;
        const inMarks = talk.answering ? undefined : marked(passage, body);
        return writtenBy(told, unsaid, inMarks);
      }
    }
  });
  return read.map((passage) => withNames(passage, listed));
}

const NO_SECTIONS: ReadonlyMap<Passage, Named> = new Map();

/** Posts that speak ("The Chair said") as the persons whom the article lists in them. */
function withNames(passage: Passage, listed: Attendance): Passage {
  const sentences = passage.sentences.map((sentence) => {
    const { speaker } = sentence;
    const person = speaker?.kind === 'post' ? listed(speaker.name) : undefined;
    return speaker === undefined || person === undefined
      ? sentence
      : { ...sentence, speaker: { ...speaker, ...person } };
  });
  return { ...passage, sentences };
}

/** A turn of a transcript is its speaker's in every sentence. */
function spokenBy(passage: Passage, speaker: Named | undefined): Passage {
  const sentences = passage.sentences.map((sentence) => ({
    ...sentence,
    speaker: speaker === undefined ? undefined : said(speaker, true),
  }));
  return { ...passage, sentences };
}

/** The sentences of an analysis or an answer that give nobody else's words are his whose it is. */
function writtenBy(
  passage: Passage,
  author: Named,
  isQuoted: (sentence: Sentence) => boolean = () => false,
): Passage {
  const sentences = passage.sentences.map((sentence) =>
    sentence.speaker === undefined && !isQuoted(sentence)
      ? { ...sentence, speaker: said(author, true) }
      : sentence,
  );
  return { ...passage, sentences };
}

/** Whether a sentence gives words in quotation marks, which are not the writer's own. */
function marked({ start, end }: Passage, body: string): (sentence: Sentence) => boolean {
  const text = body.slice(start, end);
  const quotations = findQuotations(text);
  return (sentence) => quotedWords(sentence, start, text, quotations).words >= SPEECH_WORDS;
}

/** "The mayor, Name Surname, said ..." as an item of a list: who is named in it himself. */
function reportedIn(passage: Passage, talk: Talk): Passage {
  const sentences = passage.sentences.map((sentence) => {
    const attribution = findAttribution(sentence.text);
    const named =
      attribution === undefined || attribution.unnamed === true
        ? undefined
        : readSubject(attribution.subject, talk.known);
    return named?.kind === 'person' && named.name.includes(' ')
      ? { ...sentence, speaker: said(named, false) }
      : sentence;
  });
  return { ...passage, sentences };
}

function withSpeaker(passage: Passage, speaker: Named): Passage {
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
  talk.about = undefined;
  talk.bodySpoke = false;
  talk.somebody = undefined;
  talk.near = [];
  const text = body.slice(passage.start, passage.end);
  const quotations = findQuotations(text);
  const frame = withoutQuotations(text, quotations.spans);
  const frames = passage.sentences.map((s) =>
    frame.slice(s.start - passage.start, s.end - passage.start),
  );
  const speakers = frames.map((part, index) => {
    const sentence = passage.sentences[index];
    const quotes =
      sentence !== undefined &&
      quotedWords(sentence, passage.start, text, quotations).words >= SPEECH_WORDS;
    const [before] = talk.people;
    const speaker = (quotes ? undefined : writerOf(part, talk)) ?? resolve(part, talk);
    if (sentence !== undefined) noteTitled(sentence.text, talk);
    if (speaker === undefined || speaker === talk.writer || speaker.kind === 'body')
      noteAddressed(part, talk);
    if (speaker === undefined) noteMention(part.trim(), talk);
    talk.near = nearAfter(part, speaker, talk);
    // Who is named since is whom the paragraph goes on with.
    if (talk.near.length > 0 || talk.people[0] !== before) talk.somebody = undefined;
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

/** Whom "he" or "she" may mean after a sentence: whom it names, or still those before where it goes on with a pronoun. */
function nearAfter(sentence: string, speaker: Named | undefined, talk: Talk): Named[] {
  if (speaker !== undefined && speaker.kind !== 'body') return [];
  const named = namedBeside(sentence, talk);
  return named.length === 0 && /^\W*(?:He|She|His|Her)\b/.test(sentence) ? talk.near : named;
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
  talk.open = false;
  noteMention(passage.text, talk);
  talk.run = askedIn(passage.text, talk);
  return passage;
}

const PUT_TO_HIM =
  /\b(?:Would|Does|Did|Do|Will|Is|Was|Has|Could|Should|Can) (?:he|she)\b[^?.!]*\?$/;

/** "Name Surname signed it off. Would he do it again?": a quotation alone behind it is the answer. */
function askedIn(text: string, { people: [last] }: Talk): Named | undefined {
  const surname = last?.name.split(' ').at(-1);
  return PUT_TO_HIM.test(text.trimEnd()) && surname !== undefined && text.includes(surname)
    ? last
    : undefined;
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

import { splitApposition } from './apposition.js';
import { phraseAfter, phraseBefore } from './phrases.js';
import { BETWEEN, REPORTING } from './reporting-words.js';
import { unnamedBefore, unnamedOpening } from './unnamed.js';

/** Who is said to have said something, as one sentence's frame words it. */
export interface Attribution {
  /** The noun phrase before or after the reporting verb, as written: `HM Inspector Lee Freeman KPM`. */
  readonly subject: string;
  /** What stands between commas behind it: `the force’s head of custody`. */
  readonly role?: string | undefined;
  /** Offset of the reporting verb in the frame. */
  readonly at: number;
  /** Somebody without a name: "a detective in Northshire". */
  readonly unnamed?: true;
  /** A question is reported. */
  readonly asks?: true;
}

/**
 * Finds whose words a sentence gives. `sentence` has its quotations blanked out;
 * undefined when no reporting verb has a subject that can speak.
 */
export function findAttribution(sentence: string): Attribution | undefined {
  const frame = sentence
    .replace(/\b(police), (fire and crime)\b/gi, '$1  $2')
    // "Commissioner for Aland, Beland and Celand": the commas belong to the post.
    .replace(PLACE_LIST, (list) => list.replaceAll(',', LISTED))
    // "Name Surname (Party, Place) said": what stands between brackets is no part of who speaks.
    .replace(
      BRACKETS,
      (aside: string, comma: string) => comma + ' '.repeat(aside.length - comma.length),
    )
    .replace(/\*{1,3}|_{2,3}/g, (marks) => ' '.repeat(marks.length))
    // "3.4 Mrs Surname told": minutes number their paragraphs.
    .replace(NUMBERED, (number) => ' '.repeat(number.length));
  const reported = withCommas(findReported(frame));
  const viewed = IN_HIS_VIEW.exec(frame);
  if (viewed?.[1] === undefined || (reported?.at ?? viewed.index) < viewed.index) return reported;
  return { subject: viewed[1].toLowerCase() === 'his' ? 'he' : 'she', at: viewed.index };
}

/** Who is named as the one whose words follow: by "according to", a label or a reporting verb. */
function findReported(frame: string): Attribution | undefined {
  const according = /\baccording to\s+/i.exec(frame);
  if (according === null) return labelled(frame) ?? byVerb(frame);
  // "She pointed out that ..., according to a survey": whose words they are, not where she has it from.
  const reported = byVerb(frame.slice(0, according.index));
  if (reported !== undefined && THAT_BEHIND.test(frame.slice(reported.at))) return reported;
  const subject = phraseAfter(frame.slice(according.index + according[0].length));
  if (subject !== undefined) return { subject: subject.replace(/['’]s$/, ''), at: according.index };
  return byVerb(frame);
}

const THAT_BEHIND = /^\p{L}+(?: \p{Ll}+)? that\b/u;

/** "Cllr Surname: “...”": somebody with a title, named like a part in a play, or said to put it so. */
function labelled(frame: string): Attribution | undefined {
  const found = LABEL.exec(frame);
  return found?.[1] === undefined ? undefined : { subject: found[1], at: found[1].length };
}

const LABEL =
  /^\s*((?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|[ADC]CC|DC[CIS]|DI|Supt|Ch Supt|Insp|Sgt)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: (?!(?:said|says|told|tells|asked|asks)\b)[\p{Ll}'’ ]{2,40})?: ["“]/u;

/** The first reporting verb with a subject that can speak. */
function byVerb(frame: string): Attribution | undefined {
  let tried = 0;
  for (const match of frame.matchAll(REPORTING)) {
    tried += 1;
    if (tried > MOST_VERBS) break;
    const before = withoutAdverbs(shortly(frame, match.index));
    if (GRADES.test(match[0]) && CUT_OFF.test(before)) continue;
    if (/^wr/.test(match[0]) && WRITES_TO.test(frame.slice(match.index))) continue;
    const whom = SAYS.test(match[0]) ? WHO_SAID.exec(before)?.[1] : undefined;
    const told = whom === undefined ? undefined : (PLACED.exec(whom)?.[1] ?? phraseBefore(whom));
    if (told !== undefined && /\s/.test(told)) return { subject: told, at: match.index };
    const unnamed = unnamedBefore(before);
    if (unnamed !== undefined && TELLS.test(frame.slice(match.index)))
      return {
        subject: unnamed,
        at: match.index,
        unnamed: true,
        ...(/^ask/.test(match[0]) ? { asks: true as const } : {}),
      };
    if (unnamed !== undefined) continue;
    const { before: upTo, role } = splitApposition(splitBody(before) ?? before);
    const subject = /\band\s*$/.test(upTo)
      ? phraseAfter(frame.slice(0, REACH))
      : (phraseBefore(upTo) ?? phraseBefore(withoutPlace(upTo)));
    if (subject !== undefined && DENIES.test(match[0]) && /^(?:it|they|we|you)$/i.test(subject))
      continue;
    const asks = /^ask/.test(match[0]) && !/^asked for/.test(match[0]);
    if (subject !== undefined && ANYBODY.test(subject)) continue;
    if (subject !== undefined) return { subject, role, at: match.index, ...(asks ? { asks } : {}) };
    const after =
      isAfterQuotation(before) && !/^tel/.test(match[0]) && !/^told/.test(match[0])
        ? speakerAfter(frame.slice(match.index + match[0].length, match.index + REACH))
        : undefined;
    if (after !== undefined) return { subject: after, at: match.index };
    const somebody = tried === 1 ? unnamedOpening(before) : undefined;
    if (somebody !== undefined) return { subject: somebody, at: match.index, unnamed: true };
  }
  return undefined;
}

/** "For Aland, Beland and Celand", where it ends in a comma: places of a post. */
const PLACE_LIST =
  /\b(?:for|of) \p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)+(?= and (?:the )?\p{Lu}[\p{L} ]{2,30},)/gu;
/** Stands for a comma that separates nothing. */
const LISTED = '‚';

/** An attribution with the commas of its post put back. */
function withCommas(found: Attribution | undefined): Attribution | undefined {
  if (found === undefined) return undefined;
  const { subject, role } = found;
  return {
    ...found,
    subject: subject.replaceAll(LISTED, ','),
    ...(role === undefined ? {} : { role: role.replaceAll(LISTED, ',') }),
  };
}

/** What somebody without a name says; "described as drunk" and "said to be armed" are said of him. */
const TELLS =
  /^(?!(?:said|told|believed|thought) to\b)(?:said|says|told|tells|added|adds|explained|explains|wrote|writes|warned|claimed|claims|asked|asks|replied|admitted|insisted|recalled|recalls|complained|thinks|believes|reckons|has told|have told)\b/;
/** Whoever they are, nobody is named. */
const ANYBODY = /^(?:others|some|many|few|most|none|nobody|everyone|everybody|anyone|several)$/i;

/** "3.4 " and "(b) " at the beginning. */
const NUMBERED = /^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?|\([a-z]{1,3}\))\s+/;

/** "He wrote to the council.": of what he wrote nothing is told. */
const WRITES_TO = /^wr\w+ to (?:the |an? )?[^,:;"“”]{2,60}(?:, \p{Lu}[^,:;"“”]{2,40})?\.?$/u;

const GRADES = /^(?:graded|judged|found|described|praised|criticised|identified|reported)/;

/** "Northshire, graded good": a participle behind a comma reports nothing. */
const CUT_OFF = /^(?:\p{Lu}[\p{L}'’-]*\s+){0,3}\p{Lu}[\p{L}'’-]*,\s*$/u;

/** "It is led by Inspector Name Surname, who said": the name before the comma. */
const WHO_SAID = /^(.+),\s+who(?:\s+(?:has|had))?\s*$/s;

/** Who stands behind the verb: `its director, Name Surname`, `call handler Name Surname`. */
function speakerAfter(after: string): string | undefined {
  const [, post, name] = POST_AND_NAME.exec(after) ?? [];
  return post !== undefined && name !== undefined && !NO_POST.test(post)
    ? `${post} ${name}`
    : phraseAfter(after);
}

const POST_AND_NAME =
  /^\s*((?:\p{Ll}[\p{L}'’-]*\s+){0,6}\p{Ll}[\p{L}'’-]*),?\s+((?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\s+)?\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*\p{Ll}){1,2})(?=\s*[,.;(]|\s*$)/u;
/** A pronoun speaks itself, and behind these words stands a place or a time. */
const NO_POST =
  /^(?:he|she|it|they|we|i|you)\b|\b(?:at|in|on|by|to|from|outside|during|after|before|that|when|while|as|with|about)$/i;

/** ... "who found us rooms" reports nothing. */
const SAYS =
  /^(?:said|says|told|tells|added|adds|explained|wrote|writes|warned|warns|insisted|insists|claimed|claims|stated|replied|responded|argued|argues|admitted|conceded|announced|confirmed|complained|thinks|believes|reckons)\b/;

/** "Name Surname from Northtown". */
const PLACED =
  /(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+)\s+(?:of|from)\s+(?:the\s+)?\p{Lu}[^,]*$/u;

/** What several do not believe is hardly what a body says. */
const DENIES = /\b(?:not|n['’]t) /;

/** What stands between brackets, but not the letters that a body goes by. */
const BRACKETS = /(?:(?<=\S) )?\((?![A-Z&]{2,8}\))[^()"“”]{1,60}\)(,?)/g;

const IN_HIS_VIEW =
  /\b(?:in|to) (his|her) (?:own )?(?:view|opinion|eyes|judgement|mind|submission|estimation|experience)\b/i;

/** "Name Surname from the Union": the body as an apposition of the name. */
function splitBody(before: string): string | undefined {
  const found = FROM_BODY.exec(before);
  return found === null
    ? undefined
    : `${before.slice(0, found.index)}${found[1] ?? ''}, of ${found[2] ?? ''}, `;
}

const FROM_BODY =
  /(\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+)\s+(?:from|at|with)\s+(the\s+\p{Lu}[\p{L}'’&-]*(?:\s+(?:of|and|for|the|\p{Lu}[\p{L}'’&-]*)){0,6})\s*$/u;

/**
 * A subject with all that stands between it and its verb is no longer than this, in UTF-16 units; a
 * sentence may be as long as an article.
 */
const REACH = 400;
/** A sentence that has named nobody by so many verbs names nobody. */
const MOST_VERBS = 20;

function shortly(frame: string, end: number): string {
  const start = Math.max(0, end - REACH);
  const text = frame.slice(start, end);
  return start === 0 ? text : text.replace(/^\S+/, '');
}

/** "The chief constable also said", "He has since said": what stands between subject and verb. */
function withoutAdverbs(before: string): string {
  let rest = before;
  for (;;) {
    const words = rest.trimEnd();
    const last = /(?:^|\s)(\p{L}+)$/u.exec(words);
    if (last === null || !BETWEEN.has(last[1] ?? '')) return rest;
    rest = words.slice(0, last.index + 1);
  }
}

/** "The inspection by HMICFRS in May 2022 found": where and when tell nothing of who. */
function withoutPlace(before: string): string {
  return before.replace(
    /\s+(?:in|on|at|during|since|after|before|around)\s+(?:the\s+)?[\p{Lu}\d][\p{L}\d'’-]*(?:\s+and\s+\p{Lu}[\p{L}\d'’-]*|\s+[\p{Lu}\d][\p{L}\d'’-]*)*\s*$/u,
    '',
  );
}

/** True when nothing but a quotation (blanked out) and marks stands before the verb. */
function isAfterQuotation(before: string): boolean {
  return /["”'’]\s*,?\s*$/.test(before) || before.trim() === '';
}

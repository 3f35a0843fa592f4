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
    // "Name Surname (Party, Place) said": what stands between brackets is no part of who speaks.
    .replace(BRACKETS, (aside) => ' '.repeat(aside.length))
    .replace(/\*{1,3}|_{2,3}/g, (marks) => ' '.repeat(marks.length))
    // "3.4 Mrs Surname told": minutes number their paragraphs.
    .replace(NUMBERED, (number) => ' '.repeat(number.length));
  const reported = findReported(frame);
  const viewed = IN_HIS_VIEW.exec(frame);
  if (viewed?.[1] === undefined || (reported?.at ?? viewed.index) < viewed.index) return reported;
  return { subject: viewed[1].toLowerCase() === 'his' ? 'he' : 'she', at: viewed.index };
}

/** The first reporting verb, or "according to", with a subject that can speak. */
function findReported(frame: string): Attribution | undefined {
  const according = /\baccording to\s+/i.exec(frame);
  if (according !== null) {
    const subject = phraseAfter(frame.slice(according.index + according[0].length));
    if (subject !== undefined) return { subject, at: according.index };
  }
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
        ? phraseAfter(frame.slice(match.index + match[0].length, match.index + REACH))
        : undefined;
    if (after !== undefined) return { subject: after, at: match.index };
    const somebody = tried === 1 ? unnamedOpening(before) : undefined;
    if (somebody !== undefined) return { subject: somebody, at: match.index, unnamed: true };
  }
  return undefined;
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

/** ... "who found us rooms" reports nothing. */
const SAYS =
  /^(?:said|says|told|tells|added|adds|explained|wrote|writes|warned|warns|insisted|insists|claimed|claims|stated|replied|responded|argued|argues|admitted|conceded|announced|confirmed|complained|thinks|believes|reckons)\b/;

/** "Name Surname from Northtown". */
const PLACED =
  /(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+)\s+(?:of|from)\s+(?:the\s+)?\p{Lu}[^,]*$/u;

/** What several do not believe is hardly what a body says. */
const DENIES = /\b(?:not|n['’]t) /;

/** What stands between brackets, but not the letters that a body goes by. */
const BRACKETS = /\((?![A-Z&]{2,8}\))[^()"“”]{1,60}\)/g;

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
    if (last === null || !BETWEEN.has((last[1] ?? '').toLowerCase())) return rest;
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

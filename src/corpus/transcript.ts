import type { Passage } from './article.js';
import { literally } from './literal.js';
import type { Named } from './speaker-names.js';

/** An article of labelled turns ("Name Surname: ..."), as of a broadcast interview. */
export interface Transcript {
  /** Who speaks in a passage; undefined for what nobody says and for the questions of who asks. */
  readonly speakerOf: (passage: Passage) => Named | undefined;
  /** Whether a passage is a turn of anybody. */
  readonly isTurn: (passage: Passage) => boolean;
}

/** Marks of emphasis around a label. */
const MARK = String.raw`(?:\*\*|__|[*_])?`;
const NAME = String.raw`(?:(?:Baroness|Baron|Lord|Lady|Earl|Viscount)\s+\p{Lu}[\p{L}'’-]+\s+of\s+\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]+){0,3})`;
const LABEL = new RegExp(
  String.raw`^${MARK}(${NAME})(?:\s+\([^():"“”]{2,60}\)){0,2}(?:,\s*([^:"“”?!]{2,90}?))?${MARK}:${MARK}\s+(?=\S)`,
  'u',
);
/** "The Minister for Policing (Name Surname): ...", as in Parliament. */
const OFFICE_LABEL = new RegExp(
  String.raw`^${MARK}The ((?:\p{L}+,?\s+){0,8}?\p{L}+)\s+\(((?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’.-]+)\)${MARK}:${MARK}\s+(?=\S)`,
  'u',
);

/** Fewer turns make no transcript. */
const LEAST_TURNS = 5;
const LEAST_SPEAKERS = 2;
const LEAST_QUESTIONS = 2;

interface Turn {
  readonly passage: Passage;
  readonly label: string;
  readonly role: string | undefined;
}

/** Reads an article as a transcript; undefined for any other. */
export function readTranscript(passages: readonly Passage[]): Transcript | undefined {
  const text = passages.map((passage) => passage.text).join('\n');
  const turns = passages.flatMap((passage) => turnOf(passage, text) ?? []);
  const full = new Set(turns.map(({ label }) => label).filter((label) => label.includes(' ')));
  const named = turns.flatMap((turn) => {
    const name = fullName(turn.label, full, text) ?? calledIn(turn, text);
    return name === undefined ? [] : [{ ...turn, name }];
  });
  const names = new Set(named.map(({ name }) => name));
  if (named.length < LEAST_TURNS || names.size < LEAST_SPEAKERS) return undefined;
  const asks = whoAsks(named);
  const speakers = new Map<Passage, Named | undefined>();
  // "Note:", or a magazine that asks in its own name: nobody's words, and not those of who spoke before.
  for (const { passage } of turns) speakers.set(passage, undefined);
  for (const { passage, name } of named) {
    const own = named.find((turn) => turn.name === name && turn.role !== undefined)?.role;
    const role = own ?? roleIn(text, name);
    speakers.set(passage, name === asks ? undefined : { name, role, kind: 'person' });
  }
  fillBetween(passages, speakers);
  return {
    speakerOf: (passage) => speakers.get(passage),
    isTurn: (passage) => speakers.has(passage),
  };
}

function turnOf(passage: Passage, whole: string): Turn | undefined {
  if (passage.kind !== 'paragraph') return undefined;
  const office = OFFICE_LABEL.exec(passage.text);
  if (office?.[2] !== undefined) return { passage, label: office[2], role: office[1] };
  const found = LABEL.exec(passage.text);
  const label = found?.[1];
  if (label === undefined || label.length < 3 || PLACE.test(label)) return undefined;
  const role = found?.[2]?.replace(/\s*\([^()]*\)\s*$/, '').trim();
  return { passage, label: inSmallLetters(label.replace(TITLE, ''), whole), role };
}

/** "House of Commons: Home Office": where something is said. */
const PLACE = /^(?:House|Department|Ministry|Office|Committee)\b/;
/** What stands before a name and is none of it. */
const TITLE =
  /^(?:Dr|DR|Mr|MR|Mrs|MRS|Ms|MS|Miss|MISS|Prof|PROF|Professor|PROFESSOR)\.?\s+(?=\p{L})/u;

/** "NAME SURNAME" as the article writes it elsewhere, or else with capitals at the beginnings. */
function inSmallLetters(label: string, whole: string): string {
  if (label !== label.toUpperCase() || !/\p{L}{3}/u.test(label)) return label;
  const capital = label.replace(
    /(\p{L})([\p{L}]*)/gu,
    (_, first: string, rest: string) => `${first}${rest.toLowerCase()}`,
  );
  // "MCADAM": the article may know better.
  const literal = literally(capital);
  const written = [...whole.matchAll(new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'giu'))].map(
    ([found]) => found,
  );
  return (
    written.find(
      (one) => one !== one.toUpperCase() && /^\p{Lu}/u.test(one) && !/ \p{Ll}/u.test(one),
    ) ?? capital
  );
}

/** A label's full name: its own, or that of which it is the surname; undefined for "Resolved" and its like. */
function fullName(label: string, full: ReadonlySet<string>, text: string): string | undefined {
  if (label.includes(' ')) return label;
  const ofLabel = [...full].find((name) => name.split(' ').at(-1) === label);
  if (ofLabel !== undefined) return ofLabel;
  const escaped = literally(label);
  const before = new RegExp(
    `(?<!\\p{L})(?!(?:${OPENERS})\\s)\\p{Lu}\\p{Ll}[\\p{L}'’-]*\\s+${escaped}(?![\\p{L}])`,
    'u',
  ).exec(text)?.[0];
  if (before !== undefined || NO_GIVEN_NAME.test(label)) return before;
  // "BILL: ..." of whom the text says "Bill Cotgrave".
  return new RegExp(`(?<!\\p{L})${escaped}\\s+\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?![\\p{L}])`, 'u').exec(
    text,
  )?.[0];
}

/** "COLIN:", "CALLER:": whoever is known by no more than a label in capitals; nobody where it is "NOTE:" or the host. */
function calledIn({ label, passage }: Turn, text: string): string | undefined {
  const written = LABEL.exec(passage.text)?.[1];
  if (written === undefined || written !== written.toUpperCase() || written.length < 4)
    return undefined;
  if (NO_CALLER.test(label)) return undefined;
  if (/^caller$/i.test(label)) return 'A caller';
  // A given name that the talk itself uses.
  return new RegExp(`(?<!\\p{L})${literally(label)}(?:,| from | in | is |,? )`, 'u').test(text)
    ? label
    : undefined;
}

const NO_CALLER =
  /^(?:note|host|presenter|interviewer|question|answer|music|ends?|break|news|editor|update|resolved|present|apologies|summary|advert|jingle|clip|video|audio|speaker|narrator|radio|announcer|all|both)$/i;

/** What begins a sentence before a given name. */
const OPENERS =
  'And|But|So|Then|Also|With|When|While|As|For|From|By|Now|Here|Thanks|Thank|Well|Right|Yes|No|Hello|Hi|Morning|Over|To';

/** A label that is a post or a part in the talk: what stands behind it is no surname. */
const NO_GIVEN_NAME =
  /^(?:chair\w*|host|presenter|interviewer|question|answer|mayor|councillor|cllr|minister|speaker|inspector|commissioner|police|chief|resident|caller|reporter|clerk|officer|member|resolved|present|apologies|the|q|a)$/i;

/** Who puts the questions: half of whose turns end with one. */
function whoAsks(turns: readonly (Turn & { readonly name: string })[]): string | undefined {
  const counts = new Map<string, { all: number; questions: number }>();
  for (const { name, passage } of turns) {
    const count = counts.get(name) ?? { all: 0, questions: 0 };
    count.all += 1;
    if (/\?$/.test(passage.text.trim())) count.questions += 1;
    counts.set(name, count);
  }
  const [most] = [...counts].sort((a, b) => b[1].questions - a[1].questions);
  // In Parliament many put one question each: they speak for themselves.
  return most !== undefined &&
    most[1].questions >= LEAST_QUESTIONS &&
    most[1].questions * 2 >= most[1].all
    ? most[0]
    : undefined;
}

/** What stands between two turns without a label goes on with the one before. */
function fillBetween(
  passages: readonly Passage[],
  speakers: Map<Passage, Named | undefined>,
): void {
  const last = passages.findLastIndex((passage) => speakers.has(passage));
  let speaker: Named | undefined;
  passages.slice(0, Math.max(0, last)).forEach((passage) => {
    if (speakers.has(passage)) speaker = speakers.get(passage);
    else if (passage.kind === 'heading') speaker = undefined;
    else if (speaker !== undefined) speakers.set(passage, speaker);
  });
}

const TITLES =
  "(?:(?:HM|His Majesty['’]s|Her Majesty['’]s|Deputy|Assistant|Acting|Temporary|Chief|Detective|Police|and|Crime|Inspector|Constable|Superintendent|Sergeant|Commissioner|Councillor|Professor|Dr)\\s+)+";

/** How an article presents somebody: by rank, by what he is of, by "you chair ...". */
function roleIn(text: string, name: string): string | undefined {
  const escaped = literally(name);
  const rank = new RegExp(`(${TITLES})${escaped}`, 'u').exec(text)?.[1]?.trim();
  const post = rank?.replace(/^and\s+/, '');
  if (post !== undefined && !/^(?:and|Police|Crime|Dr)$/.test(post)) return post;
  const you = new RegExp(
    `${escaped},\\s+you\\s+(chair|lead|head|run|represent)\\s+([^.,;:?!]{3,70})`,
    'u',
  ).exec(text);
  const verb = you?.[1];
  if (verb !== undefined) return `${OFFICE[verb] ?? `${verb}s`} ${you?.[2]?.trim() ?? ''}`;
  const of = new RegExp(
    `${escaped}(?:,|\\s+is)?\\s+((?:of\\s+)?(?:the|an?|chair|head|director|leader)\\s[^.,;:?!]{3,70})`,
    'u',
  ).exec(text);
  return of?.[1]?.replace(DOES, '').trim();
}

/** Where a post ends and what its holder does begins. */
const DOES =
  /\s+(?:joined|joins|is|was|has|had|will|said|says|told|spoke|who|came|takes|took|talks|talked)\b.*$/;

const OFFICE: Readonly<Record<string, string>> = {
  chair: 'chair of',
  lead: 'leader of',
  head: 'head of',
};

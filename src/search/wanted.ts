import { introducedIn } from '../corpus/apposition.js';
import type { Speaker } from '../corpus/article.js';
import type { Token } from './analysis.js';
import type { Entry } from './index.js';
import { match, type Query, type QueryTerm } from './query.js';

/** What kind of thing an answer must hold. */
export type Wanted =
  | 'person'
  | 'name'
  | 'speaker'
  | 'force'
  | 'place'
  | 'date'
  | 'deadline'
  | 'count'
  | 'amount'
  | 'duration'
  | 'percentage'
  | 'money'
  | 'grade'
  | 'frequency'
  | 'contact'
  | 'named-person'
  | 'stance'
  | 'reason'
  | 'any';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|${MONTH}\s+\d|${MONTH}\b|(?:1[0-9]|20)\d{2}\b|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|later this year|earlier this year|last (?:week|month|year)|(?:\d+|[a-z]+) centur(?:y|ies)|\d+(?:st|nd|rd|th) century)`,
);
/** By when something must be done. */
const DEADLINE = new RegExp(
  String.raw`\b(?:by|until|before|no later than|within|has|have|deadline|due|end of)\s+(?:\w+\s+){0,3}?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:${MONTH}|(?:19|20)\d{2}\b|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|Christmas|Easter|(?:\d+|[a-z]+) (?:days|weeks|months|years)\b|the end of)|\bdeadline\b`,
  'i',
);
const UNIT =
  '(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))';
const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|double[ds]?|twice|triple[ds]?|several|few)';
const DURATION = new RegExp(
  String.raw`\b(?:\d[\d,.]*|${NUMBER_WORD}|an?|less than an?)[\s-]+(?:and a half\s+)?${UNIT}\b`,
  'i',
);
/** Also "one caller in five". */
const PERCENTAGE = new RegExp(
  String.raw`\d\s?(?:%|per\s?cent|percent)|\b(?:half|third|quarter|double[ds]?|twice)\b|\b(?:\d+|${NUMBER_WORD})\s+(?:\w+\s+){0,2}(?:in|out of)\s+(?:every\s+)?(?:\d+|${NUMBER_WORD})\b`,
  'i',
);
const MONEY = /[£$€]\s?\d|\b\d[\d,.]*\s?(?:million|billion|pounds?|dollars?|euros?)\b/i;
const NUMBER = new RegExp(String.raw`\b(?:\d[\d,.]*|${NUMBER_WORD})\b`, 'gi');
/** Shares and factors count nothing: "one in seven", "half". */
const FRACTION = new RegExp(
  String.raw`^(?:(?:half|thirds?|quarters?|fifths?|doubled?s?|twice|tripled?s?)\b|(?:\d+|${NUMBER_WORD}) (?:thirds|quarters|fifths)\b|(?:\d+|${NUMBER_WORD}) (?:in|out of) (?:every )?(?:\d|${NUMBER_WORD}\b))`,
  'i',
);
/** "131 of them", "nine of the 50": what is counted was named before. */
const OF_THEM = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD}) (?:of (?:them|these|those|the (?:\d|${NUMBER_WORD}\b))|did|had|were|was)\b`,
  'i',
);
/** "Each manager is responsible for 48 people": whoever they are. */
const PEOPLE = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD}) (?:\w+ )?(?:people|persons|individuals|men|women)\b`,
  'i',
);
/** "Visits fell from 38 in 2021 to nine": what is counted stands at the beginning. */
const CHANGED = /\b(?:from|to|by|at|reached|now)\s+(?:\w+\s+)?$/i;
const GRADE =
  /\b(?:(?<!(?:recommendations?|concerns?|causes?|cases?|visits?) (?:is|are|was|were|remains?|still) )outstanding|adequate|inadequate|requir(?:es|ing) improvement|(?:graded?|rated?|as|is|was) [“"']?good)\b/i;
const FREQUENCY =
  /\b(?:every|each|per|an?)\s+(?:\w+\s+)?(?:day|week|fortnight|month|quarter|year|morning|evening|hour|minutes?|days|weeks|months|years)\b(?!\s+(?:later|ago|earlier|before|after))|\b(?:daily|weekly|fortnightly|monthly|quarterly|annual(?:ly)?|yearly|regular(?:ly)?|once|twice|(?:three|four|five|six|several|many) times|times a|always|never|often|rarely|seldom|frequently)\b/i;
/** "In 131 of them", "nine of the 50". */
const OUT_OF = new RegExp(
  String.raw`\b(?:\d[\d,.]*|${NUMBER_WORD}) (?:(?:out )?of|in) (?:every |the )?(?:them|these|those|\d|${NUMBER_WORD}\b)`,
  'i',
);
/** A telephone number, an address of the web or of a letter. */
const CONTACT =
  /\b0\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}\b|\S@\S|\b(?:www\.|https?:)|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b/;
/** A person's name behind a title or what the person is: "the force's head of custody, Name Surname". */
const PERSON =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Cllr|Councillor|Inspector|Superintendent|Sergeant|Constable|Commissioner|Minister|Secretary|Mayor|Judge|Justice|PC|DC|Insp|Supt|officer|chief|head|chair(?:man|woman|person)?|director|leader|president|manager|secretary|commissioner|constable|inspector|superintendent|minister|mayor|spokes\p{Ll}+|campaigner|farmer|shopkeeper|mother|father|owner)\.?,?\s+(?!(?:Police|Constabulary|Crime|Fire)\b)(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/gu;
/** "Name Surname has been Chief Constable of ...". */
const IN_POST =
  /(?<![\p{L}])(\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}\p{Ll}[\p{L}'’-]+)\s+(?:has been|is|was|became|becomes|will become|took over|takes over|succeeded|replaced)\b/gu;
/** Words for what somebody feels or thinks of something. */
export const STANCE =
  /\b(?:(?:un)?happy|(?:dis)?pleased|pleasing|(?:dis|un)?satisfied|disappoint(?:ed|ing|ment)|dismay(?:ed)?|ang(?:ry|er)|annoyed|upset|wor(?:ry|ried|rying)|concerned|proud|surpris(?:ed?|ing)|shock(?:ed|ing)?|confiden(?:t|ce)|optimistic|hope(?:ful|s|d)?|critical|sorry|content|frustrat(?:ed|ing|ion)|relie(?:f|ved)|grateful|convinced|embarrass(?:ed|ing)|asham(?:ed)?|sad(?:dened)?|furious|delighted|thrilled|welcom(?:e|es|ed|ing)|(?:dis)?agree[sd]?|support(?:s|ed)?|oppos(?:e|es|ed)|regret(?:s|ted)?|accept(?:s|ed)?|reject(?:s|ed)?|prais(?:e|es|ed)|thank(?:s|ed)?|congratulat\w+|criticis\w+|condemn\w*|apologi\w+|unacceptable|bizarre|unfair|misleading|wrong|right decision|good news|bad news|encourag\w+|reassur\w+|impress\w*|cautio\w+|warn(?:s|ed|ing)?|insist(?:s|ed)?|pleasure|respectful|good enough)\b/i;
const REASON =
  /\b(?:because|since|as (?:a result|i|he|she|it|they|we)|due to|owing to|for this reason|reason|so that|in order to|led to|caused?|causes|blam(?:e|es|ed|ing)|(?:puts?|putting)\b.{0,40}\bdown to|attribut(?:e|es|ed|ing|able)|explain(?:s|ed)?|thanks to|down to|resulted|owed to|therefore|after|following|when|if (?:it|they)|to (?:ensure|make sure|help|prevent))\b/i;
const BODY_NOUN = String.raw`\b(?:organisations?|agenc(?:y|ies)|teams?|staff|inspectors?|council|partners|members|representatives|supervisors|managers|volunteers|watchdog|inspectorate|commissioner|government|officers)\b`;
const BODY = new RegExp(BODY_NOUN, 'i');
const BODIES = new RegExp(BODY_NOUN, 'gi');
const NAME =
  /\p{Lu}[\p{L}'’-]+(?:\s+(?:of|the|and|de|von|van)?\s*\p{Lu}[\p{L}'’-]+)+|\b\p{Lu}[\p{L}'’-]{2,}/gu;

/** A name after a word of place. */
const PLACE =
  /\b(?:in|at|near|from|across|outside|around|to|of|between|throughout)\s+(?:the\s+)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|HM|His|Her|Engage|Scan)\b)(\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s+\p{Lu}\p{Ll}[\p{L}'’-]+)*)/gu;
/** A force by its name. */
const FORCE =
  /(\p{Lu}[\p{L}'’-]+(?:\s+(?:and|&)?\s*\p{Lu}[\p{L}'’-]+)*)\s+(?:Police|Constabulary)\b/gu;

/** "The force in Derbyshire", "officers from Kent". */
const FORCE_OF =
  /\b(?:forces?|police|constabulary|officers|colleagues|detectives|supervisors)\s+(?:in|of|from)\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}/u;

/** Capitalised words that make a body's, a post's or a place's name of two capitalised words. */
const BODY_NAME =
  /\b(?:Police|Constabulary|Inspector(?:ate)?|Majesty|Majesty['’]s|Chief|Constable|Commissioner|Crime|West|East|North|South|Council|Federation|Office|Home|Service|Services|College|City|Database|Group|Force|Image|Rescue|Policing|The|This|That|In|On|At)\b/;

/** How many words may lie between a number and what it counts. */
const COUNTED_WITHIN = 4;

/** A text whose words are known, with who says it. */
export interface Readable {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its terms with what they mean. */
  readonly terms?: ReadonlySet<string> | undefined;
  readonly speaker?: Speaker | undefined;
}

/** Whether a sentence holds something of the wanted kind that the question does not already hold. */
export function holdsWanted(entry: Entry, wanted: Wanted, query: Query): boolean {
  const { text, speaker } = entry.sentence;
  return textHolds({ text, tokens: entry.tokens, terms: entry.terms, speaker }, wanted, query);
}

/** The same for any text. */
export function textHolds(readable: Readable, wanted: Wanted, query: Query): boolean {
  const { text, speaker } = readable;
  const asked = query.words;
  switch (wanted) {
    case 'any':
      return true;
    case 'date':
      return DATE.test(text);
    case 'deadline':
      return DEADLINE.test(text);
    case 'duration':
      return DURATION.test(text);
    case 'percentage':
      return PERCENTAGE.test(text);
    case 'money':
      return MONEY.test(text);
    case 'grade':
      return GRADE.test(text);
    case 'frequency':
      return FREQUENCY.test(text) || PERCENTAGE.test(text) || OUT_OF.test(text);
    case 'contact':
      return CONTACT.test(text);
    case 'named-person':
      return [
        ...[...text.matchAll(PERSON)].map((found) => found[1]),
        ...introducedIn(text).map(({ name }) => name),
        ...[...text.matchAll(IN_POST)].map((found) => found[1]),
      ].some((name) => name !== undefined && !CALENDAR_IN.test(name) && isNewName(name, asked));
    case 'stance':
      return STANCE.test(text);
    case 'reason':
      return REASON.test(text);
    case 'amount':
      return newNumbers(text, asked).length > 0 || PERCENTAGE.test(text) || MONEY.test(text);
    case 'count': {
      const counts = newNumbers(text, asked).filter(
        (at) => !FRACTION.test(text.slice(at)) && !measures(text.slice(at), query),
      );
      return (
        counts.some((at) => countsAskedThing(readable, at, query)) ||
        (counts.length > 0 && numbersAskedThing(text, readable.tokens, query))
      );
    }
    case 'place':
      return [...text.matchAll(PLACE)].some(
        (found) => !asked.has((found[1] ?? '').toLowerCase().split(/\s+/)[0] ?? ''),
      );
    case 'force':
      if (FORCE_OF.test(text)) return true;
      return [...text.matchAll(FORCE)].some(
        (found) => !asked.has((found[1] ?? '').toLowerCase().split(/\s+/)[0] ?? ''),
      );
    case 'speaker':
      return (
        speaker !== undefined &&
        !speaker.name
          .toLowerCase()
          .split(' ')
          .some((word) => asked.has(word))
      );
    case 'name':
      return [...text.slice(1).matchAll(NAME)].some(
        (found) => !BODY_NAME.test(found[0]) && isNewName(found[0], asked),
      );
    case 'person':
      if (
        BODY.test(text) &&
        [...text.matchAll(BODIES)].some((found) => !asked.has(found[0].toLowerCase()))
      )
        return true;
      return [...text.slice(1).matchAll(NAME)].some((found) => isNewName(found[0], asked));
  }
}

/** Whether a run of capitalised words names somebody or something that the question does not. */
function isNewName(found: string, asked: ReadonlySet<string>): boolean {
  const words = found.split(/\s+/);
  return !words.every((word) => CALENDAR.test(word) || asked.has(word.toLowerCase()));
}

/** Capitalised words that name no one. */
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|HM|Band|Engage|Scan)$/;

const CALENDAR_IN =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Labour|Conservative|Liberal|Democrat|Green|Reform)\b/;

/** Before the second number of "one in seven", and before a sum of money. */
const OF_A_SHARE = new RegExp(
  String.raw`(?:\b(?:\d+|${NUMBER_WORD})\s+(?:\w+\s+)?(?:in|out of)\s+(?:every\s+)?|[£$€]\s?)$`,
  'i',
);

/** Offsets of the numbers of a text that the question does not hold. */
function newNumbers(text: string, asked: ReadonlySet<string>): number[] {
  return [...text.matchAll(NUMBER)]
    .filter((found) => !asked.has(found[0].toLowerCase()))
    .filter((found) => !OF_A_SHARE.test(text.slice(0, found.index)))
    .map((found) => found.index);
}

/** A number with a unit counts nothing but that unit: "72 seconds", "12 per cent", "£9 million". */
function measures(from: string, { words }: Query): boolean {
  const found = MEASURED.exec(from);
  const unit = found?.[1]?.toLowerCase();
  if (found === null || unit === undefined) return false;
  const share = /^(?:%|per)/.test(unit) && /^\s+of\b/.test(from.slice(found[0].length));
  return !share && !words.has(unit);
}

const MEASURED = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD})[\s-]?(%|per\s?cent|percent|${UNIT})(?![\p{L}])`,
  'iu',
);

/** "The number of overdue visits has fallen to nine": named first, counted later. */
function numbersAskedThing(text: string, tokens: readonly Token[], query: Query): boolean {
  if (query.head.length === 0 || !/\b(?:number|total|count) of\b/i.test(text)) return false;
  const terms = new Set(tokens.map((token) => token.term));
  return query.head.every((term) => match(term, terms) > 0);
}

/** True when a word of the question stands close behind the number, or close before it. */
function countsAskedThing(readable: Readable, offset: number, query: Query): boolean {
  const { text, tokens, terms: all } = readable;
  const at = tokens.findIndex((token) => token.start <= offset && offset < token.end);
  if (at < 0) return false;
  if (OF_THEM.test(text.slice(offset))) return true;
  if (PEOPLE.test(text.slice(offset)) && namesAskedThing(tokens, query)) return true;
  if (CHANGED.test(text.slice(0, offset)) && namesAskedThing(tokens.slice(0, at), query, all))
    return true;
  const near = tokens.slice(Math.max(0, at - 2), at + 1 + COUNTED_WITHIN);
  const terms = new Set(near.map((token) => token.term));
  const asked = query.head.length > 0 ? query.head : query.terms;
  return asked.some(
    (term) =>
      match(term, terms) > 0 || terms.has(term.phrase?.at(-1) ?? '') || meantNear(term, terms, all),
  );
}

/** Whether all words of the thing that is asked for stand among these. */
function namesAskedThing(
  tokens: readonly Token[],
  { head, terms: all }: Query,
  whole?: ReadonlySet<string>,
): boolean {
  const terms = new Set(tokens.map(({ term }) => term));
  if (head.length > 0) return head.some((term) => match(term, terms) > 0);
  const met = all.filter((term) => match(term, whole ?? terms) > 0).length;
  return met > 0 && met >= Math.min(NAMED_BY, all.length);
}

/** A thing that the question has no one word for is named by two of its words. */
const NAMED_BY = 2;

/** The thing stands in the sentence by another word than the question's: close enough. */
function meantNear(
  { literal, concepts }: QueryTerm,
  near: ReadonlySet<string>,
  all: ReadonlySet<string> | undefined,
): boolean {
  return (
    all !== undefined &&
    literal !== undefined &&
    !all.has(literal) &&
    near.size > 1 &&
    concepts.some((one) => all.has(one))
  );
}

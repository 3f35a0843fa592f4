import { holdsAmount, holdsCount, type Readable } from './counting.js';
import type { Entry } from './index.js';
import {
  isNewSpeaker,
  namesActor,
  namesForce,
  namesPerson,
  namesPlace,
  namesSomething,
  namesSpeaking,
} from './naming.js';
import type { Query } from './query.js';
import {
  CLOCK,
  COMPLAINT,
  CONTACT,
  DATE,
  DAY,
  DEADLINE,
  DURATION,
  FREQUENCY,
  GRADE,
  MONEY,
  MOST_OF,
  NUMBER_WORD,
  OUT_OF,
  PERCENTAGE,
  REASON,
  SHARE,
  STANCE,
  TIMES,
  UNIT,
} from './wanted-words.js';

export { COMPLAINT, STANCE } from './wanted-words.js';

/** What kind of thing an answer must hold. */
export type Wanted =
  | 'person'
  | 'name'
  | 'speaker'
  | 'force'
  | 'place'
  | 'date'
  | 'day'
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
  | 'complaint'
  | 'reason'
  | 'any';

/** Whether somebody's view is asked for, which many words tell. */
export function isView(wanted: Wanted): boolean {
  return wanted === 'stance' || wanted === 'complaint';
}

const FIGURES: ReadonlySet<Wanted> = new Set<Wanted>([
  'count',
  'amount',
  'percentage',
  'money',
  'duration',
  'frequency',
]);

/** Whether a figure is asked for, which is told with its owner and its day. */
export function isFigure(wanted: Wanted): boolean {
  return FIGURES.has(wanted);
}

/** How soon, without a number. */
const SOON =
  /\b(?:early|immediate(?:ly)?|at once|straight ?away|promptly|same day|instantly|from the start)\b/i;

/** What is asked in haste is told without a number, too. */
const HASTE = ['soon', 'quickly', 'quick', 'fast', 'promptly'] as const;

/** "In the three months to June": when, not how long. */
const PERIOD = new RegExp(
  String.raw`\b(?:in|over|for|during) the (?:(?:last|past|previous|first|next) )?(?:\d+|${NUMBER_WORD}) ${UNIT} (?:to|ending|since|from|between|up to)\b`,
  'gi',
);

/** What happens at a time of the day. */
const HOURS = ['time', 'open', 'opens', 'close', 'closes', 'broadcast', 'start', 'starts'] as const;

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
      return DATE.test(text) || (HOURS.some((word) => asked.has(word)) && CLOCK.test(text));
    case 'day':
      return DAY.test(text);
    case 'deadline':
      return DEADLINE.test(text);
    case 'duration':
      return (
        DURATION.test(text.replace(PERIOD, '')) ||
        (HASTE.some((word) => asked.has(word)) && SOON.test(text))
      );
    case 'percentage':
      return SHARE.test(text);
    case 'money':
      return MONEY.test(text);
    case 'grade':
      return GRADE.test(text);
    case 'frequency':
      return FREQUENCY.test(text) || PERCENTAGE.test(text) || OUT_OF.test(text);
    case 'contact':
      return CONTACT.test(text);
    case 'named-person':
      return namesPerson(text, asked);
    case 'complaint':
      return COMPLAINT.test(text);
    case 'stance':
      return STANCE.test(text);
    case 'reason':
      return REASON.test(text);
    case 'amount':
      return holdsAmount(text, asked) || PERCENTAGE.test(text) || MONEY.test(text);
    case 'count':
      if (asked.has('times') && asked.has('many')) return TIMES.test(text);
      return holdsCount(readable, query) || (asked.has('of') && MOST_OF.test(text));
    case 'place':
      return namesPlace(text, asked);
    case 'force':
      return namesForce(text, asked);
    case 'speaker':
      return isNewSpeaker(speaker, asked) || namesSpeaking(text, asked);
    case 'name':
      return namesSomething(text, asked);
    case 'person':
      return namesActor(text, asked);
  }
}

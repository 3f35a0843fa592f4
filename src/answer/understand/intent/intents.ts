import type { Ask } from '../form.js';

/** The plain question for an intent: without a day, and for the day that is asked about, if there is another for it. */
export interface PlainQuestion {
  readonly plain?: string;
  readonly dated?: string;
  /** The same as a question of yes and no, where that is asked: whether something was closed, or is open. */
  readonly closed?: string;
  readonly open?: string;
  /** Forms in which something else is asked, however much the words are alike. */
  readonly never?: readonly Ask[];
}

/** A person is asked for. */
const PERSON: readonly Ask[] = ['when', 'why', 'where', 'how', 'how-long', 'how-many', 'how-often'];
/** What a term means is asked. */
const MEANING: readonly Ask[] = ['who', 'when', 'where', 'how-long', 'how-many', 'how-often'];
/** Causes of concern are to be named. */
const CAUSES: readonly Ask[] = ['who', 'why', 'where', 'how-often'];
/** A day that has passed. */
const DAY: readonly Ask[] = ['who', 'why', 'where', 'how-many', 'how-often'];

/**
 * What people ask of the record, and the plain question for each: what has been recognised by its
 * words as a whole is then answered as that question. `{force}`, `{other}` (a second force),
 * `{date}`, `{concern}`, `{term}`, `{extreme}` and `{move}` (the way) are filled in. What has no plain question is left to others;
 * `other` is everything that is no question to the record.
 */
export const INTENTS = {
  'status-now': {
    plain: 'What is the status of {force}?',
    dated: 'Which stage was {force} in, {date}?',
  },
  'status-then': { dated: 'Which stage was {force} in, {date}?' },
  'entered-when': { plain: 'When did {force} go into Engage?', never: DAY },
  'left-when': { plain: 'When did {force} come out of Engage?', never: DAY },
  'how-long': { plain: 'How long was {force} in Engage?' },
  'why-in': { plain: 'Why was {force} moved into Engage?' },
  'why-out': { plain: 'Why was {force} taken out of Engage?' },
  'concerns-list': { plain: 'What were the causes of concern at {force}?', never: CAUSES },
  'concerns-count': { plain: 'How many causes of concern did {force} have?', never: CAUSES },
  'concerns-open': {
    plain: 'Which causes of concern are still open at {force}?',
    dated: 'Which causes of concern were open at {force} {date}?',
    never: CAUSES,
  },
  'concerns-closed': {
    plain: 'Which causes of concern at {force} were closed?',
    dated: 'Which causes of concern at {force} were closed {date}?',
    never: CAUSES,
  },
  'concerns-closed-when': {
    plain: 'When were the causes of concern at {force} closed?',
    never: DAY,
  },
  'concerns-raised-when': {
    plain: 'When were the causes of concern at {force} raised?',
    never: DAY,
  },
  'concern-one': {
    plain: 'What is the status of the cause of concern about {concern} at {force}?',
    closed: 'Has the cause of concern about {concern} at {force} been closed?',
    open: 'Is the cause of concern about {concern} at {force} still open?',
  },
  'concern-which': { plain: 'Which cause of concern at {force} is about {concern}?' },
  'concern-same': {},
  'concern-length': { plain: 'How long was the cause of concern about {concern} at {force} open?' },
  'all-closed': { plain: 'Have all causes of concern at {force} been closed?', never: CAUSES },
  'who-moved': { plain: 'Who decided to move {force} {move}?', never: PERSON },
  'who-announced': { plain: 'Who announced that {force} was moved {move}?', never: PERSON },
  'revisited-when': { plain: 'When did the inspectorate revisit {force}?', never: DAY },
  'inspected-when': { plain: 'When was {force} inspected?', never: DAY },
  'report-when': { plain: 'When was the inspection report on {force} published?', never: DAY },
  'asked-of': {},
  recommendations: { plain: 'What recommendations were made to {force}?' },
  next: { plain: 'What happens next at {force}?', never: ['when'] },
  timeline: { plain: 'What is the timeline of {force}?' },
  differ: { plain: 'Do the sources disagree about {force}?' },
  ever: { plain: 'Has {force} ever been in Engage?' },
  again: { plain: 'Was {force} in Engage more than once?' },
  alongside: { plain: 'Which other forces were in Engage when {force} was moved into Engage?' },
  area: { plain: 'Which area does {force} cover?' },
  'chief-constable': { plain: 'Who is the chief constable of {force}?', never: PERSON },
  'chief-moves': { plain: 'Who is the chief constable of {force}?' },
  commissioner: { plain: 'Who is the police and crime commissioner of {force}?', never: PERSON },
  inspector: { plain: 'Who is the HM Inspector for {force}?', never: PERSON },
  'chief-inspector': {
    plain: 'Who is HM Chief Inspector of Constabulary?',
    dated: 'Who was HM Chief Inspector of Constabulary {date}?',
    never: PERSON,
  },
  'across-now': {
    plain: 'Which forces are in Engage now?',
    dated: 'Which forces were in Engage {date}?',
  },
  'across-count': {
    plain: 'How many forces are in Engage now?',
    dated: 'How many forces were in Engage {date}?',
  },
  'across-then': { dated: 'Which forces were in Engage {date}?' },
  'across-longest': { plain: 'Which force was {extreme} in Engage?' },
  'across-latest': { plain: 'Which force was the last to be moved {move}?' },
  'across-open': { plain: 'Which forces left Engage with causes of concern open?' },
  'across-compare': { plain: 'Which force was longer in Engage, {force} or {other}?' },
  'across-total': { plain: 'Which forces have been in Engage?' },
  'engage-means': { plain: 'What is Engage?', never: MEANING },
  'scan-means': { plain: 'What is Scan?', never: MEANING },
  'special-measures-means': { plain: 'What does special measures mean?', never: MEANING },
  'scan-or-engage': { plain: 'What is the difference between Scan and Engage?', never: MEANING },
  'cause-of-concern-means': { plain: 'What is a cause of concern?', never: MEANING },
  'engage-purpose': { plain: 'What is the purpose of Engage?' },
  'leaving-rules': { plain: 'What does it take for a force to leave Engage?' },
  'who-decides': { plain: 'Who decides on moves into Engage?' },
  'inspectorate-means': { plain: 'What is HMICFRS?', never: MEANING },
  'inspectorate-scope': { plain: 'Which forces does HMICFRS inspect?' },
  'inspectorate-powers': { plain: 'What powers does HMICFRS have?' },
  'oversight-group': { plain: 'What is the Policing Performance Oversight Group?', never: MEANING },
  'peel-grades': { plain: 'What are the PEEL grades?', never: MEANING },
  'stands-for': { plain: 'What does {term} stand for?', never: MEANING },
  sources: { plain: 'Which sources do you hold?' },
  other: {},
} as const satisfies Readonly<Record<string, PlainQuestion>>;

/** One thing that is asked of the record. */
export type Intent = keyof typeof INTENTS;

/** The plain question of an intent. */
export function plainQuestionOf(intent: Intent): PlainQuestion {
  return INTENTS[intent];
}

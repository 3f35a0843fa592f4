import { noMemo, type ParseMemo } from '../../corpus/memo.js';
import type { Day } from '../../dates/day.js';
import type { Knowledge } from '../../knowledge.js';
import { analyse, type Token } from '../../search/analysis.js';
import { once } from '../../search/once.js';
import type { Repair } from '../answer.js';
import { type Calibration, calibrate } from '../calibrate.js';
import { type FactStatement, factStatements } from '../facts.js';
import { findDates, type QuestionDate } from '../question-dates.js';
import { withApostrophes } from './apostrophes.js';
import { withoutSurroundings } from './around.js';
import { askingClause, type Clause } from './asking.js';
import { cleanQuestion } from './clean.js';
import { buildForceFinder, type ForceFinder, type ForceMention } from './forces.js';
import { type Form, readForm } from './form.js';
import { inPlainWords } from './idioms.js';
import { buildNotes } from './notes.js';
import { buildPersonFinder, type PersonFinder, type PersonMention } from './people.js';
import { inFull } from './plain.js';
import { type KnownVocabulary, knownVocabulary, repairSpelling, termNames } from './repair.js';
import { type FoundSenses, findSenses, type Sense } from './senses.js';
import { writeOut } from './shorthand.js';
import { withMovesNamed } from './watching.js';

/** What is needed to read questions, built once for a snapshot. */
export interface Reader {
  readonly knowledge: Knowledge;
  readonly forces: ForceFinder;
  readonly people: PersonFinder;
  readonly vocabulary: KnownVocabulary;
  /** The record's facts in words. Made when first needed. */
  readonly facts: () => readonly FactStatement[];
  /** How much support an answer needs in this corpus. Made when first needed. */
  readonly calibration: () => Calibration;
  /** Terms of the record's facts by the number of the sentence that proves them. Made when first needed. */
  readonly notes: () => ReadonlyMap<number, ReadonlySet<string>>;
}

/** A question as it has been understood. */
export interface Question {
  /** As asked. */
  readonly asked: string;
  /** Cleaned of markup and with its spelling repaired. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The clause that asks, where an opening remark stands beside it. */
  readonly asking: Clause;
  /** What a word outside that clause counts, 0..1. */
  readonly beside: number;
  readonly form: Form;
  readonly senses: FoundSenses;
  readonly forces: readonly ForceMention[];
  readonly people: readonly PersonMention[];
  readonly dates: readonly QuestionDate[];
  readonly repairs: readonly Repair[];
  readonly today: Day;
  /** The day given beside the question, when one is. */
  readonly asOf?: Day | undefined;
}

/**
 * Prepares a snapshot for reading questions.
 * @param memo Spares finding again what it has found for this snapshot.
 */
export function buildReader(knowledge: Knowledge, memo: ParseMemo = noMemo): Reader {
  const { record, index } = knowledge;
  return {
    knowledge,
    forces: buildForceFinder(record.forces.values(), termNames(record)),
    people: buildPersonFinder(knowledge),
    vocabulary: knownVocabulary(knowledge),
    facts: once(() => factStatements(record, index)),
    notes: once(() => buildNotes(knowledge)),
    calibration: once(
      () =>
        memo.recall('calibration', knowledge.snapshot, () => calibrate(index)) ?? calibrate(index),
    ),
  };
}

/** Reads a question: cleans and repairs it, then finds what it names and how it is put. */
export function readQuestion(
  reader: Reader,
  asked: string,
  today: Day,
  asOf?: Day | undefined,
): Question {
  const plain = plainly(reader, withoutSurroundings(writeOut(cleanQuestion(asked))));
  const { text: spelt, repairs } = repairSpelling(reader.vocabulary, plain);
  const mended = withApostrophes(reader.knowledge, reader.forces, spelt);
  const text = inFull(
    { forces: reader.forces, record: reader.knowledge.record },
    mended === plain ? plain : plainly(reader, mended),
  );
  return { ...readText(reader, text, today), asked, repairs, asOf };
}

/** The same question read from another text. */
export function readAgain(reader: Reader, question: Question, text: string): Question {
  return { ...question, ...readText(reader, text, question.today) };
}

/** In plain words. What has been mended may show an idiom that was not seen before. */
function plainly({ forces }: Reader, text: string): string {
  return inPlainWords(withMovesNamed(forces, text));
}

function readText(
  reader: Reader,
  text: string,
  today: Day,
): Omit<Question, 'asked' | 'repairs' | 'asOf'> {
  const tokens = analyse(text);
  const asking = askingClause(text);
  return {
    text,
    tokens,
    asking,
    beside: pointsOut(text, tokens, asking) ? POINTED_TO : REMARK,
    form: readForm(
      text.slice(asking.start, asking.end),
      tokens.filter((token) => within(token, asking)),
    ),
    senses: withoutSaidBeside(findSenses(withoutSourcesSay(text, tokens)), tokens, asking),
    forces: reader.forces(text),
    people: reader.people(text),
    dates: findDates(text, today),
    today,
  };
}

/** "I keep being told things. Is it ...": a remark that somebody speaks asks for nobody's words. */
function withoutSaidBeside(
  found: FoundSenses,
  tokens: readonly Token[],
  asking: Clause,
): FoundSenses {
  const said = tokens.some(
    (token, at) => within(token, asking) && found.at[at]?.has('speech') === true,
  );
  if (said) return found;
  return { ...found, all: new Set([...found.all].filter((sense) => sense !== 'speech')) };
}

/** What a word of an opening remark counts beside one of the question proper ... */
const REMARK = 0.35;
/** ... and one of another part, which is asked for itself. */
const OTHER_PART = 0.1;
/** The same where the question proper only points to what stands beside it: "and when was that?". */
const POINTED_TO = 0.8;
const POINTED_TO_PART = 0.5;

/** A clause that says "it" or "they", or hardly anything, is about what the rest of the text names. */
function pointsOut(text: string, tokens: readonly Token[], clause: Clause): boolean {
  const own = tokens.filter((token) => within(token, clause));
  if (own.length === tokens.length) return false;
  return (
    own.filter(({ stop, word }) => !stop && /^\p{L}/u.test(word)).length <= 1 ||
    /\b(?:it|its|they|them|their|this|that|these|those|one|ones)\b(?!['’]s\b)/i.test(
      text
        .slice(clause.start, clause.end)
        .replace(
          /\b(?:is|was) it (?:true|right|correct|the case)(?: that)?\b|\bsay(?:s|ing)? that\b/i,
          '',
        ),
    )
  );
}

/**
 * One part of a question as a question of its own; what it does not name itself is what the whole
 * names.
 * @param how `alone`: of the part's words only; `within`: of all words, the part's asking.
 */
export function readPart(
  reader: Reader,
  whole: Question,
  part: Clause,
  how: 'alone' | 'within',
): Question {
  const text = whole.text.slice(part.start, part.end);
  if (how === 'within') {
    const own = wholeText(reader, whole, text);
    const inPart = <T extends Clause>(list: readonly T[]) => {
      const kept = list.filter(({ start, end }) => start < part.end && part.start < end);
      return kept.length > 0 ? kept : list;
    };
    return {
      ...whole,
      asking: part,
      beside: pointsOut(whole.text, whole.tokens, part) ? POINTED_TO_PART : OTHER_PART,
      form: own.form,
      people: inPart(whole.people),
      dates: inPart(whole.dates),
    };
  }
  return readAlone(reader, whole, text);
}

/** Reads a text as a question of its own that may leave out the force, person and day of a whole one. */
export function readAlone(reader: Reader, whole: Question, text: string): Question {
  const own = wholeText(reader, whole, text);
  return {
    ...own,
    forces: own.forces.length > 0 ? own.forces : whole.forces,
    people:
      own.people.length > 0 || !/\b(?:he|she|his|her|him)\b/i.test(own.text)
        ? own.people
        : whole.people,
    dates: own.dates.length > 0 ? own.dates : whole.dates,
  };
}

function wholeText(
  reader: Reader,
  { asked, today, asOf, repairs }: Question,
  text: string,
): Question {
  return { ...readText(reader, text, today), asked, asOf, repairs };
}

/** "What do your sources say" asks nobody's words: such words keep their place and lose their sense. */
function withoutSourcesSay(text: string, tokens: readonly Token[]): Token[] {
  const spans = [...text.matchAll(SOURCES_SAY)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return tokens.map((token) =>
    token.word === 'please' || spans.some((span) => within(token, span))
      ? { ...token, term: '' }
      : token,
  );
}

const SOURCES_SAY =
  /\b(?:what|who|which)?\s*(?:do|does|did|can|could|would)?\s*(?:you|your|the|these|those|its?)\s*(?:sources?|articles?|records?|files?|data|bot)?\s*(?:tell me|say|says|said|know|think)\b(?!\s+(?:about|of|that))/gi;

/** True when any of these senses was found. */
export function has(question: Question, ...senses: readonly Sense[]): boolean {
  return senses.some((sense) => question.senses.all.has(sense));
}

/** Whether a token or mention lies within a stretch of its text. */
export function within(part: Clause, { start, end }: Clause): boolean {
  return part.start >= start && part.end <= end;
}

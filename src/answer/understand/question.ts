import type { Day } from '../../dates/day.js';
import type { Knowledge } from '../../knowledge.js';
import { factNotes } from '../../record/notes.js';
import { analyse, stem, type Token } from '../../search/analysis.js';
import { type Entry, searchTerms } from '../../search/index.js';
import { buildVocabulary, type Vocabulary } from '../../search/spelling.js';
import { STOP_WORDS } from '../../search/words.js';
import type { Repair } from '../answer.js';
import { type FactStatement, factStatements } from '../facts.js';
import { findDates, type QuestionDate } from '../question-dates.js';
import { cleanQuestion } from './clean.js';
import { buildForceFinder, type ForceFinder, type ForceMention } from './forces.js';
import { type Form, readForm } from './form.js';
import { knownWords } from './known-words.js';
import { buildPersonFinder, type PersonFinder, type PersonMention } from './people.js';
import { type FoundSenses, findSenses, type Sense, senseWords } from './senses.js';
import { writeOut } from './shorthand.js';

/** What is needed to read questions, built once for a snapshot. */
export interface Reader {
  readonly knowledge: Knowledge;
  readonly forces: ForceFinder;
  readonly people: PersonFinder;
  readonly vocabulary: Vocabulary;
  /** Stems of every known word: other forms of them need no repair. Made when first needed. */
  readonly stems: () => ReadonlySet<string>;
  /** The record's facts in words. Made when first needed. */
  readonly facts: () => readonly FactStatement[];
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

/** Prepares a snapshot for reading questions. */
export function buildReader(knowledge: Knowledge): Reader {
  const { record, index } = knowledge;
  const termNames = [...record.terms.values()].flatMap((term) => [
    term.term,
    ...term.aliases,
    ...(term.expansion === undefined
      ? []
      : [term.expansion, term.expansion.replace(/ and /g, ' & ')]),
  ]);
  const forceNames = [...record.forces.values()].flatMap((force) => [
    force.name,
    ...force.aliases.map((alias) => alias.name),
  ]);
  const personNames = [...record.people.values()].flatMap((one) => [one.name, ...one.aliases]);
  const names = new Set([...forceNames, ...personNames].flatMap((name) => words(name)));
  const counts = new Map(index.words);
  const note = (word: string, weight: number) => {
    counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const word of [...names, ...termNames.flatMap(words)]) note(word, 3);
  for (const word of [...senseWords(), ...knownWords()]) note(word, 1);
  for (const word of STOP_WORDS) note(word, 1);
  return {
    knowledge,
    forces: buildForceFinder(record.forces.values(), termNames),
    people: buildPersonFinder(knowledge),
    vocabulary: buildVocabulary(counts),
    stems: once(() => new Set([...counts.keys()].map(stem))),
    facts: once(() => factStatements(record, index)),
    notes: once(() => buildNotes(knowledge)),
  };
}

/** Makes a value at the first call and hands the same out ever after. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function buildNotes({ record, index }: Knowledge): Map<number, ReadonlySet<string>> {
  const byArticle = new Map<string, Entry[]>();
  for (const entry of index.entries) {
    const list = byArticle.get(entry.article.id) ?? [];
    list.push(entry);
    byArticle.set(entry.article.id, list);
  }
  const notes = new Map<number, Set<string>>();
  for (const { quotation, text } of factNotes(record)) {
    const terms = searchTerms(analyse(text), index.concepts);
    for (const { number, sentence } of byArticle.get(quotation.article.id) ?? []) {
      if (sentence.end <= quotation.start || sentence.start >= quotation.end) continue;
      const known = notes.get(number) ?? new Set<string>();
      for (const term of terms) known.add(term);
      notes.set(number, known);
    }
  }
  notePronouns(index.entries, notes);
  return notes;
}

/** A sentence that begins by pointing back ("These are meetings ...") is also about what the one before names. */
function notePronouns(entries: readonly Entry[], notes: Map<number, Set<string>>): void {
  entries.forEach((entry, at) => {
    const before = entries[at - 1];
    if (before?.article.id !== entry.article.id || !POINTING.test(entry.sentence.text)) return;
    const known = notes.get(entry.number) ?? new Set<string>();
    for (const term of before.terms) known.add(term);
    notes.set(entry.number, known);
  });
}

const POINTING = /^["“]?(?:it|they|these|those|this|that|he|she|such)\b/i;

function words(text: string): string[] {
  return analyse(text).map((token) => token.word);
}

/** Reads a question: cleans and repairs it, then finds what it names and how it is put. */
export function readQuestion(
  reader: Reader,
  asked: string,
  today: Day,
  asOf?: Day | undefined,
): Question {
  const { text, repairs } = repairSpelling(reader, writeOut(cleanQuestion(asked)));
  const tokens = analyse(text);
  return {
    asked,
    text,
    tokens,
    form: readForm(text, tokens),
    senses: findSenses(analyse(withoutSourcesSay(text))),
    forces: reader.forces(text),
    people: reader.people(text),
    dates: findDates(text, today),
    repairs,
    today,
    asOf,
  };
}

/** "What do your sources say" asks nobody's words: blanked out, offsets kept. */
function withoutSourcesSay(text: string): string {
  return text.replace(
    /\b(?:what|who|which)?\s*(?:do|does|did|can|could|would)?\s*(?:you|your|the|these|those|its?)\s*(?:sources?|articles?|records?|files?|data|bot)?\s*(?:tell me|say|says|said|know|think)\b(?!\s+(?:about|of|that))/gi,
    (found) => ' '.repeat(found.length),
  );
}

/** Words that no source and no list knows are read as the nearest known word; each is reported. */
function repairSpelling(reader: Reader, cleaned: string): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  let text = '';
  let last = 0;
  for (const token of analyse(cleaned)) {
    if (
      reader.vocabulary.has(token.word) ||
      reader.stems().has(stem(token.word)) ||
      isName(cleaned, token)
    )
      continue;
    const better = reader.vocabulary.repair(token.word);
    if (better === undefined) continue;
    repairs.push({ from: cleaned.slice(token.start, token.end), to: better });
    text += cleaned.slice(last, token.start) + better;
    last = token.end;
  }
  return { text: text + cleaned.slice(last), repairs };
}

/** A capitalised word inside a sentence is somebody's or something's name: left as it is unless it nears a known one. */
function isName(text: string, token: Token): boolean {
  const before = text.slice(0, token.start).trimEnd();
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(token.start)) &&
    before !== '' &&
    !/[.!?]$/.test(before) &&
    token.word.length < 7
  );
}

/** A number of concerns, forces or days that a question repeats. */
const SMALL_NUMBER = /^(?:[1-9]|1\d|20)$/;

/** Words that shape a question and ask for nothing. */
const FILLER = new Set(
  'carry carried carries conduct conducted turned took rest information info detail exact found find known records record hold held recorded sources source added new publicly according exactly precisely roughly approximately apply applies applied originally actual overall total altogether generally specifically particular concerning regarding relate related case cases matter matters officially formally formal official date dates day tell name names'.split(
    ' ',
  ),
);

/** True when any of these senses was found. */
export function has(question: Question, ...senses: readonly Sense[]): boolean {
  return senses.some((sense) => question.senses.all.has(sense));
}

/**
 * The informative words that none of these senses, and no force, person or date of the question
 * explains: what a typed fact would leave unanswered.
 */
export function unexplained(question: Question, senses: readonly Sense[]): Token[] {
  const spans = [...question.forces, ...question.people, ...question.dates];
  return question.tokens.filter((token, index) => {
    if (
      token.stop ||
      token.word.length < 2 ||
      SMALL_NUMBER.test(token.term) ||
      FILLER.has(token.word)
    )
      return false;
    // A possessive's ending lies outside the name ("Lincolnshire's").
    if (spans.some((span) => span.start < token.end && token.start < span.end)) return false;
    const found = question.senses.at[index];
    return !senses.some((sense) => found?.has(sense) === true);
  });
}

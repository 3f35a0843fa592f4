import type { Knowledge } from '../../knowledge.js';
import type { StatusRecord } from '../../record/record.js';
import { analyse, type Token } from '../../search/analysis.js';
import { isEnglish, isWellKnown, usualWords } from '../../search/background.js';
import { thesaurusWords } from '../../search/concepts.js';
import { isRegularForm } from '../../search/forms.js';
import { once } from '../../search/once.js';
import { buildVocabulary, editDistance, type Vocabulary } from '../../search/spelling.js';
import { STOP_WORDS } from '../../search/words.js';
import type { Repair } from '../answer.js';
import { knownWords } from './known-words.js';
import { senseWords } from './senses.js';

/** The names under which the record's terms are known. */
export function termNames(record: StatusRecord): string[] {
  return [...record.terms.values()].flatMap((term) => [
    term.term,
    ...term.aliases,
    ...(term.expansion === undefined
      ? []
      : [term.expansion, term.expansion.replace(/ and /g, ' & ')]),
  ]);
}

/** The words that are known, and surnames by the given names that stand before them. */
export interface KnownVocabulary extends Vocabulary {
  /** The surname of somebody on record with this given name that a word is one slip away from. */
  readonly surname: (given: string, word: string) => string | undefined;
}

/** Every word that sources, the record and general lists know, ready to repair others. */
export function knownVocabulary(knowledge: Knowledge): KnownVocabulary {
  // Most questions hold words of the sources alone: the lists are read when another word comes.
  const whole = once(() => buildVocabulary(countKnown(knowledge)));
  // What is near nothing that is known here may still be a slip in a usual word.
  const english = once(() => buildVocabulary(usualWords()));
  const { words: written } = knowledge.index;
  const people = surnames(knowledge.record);
  return {
    has: (word) => STOP_WORDS.has(word) || written.has(word) || whole().has(word),
    repair: (word) => whole().repair(word) ?? english().repair(word),
    surname: (given, word) => surnameNear(people.get(given) ?? [], word),
  };
}

/** Surnames of two-word names by the given names. */
function surnames({ people }: StatusRecord): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name } of people.values()) {
    const [given, surname, ...more] = words(name);
    if (given === undefined || surname === undefined || more.length > 0) continue;
    found.set(given, [...(found.get(given) ?? []), surname]);
  }
  return found;
}

/** Shorter words are one slip away from too many. */
const SHORTEST_SURNAME = 4;

function surnameNear(known: readonly string[], word: string): string | undefined {
  if (word.length < SHORTEST_SURNAME || known.includes(word)) return undefined;
  // "Cookes job": his, without the apostrophe.
  if (known.some((one) => word === `${one}s`)) return undefined;
  const near = known.filter((one) => editDistance(one, word, 1) === 1);
  return near.length === 1 ? near[0] : undefined;
}

function countKnown({ record, index, articles }: Knowledge): Map<string, number> {
  const terms = termNames(record);
  const forceNames = [...record.forces.values()].flatMap((force) => [
    force.name,
    ...force.aliases.map((alias) => alias.name),
  ]);
  const personNames = [...record.people.values()].flatMap((one) => [one.name, ...one.aliases]);
  // Who wrote an article may stand nowhere in it.
  const authors = [...articles.values()].flatMap(({ author }) => author ?? []);
  const names = new Set([...forceNames, ...personNames, ...authors].flatMap((name) => words(name)));
  const counts = new Map(index.words);
  const note = (word: string, weight: number) => {
    counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const word of [...names, ...terms.flatMap(words)]) note(word, 3);
  for (const word of [...senseWords(), ...knownWords(), ...thesaurusWords()]) note(word, 1);
  for (const word of STOP_WORDS) note(word, 1);
  return counts;
}

function words(text: string): string[] {
  return analyse(text).map((token) => token.word);
}

/** Words that no source and no list knows are read as the nearest known word; each is reported. */
export function repairSpelling(
  vocabulary: KnownVocabulary,
  cleaned: string,
): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  let text = '';
  let last = 0;
  const tokens = analyse(cleaned);
  for (const [at, token] of tokens.entries()) {
    const surname = vocabulary.surname(tokens[at - 1]?.word ?? '', token.word);
    if (
      surname === undefined &&
      (vocabulary.has(token.word) ||
        isEnglish(token.word) ||
        isRegularForm(token.word, (word) => vocabulary.has(word) || isWellKnown(word)) ||
        isWellKnown(token.word.replace(PREFIX, '')) ||
        isName(cleaned, token))
    )
      continue;
    const better = surname ?? vocabulary.repair(token.word);
    if (better === undefined || better === token.word) continue;
    repairs.push({ from: cleaned.slice(token.start, token.end), to: better });
    text += cleaned.slice(last, token.start) + better;
    last = token.end;
  }
  return { text: text + cleaned.slice(last), repairs };
}

/** "Rejoined", "unpainted": a word of English before which one of these stands. */
const PREFIX = /^(?:under|over|non|mis|pre|re|un)(?=\p{L}{4})/u;

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

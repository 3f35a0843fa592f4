import { noMemo, type ParseMemo } from '../corpus/memo.js';
import { analyse } from './analysis.js';
import { THESAURUS } from './thesaurus/index.js';

interface Phrase {
  readonly stems: readonly string[];
  /** Every group that it stands in: a word of two meanings has two. */
  readonly concepts: readonly string[];
}

/** Groups of words for one thing, ready to be found in a run of stems. */
export interface Concepts {
  /** Phrases by their first stem, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
}

/** Concepts found in a run of terms: at `from`, `length` terms long. */
export interface FoundConcepts {
  readonly concepts: readonly string[];
  readonly from: number;
  readonly length: number;
}

/** The stems of a phrase, stop words kept so that "level of monitoring" is found as written. */
export function phraseStems(phrase: string): string[] {
  return analyse(phrase).map((token) => token.term);
}

/** The thesaurus in stems, the same for every corpus: read once. */
let general: readonly (readonly (readonly string[])[])[] | undefined;

function generalGroups(memo: ParseMemo): readonly (readonly (readonly string[])[])[] {
  // The memo knows the code that it was written under, and so the thesaurus.
  const read = () => THESAURUS.map((line) => stemsOf(line.split('|')));
  general ??= memo.recall('thesaurus', '', read) ?? read();
  return general;
}

function stemsOf(group: readonly string[]): string[][] {
  return group.map(phraseStems).filter((stems) => stems.length > 0);
}

/**
 * Builds the concepts from the thesaurus and from `more`: groups of phrases that the corpus itself
 * gives (abbreviations with what they stand for, a record's terms). Such a group joins the first
 * that already holds one of its phrases.
 */
export function buildConcepts(
  more: readonly (readonly string[])[],
  memo: ParseMemo = noMemo,
): Concepts {
  const groups = new Map<string, (readonly string[])[]>();
  const firstOf = new Map<string, string>();
  const note = (name: string, stems: readonly (readonly string[])[]) => {
    const list = groups.get(name) ?? [];
    groups.set(name, list);
    for (const one of stems) {
      list.push(one);
      const key = one.join(' ');
      if (!firstOf.has(key)) firstOf.set(key, name);
    }
  };
  generalGroups(memo).forEach((group, at) => {
    note(`#${at}`, group);
  });
  more.forEach((group, at) => {
    const all = stemsOf(group);
    const known = all.map((stems) => firstOf.get(stems.join(' '))).find((one) => one !== undefined);
    note(known ?? `#+${at}`, all);
  });
  return { byFirst: byFirstStem(groups) };
}

function byFirstStem(
  groups: ReadonlyMap<string, readonly (readonly string[])[]>,
): Map<string, Phrase[]> {
  const phrases = new Map<string, { stems: readonly string[]; concepts: string[] }>();
  for (const [name, group] of groups) {
    for (const stems of group) {
      const key = stems.join(' ');
      const phrase = phrases.get(key) ?? { stems, concepts: [] };
      phrases.set(key, phrase);
      if (!phrase.concepts.includes(name)) phrase.concepts.push(name);
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.stems[0] ?? '';
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [phrase]);
    else list.push(phrase);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

/** Which of the phrases that stand in a run of terms are taken. */
export interface FindOptions {
  /** Also those that begin inside a longer one, so that a text is found by all that it names. */
  readonly inner?: boolean;
  /** Only longer phrases for which this holds; their words are looked at one by one otherwise. */
  readonly admits?: (concepts: readonly string[]) => boolean;
}

/** The concepts that stand in a run of terms: of phrases that overlap the longest. */
export function findConcepts(
  terms: readonly string[],
  concepts: Concepts,
  { inner = false, admits = () => true }: FindOptions = {},
): FoundConcepts[] {
  const found: FoundConcepts[] = [];
  let at = 0;
  while (at < terms.length) {
    const phrases = concepts.byFirst.get(terms[at] ?? '');
    const match = phrases === undefined ? undefined : longestAt(terms, at, phrases, admits);
    if (match === undefined) {
      at += 1;
      continue;
    }
    found.push({ concepts: match.concepts, from: at, length: match.stems.length });
    at += inner ? 1 : match.stems.length;
  }
  return found;
}

/** The first of the phrases that stands at a place: they are sorted, the longest first. */
function longestAt(
  terms: readonly string[],
  at: number,
  phrases: readonly Phrase[],
  admits: (concepts: readonly string[]) => boolean,
): Phrase | undefined {
  return phrases.find(({ stems, concepts }) => {
    if (stems.length > 1 && !admits(concepts)) return false;
    for (let part = 1; part < stems.length; part += 1) {
      if (stems[part] !== terms[at + part]) return false;
    }
    return true;
  });
}

/** Every word of the thesaurus, lower case: known to the spelling repair. */
export function thesaurusWords(): string[] {
  return THESAURUS.flatMap((line) => line.split(/[|\s]+/).filter(Boolean));
}

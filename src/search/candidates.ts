import type { Coverage } from './coverage.js';
import { type Found, findLikely } from './found.js';
import type { Entry, SearchIndex } from './index.js';
import { type Notes, notedTerms } from './noted.js';
import type { Query } from './query.js';
import { TEXT, TITLE } from './searches.js';

const SENTENCE_CANDIDATES = 40;
const PASSAGE_CANDIDATES = 14;
/** The best candidates bring their neighbours: an answer may name its subject a sentence before. */
const WITH_NEIGHBOURS = 14;
const NEIGHBOURS: readonly number[] = [-2, -1, 1, 2, 3];
/** A sentence that ranks for its notes alone must be covered by them at least this far. */
const NOTED_CANDIDATE = 0.3;

/** A term of more passages than both of these finds no candidates; it counts in ranking them. */
const MANY = 300;
const COMMON = 0.03;

/** The sentences to rank, with what the searches found. */
export interface Candidates {
  readonly entries: readonly Entry[];
  readonly sentences: Found;
  readonly passages: Found;
}

/** Chooses the admitted sentences that are worth ranking, in the order of their numbers. */
export function findCandidates(
  index: SearchIndex,
  query: Query,
  coverage: Coverage,
  admits: ((entry: Entry) => boolean) | undefined,
  notes: Notes | undefined,
): Candidates {
  const all = index.entries;
  const allPassages = index.passages;
  const most = Math.max(MANY, allPassages.length * COMMON);
  const isCommon = (term: string) => (index.frequency.get(term) ?? 0) > most;
  const likely = findLikely(
    index.sentenceSearch,
    query,
    SENTENCE_CANDIDATES,
    admits === undefined ? undefined : (number) => isHeld(all[number], admits),
    isCommon,
  );
  const likelyPassages = findLikely(
    index.passageSearch,
    query,
    PASSAGE_CANDIDATES,
    admits === undefined
      ? undefined
      : (number) => allPassages[number]?.entries.some(admits) === true,
    isCommon,
    [TEXT, TITLE],
  );
  const noted = notes === undefined ? [] : notedSentences(index, query, coverage, notes);
  const beside = [
    ...noted,
    ...likely.foremost.flatMap((number) => NEIGHBOURS.map((step) => number + step)),
    ...likelyPassages.foremost.flatMap((number) =>
      (allPassages[number]?.entries ?? []).map((entry) => entry.number),
    ),
  ];
  const sentences = likely.score();
  const passages = likelyPassages.score();
  const chosen = choose(index, [...sentences.best, ...noted], passages.best);
  const entries = admits === undefined ? chosen : chosen.filter(admits);
  // What stands beside many is ranked of few: only those are scored.
  const near = new Set([...likely.numbers, ...beside]);
  const scored = entries.filter(({ number }) => near.has(number));
  const besides = new Set([...near].map((number) => all[number]?.passageNumber));
  return {
    entries,
    sentences: sentences.with(scored.map(({ number }) => number)),
    passages: passages.with(
      entries.flatMap(({ passageNumber }) => (besides.has(passageNumber) ? passageNumber : [])),
    ),
  };
}

function isHeld(entry: Entry | undefined, admits: (entry: Entry) => boolean): boolean {
  return entry !== undefined && admits(entry);
}

function choose(
  { entries, passages }: SearchIndex,
  bestSentences: readonly number[],
  bestPassages: readonly number[],
): Entry[] {
  const chosen = new Set(bestSentences);
  for (const number of bestPassages) {
    for (const entry of passages[number]?.entries ?? []) chosen.add(entry.number);
  }
  for (const number of [...chosen].slice(0, WITH_NEIGHBOURS)) {
    const article = entries[number]?.article;
    for (const step of NEIGHBOURS)
      if (entries[number + step]?.article === article) chosen.add(number + step);
  }
  return [...chosen]
    .sort((a, b) => a - b)
    .map((number) => entries[number])
    .filter((entry) => entry !== undefined);
}

/** The numbers of the sentences that their notes bring. */
function notedSentences(
  { entries }: SearchIndex,
  query: Query,
  coverage: Coverage,
  notes: Notes,
): number[] {
  const byTerm = notedTerms(notes);
  const touched = new Set<number>();
  for (const { literal, concepts } of query.terms) {
    for (const number of byTerm.get(literal ?? '') ?? []) touched.add(number);
    for (const one of concepts) {
      for (const number of byTerm.get(one) ?? []) touched.add(number);
    }
  }
  return [...touched].filter((number) => {
    const entry = entries[number];
    return entry !== undefined && coverage.withNotes(entry) >= NOTED_CANDIDATE;
  });
}

import type MiniSearch from 'minisearch';
import type { Entry, PassageEntry, SearchIndex } from './index.js';
import { match, type Query, type QueryTerm } from './query.js';
import { holdsWanted, type Wanted } from './wanted.js';

/** Weights of the ranking features, each scaled to 0..1; docs/ranking.md tells where they come from. */
export const WEIGHTS = {
  sentence: 1,
  passage: 0.3,
  titled: 0.6,
  coverage: 1.2,
  passageCoverage: 0.5,
  titleCoverage: 0.3,
  pairs: 0.2,
  next: 0.15,
  previous: 0.05,
  pronounStart: -0.1,
  wanted: 0.5,
  speaker: 1.2,
  period: 0.5,
  lead: 0.05,
  heading: -0.4,
  caption: -0.2,
} as const;

/** What a question asks of the ranking beside its words. */
export interface Conditions {
  readonly wanted: Wanted;
  /** Only sentences of articles for which this holds. */
  readonly admits: (entry: Entry) => boolean;
  /** 0..1: how far a sentence is the asked speaker's own. */
  readonly spokenBy?: ((entry: Entry) => number) | undefined;
  /** 0..1: how far a sentence belongs to the asked time. */
  readonly ofPeriod?: ((entry: Entry) => number) | undefined;
  /** Further words by which a sentence may be found, by its number; they count less than its own. */
  readonly notes?: ReadonlyMap<number, ReadonlySet<string>> | undefined;
}

/** A ranked sentence with what speaks for it. */
export interface Ranked {
  readonly entry: Entry;
  readonly score: number;
  /** Weighted share of the question's terms in the sentence, 0..1. */
  readonly coverage: number;
  /** The same for sentence, passage and title together. */
  readonly support: number;
  readonly holdsWanted: boolean;
  /** What the score was made of, for fitting the weights. */
  readonly features: Features;
  /** Its words' part of the score: without speaker and time. */
  readonly textual: number;
}

const SENTENCE_CANDIDATES = 60;
const PASSAGE_CANDIDATES = 20;
/** A term found in the notes on a sentence counts this part of one found in the sentence. */
const NOTED = 0.75;
/** A sentence that ranks for its notes alone must be covered by them at least this far. */
const NOTED_CANDIDATE = 0.3;

/** Ranks the sentences of the index for a query, best first; ties fall to the earlier sentence. */
export function rank(index: SearchIndex, query: Query, conditions: Conditions): Ranked[] {
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return [];
  const sentences = scores(index.sentenceSearch, query);
  const passages = scores(index.passageSearch, query);
  const noted = notedCandidates(index, query, conditions, total);
  const pool = candidates(index, sentences, passages, noted).filter(conditions.admits);
  const topSentence = Math.max(...sentences.values(), 1e-9);
  const topPassage = Math.max(...passages.values(), 1e-9);
  const coverages = new Map<number, number>();
  const coverageOf = (entry: Entry): number => {
    const known = coverages.get(entry.number);
    if (known !== undefined) return known;
    const value = coverage(
      query,
      entry.terms,
      total,
      prefixesOf(entry),
      conditions.notes?.get(entry.number),
    );
    coverages.set(entry.number, value);
    return value;
  };
  const ranked = pool.map((entry): Ranked => {
    const passage = index.passages[entry.passageNumber];
    const title = index.titles.get(entry.article.id) ?? new Set<string>();
    const own = coverageOf(entry);
    const wide =
      passage === undefined
        ? own
        : coverage(
            query,
            union(passage.terms, title),
            total,
            prefixesOf(entry),
            conditions.notes?.get(entry.number),
          );
    const wantedHere = holdsWanted(entry, conditions.wanted, query);
    const features = {
      sentence: (sentences.get(entry.number) ?? 0) / topSentence,
      passage: (passages.get(entry.passageNumber) ?? 0) / topPassage,
      titled: wide,
      coverage: own,
      passageCoverage: passage === undefined ? 0 : coverage(query, passage.terms, total),
      titleCoverage: coverage(query, title, total),
      pairs: share(query.pairs, entry.pairs),
      next: neighbour(passage, entry.position + 1, coverageOf),
      previous: neighbour(passage, entry.position - 1, coverageOf),
      pronounStart: /^["“]?(?:it|they|this|these|he|she|that|those)\b/i.test(entry.sentence.text)
        ? 1
        : 0,
      wanted: conditions.wanted !== 'any' && wantedHere ? 1 : 0,
      speaker: conditions.spokenBy?.(entry) ?? 0,
      period: conditions.ofPeriod?.(entry) ?? 0,
      lead: entry.passageNumber === 0 || entry.position === 0 ? 1 : 0,
      heading: entry.passage.kind === 'heading' ? 1 : 0,
      caption: entry.passage.kind === 'caption' ? 1 : 0,
    };
    const score = sumFeatures(features);
    const textual = score - WEIGHTS.speaker * features.speaker - WEIGHTS.period * features.period;
    return {
      entry,
      score,
      coverage: own,
      support: wide,
      holdsWanted: wantedHere,
      features,
      textual,
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
}

type FeatureName = keyof typeof WEIGHTS;

/** The features of a sentence, each 0..1. */
export type Features = Readonly<Record<FeatureName, number>>;

function sumFeatures(features: Features): number {
  let sum = 0;
  for (const name of featureNames) sum += WEIGHTS[name] * features[name];
  return sum;
}

const featureNames = Object.keys(WEIGHTS).filter((name): name is FeatureName => name in WEIGHTS);

/**
 * BM25 scores by document number. MiniSearch multiplies a score by the number of query terms
 * matched (its issue 129 and README); dividing gives plain BM25+ again.
 */
function scores(search: MiniSearch, query: Query): Map<number, number> {
  const terms = query.terms.flatMap((term) => [
    ...(term.literal === undefined ? [] : [term.literal]),
    ...(term.concept === undefined ? [] : [term.concept]),
  ]);
  if (terms.length === 0) return new Map();
  const found = search.search(terms.join(' '), { combineWith: 'OR', prefix: false, fuzzy: false });
  return new Map(
    found.map((one) => [Number(one['id']), one.score / Math.max(1, one.queryTerms.length)]),
  );
}

function notedCandidates(
  index: SearchIndex,
  query: Query,
  { notes }: Conditions,
  total: number,
): number[] {
  return [...(notes ?? [])]
    .filter(
      ([number, terms]) =>
        coverage(query, index.entries[number]?.terms ?? terms, total, undefined, terms) >=
        NOTED_CANDIDATE,
    )
    .map(([number]) => number);
}

function candidates(
  index: SearchIndex,
  sentences: ReadonlyMap<number, number>,
  passages: ReadonlyMap<number, number>,
  noted: readonly number[],
): Entry[] {
  const chosen = new Set([...[...sentences.keys()].slice(0, SENTENCE_CANDIDATES), ...noted]);
  for (const number of [...passages.keys()].slice(0, PASSAGE_CANDIDATES)) {
    for (const entry of index.passages[number]?.entries ?? []) chosen.add(entry.number);
  }
  return [...chosen]
    .sort((a, b) => a - b)
    .map((number) => index.entries[number])
    .filter((entry) => entry !== undefined);
}

function coverage(
  query: Query,
  terms: ReadonlySet<string>,
  total: number,
  prefixes?: ReadonlySet<string>,
  notes?: ReadonlySet<string>,
): number {
  const part = (term: QueryTerm) =>
    Math.max(match(term, terms, prefixes), notes === undefined ? 0 : NOTED * match(term, notes));
  return query.terms.reduce((sum, term) => sum + term.weight * part(term), 0) / total;
}

const prefixCache = new WeakMap<Entry, ReadonlySet<string>>();

function prefixesOf(entry: Entry): ReadonlySet<string> {
  const known = prefixCache.get(entry);
  if (known !== undefined) return known;
  const found = new Set(
    entry.tokens.filter(({ word }) => word.length > 5).map(({ word }) => word.slice(0, 5)),
  );
  prefixCache.set(entry, found);
  return found;
}

function neighbour(
  passage: PassageEntry | undefined,
  position: number,
  of: (entry: Entry) => number,
): number {
  const entry = passage?.entries[position];
  return entry === undefined ? 0 : of(entry);
}

function share(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let hits = 0;
  for (const one of wanted) if (held.has(one)) hits += 1;
  return hits / wanted.size;
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b]);
}

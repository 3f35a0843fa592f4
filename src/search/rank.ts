import type MiniSearch from 'minisearch';
import type { Entry, PassageEntry, SearchIndex } from './index.js';
import { match, type Query, type QueryTerm } from './query.js';
import { holdsWanted, type Wanted } from './wanted.js';

/** Weights of the ranking features, each scaled to 0..1; docs/ranking.md tells where they come from. */
export const WEIGHTS = {
  sentence: 0.33,
  passage: 0.37,
  titled: 0.42,
  coverage: 0.7,
  spread: 0.65,
  passageCoverage: -0.3,
  titleCoverage: 0.7,
  pairs: 0.3,
  next: 0,
  previous: 0.35,
  pronounStart: 0.05,
  wanted: 0.5,
  speaker: 1.2,
  period: 0.5,
  lead: 0,
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
  /** Terms of the sentence, its passage, its title and the sentences beside it. */
  readonly around: ReadonlySet<string>;
  /** What the score was made of, for fitting the weights. */
  readonly features: Features;
  /** Its words' part of the score: without speaker and time. */
  readonly textual: number;
}

/** What the meanings of a word count together, beside the word itself. */
const MEANT = 0.8;
/** What a word of a phrase counts that stands without the rest. */
const APART = 0.5;
const SENTENCE_CANDIDATES = 60;
const PASSAGE_CANDIDATES = 20;
/** The best candidates bring their neighbours: an answer may name its subject a sentence before. */
const WITH_NEIGHBOURS = 20;
const NEIGHBOURS: readonly number[] = [-2, -1, 1, 2, 3];
/** A term found in the notes on a sentence counts this part of one found in the sentence. */
const NOTED = 0.75;
/** A sentence that ranks for its notes alone must be covered by them at least this far. */
const NOTED_CANDIDATE = 0.3;

/** Ranks the sentences of the index for a query, best first; ties fall to the earlier sentence. */
export function rank(index: SearchIndex, query: Query, conditions: Conditions): Ranked[] {
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return [];
  const { admits } = conditions;
  const sentences = scores(index.sentenceSearch, query, (number) => {
    const entry = index.entries[number];
    return entry !== undefined && admits(entry);
  });
  const passages = scores(
    index.passageSearch,
    query,
    (number) => index.passages[number]?.entries.some(admits) === true,
  );
  const noted = notedCandidates(index, query, conditions, total);
  const pool = candidates(index, sentences, passages, noted).filter(admits);
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
    const nearby = around(index, entry, passage, title);
    const wide = coverage(
      query,
      nearby,
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
      spread: spread(index, query, entry, title, total, own),
      passageCoverage: passage === undefined ? 0 : coverage(query, passage.terms, total),
      titleCoverage: coverage(query, title, total),
      pairs: share(query.pairs, entry.pairs),
      next: neighbour(index, entry, 1, coverageOf),
      previous: neighbour(index, entry, -1, coverageOf),
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
      around: nearby,
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
function scores(
  search: MiniSearch,
  query: Query,
  admits: (number: number) => boolean,
): Map<number, number> {
  const boosts = new Map<string, number>();
  for (const { literal, concepts, parts } of query.terms) {
    for (const stem of parts?.keys() ?? []) boosts.set(stem, APART);
    if (literal !== undefined) boosts.set(literal, 1);
    for (const one of concepts) boosts.set(one, MEANT / concepts.length);
  }
  const terms = [...boosts.keys()];
  if (terms.length === 0) return new Map();
  const found = search.search(terms.join(' '), {
    combineWith: 'OR',
    prefix: false,
    fuzzy: false,
    boostTerm: (term) => boosts.get(term) ?? 1,
    filter: ({ id }) => admits(Number(id)),
  });
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
  if (notes === undefined) return [];
  const byTerm = notedTerms(notes);
  const touched = new Set(
    query.terms.flatMap(({ literal, concepts }) =>
      [...(literal === undefined ? [] : [literal]), ...concepts].flatMap(
        (term) => byTerm.get(term) ?? [],
      ),
    ),
  );
  return [...touched].filter((number) => {
    const terms = notes.get(number);
    const own = index.entries[number]?.terms;
    if (terms === undefined || own === undefined) return false;
    return coverage(query, own, total, undefined, terms) >= NOTED_CANDIDATE;
  });
}

const notedCache = new WeakMap<object, ReadonlyMap<string, readonly number[]>>();

/** The numbers of the sentences by the terms of their notes. */
function notedTerms(
  notes: ReadonlyMap<number, ReadonlySet<string>>,
): ReadonlyMap<string, readonly number[]> {
  const known = notedCache.get(notes);
  if (known !== undefined) return known;
  const byTerm = new Map<string, number[]>();
  for (const [number, terms] of notes) {
    for (const term of terms) {
      const list = byTerm.get(term);
      if (list === undefined) byTerm.set(term, [number]);
      else list.push(number);
    }
  }
  notedCache.set(notes, byTerm);
  return byTerm;
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
  for (const number of [...chosen].slice(0, WITH_NEIGHBOURS)) {
    const article = index.entries[number]?.article;
    for (const step of NEIGHBOURS)
      if (index.entries[number + step]?.article === article) chosen.add(number + step);
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
  index: SearchIndex,
  entry: Entry,
  step: 1 | -1,
  of: (entry: Entry) => number,
): number {
  const beside = index.entries[entry.number + step];
  return beside?.article === entry.article ? of(beside) : 0;
}

function share(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let hits = 0;
  for (const one of wanted) if (held.has(one)) hits += 1;
  return hits / wanted.size;
}

/** What a term counts that stands so many sentences away, at least as far as `SPREAD` goes ... */
const SPREAD: readonly (readonly [number, number])[] = [
  [-3, 0.35],
  [-2, 0.5],
  [-1, 0.7],
  [1, 0.49],
  [2, 0.35],
];
/** ... or in the title alone. */
const SPREAD_TITLE = 0.5;

/** Coverage by a sentence and its surroundings, each term counted where it stands nearest. */
function spread(
  index: SearchIndex,
  query: Query,
  entry: Entry,
  title: ReadonlySet<string>,
  total: number,
  own: number,
): number {
  if (own > 0.999) return 1;
  const beside = SPREAD.flatMap(([step, weight]): [Entry, number][] => {
    const found = index.entries[entry.number + step];
    return found?.article === entry.article ? [[found, weight]] : [];
  });
  let sum = 0;
  for (const term of query.terms) {
    let best = Math.max(match(term, entry.terms), SPREAD_TITLE * match(term, title));
    for (const [other, weight] of beside) {
      if (weight > best) best = Math.max(best, weight * match(term, other.terms));
    }
    sum += term.weight * best;
  }
  return sum / total;
}

/** Sentences before one that still tell what it is about: news has paragraphs of one sentence. */
const BEFORE = 2;

const aroundCache = new WeakMap<Entry, ReadonlySet<string>>();

/** The terms of a sentence's passage, of the sentences before it and of its title. */
function around(
  index: SearchIndex,
  entry: Entry,
  passage: PassageEntry | undefined,
  title: ReadonlySet<string>,
): ReadonlySet<string> {
  const known = aroundCache.get(entry);
  if (known !== undefined) return known;
  const terms = new Set([...entry.terms, ...(passage?.terms ?? []), ...title]);
  for (let back = 1; back <= BEFORE; back += 1) {
    const before = index.entries[entry.number - back];
    if (before?.article !== entry.article) break;
    for (const term of before.terms) terms.add(term);
  }
  aroundCache.set(entry, terms);
  return terms;
}

import { findCandidates } from './candidates.js';
import { coverageBy } from './coverage.js';
import { textFeatures } from './features.js';
import type { Entry, SearchIndex } from './index.js';
import type { Notes } from './noted.js';
import type { Held, Query } from './query.js';
import { withSpoken } from './spoken-by.js';
import { aroundOf, surroundingsOf } from './surroundings.js';
import { holdsWanted, type Wanted } from './wanted.js';
import { type Features, weigh } from './weights.js';

export { type Features, WEIGHTS } from './weights.js';

/** What a question asks of the ranking beside its words. */
export interface Conditions {
  readonly wanted: Wanted;
  /** Only sentences for which this holds; all when it is left out. */
  readonly admits?: ((entry: Entry) => boolean) | undefined;
  /** 0..1: how far a sentence is the asked speaker's own. */
  readonly spokenBy?: ((entry: Entry) => number) | undefined;
  /** 0..1: how far a sentence belongs to the asked time. */
  readonly ofPeriod?: ((entry: Entry) => number) | undefined;
  /** Further words by which a sentence may be found, by its number; they count less than its own. */
  readonly notes?: Notes | undefined;
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
  readonly around: Held;
  /** What the score was made of, for fitting the weights. */
  readonly features: Features;
}

/** Ranks the sentences of the index for a query, best first; ties fall to the earlier sentence. */
export function rank(index: SearchIndex, query: Query, conditions: Conditions): Ranked[] {
  const { wanted, admits, spokenBy, ofPeriod, notes } = conditions;
  if (query.terms.every(({ weight }) => weight === 0)) return [];
  const coverage = coverageBy(index, query, notes);
  const found = findCandidates(index, query, coverage, admits, notes);
  const { sentences, passages } = found;
  const entries = withSpoken(index, found.entries, conditions);
  // Looked up once: the index makes its parts when they are first asked for.
  const around = { entries: index.entries, passages: index.passages, titles: index.titles };
  const ranked = entries.map((entry): Ranked => {
    const surroundings = surroundingsOf(around, entry);
    const wantedHere = holdsWanted(entry, wanted, query);
    const features: Features = {
      sentence: sentences.score(entry.number) / sentences.top,
      passage: passages.score(entry.passageNumber) / passages.top,
      ...textFeatures(around, query, coverage, entry, surroundings),
      wanted: wanted !== 'any' && wantedHere ? 1 : 0,
      speaker: spokenBy?.(entry) ?? 0,
      period: ofPeriod?.(entry) ?? 0,
    };
    const score = weigh(features);
    return {
      entry,
      score,
      coverage: features.coverage,
      support: features.titled,
      around: aroundOf(entry, surroundings),
      holdsWanted: wantedHere,
      features,
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
}

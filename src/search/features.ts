import type { Coverage } from './coverage.js';
import type { Entry } from './index.js';
import type { Query } from './query.js';
import { besideOf, type Neighbourhood, type Surroundings } from './surroundings.js';
import { traitsOf } from './traits.js';
import type { Features } from './weights.js';

/** The features that a sentence's words and those around it make. */
export function textFeatures(
  index: Neighbourhood,
  query: Query,
  coverage: Coverage,
  entry: Entry,
  surroundings: Surroundings,
): Omit<Features, 'sentence' | 'passage' | 'wanted' | 'speaker' | 'period'> {
  const { pronounStart, heading } = traitsOf(entry);
  const beside = (step: number) => {
    const one = besideOf(index, entry, step);
    return one === undefined ? 0 : coverage.ofEntry(one);
  };
  return {
    titled: coverage.ofAround(entry, surroundings),
    coverage: coverage.ofEntry(entry),
    spread: spread(index, coverage, entry),
    passageCoverage: coverage.ofPassage(entry),
    titleCoverage: coverage.ofTitle(entry),
    headingCoverage: coverage.ofHeading(entry),
    pairs: pairsHeld(query, entry),
    next: beside(1),
    previous: beside(-1),
    pronounStart,
    lead: entry.passageNumber === 0 || entry.position === 0 ? 1 : 0,
    heading,
    caption: entry.passage.kind === 'caption' ? 1 : 0,
  };
}

/** Share of the query's neighbouring words that are neighbours in the sentence. */
function pairsHeld({ pairs }: Query, { tokens }: Entry): number {
  if (pairs.size === 0) return 0;
  const followers = followersIn(pairs);
  const held = new Set<string>();
  let last = '';
  for (const { stop, term } of tokens) {
    if (stop) continue;
    // Most words stand in no pair: nothing is made for them.
    if (followers.get(last)?.has(term) === true) held.add(`${last} ${term}`);
    last = term;
  }
  return held.size / pairs.size;
}

const followersOf = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, ReadonlySet<string>>>();

/** The second words of pairs by their first. */
function followersIn(pairs: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const known = followersOf.get(pairs);
  if (known !== undefined) return known;
  const made = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    made.set(first, (made.get(first) ?? new Set()).add(second));
  }
  followersOf.set(pairs, made);
  return made;
}

/** What a term counts that stands so many sentences away ... */
const SPREAD: readonly (readonly [number, number])[] = [
  [-3, 0.35],
  [-2, 0.5],
  [-1, 0.7],
  [1, 0.49],
  [2, 0.35],
];
/** ... or in the title alone. */
const SPREAD_TITLE = 0.5;
/** ... or in the heading that it stands under. */
const SPREAD_HEADING = 0.6;

/** Coverage by a sentence and its surroundings, each term counted where it stands nearest. */
function spread(index: Neighbourhood, coverage: Coverage, entry: Entry): number {
  if (coverage.ofEntry(entry) > 0.999) return 1;
  const own = coverage.met(entry);
  const best = coverage
    .metTitle(entry)
    .map((value, at) => Math.max(own[at] ?? 0, SPREAD_TITLE * value));
  coverage.metHeading(entry).forEach((met, at) => {
    best[at] = Math.max(best[at] ?? 0, SPREAD_HEADING * met);
  });
  for (const [step, weight] of SPREAD) {
    const other = besideOf(index, entry, step);
    if (other === undefined) continue;
    const met = coverage.met(other);
    for (let at = 0; at < best.length; at += 1) {
      best[at] = Math.max(best[at] ?? 0, weight * (met[at] ?? 0));
    }
  }
  return coverage.share((at) => best[at] ?? 0);
}

import { anyOf, type Coverage } from './coverage.js';
import type { Entry, SearchIndex } from './index.js';
import type { Held, Query } from './query.js';
import { contentOf } from './terms.js';
import type { Features } from './weights.js';

/** What stands around a sentence, as far as it tells what the sentence is about. */
export interface Surroundings {
  readonly title: ReadonlySet<string>;
  readonly passage: ReadonlySet<string>;
  /** The sentences before it, the nearest first: news has paragraphs of one sentence. */
  readonly before: readonly Entry[];
}

const BEFORE = 2;
const NOTHING: ReadonlySet<string> = new Set();

/** What the features read of an index. */
export type Neighbourhood = Pick<SearchIndex, 'entries' | 'passages' | 'titles'>;

/** The surroundings of a sentence. */
export function surroundingsOf(index: Neighbourhood, entry: Entry): Surroundings {
  const before: Entry[] = [];
  for (let back = 1; back <= BEFORE; back += 1) {
    const one = besideOf(index, entry, -back);
    if (one === undefined) break;
    before.push(one);
  }
  return {
    title: index.titles.get(entry.article.id) ?? NOTHING,
    passage: index.passages[entry.passageNumber]?.terms ?? NOTHING,
    before,
  };
}

/** The sets of terms around a sentence, its own left out. */
export function setsOf({ title, passage, before }: Surroundings): ReadonlySet<string>[] {
  return [passage, title, ...before.map(({ terms }) => terms)];
}

/** The terms of a sentence and around it. */
export function aroundOf(entry: Entry, surroundings: Surroundings): Held {
  return anyOf([entry.terms, ...setsOf(surroundings)]);
}

/** The features that a sentence's words and those around it make. */
export function textFeatures(
  index: Neighbourhood,
  query: Query,
  coverage: Coverage,
  entry: Entry,
  surroundings: Surroundings,
): Omit<Features, 'sentence' | 'passage' | 'wanted' | 'speaker' | 'period'> {
  const beside = (step: number) => {
    const one = besideOf(index, entry, step);
    return one === undefined ? 0 : coverage.ofEntry(one);
  };
  return {
    titled: coverage.ofAll(entry, setsOf(surroundings)),
    coverage: coverage.ofEntry(entry),
    spread: spread(index, coverage, entry, surroundings.title),
    passageCoverage: coverage.of(surroundings.passage),
    titleCoverage: coverage.of(surroundings.title),
    pairs: pairsHeld(query, entry),
    next: beside(1),
    previous: beside(-1),
    pronounStart: POINTS_BACK.test(entry.sentence.text) ? 1 : 0,
    lead: entry.passageNumber === 0 || entry.position === 0 ? 1 : 0,
    heading: introduces(entry) ? 1 : ASKS.test(entry.sentence.text) ? QUESTION : 0,
    caption: entry.passage.kind === 'caption' ? 1 : 0,
  };
}

const ASKS = /[?]["”’']?$/;
/** What a question counts of a heading: it only introduces its answer. */
const QUESTION = 0.25;

/** A heading, a byline, or "The inspector said:" with the words in the next paragraph. */
function introduces({ passage, sentence }: Entry): boolean {
  return (
    passage.kind === 'heading' ||
    BYLINE.test(sentence.text) ||
    SAYS_NEXT.test(sentence.text) ||
    PRESENTS.test(sentence.text) ||
    SIGNS.test(sentence.text)
  );
}

/** "The Commissioner has made this statement about the report." */
const PRESENTS =
  /\bhas (?:made|issued|given|published|released) (?:this|the following|a) (?:statement|response|comment)\b|\bhas responded to\b/;

/** "This blog was written by Name Surname, who ...". */
const SIGNS =
  /^(?:this|the) (?:blog|article|post|piece|column|report) (?:was|is) (?:written|published) by\b/i;

const SAYS_NEXT =
  /^[^"“]{0,200}\b(?:said|says|added|adds|continued|commented|explained|wrote|replied|statement)\s*:\s*["“]?$/;

/** "By Name Surname, political editor": says who wrote, as a heading says what follows. */
const BYLINE = /^By (?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+(?:,.{0,60})?$/u;

const POINTS_BACK = /^["“]?(?:it|they|this|these|he|she|that|those)\b/i;

/** The sentence so many further on, if it is of the same article. */
function besideOf(index: Neighbourhood, entry: Entry, step: number): Entry | undefined {
  const beside = index.entries[entry.number + step];
  return beside?.article === entry.article ? beside : undefined;
}

/** Share of the query's neighbouring words that are neighbours in the sentence. */
function pairsHeld({ pairs }: Query, { tokens }: Entry): number {
  if (pairs.size === 0) return 0;
  const content = contentOf(tokens);
  const held = content.slice(1).map((term, at) => `${content[at]} ${term}`);
  return new Set(held.filter((pair) => pairs.has(pair))).size / pairs.size;
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

/** Coverage by a sentence and its surroundings, each term counted where it stands nearest. */
function spread(
  index: Neighbourhood,
  coverage: Coverage,
  entry: Entry,
  title: ReadonlySet<string>,
): number {
  if (coverage.ofEntry(entry) > 0.999) return 1;
  const own = coverage.met(entry.terms);
  const titled = coverage.met(title);
  const beside = SPREAD.flatMap(([step, weight]) => {
    const other = besideOf(index, entry, step);
    return other === undefined ? [] : [{ met: coverage.met(other.terms), weight }];
  });
  return coverage.share((at) => {
    let best = Math.max(own[at] ?? 0, SPREAD_TITLE * (titled[at] ?? 0));
    for (const { met, weight } of beside) best = Math.max(best, weight * (met[at] ?? 0));
    return best;
  });
}

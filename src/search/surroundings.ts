import type { Entry, SearchIndex } from './index.js';
import type { Held } from './query.js';

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

/** The terms of a sentence and around it. */
export function aroundOf({ terms }: Entry, { title, passage, before }: Surroundings): Held {
  return anyOf([terms, passage, title, ...before.map((one) => one.terms)]);
}

/** What any of the sets holds, without making one of them all. */
export function anyOf(sets: readonly ReadonlySet<string>[]): Held {
  return { has: (term) => sets.some((set) => set.has(term)) };
}

/** The sentence so many further on, if it is of the same article. */
export function besideOf(index: Neighbourhood, entry: Entry, step: number): Entry | undefined {
  const beside = index.entries[entry.number + step];
  return beside?.article === entry.article ? beside : undefined;
}

const headings = new WeakMap<Neighbourhood['passages'], Int32Array>();

/** The number of the heading that a passage stands under; undefined where it stands under none. */
export function headingOf({ passages }: Neighbourhood, passage: number): number | undefined {
  const known = headings.get(passages) ?? readHeadings(passages);
  headings.set(passages, known);
  const found = known[passage] ?? NONE;
  return found === NONE ? undefined : found;
}

const NONE = -1;

function readHeadings(passages: Neighbourhood['passages']): Int32Array {
  const found = new Int32Array(passages.length).fill(NONE);
  let last = NONE;
  passages.forEach(({ article, passage }, at) => {
    if (last !== NONE && passages[last]?.article !== article) last = NONE;
    if (passage.kind === 'heading') last = at;
    else found[at] = last;
  });
  return found;
}

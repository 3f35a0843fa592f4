import type MiniSearch from 'minisearch';

/** The documents that hold a term in a field, by their numbers from the first to the last. */
export interface TermList {
  readonly numbers: Uint32Array;
  /** What MiniSearch scores each of them by the term alone: its BM25+. Made when first needed. */
  weights?: Float64Array;
}

const cache = new WeakMap<MiniSearch, Map<string, TermList>>();
const NONE: TermList = { numbers: new Uint32Array() };
/** With so many lists those of terms that stand nowhere are no longer kept. */
const MOST_KEPT = 20_000;

/**
 * The documents that hold a term in a field. MiniSearch spends most of a search on making result
 * objects, and questions share their words: each list is walked once, without making any.
 */
export function listOf(search: MiniSearch, field: string, term: string): TermList {
  const lists = cache.get(search) ?? new Map<string, TermList>();
  cache.set(search, lists);
  const key = `${field} ${term}`;
  const known = lists.get(key);
  if (known !== undefined) return known;
  const numbers: number[] = [];
  visit(search, field, term, (number) => {
    numbers.push(number);
    return 0;
  });
  const list = numbers.length === 0 ? NONE : { numbers: Uint32Array.from(numbers) };
  // Of terms that stand nowhere there is no end.
  if (list !== NONE || lists.size < MOST_KEPT) lists.set(key, list);
  return list;
}

/** Scoring all of a longer list would keep one question waiting. */
const LONG = 1_000;

/**
 * Tells what each wanted document that holds a term in a field scores by it, from the first to the
 * last; it may tell others.
 */
export function eachWeight(
  search: MiniSearch,
  field: string,
  term: string,
  isWanted: (number: number) => boolean,
  tell: (number: number, weight: number) => void,
): void {
  const list = listOf(search, field, term);
  const { numbers } = list;
  if (numbers.length === 0) return;
  if (numbers.length > LONG) {
    const found = visit(search, field, term, (number) => (isWanted(number) ? 1 : 0));
    const byNumber = found.map(({ id, score }) => ({ number: Number(id), score }));
    for (const { number, score } of byNumber.sort((a, b) => a.number - b.number))
      tell(number, score);
    return;
  }
  list.weights ??= weigh(search, field, term, numbers);
  const { weights } = list;
  numbers.forEach((number, at) => {
    tell(number, weights[at] ?? 0);
  });
}

function weigh(search: MiniSearch, field: string, term: string, numbers: Uint32Array) {
  const scores = new Map<number, number>();
  for (const { id, score } of visit(search, field, term, () => 1)) scores.set(Number(id), score);
  return Float64Array.from(numbers, (number) => scores.get(number) ?? 0);
}

/** Searches a field for a term. A document is passed over where `boost` gives 0. */
function visit(
  search: MiniSearch,
  field: string,
  term: string,
  boost: (number: number) => number,
): ReturnType<MiniSearch['search']> {
  return search.search(term, {
    fields: [field],
    prefix: false,
    fuzzy: false,
    boostDocument: (id) => boost(Number(id)),
  });
}

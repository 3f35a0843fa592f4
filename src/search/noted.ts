/** Terms by which a sentence may be found beside its own, by its number. */
export type Notes = ReadonlyMap<number, ReadonlySet<string>>;

const notedCache = new WeakMap<Notes, ReadonlyMap<string, readonly number[]>>();

/** The numbers of the sentences by the terms of their notes. */
export function notedTerms(notes: Notes): ReadonlyMap<string, readonly number[]> {
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

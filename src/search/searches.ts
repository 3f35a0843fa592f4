import MiniSearch from 'minisearch';

/** The terms of each document in one field. */
export type FieldTerms = readonly (readonly string[])[];

/** The names of the fields: a document's text and, of a passage, its article's title. */
export const [TEXT, TITLE] = ['0', '1'] as const;

/**
 * A MiniSearch over documents that are known by their numbers alone, from 0: their terms are ready,
 * so it is handed each list as it is, where it would analyse a text.
 */
export function searchOver(fields: readonly FieldTerms[]): MiniSearch {
  const names = fields.map((_, field) => String(field));
  const search = new MiniSearch<{ readonly number: number }>({
    fields: names,
    idField: 'number',
    extractField: ({ number }) => number,
    tokenize: (number, field) => [...(fields[Number(field)]?.[Number(number)] ?? [])],
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => text.split(' '), processTerm: (term) => term },
  });
  search.addAll(Array.from({ length: fields[0]?.length ?? 0 }, (_, number) => ({ number })));
  return search;
}

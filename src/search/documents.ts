import type { SearchIndex } from './index.js';
import { listOf } from './lists.js';
import type { Documents } from './meeting.js';
import { type Notes, notedTerms } from './noted.js';
import { TEXT, TITLE } from './searches.js';

/** What an index holds, as a query meets it. */
interface AllDocuments {
  readonly sentences: Documents;
  readonly passages: Documents;
  /** The titles of the passages' articles, by the passages' numbers. */
  readonly titles: Documents;
}

/** The sentences, passages and titles of an index with the lists of its terms. */
export function documentsOf(index: SearchIndex): AllDocuments {
  const { entries, passages, titles, sentenceSearch, passageSearch } = index;
  return {
    sentences: {
      size: entries.length,
      having: (term) => listOf(sentenceSearch, TEXT, term).numbers,
      termsOf: (number) => entries[number]?.terms,
    },
    passages: {
      size: passages.length,
      having: (term) => listOf(passageSearch, TEXT, term).numbers,
      termsOf: (number) => passages[number]?.terms,
    },
    titles: {
      size: passages.length,
      having: (term) => listOf(passageSearch, TITLE, term).numbers,
      termsOf: (number) => titles.get(passages[number]?.article.id ?? ''),
    },
  };
}

/** The notes on an index's sentences, by the sentences' numbers. */
export function documentsOfNotes({ entries }: SearchIndex, notes: Notes): Documents {
  const byTerm = notedTerms(notes);
  return {
    size: entries.length,
    having: (term) => byTerm.get(term) ?? [],
    termsOf: (number) => notes.get(number),
  };
}

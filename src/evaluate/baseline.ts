import MiniSearch from 'minisearch';

/** Finds the texts for a question, the best first. */
export type TextSearch = (question: string) => readonly string[];

/**
 * MiniSearch as it comes, over these sentences and given whole questions: what anybody would have
 * without any of our code, and so what every figure of ours is to be read beside.
 */
export function searchPlainly(sentences: readonly string[]): TextSearch {
  const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  search.addAll(sentences.map((text, id) => ({ id, text })));
  return (question) => search.search(question).map(({ id }) => sentences[Number(id)] ?? '');
}

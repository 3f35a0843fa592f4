import type { Knowledge } from '../../knowledge.js';
import { factNotes } from '../../record/notes.js';
import { analyse } from '../../search/analysis.js';
import { type Entry, searchTerms } from '../../search/index.js';

/** Terms of the record's facts by the number of the sentence that proves them. */
export function buildNotes({ record, index }: Knowledge): Map<number, ReadonlySet<string>> {
  const byArticle = new Map<string, Entry[]>();
  for (const entry of index.entries) {
    const list = byArticle.get(entry.article.id) ?? [];
    list.push(entry);
    byArticle.set(entry.article.id, list);
  }
  const notes = new Map<number, Set<string>>();
  for (const { quotation, text } of factNotes(record)) {
    const terms = searchTerms(analyse(text), index.concepts);
    for (const { number, sentence } of byArticle.get(quotation.article.id) ?? []) {
      if (sentence.end <= quotation.start || sentence.start >= quotation.end) continue;
      const known = notes.get(number) ?? new Set<string>();
      for (const term of terms) known.add(term);
      notes.set(number, known);
    }
  }
  notePronouns(index.entries, notes);
  noteSpeakers(index.entries, notes);
  return notes;
}

/** A sentence that begins by pointing back ("These are meetings ...") is also about what the one before names. */
function notePronouns(entries: readonly Entry[], notes: Map<number, Set<string>>): void {
  entries.forEach((entry, at) => {
    const before = entries[at - 1];
    if (before?.article.id !== entry.article.id || !POINTING.test(entry.sentence.text)) return;
    const known = notes.get(entry.number) ?? new Set<string>();
    for (const term of before.terms) known.add(term);
    notes.set(entry.number, known);
  });
}

/** "He has set aside ..." is about whoever spoke last: his name stands a sentence or two before. */
function noteSpeakers(entries: readonly Entry[], notes: Map<number, Set<string>>): void {
  let last:
    | { readonly article: string; readonly number: number; readonly name: string }
    | undefined;
  for (const { article, number, sentence } of entries) {
    const { speaker } = sentence;
    const isNear =
      last !== undefined && last.article === article.id && number - last.number <= WITHIN;
    if (last !== undefined && isNear && HE_OR_SHE.test(sentence.text)) {
      const known = notes.get(number) ?? new Set<string>();
      for (const { term, stop } of analyse(last.name)) if (!stop) known.add(term);
      notes.set(number, known);
    }
    if (speaker?.kind === 'person') last = { article: article.id, number, name: speaker.name };
  }
}

const HE_OR_SHE = /^["“]?(?:he|she|his|her)\b/i;
/** So many sentences after his last words somebody may still be meant. */
const WITHIN = 4;

const POINTING = /^["“]?(?:it|they|these|those|this|that|he|she|such)\b/i;

import type { Term } from '../../record/schema.js';
import { phraseStems } from '../../search/concepts.js';
import type { Question } from '../understand/question.js';

/** A term with where a question names it. */
export interface NamedTerm {
  readonly term: Term;
  readonly at: number;
  readonly length: number;
}

const namesCache = new WeakMap<Term, readonly (readonly string[])[]>();

/** The stems of each name of a term. */
function namesOf(term: Term): readonly (readonly string[])[] {
  const expansions = term.expansion === undefined ? [] : [term.expansion];
  const known =
    namesCache.get(term) ?? [term.term, ...term.aliases, ...expansions].map(phraseStems);
  namesCache.set(term, known);
  return known;
}

/** Terms named in the question, the longest names first, without overlaps, in the question's order. */
export function namedTerms(question: Question, terms: readonly Term[]): NamedTerm[] {
  const stems = question.tokens.map((token) => token.term);
  const found: NamedTerm[] = [];
  for (const term of terms) {
    for (const wanted of namesOf(term)) {
      stems.forEach((_, at) => {
        if (wanted.length > 0 && wanted.every((part, offset) => stems[at + offset] === part))
          found.push({ term, at, length: wanted.length });
      });
    }
  }
  const kept: NamedTerm[] = [];
  for (const one of found.sort((a, b) => b.length - a.length || a.at - b.at)) {
    const overlaps = kept.some(
      (other) => one.at < other.at + other.length && other.at < one.at + one.length,
    );
    if (!overlaps && !kept.some((other) => other.term.id === one.term.id)) kept.push(one);
  }
  return kept.sort((a, b) => a.at - b.at);
}

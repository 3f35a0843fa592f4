import { findConcepts, phraseStems } from './concepts.js';
import type { SearchIndex } from './index.js';

/** The index's terms for the two stages and for a cause of concern. */
export interface StageConcepts {
  readonly engage: ReadonlySet<string>;
  readonly scan: ReadonlySet<string>;
  readonly concern: ReadonlySet<string>;
}

/** The terms under which an index knows the stages, whatever they are called in a sentence. */
export function stageConcepts(index: SearchIndex): StageConcepts {
  return {
    engage: conceptsOf(index, 'special measures'),
    scan: conceptsOf(index, 'routine monitoring'),
    concern: conceptsOf(index, 'cause of concern'),
  };
}

function conceptsOf(index: SearchIndex, phrase: string): ReadonlySet<string> {
  const found = findConcepts(phraseStems(phrase), index.concepts);
  return new Set(found.flatMap(({ concepts }) => concepts));
}

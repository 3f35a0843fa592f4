import { analyse, type Token } from '../search/analysis.js';

/** True when one text says hardly more than the other. */
export function sameWords(a: string, b: string): boolean {
  return sameTerms(analyse(a), analyse(b));
}

/** The same for texts whose words are known. */
export function sameTerms(a: readonly Token[], b: readonly Token[]): boolean {
  const first = new Set(a.map(({ term }) => term));
  return (
    b.length > 0 &&
    b.filter(({ term }) => first.has(term)).length / b.length > 0.9 &&
    first.size <= b.length * 1.2
  );
}

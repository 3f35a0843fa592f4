import type { Token } from '../../../search/analysis.js';
import type { Question } from '../question.js';

/** What stands for any force, date, person or number: that there is one tells, which one does not. */
const ANY = { force: '<force>', date: '<date>', person: '<person>', number: '<number>' } as const;

/**
 * What tells one intent from another: the stems of a question, two by two, its senses and its form.
 * Names, dates and numbers stand as such alone, so that nothing is learnt of one force.
 */
export function intentTraits(question: Question): ReadonlySet<string> {
  const terms = termsOf(question);
  const traits = new Set<string>();
  for (const [at, term] of terms.entries()) {
    traits.add(term);
    traits.add(`${terms[at - 1] ?? '^'} ${term}`);
  }
  traits.add(`${terms.at(-1) ?? '^'} $`);
  const senses = [...question.senses.all];
  const { ask } = question.form;
  traits.add(`?${ask}`);
  for (const [at, sense] of senses.entries()) {
    traits.add(`=${sense}`);
    traits.add(`?${ask}=${sense}`);
    for (const other of senses.slice(at + 1)) traits.add(`=${[sense, other].sort().join('=')}`);
  }
  return traits;
}

/** The question's stems in order, one for a whole name or date. */
function termsOf({ tokens, forces, people, dates }: Question): string[] {
  const spans = [
    ...forces.map((mention) => ({ ...mention, as: ANY.force })),
    ...people.map((mention) => ({ ...mention, as: ANY.person })),
    ...dates.filter(({ asksNow }) => !asksNow).map((mention) => ({ ...mention, as: ANY.date })),
  ];
  const named = (token: Token) =>
    spans.find(({ start, end }) => token.start >= start && token.end <= end);
  const terms: string[] = [];
  let last: unknown;
  for (const token of tokens) {
    const span = named(token);
    if (span === undefined) terms.push(/^[£\d]/.test(token.term) ? ANY.number : token.term);
    else if (span !== last) terms.push(span.as);
    last = span;
  }
  return terms;
}

import { writeWhen } from '../dates/partial.js';
import { writeRecordWhen } from '../record/dates.js';
import { bodyName, ownerName, type StatusRecord } from '../record/record.js';
import type { Concern, Evidence, ForceRecord } from '../record/schema.js';
import { analyse, type Token } from '../search/analysis.js';
import { phraseStems } from '../search/concepts.js';
import { type SearchIndex, searchTerms } from '../search/index.js';
import { match, type Query, shareMet } from '../search/query.js';
import { textHolds, type Wanted } from '../search/wanted.js';

/** A fact of the record as a statement that can be searched and shown. */
export interface FactStatement {
  readonly id: string;
  /** Force it is about; absent for what holds of all. */
  readonly force?: string | undefined;
  readonly text: string;
  /** Set for a claim: whose it is. */
  readonly owner?: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly tokens: readonly Token[];
  readonly terms: ReadonlySet<string>;
  /** The names of the term that it defines, in stems; absent for all other facts. */
  readonly names?: readonly (readonly string[])[] | undefined;
}

/** A fact statement with how much of a question it covers, 0..1. */
export interface FoundFact {
  readonly fact: FactStatement;
  readonly coverage: number;
}

/** Every fact of the record in words, ready to be searched. */
export function factStatements(record: StatusRecord, index: SearchIndex): FactStatement[] {
  const facts: FactStatement[] = [];
  const add = (
    id: string,
    text: string,
    also: string,
    evidence: readonly Evidence[],
    force?: string,
    owner?: string,
    names?: readonly string[],
  ) => {
    const terms = new Set(searchTerms(analyse(`${text} ${also}`), index.concepts));
    facts.push({
      id,
      force,
      text,
      owner,
      evidence,
      tokens: analyse(text),
      terms,
      names: names?.map(phraseStems),
    });
  };
  for (const term of record.terms.values()) {
    const name = term.expansion === undefined ? term.term : `${term.term} (${term.expansion})`;
    const names = [
      term.term,
      ...term.aliases,
      ...(term.expansion === undefined ? [] : [term.expansion]),
    ];
    add(
      term.id,
      `${name}: ${term.definition}`,
      term.aliases.join(' '),
      term.evidence,
      undefined,
      undefined,
      names,
    );
  }
  for (const rule of record.rules) add(rule.id, rule.text, '', rule.evidence);
  for (const force of record.forceRecords.values()) forceFacts(record, force, add);
  return facts;
}

type Add = (
  id: string,
  text: string,
  also: string,
  evidence: readonly Evidence[],
  force?: string,
  owner?: string,
) => void;

function forceFacts(record: StatusRecord, force: ForceRecord, add: Add): void {
  const name = bodyName(record, force.force);
  for (const stay of force.stays) {
    for (const move of [stay.from, stay.to]) {
      for (const reason of move?.why ?? [])
        add(reason.id, reason.text, 'reason', reason.evidence, force.force);
    }
  }
  for (const concern of force.concerns) concernFacts(name, force.force, concern, add);
  for (const one of force.inspections) {
    add(
      one.id,
      `There was ${one.text}, ${writeRecordWhen(one.date)}.`,
      'inspection',
      one.evidence,
      force.force,
    );
  }
  for (const one of force.events) {
    add(
      one.id,
      `${one.text.replace(/\.$/, '')} (${writeRecordWhen(one.date)}).`,
      'event',
      one.evidence,
      force.force,
    );
  }
  for (const claim of force.claims) {
    const owner = ownerName(record, claim.owner);
    const unit = claim.unit !== undefined && !claim.measure.includes(claim.unit) ? claim.unit : '';
    const figure = `${claim.value} ${unit}`.trim();
    const period = claim.period === undefined ? '' : `, ${claim.period}`;
    const text = `${owner} said ${writeWhen(claim.saidOn)}: ${claim.measure} – ${figure}${period}.`;
    add(claim.id, text, '', claim.evidence, force.force, owner);
  }
}

function concernFacts(name: string, force: string, concern: Concern, add: Add): void {
  const aliases = concern.aliases.join(' ');
  add(
    concern.id,
    `${name} had a cause of concern about ${concern.about}.`,
    aliases,
    concern.events[0]?.evidence ?? [],
    force,
  );
  for (const one of [...concern.asks, ...concern.improved, ...concern.next]) {
    add(one.id, one.text, concern.title, one.evidence, force);
  }
}

/** By words of like meaning alone a fact is found by chance: one of the question's own must stand in it. */
function meetsByItself({ terms }: Query, fact: FactStatement): boolean {
  return terms.some((term) => match(term, fact.terms) === 1);
}

/** Fact statements by how much of a question they cover, best first; only those that hold the wanted kind of thing. */
export function searchFacts(
  facts: readonly FactStatement[],
  query: Query,
  wanted: Wanted,
  admits: (fact: FactStatement) => boolean,
): FoundFact[] {
  const [rarest] = [...query.terms].sort((a, b) => b.weight - a.weight);
  const kernel = query.head.at(-1);
  if (rarest === undefined) return [];
  return (
    facts
      .filter((fact) => admits(fact) && textHolds(fact, wanted, query))
      // What tells most of the question is what it is about.
      .filter((fact) => match(rarest, fact.terms) > 0 && meetsByItself(query, fact))
      // "The 999 target" asks for a target, not for anything of 999.
      .filter(
        ({ owner, force, terms }) =>
          (owner === undefined && force !== undefined) ||
          kernel === undefined ||
          match(kernel, terms) > 0,
      )
      .map((fact) => ({
        fact,
        coverage: shareMet(query.terms, fact.terms),
      }))
      .filter(({ coverage }) => coverage > 0)
      .sort((a, b) => b.coverage - a.coverage || (a.fact.id < b.fact.id ? -1 : 1))
  );
}

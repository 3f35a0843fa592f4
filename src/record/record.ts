import type { Quotation } from '../corpus/locate.js';
import type { Day } from '../dates/day.js';
import type {
  Disagreement,
  Evidence,
  Force,
  ForceRecord,
  Person,
  Reference,
  Rule,
  Term,
} from './schema.js';

/** The structured status model: everything that is known, as typed facts with evidence. */
export interface StatusRecord {
  readonly forces: ReadonlyMap<string, Force>;
  /** The first day on which Scan is the default; absent: it never is. */
  readonly coverageFrom?: Day | undefined;
  readonly forceRecords: ReadonlyMap<string, ForceRecord>;
  readonly people: ReadonlyMap<string, Person>;
  readonly terms: ReadonlyMap<string, Term>;
  /** How the monitoring works, in the order in which rules of one topic are told. */
  readonly rules: readonly Rule[];
  readonly disagreements: readonly Disagreement[];
  readonly references: ReadonlyMap<string, Reference>;
  /** The evidence of every fact, by its id: what a derived fact rests on. */
  readonly evidenceOf: ReadonlyMap<string, readonly Evidence[]>;
  /** Where each quoted piece of evidence stands; every one of the record's is in it. */
  readonly quotations: ReadonlyMap<Evidence, Quotation>;
}

/** The name of a force, or the words themselves when they are no force's id. */
export function bodyName(record: StatusRecord, idOrName: string): string {
  return record.forces.get(idOrName)?.name ?? idOrName;
}

/** Whose claim it is: a person's name, or a body's. */
export function ownerName(record: StatusRecord, owner: string): string {
  return record.people.get(owner)?.name ?? bodyName(record, owner);
}

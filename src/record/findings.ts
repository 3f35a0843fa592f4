import type { Quotation } from '../corpus/locate.js';
import type { Problem } from '../corpus/problem.js';
import type { RecordFile } from './load.js';
import type { Evidence } from './schema.js';

/** Where a value stands in its file. */
export type Path = readonly PropertyKey[];

/** Stands for every file of the record: each may define a fact. */
export const FACTS = 'facts';

/** Something named that is nowhere: no problem of its own where the file could not be read. */
export interface Missing {
  readonly problem: Problem;
  /** Where it should stand: `forces.yaml`, `articles/<id>.md`, or `FACTS`. */
  readonly definedIn: string;
}

/** What the walk over the files gathers. */
export interface Findings {
  readonly ids: Map<string, { file: RecordFile<unknown>; path: Path }>;
  readonly quotations: Map<Evidence, Quotation>;
  readonly evidenceOf: Map<string, Evidence[]>;
  readonly derived: { file: RecordFile<unknown>; path: Path; from: readonly string[] }[];
  readonly persons: { file: RecordFile<unknown>; path: Path; id: string }[];
  readonly problems: Problem[];
  readonly missing: Missing[];
}

/** Nothing gathered yet. */
export function noFindings(): Findings {
  return {
    ids: new Map(),
    quotations: new Map(),
    evidenceOf: new Map(),
    derived: [],
    persons: [],
    problems: [],
    missing: [],
  };
}

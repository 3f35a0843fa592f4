/**
 * The shapes of the YAML files in `corpus/record/`. Types are derived from the schemas; what
 * crosses files (ids that must exist, quotes that must stand in their article) is checked in
 * `check.ts`.
 */
export {
  type Evidence,
  evidenceSchema,
  type RecordDate,
  recordDateSchema,
} from './schema-evidence.js';
export {
  type Actor,
  type Concern,
  type ForceRecord,
  forceRecordSchema,
  type Stay,
} from './schema-force-record.js';
export {
  type Disagreement,
  disagreementsSchema,
  type Force,
  forcesSchema,
  type Person,
  type Post,
  peopleSchema,
  type Reference,
  type Rule,
  referencesSchema,
  rulesSchema,
  type Term,
  termsSchema,
} from './schema-names.js';

import { z } from 'zod';
import { daySchema } from '../dates/day.js';
import { knownDateSchema } from '../dates/partial.js';
import { evidenceList, id, line } from './schema-evidence.js';

/** A name a force goes by. `caseSensitive` for words that mean something else in lower case. */
const alias = z.union([
  line.transform((name) => ({ name, caseSensitive: false, shared: false, default: false })),
  z.strictObject({
    name: line,
    caseSensitive: z.boolean().default(false),
    /** Other forces use it too; exactly one of them has it as the default. */
    shared: z.boolean().default(false),
    default: z.boolean().default(false),
  }),
]);

/** The regions of England, as official statistics name them. */
export const REGIONS = [
  'North East',
  'North West',
  'Yorkshire and the Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
] as const;

const force = z.strictObject({
  id,
  name: line,
  aliases: z.array(alias).default([]),
  nation: z.enum(['England', 'Wales', 'Scotland', 'Northern Ireland', 'United Kingdom']),
  /** The region of England that its area lies in. */
  region: z.enum(REGIONS).optional(),
  /** territorial: one of the 43; other: asked about all the same. */
  kind: z.enum(['territorial', 'other']).default('territorial'),
  /** True for the forces of the metropolitan counties and of Greater London. */
  metropolitan: z.boolean().optional(),
  /** For the others: one sentence on how it is inspected. */
  note: line.optional(),
  evidence: evidenceList.optional(),
});
/** A force or another body that people ask about. */
export type Force = z.infer<typeof force>;

/** `forces.yaml`. */
export const forcesSchema = z.strictObject({
  /** The first day for which a force that is in no stay is taken to be in Scan; before it nothing is known. */
  coverageFrom: daySchema.optional(),
  forces: z.array(force),
});

const post = z.strictObject({
  id,
  /** `chief constable`, `HM Inspector of Constabulary`, `police and crime commissioner` ... */
  post: line,
  /** Other words for the post, for finding it in a question. */
  aliases: z.array(line).default([]),
  /** Id of the force, or the name of the body. */
  of: line,
  from: knownDateSchema.optional(),
  to: knownDateSchema.optional(),
  /** The last day on which a source shows the person in the post; needed without `to`. */
  lastSeen: knownDateSchema.optional(),
  evidence: evidenceList,
});
/** A post that somebody held, and when. */
export type Post = z.infer<typeof post>;

/** `people.yaml`. */
export const peopleSchema = z.strictObject({
  people: z.array(
    z.strictObject({
      id,
      name: line,
      aliases: z.array(line).default([]),
      posts: z.array(post).min(1),
      /** Whom this person is not, where names are mistaken. */
      notToBeMistakenFor: z.strictObject({ person: id, text: line }).optional(),
    }),
  ),
});
/** Somebody with their posts. */
export type Person = z.infer<typeof peopleSchema>['people'][number];

const term = z.strictObject({
  id,
  term: line,
  aliases: z.array(line).default([]),
  /** What an abbreviation stands for. */
  expansion: line.optional(),
  /** One or two sentences in our words. */
  definition: line,
  evidence: evidenceList,
});
/** An entry of the glossary. */
export type Term = z.infer<typeof term>;

/** `terms.yaml`. */
export const termsSchema = z.strictObject({ terms: z.array(term) });

const rule = z.strictObject({
  id,
  /** Which questions it answers; several rules may share a topic and are told in order. */
  topic: z.enum(['register', 'powers', 'entry', 'grade', 'exit', 'after', 'decision', 'scope']),
  /** One or two sentences in our words. */
  text: line,
  evidence: evidenceList,
});
/** How the monitoring works for any force. */
export type Rule = z.infer<typeof rule>;

/** `rules.yaml`. */
export const rulesSchema = z.strictObject({ rules: z.array(rule) });

const disagreement = z
  .strictObject({
    id,
    /** What it is about, as a noun phrase: `which recommendations were closed`. */
    title: line,
    forces: z.array(id).default([]),
    /** Words by which a question is known to touch it. */
    keywords: z.array(line).default([]),
    readings: z.array(z.strictObject({ says: line, text: line, evidence: evidenceList })).min(1),
    /** What we hold, and why; both when no reading is preferred, then it says so. */
    resolution: line,
    /** Index of the preferred reading, when one is. */
    prefer: z.int().min(0).optional(),
    /** Facts that an answer touches when this should be shown with it. */
    facts: z.array(id).default([]),
  })
  .refine(({ readings, prefer }) => prefer === undefined || prefer < readings.length, {
    path: ['prefer'],
    error: 'there is no reading with this index; they count from 0',
  });
/** Where sources contradict each other or themselves. */
export type Disagreement = z.infer<typeof disagreement>;

/** `disagreements.yaml`. */
export const disagreementsSchema = z.strictObject({ disagreements: z.array(disagreement) });

const reference = z.strictObject({
  id,
  /** What the page is, in our words. */
  title: line,
  publisher: line,
  published: knownDateSchema.optional(),
  url: z.url({ protocol: /^https?$/ }),
  checked: daySchema,
});
/** A page that is cited by link only. */
export type Reference = z.infer<typeof reference>;

/** `references.yaml`. */
export const referencesSchema = z.strictObject({ references: z.array(reference) });

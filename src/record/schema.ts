import { z } from 'zod';
import { daySchema } from '../dates/day.js';
import { knownDateSchema } from '../dates/partial.js';

/**
 * The shapes of the YAML files in `corpus/record/`. Types are derived from the schemas; what
 * crosses files (ids that must exist, quotes that must stand in their article) is checked in
 * `check.ts`.
 */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens');
const text = z.string().trim().min(1);
const line = text.regex(/^[^\n]*$/, 'write it on one line');

/** Why we may say something: a verbatim sentence, a page by link only, or our own arithmetic. */
export const evidenceSchema = z.union([
  /** A passage of a held article, word for word; shown as the whole sentences it lies in. */
  z.strictObject({ article: id, quote: text }),
  /** A public page whose text is not held: an id of `references.yaml`. */
  z.strictObject({ reference: id }),
  /** Our own inference from other facts, with the rule in words. */
  z.strictObject({ derivedFrom: z.array(id).min(1), rule: line }),
]);
/** Why a fact may be stated. */
export type Evidence = z.infer<typeof evidenceSchema>;

const evidenceList = z.array(evidenceSchema).min(1);

/** A date of the record: known, or a dispute between alternatives, each with its own evidence. */
export const recordDateSchema = z.union([
  knownDateSchema,
  z
    .strictObject({
      oneOf: z
        .array(
          z.strictObject({
            date: knownDateSchema,
            /** Who gives this date. */
            says: line,
            evidence: evidenceList,
          }),
        )
        .min(2),
      /** Index into `oneOf` of the reading we prefer, with the reason; absent: neither. */
      prefer: z.strictObject({ index: z.int().min(0), why: line }).optional(),
    })
    .refine(({ oneOf, prefer }) => prefer === undefined || prefer.index < oneOf.length, {
      path: ['prefer'],
      error: 'there is no reading with this index; they count from 0',
    }),
]);
/** A date of the record, disputed or not. */
export type RecordDate = z.infer<typeof recordDateSchema>;

/** A person or a post that decided, announced or said something. */
const actor = z.strictObject({
  /** The post as it is written in prose: `HM Chief Inspector of Constabulary`. */
  post: line,
  person: id.optional(),
  evidence: evidenceList,
});
/** Who decided, announced or confirmed something. */
export type Actor = z.infer<typeof actor>;

/** A reason given for a decision, in our words, with what supports it. */
const reason = z.strictObject({ id, text: line, evidence: evidenceList });

/** A move into or out of Engage. */
const transition = z.strictObject({
  id,
  date: recordDateSchema,
  evidence: evidenceList,
  /** The day of the announcement where it differs from, or is better known than, the move. */
  announced: recordDateSchema.optional(),
  decidedBy: actor.optional(),
  announcedBy: actor.optional(),
  /** Why it was moved, beyond the causes of concern (those stand in `reasons` of the stay). */
  why: z.array(reason).default([]),
});

/** One stay in Engage. Without `to`, nothing is known after `lastConfirmed`. */
const stay = z
  .strictObject({
    id,
    from: transition,
    to: transition.optional(),
    lastConfirmed: z.strictObject({ date: knownDateSchema, evidence: evidenceList }).optional(),
    /** The causes of concern it was moved for. */
    reasons: z.array(id),
  })
  .refine((value) => (value.to === undefined) !== (value.lastConfirmed === undefined), {
    error:
      'a stay has either "to" (it ended) or "lastConfirmed" (the last day it is known to go on)',
  });
/** One stay in Engage. */
export type Stay = z.infer<typeof stay>;

const concernEvent = z.strictObject({
  id,
  /**
   * raised: known as a reason for the move, no better date; found: by an inspection; announced:
   * made public; published: in a report; revisited: inspected again; open: confirmed open then;
   * closed: closed then.
   */
  type: z.enum(['raised', 'found', 'announced', 'published', 'revisited', 'open', 'closed']),
  date: recordDateSchema,
  by: actor.optional(),
  evidence: evidenceList,
  /** Set where the source only reports it: shown with that hedge. */
  reportedly: z.boolean().default(false),
});

/** What inspectors still ask for, or found, on a concern, in our words beside the quote. */
const finding = z.strictObject({
  id,
  text: line,
  said: knownDateSchema,
  evidence: evidenceList,
});

/** A cause of concern. Without a wording of a held source its title is our own summary. */
const concern = z.strictObject({
  id,
  /** Short name for lists, lower case: `investigations`. */
  title: line,
  /** In full, in our words: completes "a cause of concern about ...". */
  about: line,
  /** Other words people use for it, for finding it in a question. */
  aliases: z.array(line).default([]),
  /** How each held source words it. */
  wordings: z.array(z.strictObject({ source: line, evidence: evidenceSchema })).default([]),
  events: z.array(concernEvent).min(1),
  recommendations: z
    .strictObject({
      id,
      total: z.int().min(0),
      closed: z.int().min(0),
      /** Names of the closed ones that a source gives rightly; empty when none does. */
      named: z.array(line),
      asOf: knownDateSchema,
      evidence: evidenceList,
      caveat: line.optional(),
    })
    .optional(),
  /** What inspectors still ask for. */
  asks: z.array(finding).default([]),
  /** What inspectors found improved. */
  improved: z.array(finding).default([]),
  /** What was said of how it would be reviewed next. */
  next: z.array(finding).default([]),
});
/** A cause of concern with its history. */
export type Concern = z.infer<typeof concern>;

const inspection = z.strictObject({
  id,
  kind: z.enum(['peel', 'revisit', 're-inspection', 'report']),
  /** In our words, as the end of "there was ...": `a PEEL inspection`. */
  text: line,
  date: recordDateSchema,
  concerns: z.array(id).default([]),
  evidence: evidenceList,
});

const event = z.strictObject({
  id,
  date: recordDateSchema,
  /** A whole sentence in our words, past tense, without the date. */
  text: line,
  evidence: evidenceList,
});

/** A figure or superlative that somebody claims; shown as theirs, never as ours. */
const claim = z.strictObject({
  id,
  /** Id of a person, or the name of a body. */
  owner: line,
  /** What is measured, in our words: `average time to answer a 999 call`. */
  measure: line,
  value: line,
  unit: line.optional(),
  /** What the figure covers: `since April 2023`. */
  period: line.optional(),
  saidOn: knownDateSchema,
  evidence: evidenceList,
  caveat: line.optional(),
});

/** `forces/<id>.yaml`. */
export const forceRecordSchema = z.strictObject({
  force: id,
  stays: z.array(stay).default([]),
  concerns: z.array(concern).default([]),
  inspections: z.array(inspection).default([]),
  events: z.array(event).default([]),
  claims: z.array(claim).default([]),
  /** What we looked for and did not find, each a whole sentence in our words. */
  limits: z
    .array(z.strictObject({ id, text: line, evidence: evidenceList.optional() }))
    .default([]),
});
/** What the record knows of one force. */
export type ForceRecord = z.infer<typeof forceRecordSchema>;

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

const force = z.strictObject({
  id,
  name: line,
  aliases: z.array(alias).default([]),
  nation: z.enum(['England', 'Wales', 'Scotland', 'Northern Ireland', 'United Kingdom']),
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

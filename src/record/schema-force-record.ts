import { z } from 'zod';
import { knownDateSchema } from '../dates/partial.js';
import { evidenceList, evidenceSchema, id, line, recordDateSchema } from './schema-evidence.js';

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

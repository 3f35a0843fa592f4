import { z } from 'zod';
import { knownDateSchema } from '../dates/partial.js';

/** What identifies a fact, a force, a person ... */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens');
/** Text that is not empty. */
export const text = z.string().trim().min(1);
/** Text on one line. */
export const line = text.regex(/^[^\n]*$/, 'write it on one line');

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

/** At least one piece of evidence. */
export const evidenceList = z.array(evidenceSchema).min(1);

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

import { z } from 'zod';

/** A citation of the JSON contract: every key, no other. */
const citationSchema = z.strictObject({
  n: z.int().min(1),
  sourceId: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1),
  published: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  quote: z.string().min(1).nullable(),
  leadIn: z.string().min(1).nullable(),
  speaker: z.string().min(1).nullable(),
  start: z.int().min(0).nullable(),
  end: z.int().min(1).nullable(),
  role: z.enum(['supports', 'corroborates', 'differs']),
});

/** A reply of the JSON contract: every key, no other. */
export const replySchema = z.strictObject({
  question: z.string(),
  outcome: z.enum(['answered', 'not-covered', 'unclear', 'declined']),
  kind: z.string().min(1),
  answer: z.string().min(1),
  text: z.string().min(1),
  asOf: z.iso.date().nullable(),
  citations: z.array(citationSchema),
  disagreements: z.array(z.string().min(1)),
  nearest: z.array(citationSchema),
  suggestions: z.array(z.string().min(1)),
  ms: z.number().min(0),
});
export type Reply = z.infer<typeof replySchema>;

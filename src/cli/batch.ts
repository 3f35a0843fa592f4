import { z } from 'zod';
import { daySchema } from '../dates/day.js';

const lineSchema = z.strictObject({ question: z.string(), asOf: daySchema.nullish() });

/** One line of a batch file, or what is wrong with it. */
export type BatchLine =
  | {
      readonly ok: true;
      readonly question: string;
      readonly asOf?: z.infer<typeof daySchema> | undefined;
    }
  | { readonly ok: false; readonly error: string };

/** Reads one line `{"question": "...", "asOf"?: "YYYY-MM-DD"}`; `number` is its line number from 1. */
export function readBatchLine(text: string, number: number): BatchLine {
  const remedy = 'Write {"question": "...", "asOf": "YYYY-MM-DD"} (asOf may be left out).';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, error: `Line ${number} is not JSON. ${remedy}` };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const what = parsed.error.issues
      .map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`)
      .join('; ');
    return { ok: false, error: `Line ${number}: ${what}. ${remedy}` };
  }
  return { ok: true, question: parsed.data.question, asOf: parsed.data.asOf ?? undefined };
}

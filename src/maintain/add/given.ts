import type { Day } from '../../dates/day.js';
import { type KnownDate, knownDateSchema } from '../../dates/partial.js';
import type { StatusRecord } from '../../record/record.js';
import { type Fields, type Given, givenSchema } from './fields.js';
import { AddError } from './refusal.js';

/** What values are checked by, beside their own form. */
export interface Rules {
  readonly record: StatusRecord;
  readonly today: Day;
}

/** A value that does not hold: of which field, and in sentences what is wrong and what to give. */
export interface Fault {
  readonly field: string;
  readonly text: string;
}

/** Values that hold, or all that is wrong with them. */
export type Checked =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Checks values that somebody has given or typed, all of them or one. */
export function checkGiven(given: unknown, rules: Rules): Checked {
  const read = givenSchema.safeParse(given);
  // What is right in a part of the values is checked further, so that all faults come at once.
  const form = read.success
    ? []
    : read.error.issues.map(({ path, message }) => ({
        field: String(path[0]),
        text: `It ${message}.`,
      }));
  const wrong = new Set(form.map(({ field }) => field));
  const plain = typeof given === 'object' && given !== null ? given : {};
  const right = Object.entries(plain).filter(([field]) => !wrong.has(field));
  const rest = givenSchema.parse(Object.fromEntries(right));
  const faults = [...form, ...dateFaults(rest, rules.today), ...aboutFaults(rest, rules.record)];
  return faults.length === 0 ? { ok: true, given: rest } : { ok: false, faults };
}

/**
 * Checks what was given on the command line.
 * @throws AddError that lists all that is wrong.
 */
export function readGiven(given: unknown, rules: Rules): Given {
  const checked = checkGiven(given, rules);
  if (checked.ok) return checked.given;
  const list = checked.faults.map(({ field, text }) => `\n  --${field}  ${text}`);
  throw new AddError('command line', 'These values do not hold', `Correct:${list.join('')}`);
}

/**
 * The date as the corpus keeps it.
 * @throws AddError for what is no date, or a future one.
 */
export function toDate({ published, derivation }: Fields, today: Day): KnownDate {
  const [fault] = dateFaults({ published: published ?? '' }, today);
  if (fault !== undefined)
    throw new AddError(
      'published',
      'It does not hold',
      `${fault.text} Correct it with --published.`,
    );
  const how = derivation === undefined ? { basis: 'stated' } : { basis: 'derived', derivation };
  return knownDateSchema.parse({ value: published, ...how });
}

function dateFaults({ published }: Pick<Given, 'published'>, today: Day): Fault[] {
  if (published === undefined) return [];
  if (!knownDateSchema.safeParse({ value: published, basis: 'stated' }).success) {
    const text = `"${published}" is not a date that exists. Give it as YYYY-MM-DD, YYYY-MM or YYYY.`;
    return [{ field: 'published', text }];
  }
  if (published <= today) return [];
  const text = `${published} is still to come. Give a date up to today, ${today}.`;
  return [{ field: 'published', text }];
}

function aboutFaults({ about = [] }: Pick<Given, 'about'>, record: StatusRecord): Fault[] {
  const unknown = idsOf(about).filter((id) => !record.forces.has(id));
  if (unknown.length === 0) return [];
  const near = [...record.forces.keys()].filter((id) =>
    unknown.some((one) => id.startsWith(one.slice(0, 3))),
  );
  const known =
    near.length > 0 ? `Like it: ${near.slice(0, 8).join(', ')}.` : 'See record/forces.yaml.';
  const text = `There is no force "${unknown.join('", "')}" in the record. ${known}`;
  return [{ field: 'about', text }];
}

/** Ids of forces as the corpus keeps them: in lower case, each once. */
export function idsOf(about: readonly string[]): string[] {
  return [...new Set(about.map((id) => id.trim().toLowerCase()).filter((id) => id !== ''))];
}

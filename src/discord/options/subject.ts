import type { Day } from '../../dates/day.js';
import type { Force } from '../../record/schema.js';
import { shortId } from '../../render/discord/custom-id.js';
import type { View } from '../../render/discord/view.js';
import type { CommandContext, Options } from '../command.js';
import { readAsOf } from './as-of.js';
import { readForce } from './force.js';
import { unknownView } from './unknown.js';

/** The force and the day that a command is about, read, or the reply that says why not. */
export type Subject =
  | {
      readonly ok: true;
      readonly force: Force;
      readonly asOf: Day | undefined;
      /** The options in the form that buttons carry. */
      readonly options: Options;
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly view: View };

/** Reads the options `force` and `as-of` of a command. */
export function readSubject(command: string, options: Options, context: CommandContext): Subject {
  const force = readForce(options['force'], context.snapshot.knowledge);
  if (!force.ok) return { ok: false, view: unknownView(force, command, context) };
  const day = readAsOf(options['as-of'], context.today);
  if (!day.ok) return { ok: false, view: unknownView(day, command, context) };
  return {
    ok: true,
    force: force.value,
    asOf: day.value,
    options: { force: shortId(force.value.id), ...asOfOption(day.value) },
    notes: [force.note, day.note].filter((note) => note !== undefined),
  };
}

/** The option `as-of` in the form that buttons carry; none without a day. */
export function asOfOption(day: Day | undefined): Options {
  return day === undefined ? {} : { 'as-of': day };
}

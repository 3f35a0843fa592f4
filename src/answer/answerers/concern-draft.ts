import type { Day } from '../../dates/day.js';
import type { Concern, Force } from '../../record/schema.js';
import type { Composer } from '../composer.js';
import type { Draft } from '../context.js';
import { announcement } from './why.js';

/** An answer about some of a force's causes of concern, as of a day where it holds for one. */
export function aboutConcerns(
  composer: Composer,
  force: Force,
  concerns: readonly Concern[],
  asOf?: Day | undefined,
): Draft {
  return {
    outcome: 'answered',
    kind: 'concerns',
    composer,
    forces: [force.id],
    asOf,
    focus: concerns.map(({ id }) => id),
  };
}

/**
 * A lead with what each cause is about below it, each with who announced it.
 * @param lead Says what is listed; it is given the citations of all.
 * @returns The citations of all.
 */
export function listAbouts(
  composer: Composer,
  concerns: readonly Concern[],
  lead: (cites: readonly number[]) => void,
): number[] {
  const cited = concerns.map((concern) => composer.evidence(announcement(concern), 1));
  const all = cited.flat();
  lead(all);
  concerns.forEach(({ about }, at) => composer.item(about, cited[at] ?? []));
  return all;
}

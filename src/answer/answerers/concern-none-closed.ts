import { writeDay } from '../../dates/day.js';
import type { Force } from '../../record/schema.js';
import { type Context, compose, type Draft } from '../context.js';
import type { Period } from '../period.js';
import { countWord } from '../wording.js';
import type { Known } from './concern-beside.js';
import { announcement } from './why.js';

/** Closed ones are asked for as of a time at which all are known to have been open. */
export function noneClosed(
  context: Context,
  force: Force,
  known: readonly Known[],
  period: Period,
): Draft {
  const composer = compose(context);
  const cited = known.map(({ concern }) => composer.evidence(announcement(concern), 1));
  const all = `${known.length === 1 ? 'the one cause' : `all ${countWord(known.length)} causes`} of concern at ${force.name} ${known.length === 1 ? 'was' : 'were'} still open ${/^by /.test(period.text) ? `on ${writeDay(period.to)}` : period.text}`;
  if (context.question.form.ask === 'yes-no') composer.verdict('no', `No, ${all}:`, cited.flat());
  else composer.statement(`None: ${all}:`, cited.flat());
  known.forEach(({ concern }, at) => composer.item(concern.about, cited[at] ?? []));
  const closings = known.flatMap(({ concern }) =>
    concern.events.filter(({ type }) => type === 'closed').flatMap(({ evidence }) => evidence),
  );
  composer.quotes([...cited.flat().slice(0, 1), ...composer.source(closings)], 2);
  return {
    outcome: 'answered',
    kind: 'concerns',
    composer,
    forces: [force.id],
    asOf: period.to,
    focus: known.map(({ concern }) => concern.id),
  };
}

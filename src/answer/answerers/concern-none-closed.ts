import { writeDay } from '../../dates/day.js';
import type { Force } from '../../record/schema.js';
import { type Context, compose, type Draft } from '../context.js';
import type { Period } from '../period.js';
import { countWord } from '../wording.js';
import type { Known } from './concern-beside.js';
import { aboutConcerns, listAbouts } from './concern-draft.js';

/** Closed ones are asked for as of a time at which all are known to have been open. */
export function noneClosed(
  context: Context,
  force: Force,
  known: readonly Known[],
  period: Period,
): Draft {
  const composer = compose(context);
  const concerns = known.map(({ concern }) => concern);
  const all = `${known.length === 1 ? 'the one cause' : `all ${countWord(known.length)} causes`} of concern at ${force.name} ${known.length === 1 ? 'was' : 'were'} still open ${/^by /.test(period.text) ? `on ${writeDay(period.to)}` : period.text}`;
  const cited = listAbouts(composer, concerns, (cites) => {
    if (context.question.form.ask === 'yes-no') composer.verdict('no', `No, ${all}:`, cites);
    else composer.statement(`None: ${all}:`, cites);
  });
  const closings = concerns.flatMap(({ events }) =>
    events.filter(({ type }) => type === 'closed').flatMap(({ evidence }) => evidence),
  );
  composer.quotes([...cited.slice(0, 1), ...composer.source(closings)], 2);
  return aboutConcerns(composer, force, concerns, period.to);
}

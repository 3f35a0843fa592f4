import { concernOn } from '../../record/as-of.js';
import { recordInterval } from '../../record/dates.js';
import type { Concern, Force } from '../../record/schema.js';
import { type Context, compose, type Draft } from '../context.js';
import type { Period } from '../period.js';
import { countWord, joinList, sentence } from '../wording.js';
import { aboutConcerns } from './concern-draft.js';
import { listed } from './concern-list.js';
import { closingText } from './concern-state.js';

/** Which concerns were closed within a period. */
export function closedIn(
  context: Context,
  force: Force,
  concerns: readonly Concern[],
  period: Period,
): Draft {
  const composer = compose(context);
  const hits = concerns.flatMap((concern) =>
    concern.events
      .filter((event) => event.type === 'closed')
      .filter((event) => {
        const { earliest, latest } = recordInterval(event.date);
        return latest >= period.from && earliest <= period.to;
      })
      .map((event) => ({ concern, event })),
  );
  if (hits.length === 0) return listed(context, force, concerns, 'closed', period);
  composer.statement(
    `${sentence(countWord(hits.length))} of ${force.name}’s ${countWord(concerns.length)} causes of concern ${hits.length === 1 ? 'was' : 'were'} ${[...new Set(hits.map(({ concern }) => closingText(concern)))].join(', ')}:`,
    hits.flatMap(({ event }) => composer.evidence(event.evidence, 1)),
  );
  for (const { concern, event } of hits)
    composer.item(concern.title, composer.source(event.evidence));
  const open = concerns.filter(
    (concern) =>
      !hits.some((hit) => hit.concern.id === concern.id) &&
      concernOn(concern, period.to).state === 'open',
  );
  if (open.length > 0)
    composer.statement(
      `Still open then: ${joinList(open.map(({ title }) => title))}.`,
      open.flatMap((concern) => {
        const on = concernOn(concern, period.to);
        return on.state === 'open' ? composer.evidence(on.evidence, 1) : [];
      }),
    );
  composer.quotes(
    composer.citations.map(({ n }) => n),
    2,
  );
  return aboutConcerns(
    composer,
    force,
    hits.map(({ concern }) => concern),
    period.to,
  );
}

import { concernOn } from '../../record/as-of.js';
import { recordInterval } from '../../record/dates.js';
import type { Concern, Force } from '../../record/schema.js';
import { type Context, compose, type Draft } from '../context.js';
import type { Period } from '../period.js';
import { countWord, joinList, sentence } from '../wording.js';
import { aboutConcerns } from './concern-draft.js';
import { listed } from './concern-list.js';
import { closingText } from './concern-state.js';

/** That none was found to be closed after a day, with those that were before. */
function noneAfter(
  context: Context,
  force: Force,
  concerns: readonly Concern[],
  period: Period,
): Draft {
  const composer = compose(context);
  const closed = concerns.filter(wasClosed);
  const cites = closed.flatMap(({ events }) =>
    composer.evidence(events.find(({ type }) => type === 'closed')?.evidence ?? [], 1),
  );
  const when = [...new Set(closed.map(closingText))].join(', ');
  const were = closed.length === 1 ? 'cause of concern was' : 'causes of concern were';
  composer.statement(
    `None found: the sources show no closing at ${force.name} ${period.text}; ${countWord(closed.length)} ${were} ${when}.`,
    cites,
  );
  composer.quotes(cites, 2);
  return aboutConcerns(composer, force, closed, period.to);
}

function wasClosed({ events }: Concern): boolean {
  return events.some(({ type }) => type === 'closed');
}

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
  const after = context.question.dates.some(({ relation }) => relation === 'after');
  if (hits.length === 0)
    return after && concerns.some(wasClosed)
      ? noneAfter(context, force, concerns, period)
      : listed(context, force, concerns, 'closed', period);
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

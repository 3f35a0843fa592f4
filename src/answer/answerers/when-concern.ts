import type { Concern, Force, ForceRecord } from '../../record/schema.js';
import { concernNamed } from '../concern-named.js';
import { type Context, compose, type Draft, namedConcerns } from '../context.js';
import { wordsBefore } from '../other-concern.js';
import { has } from '../understand/question.js';
import { joinList, moveWhen } from '../wording.js';
import { INSPECTORS_COME } from './inspections.js';

/** When causes of concern were raised, published, looked at again or closed. */
export function whenConcern(
  context: Context,
  force: Force,
  record: ForceRecord,
): Draft | undefined {
  const { question } = context;
  if (!has(question, 'concern') && namedConcerns(context).length === 0) return undefined;
  if (has(question, 'engage') && !has(question, 'closed')) return undefined;
  const type = has(question, 'closed')
    ? ['closed']
    : has(question, 'report') && !has(question, 'announce')
      ? ['published']
      : has(question, 'inspection') || INSPECTORS_COME.test(question.text)
        ? ['revisited', 'found']
        : FOUND.test(question.text)
          ? ['found']
          : ['announced', 'raised'];
  const named = namedOrMeant(context);
  const chosen =
    named.length > 0 && named.length < record.concerns.length ? named : record.concerns;
  const hits = chosen.flatMap((concern) =>
    concern.events
      .filter((event) => type.includes(event.type))
      .map((event) => ({ concern, event })),
  );
  if (hits.length === 0)
    return named.length > 0 && type.includes('closed')
      ? notClosed(context, force, named)
      : undefined;
  const composer = compose(context);
  const days = [...new Set(hits.map(({ event }) => moveWhen(event.date)))];
  const verbs: Record<string, string> = {
    closed: 'closed',
    published: 'published in a report',
    revisited: 'looked at again',
    found: 'found',
    announced: 'made public',
    raised: 'raised',
  };
  for (const day of days) {
    const same = hits.filter(({ event }) => moveWhen(event.date) === day);
    const cites = same.slice(0, 2).flatMap(({ event }) => composer.evidence(event.evidence));
    const title =
      same.length === 1
        ? `The cause of concern about ${same[0]?.concern.title ?? ''} at ${force.name} was`
        : `The causes of concern about ${joinList([...new Set(same.map(({ concern }) => concern.title))])} at ${force.name} were`;
    composer.statement(`${title} ${verbs[same[0]?.event.type ?? ''] ?? 'noted'} ${day}.`, cites);
  }
  composer.quotes(
    composer.citations.map(({ n }) => n),
    2,
  );
  return {
    outcome: 'answered',
    kind: 'when',
    composer,
    forces: [force.id],
    focus: hits.map(({ event }) => event.id),
  };
}

/** The causes that are named, or the one that the words before "concern" mean: "the victims concern". */
function namedOrMeant(context: Context): Concern[] {
  const named = namedConcerns(context);
  if (named.length > 0 || wordsBefore(context).length === 0) return named;
  const meant = concernNamed(context);
  return meant === undefined ? [] : [meant];
}

const FOUND = /\b(?:find|found|discover\w*|spot(?:ted)?)\b/i;

/** No closing of these was found: when they were last known to be open. */
function notClosed(
  context: Context,
  force: Force,
  concerns: readonly Concern[],
): Draft | undefined {
  const seen = concerns.flatMap((concern) =>
    concern.events
      .filter(({ type }) => type === 'open')
      .slice(-1)
      .map((event) => ({ concern, event })),
  );
  const [first] = seen;
  if (first === undefined) return undefined;
  const composer = compose(context);
  const cites = composer.evidence(first.event.evidence, 2);
  composer.statement(
    `No closing was found: the cause of concern about ${first.concern.title} at ${force.name} was still open ${moveWhen(first.event.date)}, by the newest source on it.`,
    cites,
  );
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'when',
    composer,
    forces: [force.id],
    focus: [first.concern.id],
  };
}

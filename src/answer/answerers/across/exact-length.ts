import { daysBetween } from '../../../dates/day.js';
import { exactDay } from '../../../record/dates.js';
import { type Context, compose, type Draft } from '../../context.js';
import { staySpan } from '../../wording.js';
import { noneInRegister } from '../register.js';
import { cite, finish, type Held } from './held.js';

const EXACT =
  /\b(?:which|what|who|whose)\b.*?\b(?:for|spent|stayed|lasted|served|took|was)\s+(?:exactly |precisely |just |a total of )?(\d{2,3}|\d,?\d{3}) days\b(?! (?:or|after|before|ago|later))/i;

const OF_STAYS =
  /\b(?:forces?|constabular(?:y|ies)|engage|special measures|stays?|who (?:stayed|was (?:in|there)))\b/i;

/** The number of days after which a question asks whose stay it was; undefined for any other question. */
export function exactLength(text: string): number | undefined {
  const days = OF_STAYS.test(text) ? EXACT.exec(text)?.[1]?.replace(',', '') : undefined;
  return days === undefined ? undefined : Number(days);
}

/** Whose stay lasted so many days, of those whose days are known. */
export function ofLength(context: Context, all: readonly Held[], days: number): Draft {
  const hits = all.filter(({ stay }) => {
    const from = exactDay(stay.from.date);
    const to = stay.to === undefined ? undefined : exactDay(stay.to.date);
    return from !== undefined && to !== undefined && daysBetween(from, to) === days;
  });
  if (hits.length === 0)
    return noneInRegister(
      context,
      `None found: no stay in Engage of ${days} days is known; of some the days are not known exactly.`,
      [],
    );
  const composer = compose(context);
  for (const held of hits)
    composer.statement(
      `${held.force.name} was in Engage ${staySpan(held.stay)}.`,
      cite(composer, held),
    );
  composer.quotes(
    composer.citations.map(({ n }) => n),
    1,
  );
  return finish(
    context,
    composer,
    hits.map(({ force }) => force),
  );
}

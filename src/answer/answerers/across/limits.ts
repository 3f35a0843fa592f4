import { daysBetween } from '../../../dates/day.js';
import { lastPossible, recordInterval } from '../../../record/dates.js';
import { type Context, compose, type Draft } from '../../context.js';
import { LENGTH, readLength } from '../../understand/length.js';
import { countWord, joinList, sentence, staySpan } from '../../wording.js';
import { bounds, cite, finish, type Held } from './held.js';
import { asksYesNo } from './words.js';

/** A length that stays are held against. */
export interface Limit {
  readonly longer: boolean;
  readonly days: number;
  readonly text: string;
}

const LIMIT = new RegExp(
  String.raw`\b(more than|over|longer than|at least|exceed\w*|less than|under|fewer than|shorter than|within|up to|inside)\s+${LENGTH}\b`,
  'i',
);

/** The length that a question names: "for more than two years". */
export function limitOf(text: string): Limit | undefined {
  const [claim, words = '', ...groups] = LIMIT.exec(text) ?? [];
  const length = readLength(groups);
  if (claim === undefined || length === undefined) return undefined;
  return {
    longer: /more|over|longer|least|exceed/i.test(words),
    days: length.days,
    text: claim.toLowerCase(),
  };
}

/** The limit that a force's own stay sets: "longer than West Midlands". */
export function limitFrom(held: Held, longer: boolean): Limit | undefined {
  if (held.stay.to === undefined) return undefined;
  const { least, most } = bounds(held);
  const text = `${longer ? 'longer' : 'a shorter time'} than ${held.force.name}`;
  return { longer, days: longer ? most : least, text };
}

/** Which stays lasted longer, or shorter, than a limit; those that cannot be told are named apart. */
export function againstLimit(
  context: Context,
  all: readonly Held[],
  limit: Limit,
  measure?: Held,
): Draft {
  const composer = compose(context);
  const sure = meets(all, limit);
  const unclear = all.filter((held) => compare(held, limit) === 'unclear');
  const against = measure === undefined ? '' : ` (${staySpan(measure.stay)})`;
  const many = sure.length === 1 ? 'force was' : 'forces were';
  const text = `${sentence(sure.length === 0 ? 'no' : countWord(sure.length))} ${many} found in Engage for ${limit.text}${against}${sure.length === 0 ? '.' : ':'}`;
  const cites = [...(measure === undefined ? [] : [measure]), ...all].flatMap((held) =>
    cite(composer, held),
  );
  if (!asksYesNo(context.question)) composer.statement(text, cites);
  else
    composer.verdict(
      sure.length > 0 ? 'yes' : 'no',
      sure.length > 0
        ? `Yes. ${text}`
        : `No, none was found in Engage for ${limit.text}${against}.`,
      cites,
    );
  for (const held of sure)
    composer.item(`${held.force.name}, ${staySpan(held.stay)}`, cite(composer, held));
  if (unclear.length > 0)
    composer.caveat(
      `It cannot be told for ${joinList(unclear.map(({ force, stay }) => `${force.name} (${staySpan(stay)})`))}.`,
      cite(composer, ...unclear),
    );
  return finish(
    context,
    composer,
    sure.map(({ force }) => force),
  );
}

/** The stays that surely meet a limit. */
export function meets(all: readonly Held[], limit: Limit): Held[] {
  return all.filter((held) => compare(held, limit) === 'yes');
}

function compare(held: Held, limit: Limit): 'yes' | 'no' | 'unclear' {
  const { least, most } = reach(held);
  if (limit.longer) return least > limit.days ? 'yes' : most <= limit.days ? 'no' : 'unclear';
  return most < limit.days ? 'yes' : least >= limit.days ? 'no' : 'unclear';
}

/** A stay of which no end is known lasted at least until it was last confirmed. */
function reach(held: Held): { least: number; most: number } {
  const { stay } = held;
  if (stay.to !== undefined || stay.lastConfirmed === undefined) return bounds(held);
  const from = recordInterval(stay.from.date).latest;
  const seen = lastPossible(stay.lastConfirmed.date);
  return { least: daysBetween(from, seen), most: Number.POSITIVE_INFINITY };
}

import { type Day, LAST_DAY, writeDay } from '../../../dates/day.js';
import { happenedBy } from '../../../record/as-of.js';
import { lastPossible, recordInterval } from '../../../record/dates.js';
import type { Force } from '../../../record/schema.js';
import { type Context, compose, type Draft } from '../../context.js';
import { countWord, joinList, sentence, staySpan } from '../../wording.js';
import { cite, finish, type Held } from './held.js';
import { asksYesNo } from './words.js';

/** Whether two stays shared a day. */
export function shared(a: Held, b: Held): 'yes' | 'no' | 'unclear' {
  const [x, y] = [surely(a), surely(b)];
  if (x.from <= x.to && y.from <= y.to && x.from <= y.to && y.from <= x.to) return 'yes';
  const [v, w] = [atMost(a), atMost(b)];
  return v.from > w.to || w.from > v.to ? 'no' : 'unclear';
}

/** The days on which a stay is certain. */
export function surely({ stay }: Held): { from: Day; to: Day } {
  const end =
    stay.to === undefined
      ? stay.lastConfirmed && lastPossible(stay.lastConfirmed.date)
      : recordInterval(stay.to.date).earliest;
  const from = recordInterval(stay.from.date).latest;
  return { from, to: end ?? from };
}

/** The days on which a stay is possible. */
function atMost({ stay }: Held): { from: Day; to: Day } {
  return {
    from: recordInterval(stay.from.date).earliest,
    to: stay.to === undefined ? LAST_DAY : recordInterval(stay.to.date).latest,
  };
}

/** Which forces were in Engage at some time while another was. */
export function alongside(context: Context, all: readonly Held[], force: Force): Draft | undefined {
  const own = all.filter((held) => held.force.id === force.id).at(-1);
  if (own === undefined) return undefined;
  const others = all.filter((held) => held.force.id !== force.id);
  const sure = others.filter((held) => shared(own, held) === 'yes');
  const unclear = others.filter((held) => shared(own, held) === 'unclear');
  const composer = compose(context);
  const cites = cite(composer, own);
  const many = sure.length === 1 ? 'other force was' : 'other forces were';
  const text = `${sentence(sure.length === 0 ? 'no' : countWord(sure.length))} ${many} found in Engage at some time while ${force.name} was there (${staySpan(own.stay)})`;
  const end = sure.length === 0 ? '.' : ':';
  if (asksYesNo(context.question)) {
    const only = /\b(?:only|alone|sole|just)\b/i.test(context.question.text);
    const yes = sure.length > 0 !== only;
    composer.verdict(yes ? 'yes' : 'no', `${yes ? 'Yes' : 'No'}. ${text}${end}`, cites);
  } else composer.statement(`${text}${end}`, cites);
  for (const held of sure)
    composer.item(`${held.force.name}, ${staySpan(held.stay)}`, cite(composer, held));
  if (unclear.length > 0)
    composer.caveat(
      `Not certain: ${joinList(unclear.map((held) => held.force.name))}.`,
      cite(composer, ...unclear),
    );
  return finish(context, composer, [force, ...sure.map((held) => held.force)]);
}

/** The most forces that were surely in Engage together, and from when until when. */
export function peak(context: Context, all: readonly Held[]): Draft | undefined {
  const on = (day: Day) =>
    all.filter(
      (held) =>
        happenedBy(recordInterval(held.stay.from.date), day) === 'yes' && stillThere(held, day),
    );
  const days = all.map(({ stay }) => recordInterval(stay.from.date).latest).sort();
  const best = days.reduce<{ day: Day; held: readonly Held[] } | undefined>((top, day) => {
    const held = on(day);
    return top === undefined || held.length > top.held.length ? { day, held } : top;
  }, undefined);
  if (best === undefined) return undefined;
  const [until] = [...best.held].sort((a, b) => (surely(a).to < surely(b).to ? -1 : 1));
  const exit =
    until?.stay.to === undefined
      ? ''
      : `, until ${until.force.name} left on ${writeDay(lastPossible(until.stay.to.date))}`;
  const composer = compose(context);
  composer.statement(
    `The most found together is ${countWord(best.held.length)}, from ${writeDay(best.day)}${exit}: ${joinList(best.held.map(({ force }) => force.name))} (counted here from their dates).`,
    cite(composer, ...best.held),
  );
  return finish(
    context,
    composer,
    best.held.map(({ force }) => force),
  );
}

/** On the day of its exit a force is there no more. */
function stillThere(held: Held, day: Day): boolean {
  const { to } = surely(held);
  return held.stay.to === undefined ? day <= to : day < to;
}

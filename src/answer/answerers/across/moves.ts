import { addDays, type Day, writeDay } from '../../../dates/day.js';
import { happenedBy, staysOf } from '../../../record/as-of.js';
import { isDisputed, lastPossible, recordInterval } from '../../../record/dates.js';
import type { Force } from '../../../record/schema.js';
import { type Context, compose, type Draft } from '../../context.js';
import type { Period } from '../../period.js';
import { has } from '../../understand/question.js';
import { countWord, joinList, moveWhen, sentence } from '../../wording.js';
import { cite, finish, type Held } from './held.js';
import { inEngageNow } from './on-day.js';

/** "When Lincolnshire joined": the day of that force's move, as the time asked about. */
export function whenNamedMoved(context: Context, force: Force | undefined): Period | undefined {
  if (force === undefined) return undefined;
  const { question } = context;
  const mention = question.forces.find((one) => one.force.id === force.id);
  const found =
    mention === undefined
      ? null
      : /\b(when|after|before|once|as|while)\s+(?:the\s+)?$/i.exec(
          question.text.slice(0, mention.start),
        );
  const stay = staysOf(context.knowledge.record, force.id).at(-1);
  if (mention === undefined || found === null || stay === undefined) return undefined;
  const after = question.text.slice(mention.end);
  const out = /\b(?:left|leave|depart\w*|exit\w*|out|remov\w*|released|returned)\b/i.test(after);
  const move = out ? stay.to : stay.from;
  if (move === undefined) return undefined;
  const day = lastPossible(move.date);
  const shifted = found[1]?.toLowerCase() === 'before' ? addDays(day, -1) : day;
  return { from: shifted, to: shifted, text: `on ${writeDay(shifted)}`, yearAssumed: false };
}

/** Forces that entered, or left, Engage within a period. */
export function movedIn(context: Context, all: readonly Held[], period: Period): Draft {
  const composer = compose(context);
  const out =
    has(context.question, 'exit') &&
    !/\b(?:into|enter\w*|escalat\w*|put|placed|joined)\b/i.test(context.question.text);
  const hits = all.filter(({ stay }) => {
    const move = out ? stay.to : stay.from;
    if (move === undefined) return false;
    const { earliest, latest } = recordInterval(move.date);
    return latest >= period.from && earliest <= period.to;
  });
  const verb = out ? 'left' : 'entered';
  if (hits.length === 0) {
    const reason = `None found: the sources show no force that ${verb} Engage ${period.text}.`;
    return { outcome: 'not-covered', kind: 'across-forces', reason, nearest: [], forces: [] };
  }
  composer.statement(
    `${sentence(countWord(hits.length))} ${hits.length === 1 ? 'force' : 'forces'} ${verb} Engage ${period.text}:`,
    [],
  );
  for (const held of hits) {
    const move = out ? held.stay.to : held.stay.from;
    if (move !== undefined)
      composer.item(
        `${held.force.name}, ${moveWhen(move.date)}`,
        composer.evidence(move.evidence, 1),
      );
  }
  return finish(
    context,
    composer,
    hits.map(({ force }) => force),
    period,
  );
}

/** The most forces that were surely in Engage together, and when. */
export function peak(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const on = (day: Day) =>
    all.filter(
      ({ stay }) =>
        happenedBy(recordInterval(stay.from.date), day) === 'yes' &&
        (stay.to === undefined
          ? stay.lastConfirmed !== undefined && lastPossible(stay.lastConfirmed.date) >= day
          : happenedBy(recordInterval(stay.to.date), day) === 'no'),
    );
  const days = all.map(({ stay }) => recordInterval(stay.from.date).latest).sort();
  const best = days.reduce<{ day: Day; held: readonly Held[] } | undefined>((top, day) => {
    const held = on(day);
    return top === undefined || held.length > top.held.length ? { day, held } : top;
  }, undefined);
  if (best === undefined) return inEngageNow(context, all);
  composer.statement(
    `The most found together is ${countWord(best.held.length)}, from ${writeDay(best.day)}: ${joinList(best.held.map(({ force }) => force.name))} (counted here from their dates).`,
    best.held.flatMap((held) => cite(composer, held)),
  );
  return finish(
    context,
    composer,
    best.held.map(({ force }) => force),
  );
}

/** The first or the last force found to enter, or to leave, Engage. */
export function edge(context: Context, all: readonly Held[], which: 'first' | 'last'): Draft {
  const composer = compose(context);
  const out =
    has(context.question, 'exit') &&
    !/\b(?:into|enter\w*|in engage|put|placed)\b/i.test(context.question.text);
  const dated = all.filter(({ stay }) => !out || stay.to !== undefined);
  const key = ({ stay }: Held) =>
    out && stay.to !== undefined
      ? lastPossible(stay.to.date)
      : recordInterval(stay.from.date).earliest;
  const sorted = [...dated].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const chosen = which === 'first' ? sorted[0] : sorted.at(-1);
  if (chosen === undefined) return inEngageNow(context, all);
  const move = out && chosen.stay.to !== undefined ? chosen.stay.to : chosen.stay.from;
  composer.statement(
    `The ${which} force found to ${out ? 'leave' : 'enter'} Engage since ${context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019'} is ${chosen.force.name}, ${moveWhen(move.date)}.`,
    cite(composer, chosen),
  );
  if (isDisputed(move.date)) composer.caveat('Sources differ on that date.');
  return finish(context, composer, [chosen.force]);
}

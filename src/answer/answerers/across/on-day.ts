import { writeDay } from '../../../dates/day.js';
import { happenedBy, stageOn } from '../../../record/as-of.js';
import { lastPossible, recordInterval } from '../../../record/dates.js';
import type { Force } from '../../../record/schema.js';
import { type Context, compose, type Draft } from '../../context.js';
import type { Period } from '../../period.js';
import { bare, countWord, joinList, moveWhen, sentence, staySpan } from '../../wording.js';
import { noneInRegister } from '../register.js';
import { leavesOut } from './clause.js';
import { byEntry, cite, finish, type Held } from './held.js';
import { shareVerdict, verdictOn } from './quantity.js';
import { type Scope, scopeForces } from './scope.js';

/** Which forces were in Engage on a day or in a period; those that cannot be told apart from them. */
export function inEngageOn(
  context: Context,
  all: readonly Held[],
  period: Period | undefined,
  named?: Force,
): Draft {
  const { question, knowledge } = context;
  if (period === undefined) return inEngageNow(context, all);
  const { coverageFrom } = knowledge.record;
  if (coverageFrom !== undefined && period.to < coverageFrom) {
    const reason = `Not known: the sources do not say which forces were in Engage ${period.text}. Stays before ${coverageFrom.slice(0, 4)} are not covered here.`;
    return { outcome: 'not-covered', kind: 'across-forces', reason, nearest: [], forces: [] };
  }
  const composer = compose(context);
  const during = (held: Held) => {
    const begun = happenedBy(recordInterval(held.stay.from.date), period.to);
    const seen =
      held.stay.lastConfirmed === undefined
        ? undefined
        : lastPossible(held.stay.lastConfirmed.date);
    if (seen !== undefined && period.from > seen) return 'last known' as const;
    const ended =
      held.stay.to === undefined
        ? 'no'
        : happenedBy(recordInterval(held.stay.to.date), period.from);
    if (THROUGHOUT.test(question.text)) {
      const there = happenedBy(recordInterval(held.stay.from.date), period.from);
      const last = held.stay.to === undefined ? seen : undefined;
      const gone =
        held.stay.to === undefined
          ? last !== undefined && last >= period.to
            ? 'no'
            : 'unclear'
          : happenedBy(recordInterval(held.stay.to.date), period.to);
      if (there === 'no' || gone === 'yes') return undefined;
      return there === 'yes' && gone === 'no' ? ('sure' as const) : ('unclear' as const);
    }
    if (begun === 'no' || ended === 'yes') return undefined;
    return begun === 'unclear' || ended === 'unclear' ? ('unclear' as const) : ('sure' as const);
  };
  const others = all.filter(({ force }) => !leavesOut(question) || force !== named);
  const sure = others.filter((held) => during(held) === 'sure');
  const unclear = others.filter((held) => during(held) === 'unclear');
  const lastKnown = others.filter((held) => during(held) === 'last known');
  if (sure.length + unclear.length + lastKnown.length === 0) {
    const reason = `None found: the sources show no ${leavesOut(question) ? 'other ' : ''}force in Engage ${period.text}, which is not to say that there was none.`;
    return { outcome: 'not-covered', kind: 'across-forces', reason, nearest: [], forces: [] };
  }
  const other = leavesOut(question) ? 'other ' : '';
  const noun = sure.length === 1 ? `${other}force was` : `${other}forces were`;
  const span =
    period.from === period.to || THROUGHOUT.test(question.text)
      ? `known to be in Engage${period.from === period.to ? '' : ' all the time'}`
      : 'known to be in Engage for at least a part of it,';
  const text = `${sentence(sure.length === 0 ? 'no' : countWord(sure.length))} ${noun} ${span} ${period.text}${sure.length === 0 ? '.' : `: ${joinList(sure.map(({ force }) => force.name))}${withUncertain(sure, unclear)}.`}`;
  const [told = []] = [sure, unclear, lastKnown].filter((held) => held.length > 0);
  const cites = told.flatMap((held) => cite(composer, held));
  const verdict =
    sure.length === 0
      ? undefined
      : verdictOn(question, sure.length, unclear.length + lastKnown.length === 0);
  if (verdict === undefined) composer.statement(text, cites);
  else composer.verdict(verdict, `${sentence(verdict)}. ${text}`, cites);
  if (unclear.length > 0)
    composer.caveat(
      `Not certain, since the day of the move is not known exactly or is disputed: ${unclear.map(({ force, stay }) => `${force.name} (moved ${moveWhen(stay.from.date)})`).join('; ')}.`,
      cite(composer, ...unclear),
    );
  if (lastKnown.length > 0)
    composer.caveat(
      `Last known in Engage before then, no exit found: ${lastKnown.map(({ force, stay }) => `${force.name} (confirmed ${stay.lastConfirmed === undefined ? '' : moveWhen(stay.lastConfirmed.date)})`).join('; ')}.`,
      cite(composer, ...lastKnown),
    );
  const unknown = [...knowledge.record.forces.values()].some(
    (force) => stageOn(knowledge, force.id, period.from).stage === 'not known',
  );
  if (unknown) composer.caveat('For forces with no source of that time the stage is not known.');
  return finish(
    context,
    composer,
    [...sure, ...unclear].map(({ force }) => force),
    period,
  );
}

/** "Was it the only one there in June": who else is known to have been. */
export function onlyThere(
  context: Context,
  all: readonly Held[],
  force: Force,
  period: Period,
): Draft {
  const there = all.filter(({ stay }) => {
    const begun = happenedBy(recordInterval(stay.from.date), period.to);
    const ended =
      stay.to === undefined ? 'no' : happenedBy(recordInterval(stay.to.date), period.from);
    return begun === 'yes' && ended === 'no';
  });
  const others = there.filter((held) => held.force.id !== force.id);
  const own = there.some((held) => held.force.id === force.id);
  const composer = compose(context);
  const cites = cite(composer, ...there);
  const names = joinList(others.map((held) => held.force.name));
  if (others.length > 0)
    composer.verdict('no', `No. Known to be in Engage ${period.text} too: ${names}.`, cites);
  else if (own)
    composer.verdict(
      'unclear',
      `By the sources yes: no other force is known to have been in Engage ${period.text}.`,
      cites,
    );
  else return inEngageOn(context, all, period, force);
  return finish(
    context,
    composer,
    there.map((held) => held.force),
    period,
  );
}

/** How many they are with those of which it is not certain. */
function withUncertain(sure: readonly Held[], unclear: readonly Held[]): string {
  if (unclear.length === 0) return '';
  const names = joinList(unclear.map(({ force }) => force.name));
  return `; with ${names}, of which it is not certain, ${countWord(sure.length + unclear.length)}`;
}

/** In Engage from the first day of a time to its last. */
const THROUGHOUT =
  /\b(?:throughout|all (?:year|month|the time|through)|for (?:all|the whole|the entirety) of|the (?:whole|entire) (?:of )?)\b/i;

/** Nobody's stage today is known; what is known is who has not been seen to leave. */
export function inEngageNow(context: Context, all: readonly Held[]): Draft {
  const composer = compose(context);
  const open = all.filter(({ stay }) => stay.to === undefined);
  const every = leavesOut(context.question) ? 'every other force' : 'every force';
  if (open.length === 0)
    composer.statement(
      `Not known for today: by the newest sources ${every} found in Engage has left it.`,
      [],
    );
  else {
    const parts = open.map(
      ({ force, stay }) =>
        `${force.name} (since ${bare(stay.from.date)}${stay.lastConfirmed === undefined ? '' : `, last confirmed ${moveWhen(stay.lastConfirmed.date)}`})`,
    );
    composer.statement(
      `Not known for today. By the newest sources only ${joinList(parts)} ${open.length === 1 ? 'is' : 'are'} not known to have left Engage.`,
      cite(composer, ...open),
    );
  }
  const left = all.filter(({ stay }) => stay.to !== undefined);
  composer.statement(
    `Known to have left: ${joinList(left.map(({ force, stay }) => `${force.name} (${stay.to === undefined ? '' : shortMonth(lastPossible(stay.to.date))})`))}.`,
    cite(composer, ...left.slice(-2)),
  );
  return finish(
    context,
    composer,
    open.map(({ force }) => force),
  );
}

/** A day's month and year: `September 2024`. */
export function shortMonth(day: Parameters<typeof writeDay>[0]): string {
  return writeDay(day).replace(/^\d+ /, '');
}

/** Every force of a scope found in Engage, or found to have left it, with its stays. */
export function everIn(
  context: Context,
  all: readonly Held[],
  scope: Scope,
  verb: 'in' | 'left' = 'in',
): Draft {
  const composer = compose(context);
  const forces = new Set(all.map(({ force }) => force.id)).size;
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const within = scopeForces(context, scope).length;
  const share = shareVerdict(context.question, forces, within);
  const asksShare = /\b(?:of|share|proportion|percentage|per cent|percent)\b/i;
  const of = share !== undefined || asksShare.test(context.question.text) ? ` of ${within}` : '';
  const other = leavesOut(context.question) ? ' other' : '';
  const kind = scope.word === '' ? (of === '' ? '' : ' territorial') : ` ${scope.word}`;
  const noun =
    forces === 1 && of === '' ? 'force was' : forces === 1 ? 'forces was' : 'forces were';
  const found = verb === 'in' ? 'found in Engage' : 'found to have left Engage';
  const text = `${countWord(forces)}${of}${other}${kind} ${noun} ${found} since ${since}:`;
  const verdict = share ?? verdictOn(context.question, forces, true);
  if (verdict !== undefined)
    composer.verdict(verdict, `${sentence(verdict)}, ${text}`, cite(composer, ...all));
  else composer.statement(sentence(text), []);
  for (const held of [...all].sort(byEntry))
    composer.item(`${held.force.name}, ${staySpan(held.stay)}`, cite(composer, held));
  return finish(
    context,
    composer,
    all.map(({ force }) => force),
  );
}

/** No force of a scope was found in Engage. */
export function noneOf(context: Context, scope: Scope): Draft {
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const reason = `None found: the sources show no ${scope.word} force in Engage since ${since}, which is not to say never.`;
  return noneInRegister(context, reason, []);
}

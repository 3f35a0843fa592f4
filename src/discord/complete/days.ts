import { type Day, writeDay } from '../../dates/day.js';
import { writeWhen } from '../../dates/partial.js';
import type { Knowledge } from '../../knowledge.js';
import { sortedEvents, staysOf } from '../../record/as-of.js';
import { lastPossible, leadingDate } from '../../record/dates.js';
import type { Concern, RecordDate } from '../../record/schema.js';
import type { Choice, CommandContext } from '../command.js';
import { readAsOf } from '../options/as-of.js';
import { readForce } from '../options/force.js';
import { tidy } from '../options/words.js';
import { within } from './choices.js';

/** Something that changed: on which day at the latest, the date as it is known, what. */
interface Change {
  readonly day: Day;
  readonly when: string;
  readonly text: string;
}

/**
 * Days for what is typed: the day itself when it is one, then those on which something changed for
 * the force that is filled in, newest first; without a force the days of all moves.
 */
export function dayChoices(
  typed: string,
  force: string | undefined,
  { snapshot, today }: CommandContext,
): Choice[] {
  const { knowledge } = snapshot;
  const found = readForce(force, knowledge);
  const changes = byDay(found.ok ? changesOf(knowledge, found.value.id) : allMoves(knowledge));
  const wanted = tidy(typed).toLowerCase();
  const fitting = changes.filter(
    ({ name, value }) => name.toLowerCase().includes(wanted) || value.startsWith(wanted),
  );
  const day = readAsOf(typed, today);
  const own = day.ok && day.value !== undefined ? dayChoice(day.value, changes) : [];
  const rest = fitting.length > 0 || own.length > 0 ? fitting : changes;
  return within([...own, ...rest]);
}

function dayChoice(day: Day, changes: readonly Choice[]): Choice[] {
  return [changes.find(({ value }) => value === day) ?? { name: writeDay(day), value: day }];
}

/** One choice a day, newest first, with everything that happened then. */
function byDay(changes: readonly Change[]): Choice[] {
  const days = new Map<Day, Change>();
  for (const change of changes) {
    const same = days.get(change.day);
    const text = same === undefined ? change.text : `${same.text}; ${change.text}`;
    days.set(change.day, { ...change, when: same?.when ?? change.when, text });
  }
  return [...days.values()]
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ day, when, text }) => ({ name: `${when}: ${text}`, value: day }));
}

function changesOf(knowledge: Knowledge, force: string): Change[] {
  const { concerns = [] } = knowledge.record.forceRecords.get(force) ?? {};
  return [
    ...movesOf(knowledge, force),
    ...concernChanges(concerns, 'raised', (concern) => sortedEvents(concern)[0]?.date),
    ...concernChanges(
      concerns,
      'closed',
      ({ events }) => events.find(({ type }) => type === 'closed')?.date,
    ),
  ];
}

function movesOf({ record }: Knowledge, force: string): Change[] {
  return staysOf(record, force).flatMap(({ from, to, lastConfirmed }) => [
    changeOn(from.date, 'moved into Engage'),
    ...(to === undefined ? [] : [changeOn(to.date, 'returned to Scan')]),
    ...(lastConfirmed === undefined
      ? []
      : [changeOn(lastConfirmed.date, 'last confirmed in Engage')]),
  ]);
}

function allMoves(knowledge: Knowledge): Change[] {
  return [...knowledge.record.forceRecords.keys()].flatMap((id) => {
    const name = knowledge.record.forces.get(id)?.name ?? id;
    return movesOf(knowledge, id).map((move) => ({ ...move, text: `${name} ${move.text}` }));
  });
}

/** What became of causes of concern, those of one day together. */
function concernChanges(
  concerns: readonly Concern[],
  what: string,
  dateOf: (concern: Concern) => RecordDate | undefined,
): Change[] {
  const days = new Map<Day, { date: RecordDate; titles: string[] }>();
  for (const concern of concerns) {
    const date = dateOf(concern);
    if (date === undefined) continue;
    const day = lastPossible(leadingDate(date));
    const group = days.get(day) ?? { date, titles: [] };
    group.titles.push(concern.title);
    days.set(day, group);
  }
  return [...days.values()].map(({ date, titles }) =>
    changeOn(
      date,
      titles.length === 1
        ? `cause of concern ${what}: ${titles.join('')}`
        : `${titles.length} causes of concern ${what}`,
    ),
  );
}

function changeOn(date: RecordDate, text: string): Change {
  const leading = leadingDate(date);
  const when = writeWhen(leading).replace(/^(?:on|in) (?!or )/, '');
  return { day: lastPossible(leading), when, text };
}

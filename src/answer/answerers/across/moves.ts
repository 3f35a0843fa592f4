import { addDays, writeDay } from '../../../dates/day.js';
import { staysOf } from '../../../record/as-of.js';
import { exactDay, lastPossible, recordInterval } from '../../../record/dates.js';
import type { Force, RecordDate } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import { type Context, compose, type Draft } from '../../context.js';
import type { Period } from '../../period.js';
import { countWord, joinList, moveWhen, sentence } from '../../wording.js';
import { noneInRegister } from '../register.js';
import { type Direction, directionOf } from './aim.js';
import { leavesOut, type Part, partOf } from './clause.js';
import { finish, type Held, within } from './held.js';
import { type Move, movesOf } from './order.js';
import { verdictOn } from './quantity.js';
import { scopeWord } from './scope.js';
import { asksYesNo } from './words.js';

/** "When Lincolnshire joined": the day of that force's move, as the time asked about. */
export function whenNamedMoved(context: Context, force: Force | undefined): Period | undefined {
  const part = force === undefined ? undefined : partOf(context.question, force);
  if (part?.tie === 'when' && WAS_THERE.test(part.rest)) return undefined;
  const move = part?.role === 'anchor' ? anchorMove(context, part) : undefined;
  if (part === undefined || move === undefined) return undefined;
  const day = lastPossible(move);
  const shifted = part.tie === 'before' || part.tie === 'until' ? addDays(day, -1) : day;
  return { from: shifted, to: shifted, text: `on ${writeDay(shifted)}`, yearAssumed: false };
}

/** "When Northshire was": a time, and no move. */
const WAS_THERE =
  /^\s*(?:police|constabulary|force)?\s*(?:was|were)\s*(?:(?:in|there|too|also|it|engage|special|measures)\b\s*)*\W*$/i;

/** The move of a named force to which a question ties another. */
export function anchorMove(context: Context, part: Part): RecordDate | undefined {
  const stay = staysOf(context.knowledge.record, part.force.id).at(-1);
  const clause = /\w/.test(part.rest) ? part.rest : part.main;
  return directionOf(clause) === 'out' ? stay?.to?.date : stay?.from.date;
}

/** Forces that entered, or left, Engage within a period. */
export function movedIn(
  context: Context,
  all: readonly Held[],
  period: Period,
  direction: Direction,
): Draft {
  const composer = compose(context);
  const hits = movesOf(all, direction).filter(({ date }) => within(date, period));
  const verb = direction === 'out' ? 'left' : 'entered';
  const other = `${leavesOut(context.question) ? 'other ' : ''}${scopeWord(context)}`;
  if (hits.length === 0) {
    const reason = `None found: the sources show no ${other}force that ${verb} Engage ${period.text}.`;
    return noneInRegister(context, reason, []);
  }
  const isSure = ({ date }: Move) => {
    const days = recordInterval(date);
    return days.earliest >= period.from && days.latest <= period.to;
  };
  const sure = hits.filter(isSure).length;
  // "Two forces entered on that day" is too much where it is sure of one alone.
  const count = sure === 0 ? hits.length : sure;
  const may =
    sure === 0 || sure === hits.length
      ? ''
      : `, and ${countWord(hits.length - sure)} more may have`;
  const found = `${countWord(count)} ${other}${count === 1 ? 'force' : 'forces'} ${sure === 0 ? `may have ${verb}` : verb} Engage ${period.text}${may}:`;
  const cites = hits.map((move) => evidenceOf(composer, move, direction));
  const lead = leadWord(context, hits);
  if (lead === undefined) composer.statement(sentence(found), []);
  else composer.verdict(lead, `${sentence(lead)}, ${found}`, cites.flat());
  const items = hits.map((move, index) => ({
    move,
    sure: isSure(move),
    cites: cites[index] ?? [],
  }));
  for (const { move, sure, cites } of [...items].sort((a, b) => Number(b.sure) - Number(a.sure)))
    composer.item(
      `${move.held.force.name}, ${moveWhen(move.date)}${sure ? '' : ' (may lie outside that time)'}`,
      cites,
    );
  return finish(
    context,
    composer,
    hits.map(({ held }) => held.force),
    period,
  );
}

/** How a question begins that some moves answer: "none did, right?" gets a no. */
function leadWord({ question }: Context, hits: readonly Move[]): 'yes' | 'no' | undefined {
  if (/\b(?:no|none of the|not one)\s+(?:other\s+|police\s+)*forces?\b/i.test(question.text))
    return 'no';
  if (!asksYesNo(question)) return undefined;
  const named = question.forces[0]?.force.id;
  if (named !== undefined && /\bonly\b/i.test(question.text))
    return hits.length === 1 && hits[0]?.held.force.id === named ? 'yes' : 'no';
  return verdictOn(question, hits.length, true);
}

function evidenceOf(composer: Composer, { held }: Move, direction: Direction): number[] {
  const move = direction === 'out' ? held.stay.to : held.stay.from;
  return move === undefined ? [] : composer.evidence(move.evidence, 1);
}

/** Days on which more than one force moved. */
export function sameDay(
  context: Context,
  all: readonly Held[],
  direction: Direction,
  period: Period | undefined,
): Draft {
  const moves = movesOf(all, direction).filter(
    ({ date }) => exactDay(date) !== undefined && (period === undefined || within(date, period)),
  );
  const days = [...new Set(moves.map(({ date }) => exactDay(date)))].flatMap((day) => {
    const same = moves.filter(({ date }) => exactDay(date) === day);
    return day === undefined || same.length < 2 ? [] : [{ day, same }];
  });
  if (days.length === 0) {
    const reason = `None found: no two forces are known to have ${direction === 'out' ? 'left' : 'entered'} Engage on the same day; some days are not known exactly.`;
    return noneInRegister(context, reason, []);
  }
  const composer = compose(context);
  const verb = direction === 'out' ? 'left' : 'entered';
  composer.statement(`Found to have ${verb} Engage on the same day:`, []);
  for (const { day, same } of days)
    composer.item(
      `${joinList(same.map(({ held }) => held.force.name))}, on ${writeDay(day)}`,
      same.flatMap((move) => evidenceOf(composer, move, direction)),
    );
  return finish(
    context,
    composer,
    days.flatMap(({ same }) => same.map(({ held }) => held.force)),
  );
}

import { type Day, daysBetween, plural, writeDay } from '../../dates/day.js';
import { isPartialDate } from '../../dates/partial.js';
import { newestSourceDay, staysOf } from '../../record/as-of.js';
import { exactDay, recordInterval } from '../../record/dates.js';
import type { Concern, Evidence, Force, RecordDate } from '../../record/schema.js';
import type { Token } from '../../search/analysis.js';
import { type Context, compose, type Draft } from '../context.js';
import { has, type Question } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import {
  countWord,
  inMonths,
  moveWhen,
  newestSourceText,
  roughly,
  sentence,
  stayLength,
} from '../wording.js';
import { type Direction, directionOf } from './across/aim.js';

/** A dated thing that happened to a force, as a clause: `West Midlands Police left Engage`. */
interface Happening {
  readonly force: Force;
  readonly text: string;
  readonly date: RecordDate;
  readonly evidence: readonly Evidence[];
  /** It is a move into Engage or out of it. */
  readonly move?: true;
}

const EXPLAINED = [
  ...OF_A_MOVE,
  'days',
  'compare',
  'concern',
  'closed',
  'report',
  'inspection',
  'announce',
  'number',
  'still',
  'open',
  'other',
  'list',
  'ask',
  'first',
  'last',
] as const;

/** Two clauses, each of a happening. */
interface Clauses {
  readonly first: string;
  readonly second: string;
  /** The end of the stay that the first means where it tells of one: "was in before", "stayed in after". */
  readonly state?: Direction;
}

/** "After ..., before ...": the clause behind is the other happening. */
const TIED = /\b(after|before|since)\b/i;
const BETWEEN =
  /\bbetween\b(.+?)\b(?:and|to)\b(.+)$|\bfrom\b(.+?)\b(?:to|until|till)\b(?! (?:scan|routine))(.+)$/is;
const SINCE_OUT =
  /\bhow (?:long|many days|many months) (?:has|have|had|was|were|is|are)\b(?:(?!\b(?:before|after|until)\b).){2,60}?\b(?:(?:been|stayed|remained) (?:out|off|clear|free|back)|out of (?:engage|special|enhanced))\b|\bhow long ago\b|\bhow long (?:is it |has it been |has passed )?since\b/i;

/** How long lay between two dated things of the record, or between one and today. */
export function answerInterval(context: Context): Draft | undefined {
  const { question, force } = context;
  if (question.people.length > 0 || has(question, 'speech', 'recommendation')) return undefined;
  const asks =
    question.form.ask === 'how-long' ||
    (question.form.ask === 'how-many' && has(question, 'days')) ||
    SINCE_OUT.test(question.text);
  if (!asks || force === undefined || leftOver(question).length > 0) return undefined;
  if (SINCE_OUT.test(question.text)) return sinceMove(context, force);
  const pair = clausesOf(question.text);
  if (pair === undefined) return undefined;
  const { first, second, state } = pair;
  const stays = STAYS.test(first) ? state : undefined;
  const direction = stays ?? directionOf(first) ?? directionOf(second);
  const one = happeningOf(context, first, direction, stays);
  const other = happeningOf(context, second, direction);
  if (one === undefined || other === undefined) return undefined;
  if (one.force === other.force && one.text === other.text) return undefined;
  // From one move to the other is the stay itself.
  if (one.force === other.force && one.move === true && other.move === true) return undefined;
  return between(context, one, other);
}

/** Words that no happening explains. */
function leftOver(question: Question): readonly Token[] {
  return unexplained(question, EXPLAINED).filter(({ word }) => word !== 'ago');
}

/** The two clauses of a question about the time between them. */
function clausesOf(text: string): Clauses | undefined {
  const between = BETWEEN.exec(text);
  if (between !== null)
    return {
      first: between[1] ?? between[3] ?? '',
      second: between[2] ?? between[4] ?? '',
    };
  const tie = TIED.exec(text);
  if (tie === null) return undefined;
  const [before, behind] = [text.slice(0, tie.index), text.slice(tie.index + tie[0].length)];
  if (/\p{L}{3}.*\p{L}{3}/u.test(before.replace(QUANTITY, '')))
    return { first: before, second: behind, state: /^before$/i.test(tie[0]) ? 'in' : 'out' };
  // "How long after A left did B leave": both stand behind the tie.
  const cut = behind.search(/\b(?:did|was|were|had|has)\b(?=.*\b(?:\w+)\W*$)/i);
  return cut < 0 ? undefined : { first: behind.slice(0, cut), second: behind.slice(cut) };
}

/** It was there, or stayed: no move. */
const STAYS =
  /\b(?:(?:was|were|been|is|are)\s+(?:\w+\s+){0,4}?(?:in|under)\b|stay\w*|remain\w*|spen[dt])/i;

const QUANTITY = /^.*\bhow (?:long|much (?:longer|later|time)|many (?:days|weeks|months|years))\b/i;

/** What a clause names: a closing, a report, an inspection or a move of the force it holds. */
function happeningOf(
  context: Context,
  clause: string,
  shared: Direction | undefined,
  sure?: Direction,
): Happening | undefined {
  const force = context.reader.forces(clause)[0]?.force ?? context.force;
  if (force === undefined) return undefined;
  const day = dayIn(context, clause);
  if (day !== undefined) return { force, text: '', date: day, evidence: [] };
  const { record } = context.knowledge;
  const { concerns = [] } = record.forceRecords.get(force.id) ?? {};
  if (/\bclos(?:e[ds]?|ing|ures?)\b|\bsigned off\b/i.test(clause))
    return ofConcerns(force, concerns, 'closed');
  if (/\breports?\b|\bpeel\b/i.test(clause) && !/\binspect/i.test(clause))
    return ofConcerns(force, concerns, 'published');
  if (/\binspect(?!orate|ors?\b)\w*/i.test(clause)) return ofConcerns(force, concerns, 'found');
  const stay = staysOf(record, force.id).at(-1);
  const way = sure ?? directionOf(clause) ?? shared;
  const move = way === 'out' ? stay?.to : way === 'in' ? stay?.from : undefined;
  if (move === undefined) return undefined;
  const text = `${force.name} ${way === 'out' ? 'left' : 'was moved into'} Engage`;
  return { force, text, date: move.date, evidence: move.evidence, move: true };
}

/** "23 July 2024" and nothing else that happened: the day itself. */
function dayIn({ question }: Context, clause: string): RecordDate | undefined {
  const date = question.dates.find(
    ({ asksNow, anchor, precision, text }) =>
      !asksNow && anchor === undefined && precision === 'day' && clause.includes(bareDay(text)),
  );
  if (date === undefined || /\p{L}{3}/u.test(clause.replace(bareDay(date.text), '')))
    return undefined;
  const value: string = date.from;
  return isPartialDate(value) ? { value, bound: 'on', basis: 'stated' } : undefined;
}

/** A date without the word that ties it: `23 July 2024` of `after 23 July 2024`. */
function bareDay(text: string): string {
  return text.replace(/^\D*(?=\d)/, '');
}

/** The first day on which causes of concern were found, published or closed. */
function ofConcerns(
  force: Force,
  concerns: readonly Concern[],
  type: keyof typeof TOLD,
): Happening | undefined {
  const events = concerns.flatMap((concern) => concern.events.filter((one) => one.type === type));
  const [event] = events;
  if (event === undefined) return undefined;
  const { earliest } = recordInterval(event.date);
  const same = events.filter(({ date }) => recordInterval(date).earliest === earliest);
  const text = TOLD[type](
    `${countWord(same.length)} ${same.length === 1 ? 'cause' : 'causes'} of concern ${same.length === 1 ? 'was' : 'were'}`,
  );
  return { force, text, date: event.date, evidence: event.evidence };
}

const TOLD = {
  found: () => 'inspectors found the causes of concern',
  published: () => 'the report was published',
  closed: (causes: string) => `${causes} closed`,
} as const;

function between(context: Context, a: Happening, b: Happening): Draft {
  const [first, second] =
    recordInterval(a.date).earliest <= recordInterval(b.date).earliest ? [a, b] : [b, a];
  const composer = compose(context);
  const cites = [...composer.evidence(first.evidence, 1), ...composer.evidence(second.evidence, 1)];
  const about = inMonths(first.date, second.date);
  // A day that the question gives is no happening to be told.
  const told = [first, second].flatMap(({ text, date }) =>
    text === '' ? [] : [`${text} ${moveWhen(date)}`],
  );
  composer.statement(
    `${sentence(stayLength(first.date, second.date))}${about}: ${told.join(', ')}.`,
    cites,
  );
  composer.quotes(cites, 2);
  const forces = [...new Set([first.force.id, second.force.id])];
  return { outcome: 'answered', kind: 'how-long', composer, forces };
}

/** The day as of which is asked: "on 1 May 2024, how long ago had it". */
function dayNamed({ dates, asOf }: Question): Day | undefined {
  const date = dates.find(
    ({ asksNow, anchor, precision }) => !asksNow && anchor === undefined && precision === 'day',
  );
  return asOf ?? date?.to;
}

/** "How long has it been out", "how long ago did it leave". */
function sinceMove(context: Context, force: Force): Draft | undefined {
  const { question, knowledge } = context;
  const stay = staysOf(knowledge.record, force.id).at(-1);
  const out =
    directionOf(question.text) !== 'in' || /\bbeen (?:out|back|off)\b/i.test(question.text);
  const move = out ? stay?.to : stay?.from;
  if (stay === undefined || move === undefined || !has(question, 'engage', 'scan', 'stage'))
    return undefined;
  const composer = compose(context);
  const cites = composer.evidence(move.evidence, 2);
  const then = dayNamed(question);
  const day = exactDay(move.date);
  if (then !== undefined && (day === undefined || then < day)) return undefined;
  const until = then ?? question.today;
  const long = day === undefined ? '' : `${plural(daysBetween(day, until), 'day')}`;
  const ago =
    day === undefined
      ? ''
      : then === undefined
        ? `, ${long} ago (${roughly(day, until)})`
        : `, ${long} before ${writeDay(then)}`;
  composer.statement(
    `${force.name} was ${out ? 'returned to Scan' : 'moved into Engage (“special measures”)'} ${moveWhen(move.date)}${ago}.`,
    cites,
  );
  const newest = newestSourceDay(knowledge, force.id);
  if (newest !== undefined) composer.caveat(newestSourceText(newest, question.today, force.name));
  composer.quotes(cites, 1);
  return { outcome: 'answered', kind: 'how-long', composer, forces: [force.id], focus: [move.id] };
}

import { addDays, FIRST_DAY, LAST_DAY } from '../../dates/day.js';
import type { Knowledge } from '../../knowledge.js';
import { sortedEvents } from '../../record/as-of.js';
import { lastPossible, recordInterval } from '../../record/dates.js';
import type { Evidence, Force, ForceRecord, RecordDate } from '../../record/schema.js';
import type { Answer } from '../answer.js';
import { Composer } from '../composer.js';
import { type Context, compose, type Draft, forceRecord } from '../context.js';
import { type Period, periodOf } from '../period.js';
import { has } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { joinList, moveWhen, sentence } from '../wording.js';

/** One line of a force's history. */
export interface HistoryLine {
  readonly date: RecordDate;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** What it counts: 0 a move or closing, 1 an inspection, 2 anything else. */
  readonly weight: 0 | 1 | 2;
}

/** More lines than this are paged by the surface that shows them; a reply shows the main ones. */
const MAX_LINES = 10;

const IN_TIME =
  /\b(?:history|timeline|chronology|sequence|happened|events|dates|story|journey|milestones|background)\b/i;

/** What happened to a force, in order. */
export function answerHistory(context: Context): Draft | undefined {
  const { question, force } = context;
  if (
    force === undefined ||
    !has(question, 'history') ||
    question.people.length > 0 ||
    has(question, 'speech')
  )
    return undefined;
  if (
    unexplained(question, [
      ...OF_A_MOVE,
      'history',
      'list',
      'still',
      'last',
      'concern',
      'days',
      'define',
      'report',
      'inspection',
    ]).length > 0
  )
    return undefined;
  // A rundown of its causes of concern is a list of them.
  if (has(question, 'concern') && !IN_TIME.test(question.text)) return undefined;
  const record = forceRecord(context);
  if (record === undefined || record.stays.length === 0) return undefined;
  const composer = compose(context);
  const period = timeOf(context, record);
  const lines = [
    ...historyOf(record),
    ...(AFTER_MOVE.test(question.text) ? departures(context, force) : []),
  ].filter(
    ({ date }) =>
      period === undefined ||
      (lastPossible(date) >= period.from && recordInterval(date).earliest <= period.to),
  );
  if (lines.length === 0 && AFTER_MOVE.test(question.text))
    return nothingLater(context, force, record);
  if (lines.length === 0) return undefined;
  const shown = mainLines(lines);
  tell(composer, force, shown);
  const more = lines.length - shown.length;
  if (more > 0) composer.caveat(`${more} smaller events of its record are left out here.`);
  return {
    outcome: 'answered',
    kind: 'history',
    composer,
    forces: [force.id],
    focus: record.stays.map(({ id }) => id),
  };
}

/** "What happened after it left": everything later than that move, where no day is named. */
const AFTER_MOVE =
  /\b(?:after|since|once) (?:.{0,40}? )?(?:left|leaving|leave|came out|come out|coming out|got out|exit\w*|(?:was |were |being )?(?:removed|returned|taken out)|out of)\b/i;

function timeOf(
  { question }: Context,
  record: ForceRecord,
): Pick<Period, 'from' | 'to'> | undefined {
  const exit = record.stays.at(-1)?.to;
  if (exit === undefined || !AFTER_MOVE.test(question.text)) return periodOf(question, undefined);
  return { from: addDays(lastPossible(exit.date), 1), to: LAST_DAY };
}

/** Who left a post of this force: told where it is asked what came later. */
function departures({ knowledge }: Context, force: Force): HistoryLine[] {
  return [...knowledge.record.people.values()].flatMap(({ name, posts }) =>
    posts.flatMap((post) =>
      post.of === force.id && post.to !== undefined
        ? [
            {
              date: post.to,
              text: `${name} was ${post.post} until then`,
              evidence: post.evidence.slice(-1),
              weight: 2 as const,
            },
          ]
        : [],
    ),
  );
}

function nothingLater(context: Context, force: Force, record: ForceRecord): Draft | undefined {
  const exit = record.stays.at(-1)?.to;
  if (exit === undefined) return undefined;
  const composer = compose(context);
  const cites = composer.evidence(exit.evidence, 1);
  composer.statement(
    `None found: the record has nothing on ${force.name} that is later than its way out of Engage, ${moveWhen(exit.date)}.`,
    cites,
  );
  composer.quotes(cites, 1);
  return { outcome: 'answered', kind: 'history', composer, forces: [force.id] };
}

/**
 * The answer to a question for a force's history with every line of its record: for a surface that
 * pages. An answer of another kind stays as it is.
 */
export function wholeHistory({ record }: Knowledge, id: string, answer: Answer): Answer {
  const force = record.forces.get(id);
  const known = record.forceRecords.get(id);
  if (answer.outcome !== 'answered' || answer.kind !== 'history') return answer;
  if (force === undefined || known === undefined) return answer;
  const composer = new Composer(record);
  tell(composer, force, historyOf(known));
  return { ...answer, blocks: composer.blocks, citations: composer.citations };
}

/** A force's lines as a list, each with its source. */
function tell(composer: Composer, force: Force, lines: readonly HistoryLine[]): void {
  composer.statement(`${force.name}, as the sources have it:`, []);
  for (const line of lines)
    composer.item(`${sentence(moveWhen(line.date))}: ${line.text}`, composer.source(line.evidence));
}

/** Moves and closings first, then inspections, then other events, as many as are shown; in order of time. */
function mainLines(lines: readonly HistoryLine[]): HistoryLine[] {
  const chosen = new Set([...lines].sort((a, b) => a.weight - b.weight).slice(0, MAX_LINES));
  return lines.filter((line) => chosen.has(line));
}

/** Every dated fact of a force's record, oldest first; what happened to several concerns on one day is one line. */
export function historyOf(record: ForceRecord): HistoryLine[] {
  const lines: HistoryLine[] = record.stays.flatMap((stay) => [
    {
      date: stay.from.date,
      text: 'moved into Engage',
      evidence: stay.from.evidence,
      weight: 0 as const,
    },
    ...(stay.to === undefined
      ? []
      : [
          {
            date: stay.to.date,
            text: 'returned to Scan',
            evidence: stay.to.evidence,
            weight: 0 as const,
          },
        ]),
    ...(stay.lastConfirmed === undefined
      ? []
      : [
          {
            date: stay.lastConfirmed.date,
            text: 'last confirmed in Engage',
            evidence: stay.lastConfirmed.evidence,
            weight: 0 as const,
          },
        ]),
  ]);
  const closed = new Map<string, { date: RecordDate; titles: string[]; evidence: Evidence[] }>();
  for (const concern of record.concerns) {
    for (const event of sortedEvents(concern)) {
      if (event.type !== 'closed') continue;
      const key = lastPossible(event.date);
      const group = closed.get(key) ?? { date: event.date, titles: [], evidence: [] };
      group.titles.push(concern.title);
      group.evidence.push(...event.evidence);
      closed.set(key, group);
    }
  }
  for (const { date, titles, evidence } of closed.values()) {
    lines.push({
      date,
      text: `causes of concern closed: ${joinList(titles)}`,
      evidence,
      weight: 0,
    });
  }
  for (const one of record.inspections)
    lines.push({ date: one.date, text: one.text, evidence: one.evidence, weight: 1 });
  for (const one of record.events)
    lines.push({
      date: one.date,
      text: one.text.replace(/\.$/, ''),
      evidence: one.evidence,
      weight: 2,
    });
  const begins = ({ date }: HistoryLine) => {
    const { earliest } = recordInterval(date);
    return earliest === FIRST_DAY ? lastPossible(date) : earliest;
  };
  return lines.sort((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : 0));
}

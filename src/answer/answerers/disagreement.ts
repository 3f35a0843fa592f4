import { writeWhen } from '../../dates/partial.js';
import { staysOf } from '../../record/as-of.js';
import { isDisputed, recordInterval } from '../../record/dates.js';
import type { Disagreement } from '../../record/schema.js';
import { analyse } from '../../search/analysis.js';
import type { Concepts } from '../../search/concepts.js';
import { searchTerms } from '../../search/index.js';
import { type Context, compose, type Draft } from '../context.js';
import { namedPublishers } from '../searching.js';
import { has, type Question } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import {
  asksOfDates,
  asksToCompare,
  asksWhetherTheyAgree,
  publisherDoubted,
} from './disagreement-asked.js';

/** How many keywords of a disagreement a question must touch: fewer where it asks for one outright. */
const TOUCHED = { asked: 1, offered: 1 } as const;

/** Where sources contradict each other or themselves: every reading with its owner, then what holds. */
export function answerDisagreement(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  const doubted = publisherDoubted(context);
  if (doubted !== undefined) return overview(context, doubted);
  const asked = asksToCompare(context);
  const offered = question.form.alternative;
  const days = offersDays(context);
  if (!asked && !offered && !days) return undefined;
  const dated = days || asksOfDates(context) ? datesDiffer(context, days) : undefined;
  if (dated !== undefined) return dated;
  const [best] = knowledge.record.disagreements
    .filter(
      (one) =>
        one.forces.length === 0 ||
        context.force === undefined ||
        one.forces.includes(context.force.id),
    )
    .map((one) => ({ one, touched: touchedBy(question, one) }))
    .filter(({ touched }) => touched >= (asked ? TOUCHED.asked : TOUCHED.offered))
    .sort((a, b) => b.touched - a.touched);
  if (best === undefined && asked && asksForAll(context)) return overview(context);
  if (
    best === undefined ||
    (offered && !asked && !readingsOffered(question, best.one, knowledge.index.concepts))
  )
    return undefined;
  const { one } = best;
  const composer = compose(context);
  composer.statement(`Sources differ on ${one.title}.`, []);
  const cited = one.readings.map((reading) => composer.evidence(reading.evidence, 1));
  one.readings.forEach((reading, index) =>
    composer.item(`${reading.says}: ${reading.text}`, cited[index] ?? []),
  );
  composer.statement(one.resolution, cited.flat());
  composer.disagreement(one.title).quotes(cited.flat(), 3);
  return {
    outcome: 'answered',
    kind: 'disagreement',
    composer,
    forces: one.forces,
    focus: [one.id],
  };
}

const OF_ALL = [
  'disagree',
  'source',
  'force',
  'list',
  'number',
  'other',
  'compare',
  'report',
  'inspectorate',
  'speech',
  'define',
  'ever',
] as const;

/** Nothing is named that sources disagree on: all that they do. */
function asksForAll(context: Context): boolean {
  const { question } = context;
  const publishers = namedPublishers(context);
  return (
    has(question, 'disagree') &&
    !has(question, 'engage', 'scan', 'stage', 'concern', 'closed') &&
    unexplained(question, OF_ALL).every(({ start, end }) =>
      publishers.some((one) => one.start < end && start < one.end),
    )
  );
}

/**
 * The subjects of every disagreement that the record has, of the force that is named or of all.
 * @param publisher Only those of which one side is told by it.
 */
function overview(context: Context, publisher?: string): Draft | undefined {
  const { record } = context.knowledge;
  const all = record.disagreements.filter(
    (one) =>
      (!context.named || context.force === undefined || one.forces.includes(context.force.id)) &&
      (publisher === undefined || isToldBy(context, one, publisher)),
  );
  if (all.length === 0) return undefined;
  const composer = compose(context);
  composer.statement(
    publisher === undefined
      ? 'Sources differ, or contradict themselves, on these; ask about any of them:'
      : `What ${publisher} says differs from another source, or from itself, on these; ask about any of them:`,
    [],
  );
  for (const { title, readings } of all.slice(0, MOST_LISTED))
    composer.item(
      title,
      readings.slice(0, 2).flatMap(({ evidence }) => composer.source(evidence)),
    );
  const more = all.length - MOST_LISTED;
  if (more > 0) composer.caveat(`${more} more are in the record.`);
  return {
    outcome: 'answered',
    kind: 'disagreement',
    composer,
    forces: context.force === undefined ? [] : [context.force.id],
    focus: all.map(({ id }) => id),
  };
}

const MOST_LISTED = 8;

/** Whether an article of a publisher gives one of the readings. */
function isToldBy({ knowledge }: Context, { readings }: Disagreement, publisher: string): boolean {
  return readings.some(({ evidence }) =>
    evidence.some(
      (one) => 'article' in one && knowledge.articles.get(one.article)?.publisher === publisher,
    ),
  );
}

/**
 * Where the day of the named force's move is told differently: every reading.
 * @param offered The question offers two of the days itself.
 */
function datesDiffer(context: Context, offered: boolean): Draft | undefined {
  const { question, force, named, knowledge } = context;
  if (!named || force === undefined) return undefined;
  if (!has(question, 'engage', 'enter') && !/\bentry\b/i.test(question.text) && !offered)
    return undefined;
  const stay = staysOf(knowledge.record, force.id).find(({ from }) => isDisputed(from.date));
  if (stay === undefined || !isDisputed(stay.from.date)) return undefined;
  const composer = compose(context);
  const cites = stay.from.date.oneOf.flatMap(({ evidence }) => composer.source(evidence));
  const text = `Sources differ on the day of ${force.name}’s move into Engage.`;
  if (question.form.ask === 'yes-no' && asksWhetherTheyAgree(question))
    composer.verdict('no', `No. ${text}`, cites);
  else composer.statement(text, cites);
  for (const { says, date, evidence } of stay.from.date.oneOf)
    composer.item(`${says}: ${writeWhen(date)}`, composer.source(evidence));
  composer.disagreement('the date of the move into Engage').quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'disagreement',
    composer,
    forces: [force.id],
    focus: [stay.id],
  };
}

/** "June or July", "I have seen both": two days are offered for a move whose readings both lie near. */
function offersDays({ question, force, knowledge }: Context): boolean {
  const dated = question.dates.filter(({ asksNow }) => !asksNow);
  if (force === undefined || question.forces.length !== 1 || !WHICH_DAY.test(question.text))
    return false;
  const stay = staysOf(knowledge.record, force.id).find(({ from }) => isDisputed(from.date));
  if (stay === undefined || unexplained(question, [...OF_A_MOVE, ...OF_ALL]).length > 1)
    return false;
  const days = recordInterval(stay.from.date);
  const near = dated.filter(({ from, to }) => to >= days.earliest && from <= days.latest);
  return near.length > 1 || (near.length === 1 && /\bor\b/i.test(question.text));
}

const WHICH_DAY =
  /\bor\b|\bwhich (?:is|was|one)\b|\bboth\b|\bwhich(?: (?:date|day|month))?\W*$|\bdiffer\w*\b/i;

/** How many different keywords stand in the question. */
function touchedBy(question: Question, one: Disagreement): number {
  const terms = question.tokens.map((token) => token.term);
  return one.keywords.filter((keyword) => stands(terms, keyword)).length;
}

function stands(terms: readonly string[], phrase: string): boolean {
  const wanted = analyse(phrase).map((token) => token.term);
  return (
    wanted.length > 0 &&
    terms.some((_, at) => wanted.every((part, offset) => terms[at + offset] === part))
  );
}

/** A question that offers two readings touches the disagreement when two of its readings each hold a word of it that the other lacks. */
function readingsOffered(question: Question, one: Disagreement, concepts: Concepts): boolean {
  const asked = new Set(searchTerms(question.tokens, concepts));
  const shared = one.readings.map(
    (reading) =>
      new Set(searchTerms(analyse(reading.text), concepts).filter((term) => asked.has(term))),
  );
  const holdsMore = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a].some((term) => !b.has(term));
  return shared.some((one, at) =>
    shared.slice(at + 1).some((other) => holdsMore(one, other) && holdsMore(other, one)),
  );
}

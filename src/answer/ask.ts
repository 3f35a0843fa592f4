import type { Quotation } from '../corpus/locate.js';
import { noMemo, type ParseMemo } from '../corpus/memo.js';
import { type Day, writeDay } from '../dates/day.js';
import type { Knowledge } from '../knowledge.js';
import type { Features } from '../search/rank.js';
import type { Answer, Citation } from './answer.js';
import { ANSWERERS } from './answerers/order.js';
import type { Calibration } from './calibrate.js';
import { complete } from './complete.js';
import { Composer } from './composer.js';
import { contested } from './contest.js';
import type { Context, Draft } from './context.js';
import { atRisk, besideSteering, decline } from './decline.js';
import { answerEachForce } from './each-force.js';
import { answerExcerpts } from './excerpts.js';
import { withKnownPost } from './known-post.js';
import { withKnownYear } from './known-year.js';
import { addUnrecorded, orUnrecorded } from './newer.js';
import { ofItself } from './of-itself.js';
import { onlyForce } from './only-force.js';
import { answerParts, answerPartsByRecord } from './parts.js';
import type { QuestionDate } from './question-dates.js';
import { quotationOf } from './quotation.js';
import { isNew } from './quoting.js';
import { rankFor } from './searching.js';
import { suggest } from './suggest.js';
import { withBareStage } from './understand/bare.js';
import {
  buildReader,
  has,
  type Question,
  type Reader,
  readAgain,
  readQuestion,
} from './understand/question.js';
import { unreadable } from './unreadable.js';
import { wordsOf } from './words-of.js';

/** When a question is asked, and as of which day. */
export interface Clock {
  readonly today: Day;
  readonly asOf?: Day | undefined;
}

/** Answers questions from one snapshot. */
export type Ask = (question: string, clock: Clock) => Answer;

/** The longest question that is read, in UTF-16 units; Discord's `/ask` allows 300. */
export const MAX_QUESTION = 1_000;

/** What a snapshot answers with. */
export interface Answers {
  readonly ask: Ask;
  /** The best sentences for a question, whatever answers it: at most ten, numbered from 1. */
  readonly excerpts: (question: string, clock: Clock) => readonly Citation[];
}

/**
 * Prepares a snapshot for questions. The same question on the same day has the same answer.
 * @param memo Spares computing again what it has kept for this snapshot; answers are the same with any.
 */
export function createAnswers(knowledge: Knowledge, memo: ParseMemo = noMemo): Answers {
  const reader = buildReader(knowledge, memo);
  const read = (asked: string, clock: Clock) => {
    const question = readAsked(reader, asked, clock);
    return withKnownPost(
      withKnownYear(focus({ reader, knowledge, question, force: undefined, named: false })),
    );
  };
  return {
    ask: (asked, clock) => {
      const context = read(asked, clock);
      return complete(context, draft(context));
    },
    excerpts: (asked, clock) => excerptsOf(read(asked, clock)),
  };
}

function readAsked(reader: Reader, asked: string, { today, asOf }: Clock): Question {
  return withBareStage(reader, readQuestion(reader, asked, today, asOf));
}

/** The answering part of {@link createAnswers} alone. */
export function createAsk(knowledge: Knowledge, memo: ParseMemo = noMemo): Ask {
  return createAnswers(knowledge, memo).ask;
}

const MOST_EXCERPTS = 10;

function excerptsOf(context: Context): readonly Citation[] {
  const composer = new Composer(context.knowledge.record);
  const chosen: Quotation[] = [];
  const ranked = rankFor(context).map(({ entry }) => quotationOf(entry));
  // Somebody's words on no subject in particular: there is nothing to rank by.
  const found = ranked.length > 0 ? ranked : wordsOf(context, MOST_EXCERPTS);
  for (const one of found) {
    if (chosen.length >= MOST_EXCERPTS) break;
    if (one === undefined || !isNew(one, chosen)) continue;
    chosen.push(one);
    composer.quotation(one);
  }
  return composer.citations;
}

/** How much support an answer needs in a snapshot, as `createAsk` will have it. */
export function createCalibration(knowledge: Knowledge, memo: ParseMemo = noMemo): Calibration {
  return buildReader(knowledge, memo).calibration();
}

/** A sentence that ranking offers for a question, with what its score is made of. */
export interface RankedExcerpt {
  readonly features: Features;
  readonly title: string;
  readonly quote: string;
}

/** Prepares a snapshot for looking at the ranking itself, whatever answers in the end. */
export function createRanking(
  knowledge: Knowledge,
): (question: string, clock: Clock) => RankedExcerpt[] {
  const reader = buildReader(knowledge);
  return (asked, clock) => {
    const question = readAsked(reader, asked, clock);
    const context = focus({ reader, knowledge, question, force: undefined, named: false });
    return rankFor(context).flatMap(({ entry, features }) => {
      const quote = quotationOf(entry)?.text;
      return quote === undefined ? [] : [{ features, title: entry.article.title, quote }];
    });
  };
}

function draft(context: Context): Draft {
  const { question } = context;
  const choices = suggest(context);
  const itself = atRisk(question.text) ?? ofItself(question.asked, choices);
  if (itself !== undefined) return itself;
  const declined = decline(question.text);
  if (declined !== undefined) return besideSteeringAnswered(context) ?? declined;
  const unread = unreadable(context, choices);
  if (unread !== undefined) return unread;
  const impossible = question.dates.find((date) => date.impossible === true);
  if (impossible !== undefined) {
    const reason = `There is no such date as “${impossible.text}”. Ask again with a date that exists.`;
    return { outcome: 'unclear', reason, choices: [] };
  }
  const ahead = question.dates.find(
    (date) =>
      !date.asksNow &&
      date.from > question.today &&
      date.yearAssumed !== true &&
      !LOOKS_AHEAD.test(question.text) &&
      !isCountedFromArticle(question, date) &&
      date.start >= question.asking.start &&
      date.end <= question.asking.end,
  );
  if (ahead !== undefined) {
    const reason = `The sources do not say: ${writeDay(ahead.from)} is still to come.`;
    return {
      outcome: 'not-covered',
      kind: 'none',
      reason,
      nearest: [],
      forces: context.force === undefined ? [] : [context.force.id],
    };
  }
  return (
    answerEachForce(context, fromRecord) ??
    answerPartsByRecord(context, fromRecord) ??
    contested(context, fromRecord(context), fromRecord) ??
    answerParts(context, fromRecord, answerExcerpts) ??
    answerExcerpts(context)
  );
}

/** The answer to what is asked beside an attempt to steer the bot, where it has one. */
function besideSteeringAnswered(context: Context): Draft | undefined {
  const { reader, question } = context;
  const text = besideSteering(question.text);
  if (text === undefined) return undefined;
  const answer = draft(focus({ ...context, question: readAgain(reader, question, text) }));
  return answer.outcome === 'answered' ? answer : undefined;
}

/** "Next year" of what an article tells counts from its day; of a stage it is the asker's. */
function isCountedFromArticle(question: Question, { text }: QuestionDate): boolean {
  return (
    /\bnext (?:year|month|spring|summer|autumn|winter|easter|christmas)\b/i.test(text) &&
    !has(question, 'scan', 'stage') &&
    !(has(question, 'engage') && /^\W*(?:will|is|are|can|when|would)\b/i.test(question.text))
  );
}

/** What is planned, wanted or promised for a day to come may be told today. */
const LOOKS_AHEAD =
  /\b(?:wants?|wanted|aims?|aiming|plans?|planned|planning|targets?|goals?|hopes?|hoping|promis\w+|pledg\w+|say|said|says|expect\w*|due|supposed|meant|scheduled|would|budget\w*|forecast\w*|by (?:next|the end of))\b/i;

/** The answer of the first answerer that understands the question. */
function fromRecord(context: Context): Draft | undefined {
  for (const answerer of ANSWERERS) {
    const found = answerer(context);
    if (found === undefined) continue;
    return found.outcome === 'not-covered'
      ? orUnrecorded(context, found)
      : addUnrecorded(context, found);
  }
  return undefined;
}

/** Finds the force a question is about: named, or held by whom it names, or the one its evidence points to. */
function focus(context: Context): Context {
  const { question, knowledge } = context;
  const [first] = question.forces;
  if (first !== undefined) return { ...context, force: first.force, named: true };
  const { forces } = knowledge.record;
  for (const { person } of question.people) {
    const of = person?.posts
      .map((post) => forces.get(post.of))
      .find((force) => force !== undefined);
    if (of !== undefined) return { ...context, force: of };
  }
  const only = onlyForce(knowledge);
  if (only !== undefined) return { ...context, force: forces.get(only) };
  const best = rankFor(context)[0]?.entry.article.about.map((id) => forces.get(id))[0];
  return { ...context, force: best };
}

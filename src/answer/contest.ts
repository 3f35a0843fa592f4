import type { AnswerKind } from './answer.js';
import { answerOfIntent } from './by-intent.js';
import type { Answerer, Context, Draft } from './context.js';
import { findIntent } from './understand/intent/intent.js';
import { type Intent, plainQuestionOf } from './understand/intent/intents.js';
import { has } from './understand/question.js';

/**
 * How likely an intent has to be for an answer that nothing else has found. On questions that nothing
 * was fitted to, what is likelier is right nine times in ten (`npm run fit:intents`).
 */
export const LEAST_CHANCE = 0.58;
/** How likely another intent has to be for its answer to stand in place of one that words or turns found. */
const LEAST_TO_REPLACE = 0.65;
/** How likely it has to be that what a stage means is asked, where forces are spoken of. */
const LEAST_TO_DEFINE = 0.8;
/** How likely it has to be that a question is none to the record for the record's answer to be dropped. */
const LEAST_TO_DROP = 0.95;

/** Answers that are found by what they alone can tell: a conflict, a rule, an article's own words. */
const KEPT: ReadonlySet<AnswerKind> = new Set<AnswerKind>([
  'disagreement',
  'excerpts',
  'definition',
]);

/** Kinds that an intent's question is answered in as well, each in its own way. */
const AS_WELL: Readonly<Partial<Record<Intent, readonly AnswerKind[]>>> = {
  'entered-when': ['how-long'],
  'how-long': ['across-forces'],
  'status-then': ['across-forces'],
};

/** Kinds of answer that a word of the record ("Engage", a force) may call up beside what is asked. */
const EASILY_CALLED: ReadonlySet<AnswerKind> = new Set<AnswerKind>([
  'status',
  'status-as-of',
  'across-forces',
  'concerns',
  'recommendations',
  'history',
  'how-long',
  'why',
]);

/**
 * The answer that single words or turns have found, or the one that the question's words as a whole
 * ask for, where nothing is found or something else is asked than what is; undefined where they say
 * that it is nothing of the record.
 */
export function contested(
  context: Context,
  found: Draft | undefined,
  answer: Answerer,
): Draft | undefined {
  if (found !== undefined && (found.outcome !== 'answered' || KEPT.has(found.kind))) return found;
  const { intent, chance } = findIntent(context.question);
  if (found === undefined)
    return chance < LEAST_CHANCE ? undefined : answerOfIntent(context, intent, answer);
  if (intent === 'other') {
    const listed = context.question.form.ask === 'which' && isOfSeveral(context);
    return chance >= LEAST_TO_DROP && EASILY_CALLED.has(found.kind) && !listed ? undefined : found;
  }
  if (chance < LEAST_TO_REPLACE || AS_WELL[intent]?.includes(found.kind) === true) return found;
  if (leavesOut(context, intent)) return found;
  // "Is it still there because the concern is open": the stage is what is asked first.
  if (intent === 'concern-one' && found.kind === 'status' && has(context.question, 'engage'))
    return found;
  if (
    found.kind === 'across-forces' &&
    isOfSeveral(context) &&
    !intent.startsWith('across-') &&
    !(intent.endsWith('-means') && chance >= LEAST_TO_DEFINE)
  )
    return found;
  const other = answerOfIntent(context, intent, answer);
  return other === undefined || other.kind === found.kind ? found : other;
}

/** Several forces are asked about, and none by name. */
function isOfSeveral({ question, named }: Context): boolean {
  return !named && /\b(?:forces|constabularies|any force|every force)\b/i.test(question.text);
}

/** Whether an intent's plain question says less than was asked: not the day, or not the force. */
function leavesOut({ question, named }: Context, intent: Intent): boolean {
  const { plain = '', dated } = plainQuestionOf(intent);
  const dates = question.dates.some(({ asksNow }) => !asksNow);
  return (dates && dated === undefined) || (named && !(dated ?? plain).includes('{force}'));
}

import { SPEAKS_FOR_ANOTHER } from './answerers/who/decided.js';
import { type Answerer, type Context, concernTerms, type Draft, forceRecord } from './context.js';
import { fillPlain } from './plain-question.js';
import { askedNoun } from './understand/head.js';
import { type Intent, plainQuestionOf } from './understand/intent/intents.js';
import { namesOtherBody } from './understand/other-bodies.js';
import { type Question, readAgain } from './understand/question.js';
import { OF_A_MOVE, unexplained } from './understand/unexplained.js';

/** The record's answer to an intent's plain question; undefined where that cannot be put or answered. */
export function answerOfIntent(
  context: Context,
  intent: Intent,
  answer: Answerer,
): Extract<Draft, { outcome: 'answered' }> | undefined {
  const { reader, question } = context;
  const plain = plainQuestion(context, intent);
  if (plain === undefined) return undefined;
  const found = answer({ ...context, question: readAgain(reader, question, plain) });
  if (found?.outcome !== 'answered') return undefined;
  return found.kind !== 'excerpts' || IN_QUOTES.has(intent) ? found : undefined;
}

/** What the record itself tells in the articles' words. */
const IN_QUOTES: ReadonlySet<Intent> = new Set<Intent>(['area', 'next', 'sources']);

/** The plain question for what is asked; undefined where it cannot be put. */
function plainQuestion(context: Context, intent: Intent): string | undefined {
  const { question } = context;
  const { never } = plainQuestionOf(intent);
  if (never?.includes(question.form.ask) === true) return undefined;
  if (countsSomethingElse(question) || namesOtherBody(question.text)) return undefined;
  if (intent.startsWith('concerns-') && isOtherConcern(context)) return undefined;
  if (intent.startsWith('who-') && SPEAKS_FOR_ANOTHER.test(question.text)) return undefined;
  if (PASSED.has(intent) && TO_COME.test(question.text)) return undefined;
  return fillPlain(context, plainQuestionOf(intent));
}

/** Days that have passed, none that are to come. */
const PASSED: ReadonlySet<Intent> = new Set<Intent>([
  'concerns-closed',
  'concerns-closed-when',
  'inspected-when',
  'report-when',
  'revisited-when',
]);
const TO_COME =
  /\b(?:next|will|won['’]t|upcoming|coming|due|deadline|scheduled|pencilled|must|going to)\b|['’]ll\b/i;

/** "Four custody areas of concern": what stands before them is of none of the force's causes of concern. */
function isOtherConcern(context: Context): boolean {
  const { question } = context;
  const found = BEFORE_CONCERN.exec(question.text);
  if (found === null) return false;
  const end = found.index + found[0].length;
  const ours = concernTerms(forceRecord(context)?.concerns ?? []);
  return unexplained(question, [
    'concern',
    'closed',
    'open',
    'number',
    'last',
    'still',
    ...OF_A_MOVE,
  ])
    .filter(({ start }) => start >= found.index && start < end)
    .some(
      ({ term, word }) => word.length >= SHORTEST && !ours.has(term) && !OF_A_CONCERN.test(word),
    );
}

const BEFORE_CONCERN = /(?:[\p{L}-]+ ){1,3}(?=(?:areas? of )?concerns?\b)/iu;
const SHORTEST = 4;
/** What may be said of any cause of concern. */
const OF_A_CONCERN =
  /^(?:causes?|areas?|main|serious|major|initial|first|those|these|whole|each|formal|other|biggest|separate|individual|official|known|named|listed|watchdogs?|inspectors?|several|outstanding|remaining|resolved|original|current|previous|raised|about|have|what|which|their|long|standing|long-standing)$/i;

/** "How many zeppelins": what is counted is nothing of the record. */
function countsSomethingElse({ form, text, tokens, senses }: Question): boolean {
  if (form.ask !== 'how-many') return false;
  const counted = askedNoun(text, tokens);
  return (
    counted.length > 0 &&
    !counted.some((token) =>
      OF_THE_RECORD.some((sense) => senses.at[tokens.indexOf(token)]?.has(sense)),
    )
  );
}

const OF_THE_RECORD = ['concern', 'force', 'days', 'recommendation', 'inspection'] as const;

import { namedTerms } from './answerers/named-terms.js';
import { SPEAKS_FOR_ANOTHER } from './answerers/who/decided.js';
import { concernNamed } from './concern-named.js';
import { type Answerer, type Context, concernTerms, type Draft, forceRecord } from './context.js';
import { asksOut } from './direction.js';
import type { QuestionDate } from './question-dates.js';
import { askedNoun } from './understand/head.js';
import { findIntent } from './understand/intent/intent.js';
import { type Intent, plainQuestionOf } from './understand/intent/intents.js';
import { namesOtherBody } from './understand/other-bodies.js';
import { has, type Question, readAgain } from './understand/question.js';
import { OF_A_MOVE, unexplained } from './understand/unexplained.js';

/**
 * How likely an intent has to be for an answer that nothing else has found. On questions that nothing
 * was fitted to, what is likelier is right nine times in ten (`npm run fit:intents`).
 */
export const LEAST_CHANCE = 0.6;

/**
 * The record's answer to what a question asks by its words as a whole, where none of its words alone
 * has told what that is. Undefined where it asks something else, or of no force.
 */
export function answerByIntent(context: Context, answer: Answerer): Draft | undefined {
  const { intent, chance } = findIntent(context.question);
  return chance < LEAST_CHANCE ? undefined : answerOfIntent(context, intent, answer);
}

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
  const { plain, dated, never } = plainQuestionOf(intent);
  if (never?.includes(question.form.ask) === true) return undefined;
  if (countsSomethingElse(question) || namesOtherBody(question.text)) return undefined;
  if (intent.startsWith('concerns-') && isOtherConcern(context)) return undefined;
  if (intent.startsWith('who-') && SPEAKS_FOR_ANOTHER.test(question.text)) return undefined;
  if (PASSED.has(intent) && TO_COME.test(question.text)) return undefined;
  const date = question.dates.find(({ asksNow }) => !asksNow);
  if (date === undefined) return plain === undefined ? undefined : filled(context, plain, date);
  // A day that is left out may be a wrong premise.
  const form = dated ?? plain?.replace(OF_A_FORCE, '$1 {date}?');
  return form === undefined ? undefined : filled(context, form, date);
}

/** The end of a plain question about one force, where a day can be put. */
const OF_A_FORCE = /^(.*\{force\}.*)\?$/;

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

const BLANK = /\{(\w+)\}/g;

/** A plain question with its blanks filled in; undefined where there is nothing for one of them. */
function filled(
  context: Context,
  form: string,
  date: QuestionDate | undefined,
): string | undefined {
  const { question, force, knowledge } = context;
  const fill = (blank: string): string | undefined => {
    switch (blank) {
      case 'force':
        return force?.name;
      case 'other':
        return question.forces.find((one) => one.force.id !== force?.id)?.force.name;
      case 'date':
        return date === undefined ? undefined : written(date);
      case 'concern':
        return concernNamed(context)?.title;
      case 'term':
        return namedTerms(question, [...knowledge.record.terms.values()])[0]?.term.term;
      case 'move':
        return asksOut(question) ? 'out of Engage' : 'into Engage';
      case 'extreme':
        return has(question, 'shortest') ? 'for the shortest time' : 'longest';
      default:
        return undefined;
    }
  };
  const blanks = [...form.matchAll(BLANK)].map(([, blank = '']) => fill(blank));
  if (blanks.includes(undefined)) return undefined;
  return form.replace(BLANK, () => blanks.shift() ?? '');
}

/** A date as it stands in a sentence, with the word that leads to it. */
function written({ text, precision }: QuestionDate): string {
  if (LED.test(text)) return text;
  return `${precision === 'day' ? 'on' : 'in'} ${text}`;
}

const LED = /^(?:in|on|by|at|before|after|since|until|till|during|between|from|as of)\b/i;

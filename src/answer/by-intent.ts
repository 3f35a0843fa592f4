import { namedTerms } from './answerers/named-terms.js';
import { concernNamed } from './concern-named.js';
import type { Answerer, Context, Draft } from './context.js';
import type { QuestionDate } from './question-dates.js';
import { askedNoun } from './understand/head.js';
import { findIntent } from './understand/intent/intent.js';
import { type Intent, plainQuestionOf } from './understand/intent/intents.js';
import { type Question, readAgain } from './understand/question.js';

/**
 * How likely an intent has to be for an answer that nothing else has found. On questions that nothing
 * was fitted to, what is likelier is right nine times in ten (`npm run fit:intents`).
 */
const LEAST_CHANCE = 0.5;

/**
 * The record's answer to what a question asks by its words as a whole, where none of its words alone
 * has told what that is. Undefined where it asks something else, or of no force.
 */
export function answerByIntent(context: Context, answer: Answerer): Draft | undefined {
  const { reader, question } = context;
  const { intent, chance } = findIntent(question);
  const plain = chance < LEAST_CHANCE ? undefined : plainQuestion(context, intent);
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
  if (countsSomethingElse(question)) return undefined;
  if (PASSED.has(intent) && TO_COME.test(question.text)) return undefined;
  const date = question.dates.find(({ asksNow }) => !asksNow);
  const form = date === undefined || dated === undefined ? plain : dated;
  return form === undefined ? undefined : filled(context, form, date);
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

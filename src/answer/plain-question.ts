import { namedTerms } from './answerers/named-terms.js';
import { concernNamed } from './concern-named.js';
import type { Context } from './context.js';
import { asksOut } from './direction.js';
import type { QuestionDate } from './question-dates.js';
import type { PlainQuestion } from './understand/intent/intents.js';
import { has } from './understand/question.js';

/**
 * A plain question with its blanks filled in from what was asked, and with the day that was asked
 * about; undefined where there is nothing for a blank or no place for the day.
 */
export function fillPlain(context: Context, { plain, dated }: PlainQuestion): string | undefined {
  const date = context.question.dates.find(({ asksNow }) => !asksNow);
  // A day that is left out may be a wrong premise.
  const form = date === undefined ? plain : (dated ?? plain?.replace(OF_A_FORCE, '$1 {date}?'));
  return form === undefined ? undefined : filled(context, form, date);
}

/** The end of a plain question about one force, where a day can be put. */
const OF_A_FORCE = /^(.*\{force\}.*)\?$/;

const BLANK = /\{(\w+)\}/g;

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

import type { Entry } from '../search/index.js';
import { isView } from '../search/wanted.js';
import type { Context } from './context.js';
import { speakerCondition } from './spoken.js';
import type { Question } from './understand/question.js';
import { subjectOf } from './understand/subject.js';
import { wantedOf } from './understand/wanted.js';

/**
 * Which sentences may tell how somebody takes something whom the question names, or whose post it names:
 * his own, and those that name him; nobody else's feelings. Undefined for any other question.
 */
export function tellsOfNamed(context: Context): ((entry: Entry) => boolean) | undefined {
  const { question } = context;
  const spokenBy = speakerCondition(context);
  if (spokenBy === undefined || !(isView(wantedOf(question)) || WHY_IS_HE.test(question.text)))
    return undefined;
  const names = question.people.map(({ name }) => name.split(' ').at(-1) ?? name);
  const named = names.length > 0 ? names : postOf(question);
  if (named.length === 0) return undefined;
  // Findings of inspectors stand in news without saying each time whose they are.
  const ofInspectors = named.some((name) => /^(?:inspect|watchdog|hmic)/i.test(name));
  return (entry) =>
    spokenBy(entry) > 0 ||
    (ofInspectors && entry.sentence.speaker === undefined) ||
    named.some((name) => entry.sentence.text.includes(name));
}

/** "Why was she delighted": a state of hers, of which others' feelings tell nothing. */
const WHY_IS_HE = /^\W*(?:so |and |but )?why (?:is|was|are|were)\b/i;

/** "The commissioner": the word for the post or body whose feelings are asked for, as articles write it. */
function postOf({ text }: Question): string[] {
  const subject = subjectOf(text);
  if (subject === undefined || subject.words) return [];
  const word = /[\p{L}]{4,}$/u.exec(text.slice(subject.start, subject.end))?.[0].toLowerCase();
  return word === undefined ? [] : [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`];
}

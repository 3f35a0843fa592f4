import type { Entry } from '../search/index.js';
import { isView } from '../search/wanted.js';
import type { Context } from './context.js';
import { speakerCondition } from './spoken.js';
import { wantedOf } from './understand/wanted.js';

/**
 * Which sentences may tell how a person takes something whom the question names: his own, and those
 * that name him; nobody else's feelings. Undefined for any other question.
 */
export function tellsOfNamed(context: Context): ((entry: Entry) => boolean) | undefined {
  const { question } = context;
  const spokenBy = speakerCondition(context);
  if (spokenBy === undefined || question.people.length === 0 || !isView(wantedOf(question)))
    return undefined;
  const surnames = question.people.map(({ name }) => name.split(' ').at(-1) ?? name);
  return (entry) =>
    spokenBy(entry) > 0 || surnames.some((name) => entry.sentence.text.includes(name));
}

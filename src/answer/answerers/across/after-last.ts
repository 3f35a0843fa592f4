import { staysOf } from '../../../record/as-of.js';
import { lastPossible } from '../../../record/dates.js';
import type { Force } from '../../../record/schema.js';
import type { Context } from '../../context.js';
import { readAgain } from '../../understand/question.js';

/**
 * "Which forces were still there after A and B left": the question with the one of them that left
 * last; undefined for any other question.
 */
export function afterLastOf(context: Context, named: readonly Force[]): Context | undefined {
  const { question, reader, knowledge } = context;
  const [first, last] = [question.forces[0], question.forces.at(-1)];
  if (first === undefined || last === undefined || !AFTER_BOTH.test(question.text))
    return undefined;
  if (!/\b(?:after|once|when)\s+(?:the\s+)?$/i.test(question.text.slice(0, first.start)))
    return undefined;
  const left = named.flatMap((force) => {
    const to = staysOf(knowledge.record, force.id).at(-1)?.to;
    return to === undefined ? [] : [{ force, day: lastPossible(to.date) }];
  });
  const latest = left.toSorted((a, b) => b.day.localeCompare(a.day))[0];
  if (latest === undefined || left.length < named.length) return undefined;
  const text = `${question.text.slice(0, first.start)}${latest.force.name}${question.text.slice(last.end)}`;
  return { ...context, force: latest.force, question: readAgain(reader, question, text) };
}

const AFTER_BOTH =
  /^\W*(?:how many|which|what|who)\b.*\b(?:after|once|when)\b.*\band\b.*\b(?:left|came out|got out|had left|were out|went)\b/i;

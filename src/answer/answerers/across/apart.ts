import type { Context } from '../../context.js';
import { onlyForce } from '../../only-force.js';
import { readAgain } from '../../understand/question.js';

/** "Did another force go in": another than the one that all articles are about. */
export function apartFromOwn(context: Context): Context | undefined {
  const { force, knowledge, question, reader } = context;
  if (force === undefined || onlyForce(knowledge) !== force.id) return undefined;
  if (!OTHERS.test(question.text)) return undefined;
  const text = `${question.text.replace(/[\s?.!]+$/, '')} apart from ${force.name}?`;
  return { ...context, question: readAgain(reader, question, text) };
}

const OTHERS =
  /(?<!\b(?:than|with|to|like|as|from|all|every|between) )\b(?:other|another)\s+(?:police\s+)?(?:forces?|constabular(?:y|ies))\b/i;

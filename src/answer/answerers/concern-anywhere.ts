import type { Context, Draft } from '../context.js';
import { readAgain } from '../understand/question.js';
import { answerAcross } from './across/across.js';

/** "Was corruption a cause of concern anywhere", "was call handling raised at any force". */
const ANYWHERE =
  /^\W*(?:(?:so|and|but|ok)\W+)*(?:is|are|was|were|has|have)\s+(?!(?:it|this|that|there|he|she|they)\b)(.{3,50}?)\s+(?:ever\s+|also\s+)?(?:been\s+)?(?:(?:raised|named|flagged)(?:\s+as\s+an?\s+(?:cause\s+of\s+)?concern)?|(?:an?|the)\s+(?:cause\s+of\s+concern|concern))\s+(?:anywhere(?:\s+else)?|(?:at|in|for|with|of)\s+any\s+(?:other\s+)?(?:police\s+)?(?:forces?|constabulary))\W*$/i;

/** Forces with a cause of concern about what is asked, where any force is asked about. */
export function answerConcernAnywhere(context: Context): Draft | undefined {
  const { question, reader, named } = context;
  const topic = named || question.people.length > 0 ? undefined : ANYWHERE.exec(question.text)?.[1];
  if (topic === undefined || /\b(?:engage|special measures|scan)\b/i.test(topic)) return undefined;
  const plain = `Which forces in Engage had a cause of concern about ${topic}?`;
  const found = answerAcross({ ...context, question: readAgain(reader, question, plain) });
  if (found !== undefined) return found;
  return {
    outcome: 'not-covered',
    kind: 'concerns',
    reason: `The sources do not say: no cause of concern that is named so is recorded of any force.`,
    nearest: [],
    forces: [],
  };
}

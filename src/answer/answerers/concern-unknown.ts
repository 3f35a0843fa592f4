import { concernNamed } from '../concern-named.js';
import { type Context, type Draft, forceRecord } from '../context.js';
import { isOtherConcern, wordsBefore } from '../other-concern.js';
import { has } from '../understand/question.js';
import { countWord, joinList } from '../wording.js';

/** "The corruption concern": one, by what it is about. */
const ONE_CALLED =
  /\b(?:the|its|their|that) (?:[\p{L}-]+ ){1,2}(?:cause of )?concern\b(?! (?:about|over|on|regarding)\b)/iu;
/** Areas that articles call concerns as well. */
const TOLD_OTHERWISE = /\bcustody\b|\blong[- ]standing\b/i;

/** "When was the corruption concern closed?": that no cause of concern of the force is called so. */
export function answerConcernUnknown(context: Context): Draft | undefined {
  const { question, force } = context;
  const concerns = forceRecord(context)?.concerns ?? [];
  if (force === undefined || concerns.length === 0 || question.people.length > 0) return undefined;
  const { ask } = question.form;
  if (!['when', 'why', 'who', 'yes-no'].includes(ask) || !has(question, 'closed', 'open'))
    return undefined;
  if (!has(question, 'concern') || has(question, 'recommendation', 'speech')) return undefined;
  if (ask !== 'when' && TOLD_OTHERWISE.test(question.text)) return undefined;
  if (!ONE_CALLED.test(question.text) || !isOtherConcern(context)) return undefined;
  // By another word one of them may be meant.
  if (concernNamed(context) !== undefined) return undefined;
  const words = wordsBefore(context);
  const name = question.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const titles = joinList(concerns.map(({ title }) => title));
  return {
    outcome: 'not-covered',
    kind: 'concerns',
    reason: `The sources do not say: none of the ${countWord(concerns.length)} causes of concern at ${force.name} is called “${name}”. They are about ${titles}.`,
    nearest: [],
    forces: [force.id],
  };
}

import { type Context, compose, type Draft } from '../context.js';

/**
 * That no stay in Engage was found: an answer where the record says what its register rests on,
 * else only that the sources do not say.
 */
export function noneInRegister(context: Context, text: string, forces: readonly string[]): Draft {
  const kind = forces.length === 0 ? 'across-forces' : 'status';
  const rule = context.knowledge.record.rules.find(({ topic }) => topic === 'register');
  if (rule === undefined)
    return { outcome: 'not-covered', kind, reason: text, nearest: [], forces };
  const composer = compose(context);
  const cites = composer.evidence(rule.evidence);
  composer.verdict('unclear', text, cites);
  composer.caveat(rule.text, cites);
  composer.quotes(cites, 1);
  return { outcome: 'answered', kind, composer, forces, focus: [rule.id] };
}

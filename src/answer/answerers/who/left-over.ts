import type { Context } from '../../context.js';
import type { Sense } from '../../understand/senses.js';
import { unexplained } from '../../understand/unexplained.js';

/** Stems of words that only ask what somebody does. */
export const JOB_WORDS = new Set([
  'job',
  'role',
  'titl',
  'post',
  'posit',
  'name',
  'rank',
  'organis',
  'bodi',
  'work',
  'chairman',
  'jobwis',
  'guy',
  'man',
  'woman',
  'ladi',
  'person',
  'bloke',
  'hold',
  'occupi',
  'run',
  'head',
  'charg',
  'boss',
  'local',
  'part',
  'plai',
  'play',
]);

/** How many words of the question neither these senses, nor asking for a job, nor `extra` explain. */
export function left(
  context: Context,
  senses: readonly Sense[],
  extra: ReadonlySet<string> = new Set(),
): number {
  return unexplained(context.question, senses).filter(
    (token) => !JOB_WORDS.has(token.term) && !extra.has(token.term),
  ).length;
}

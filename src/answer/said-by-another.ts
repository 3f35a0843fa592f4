import type { Entry } from '../search/index.js';
import type { Context } from './context.js';
import { askedSpeaker, BODY_ASKED } from './spoken.js';

/** Whether a question asks what inspectors, or another body, found or said: others' words are no answer. */
export function exceptsOthers(context: Context): boolean {
  return INSPECTORS_FOUND.test(context.question.text) || askedSpeaker(context)?.ofBody === true;
}

/** True where a body's findings are asked for and somebody else says this: no answer, whatever its words. */
export function isSaidByAnother(
  context: Context,
  { article, sentence: { speaker, text } }: Entry,
): boolean {
  // What inspectors found is told by them and in news, not by who was inspected.
  if (INSPECTORS_FOUND.test(context.question.text))
    return speaker?.kind === 'person' && speaker.role !== undefined && !INSPECTS.test(speaker.role);
  const asked = askedSpeaker(context);
  if (asked?.ofBody !== true) return false;
  if (speaker === undefined) return article.kind === 'force' && !BODY_ASKED.test(text);
  return !asked.speaks(speaker);
}

const INSPECTORS_FOUND =
  /\b(?:did|do|have|had|has|what) (?:the )?(?:hm )?(?:inspectors|inspectorate|hmicfrs|hmic|watchdog) (?:really |actually )?(?:find|found|conclude[ds]?|discover(?:ed)?|uncover(?:ed)?)\b/i;
const INSPECTS = /inspect|hmi\b|hmicfrs/i;

import { analyse } from '../search/analysis.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';

/** "What is an X", "what does X mean": the thing is the group. */
const ASKS_WHAT_IT_IS =
  /^\W*what(?:['’]?s| is| are)\s+(?:an?\s+|the\s+)?(?!the\b)(.{3,60}?)(?:,|\s+(?:at|in|of|for|like|that|which)\b|\W*$)/i;
/** Behind the name of a thing: what it is. */
const IS = new Set('is are means was were lets allows helps'.split(' '));
const CALLED = /\b(?:known as|called|nicknamed|dubbed|named|referred to as)\s+(?:the\s+)?["“'‘]?$/i;
const IS_BESIDE = /^["”'’]?,\s+(?:an?|the|its|their|our|which (?:is|are|was|were))\s/i;
/** So near the best a sentence must come ... */
const NEAR = 0.5;
/** ... and so near its beginning name the thing, in words. */
const WITHIN = 4;

/** For "what is X" a sentence that says what X is goes before others that only speak of it. */
export function withDefiningFirst(
  { question }: Context,
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const named = ASKS_WHAT_IT_IS.exec(question.text)?.[1];
  const best = ranked[0]?.score ?? 0;
  if (named === undefined || question.form.ask !== 'what') return ranked;
  const thing = analyse(named)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);
  if (thing.length === 0) return ranked;
  const defining = ranked.find(
    (one) => one.score >= best * NEAR && defines(one.entry.sentence.text, thing),
  );
  return defining === undefined ? ranked : [defining, ...ranked.filter((one) => one !== defining)];
}

/** Whether a sentence begins by naming a thing and goes on with what it is. */
function defines(text: string, thing: readonly string[]): boolean {
  const tokens = analyse(text);
  const at = tokens.findIndex((_, from) => {
    const behind = tokens.slice(from).filter(({ stop }) => !stop);
    return thing.every((term, offset) => behind[offset]?.term === term);
  });
  if (at < 0) return false;
  const last = tokens.findIndex((token, index) => index >= at && token.term === thing.at(-1));
  const [start = 0, end = 0] = [
    tokens.slice(at).find(({ stop }) => !stop)?.start,
    tokens[last]?.end,
  ];
  // "The tool in use, known as X", "X, the force's helpline,": it is told beside its name.
  if (CALLED.test(text.slice(0, start)) || IS_BESIDE.test(text.slice(end))) return true;
  if (at > WITHIN) return false;
  return tokens.slice(last + 1, last + 1 + WITHIN).some(({ word }) => IS.has(word));
}

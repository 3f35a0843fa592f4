import type { Knowledge } from '../knowledge.js';
import { isProperNoun } from '../search/proper.js';
import type { Context } from './context.js';
import { onlyForce } from './only-force.js';

/** Names that say nothing of whose article it is: days, months, the field's own, everybody's posts. */
const COMMON =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|engage|scan|hmicfrs|hmic|peel|england|wales|english|welsh|britain|british|uk|london|police|constabulary|force|chief|constable|commissioner|pcc|inspector|inspectors|inspectorate|home|office|secretary|minister|government|parliament|council|councillor|cllr|sergeant|superintendent|detective|deputy|assistant|mr|mrs|ms|dr|sir|federation|unison|majesty|king|queen|covid)$/;

/**
 * The forces whose articles hold all the names of a question that names no force: "Beacon" stands in
 * one force's articles alone. Undefined where the names do not tell, or one force is all there is.
 */
export function forcesOfNames({ question, knowledge }: Context): ReadonlySet<string> | undefined {
  if (question.forces.length > 0 || onlyForce(knowledge) !== undefined) return undefined;
  let found: ReadonlySet<string> | undefined;
  for (const { term, word, stop } of question.tokens) {
    if (stop || /\d/.test(word) || word.length < SHORTEST || COMMON.test(word)) continue;
    if (isProperNoun(knowledge.index, term) !== true) continue;
    const own = forcesHolding(knowledge, term);
    const both: ReadonlySet<string> =
      found === undefined ? own : new Set([...own].filter((id) => found?.has(id)));
    // Two names that stand in no article together tell nothing.
    if (both.size === 0) return undefined;
    found = both;
  }
  return found;
}

const SHORTEST = 3;

const cache = new WeakMap<Knowledge, Map<string, ReadonlySet<string>>>();

/** The forces that articles with a term are about. */
function forcesHolding(knowledge: Knowledge, term: string): ReadonlySet<string> {
  const known = cache.get(knowledge) ?? new Map<string, ReadonlySet<string>>();
  cache.set(knowledge, known);
  const before = known.get(term);
  if (before !== undefined) return before;
  const made = new Set(
    knowledge.index.entries
      .filter(({ terms }) => terms.has(term))
      .flatMap(({ article }) => article.about),
  );
  known.set(term, made);
  return made;
}

import type { Query, QueryTerm } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { knowsBeginning } from './known-words.js';
import { namedPublishers } from './searching.js';
import { speakerCondition } from './spoken.js';
import { has } from './understand/question.js';

/** So much of a question, by weight, stands nowhere in the corpus ... */
const MOSTLY_UNHEARD = 0.6;
/** ... and the sentence has no more of it than this. */
const HARDLY_MET = 0.37;

/**
 * Most of what a question asks stands nowhere in the corpus, by no word of its meaning: what it
 * shares with the best sentence it shares by chance.
 */
export function isMostlyUnheard(context: Context, { terms }: Query, { coverage }: Ranked): boolean {
  if (coverage >= HARDLY_MET || context.question.form.ask === 'why') return false;
  if (speakerCondition(context) !== undefined || isOfTheField(context)) return false;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const unheard = terms.filter((term) => !isHeard(context, term));
  const share = unheard.reduce((sum, { weight }) => sum + weight, 0) / Math.max(total, 1e-9);
  return share >= MOSTLY_UNHEARD;
}

const OF_THE_FIELD = [
  ...(['force', 'inspectorate', 'engage', 'scan', 'stage', 'concern'] as const),
  ...(['inspection', 'recommendation', 'decide', 'announce', 'closed', 'open'] as const),
] as const;

/** A force, a person or anything of how forces are monitored is named: other words may tell of it. */
function isOfTheField(context: Context): boolean {
  const { named, question } = context;
  return (
    named ||
    namedPublishers(context).length > 0 ||
    question.people.length > 0 ||
    question.forces.length > 0 ||
    has(question, ...OF_THE_FIELD)
  );
}

function isHeard(context: Context, { literal, concepts, parts, prefix }: QueryTerm): boolean {
  const { frequency } = context.knowledge.index;
  const isKnown = (one: string | undefined) => one !== undefined && frequency.has(one);
  return (
    isKnown(literal) ||
    concepts.some(isKnown) ||
    parts?.some((part) => isKnown(part.literal)) === true ||
    knowsBeginning(context.knowledge.index, prefix)
  );
}

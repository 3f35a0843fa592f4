import { match, type Query, shareMet } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { isHeard } from '../search/spoken-by.js';
import type { Context } from './context.js';
import { holdsWantedOn, mustHold } from './must-hold.js';
import { isObjected } from './objections.js';
import { speakerCondition } from './spoken.js';
import { isSupported } from './supported.js';
import { asksUnheardSpeaker } from './unheard.js';

/** Below this share of the question in the best sentence nothing is answered, whatever else speaks for it. */
const LEAST_COVERAGE = 0.15;
/** ... unless it has so much of it with what stands around it: news tells one thing in several sentences. */
const LEAST_AROUND = 0.4;

function isHardlyCovered(context: Context, query: Query, { entry, coverage, features }: Ranked) {
  if (coverage >= LEAST_COVERAGE || features.titled >= LEAST_AROUND) return false;
  // An answer may say nothing of what it is asked.
  const before = context.knowledge.index.entries[entry.number - 1];
  return (
    before?.article !== entry.article ||
    !/[?]["”’'*_]*$/.test(before.sentence.text) ||
    shareMet(query.terms, before.terms) < LEAST_COVERAGE
  );
}

/** What has two words of a question and scores so much more than whatever comes next is no chance find. */
function standsOut({ terms }: Query, best: Ranked, next: Ranked | undefined): boolean {
  const met = terms.filter((term) => match(term, best.entry.terms) > 0).length;
  return met >= LEAST_MET && next !== undefined && best.score >= STANDS_OUT * next.score;
}

const STANDS_OUT = 1.3;
const LEAST_MET = 2;

/** Somebody's words may hold hardly anything of a question, but where one certain thing is asked for, so much. */
const LEAST_SPOKEN = 0.05;

/** Whether ranked sentences, best first, answer a question, as far as this corpus can tell. */
export function supports(
  context: Context,
  query: Query,
  ranked: readonly Ranked[],
  best: Ranked,
): boolean {
  const { ask } = context.question.form;
  if (
    isHardlyCovered(context, query, best) &&
    !standsOut(query, best, ranked[1]) &&
    (speakerCondition(context) === undefined ||
      (ASKS_FOR_ONE.has(ask) && best.coverage < LEAST_SPOKEN))
  )
    return false;
  const whoIs = ask === 'who' && best.coverage > 0.99 && NAMES_SOMEBODY.test(context.question.text);
  if (whoIs) return true;
  if (isOfNobody(context, best) || asksUnheardSpeaker(context)) return false;
  const held = holdsWantedOn(context, query, best);
  if (mustHold(context) && !held) return false;
  if (isObjected(context, query, best)) return false;
  return isSupported(context, query, [{ ...best, holdsWanted: held }, ...ranked.slice(1)]);
}

/** Somebody's words may answer without a word of the question, unless one certain thing is asked for. */
const ASKS_FOR_ONE: ReadonlySet<string> = new Set([
  'which',
  'when',
  'where',
  'how-many',
  'how-much',
  'how-long',
  // Of why somebody did a thing something must be told.
  'why',
]);

/** How somebody feels is asked of whom no article has a word. */
function isOfNobody(context: Context, { features }: Ranked): boolean {
  const spokenBy = speakerCondition(context);
  if (spokenBy === undefined || features.speaker > 0) return false;
  return !isHeard(context.knowledge.index, spokenBy);
}

/** "Who is Name Surname": the sentence that names them is what there is to say. */
const NAMES_SOMEBODY = /\bwho(?:'s| is| was|s)\s+\p{L}+\s+\p{L}+\s*\??$/iu;

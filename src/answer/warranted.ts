import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { holdsWantedOn, mustHold } from './must-hold.js';
import { lacksOutcome } from './outcome.js';
import { speakerCondition } from './spoken.js';
import { isSupported } from './supported.js';
import { isOfTime } from './timely.js';

/** Below this share of the question in the best sentence nothing is answered, whatever else speaks for it. */
const LEAST_COVERAGE = 0.15;

/** Whether ranked sentences, best first, answer a question, as far as this corpus can tell. */
export function supports(
  context: Context,
  query: Query,
  ranked: readonly Ranked[],
  best: Ranked,
): boolean {
  const { ask } = context.question.form;
  if (best.coverage < LEAST_COVERAGE && speakerCondition(context) === undefined) return false;
  const whoIs = ask === 'who' && best.coverage > 0.99 && NAMES_SOMEBODY.test(context.question.text);
  if (whoIs) return true;
  if (isOfNobody(context, best)) return false;
  const held = holdsWantedOn(context, query, best);
  if (mustHold(context) && !held) return false;
  if (lacksOutcome(context, query, best)) return false;
  if (!isOfTime(context, best.entry)) return false;
  if (best.coverage < WELL_COVERED && asksUnheardOf(context, query)) return false;
  if (ASKS_EARLIER.test(context.question.text) && !TELLS_EARLIER.test(best.entry.sentence.text))
    return false;
  if (
    /^\s*will\b/i.test(context.question.text) &&
    !/\b(?:will|would|due|expected|expects?|plans?|going to|until|whether)\b/i.test(
      best.entry.sentence.text,
    )
  )
    return false;
  if (ASKS_ADVICE.test(context.question.text) && best.coverage < ADVICE_COVERED) return false;
  return isSupported(context, query, [{ ...best, holdsWanted: held }, ...ranked.slice(1)]);
}

/** How somebody feels is asked of whom no article has a word. */
function isOfNobody(context: Context, { features }: Ranked): boolean {
  const spokenBy = speakerCondition(context);
  if (spokenBy === undefined || features.speaker > 0) return false;
  return !context.knowledge.index.entries.some((entry) => spokenBy(entry) > 0);
}

/** "Who is Name Surname": the sentence that names them is what there is to say. */
const NAMES_SOMEBODY = /\bwho(?:'s| is| was|s)\s+\p{L}+\s+\p{L}+\s*\??$/iu;
/** A sentence that holds so much of the question answers even if it words the thing otherwise. */
const WELL_COVERED = 0.5;

/** The very thing that is asked for stands nowhere in the corpus, by no word of its meaning. */
function asksUnheardOf(context: Context, { head }: Query): boolean {
  const { frequency } = context.knowledge.index;
  return (
    head.length > 0 &&
    head.every(
      ({ literal, concepts, prefix }) =>
        !frequency.has(literal ?? '') &&
        !concepts.some((one) => frequency.has(one)) &&
        !knowsPrefix(context, prefix),
    )
  );
}

function knowsPrefix(context: Context, prefix: string | undefined): boolean {
  if (prefix === undefined) return false;
  return [...context.knowledge.index.words.keys()].some((word) => word.startsWith(prefix));
}

/** Who held a post before, what a figure was before: an article must tell of the time before. */
const ASKS_EARLIER =
  /^(?!.*\b(?:when|how long|date|day|month)\b).*\b(?:who|which|how many|how much|where)\b.*\b(?:before|prior to|until)\b(?!\s*[?.]*\s*$)/is;
const TELLS_EARLIER =
  /\b(?:before|prior|previous(?:ly)?|former(?:ly)?|predecessor|used to|until|earlier|from|had been|had|in \d{4}|last year|year ago|compared)\b/i;

/** "How do I complain": what the asker is to do is hardly ever told by news, so it must be told outright. */
const ASKS_ADVICE =
  /\b(?:how|where|when|who|whom|what)\s+(?:do|can|could|should|would|must|may)\s+(?:i|we|you|one|somebody|someone|people)\b/i;
const ADVICE_COVERED = 0.8;

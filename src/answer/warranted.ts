import { match, type Query, shareMet } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { isHeard } from '../search/spoken-by.js';
import { isOfAnotherForce } from './another-force.js';
import { isOfAnotherYear } from './another-year.js';
import { lacksClaimed } from './claimed-figure.js';
import { lacksWhatWasSaid } from './content-said.js';
import type { Context } from './context.js';
import { isOfAnotherKind } from './contrast.js';
import {
  lacksDone,
  lacksGoing,
  lacksGoingOfPost,
  lacksPay,
  lacksPayer,
  lacksVote,
} from './deed-told.js';
import { isOnAnotherArticle } from './elsewhere.js';
import { onlyCounts } from './enumerated.js';
import { lacksFeeling } from './feeling.js';
import { isOfAnotherThing } from './figure-of.js';
import { lacksFormer } from './former.js';
import { isFoundByAnother } from './found-by.js';
import { meetsFrameOnly } from './frame-only.js';
import {
  gradesAnother,
  lacksAverage,
  lacksClock,
  lacksComparison,
  lacksContents,
  lacksExpansion,
  lacksLaw,
  lacksMonth,
  lacksPartyOrApology,
  lacksRank,
  lacksReply,
  lacksSuccessor,
  lacksWhatIsNext,
} from './kind-told.js';
import { knowsBeginning } from './known-words.js';
import { onlyMentions } from './mentioned.js';
import { holdsWantedOn, mustHold } from './must-hold.js';
import { meetsNameOnly } from './names-alone.js';
import { isOfNamesake } from './namesake.js';
import { isOffStages, isOfOneForce } from './of-any-force.js';
import { lacksOutcome } from './outcome.js';
import { isOfAnotherPost, isOfAnotherRank, isOnAnotherSubject, lacksDeed } from './particular.js';
import { lacksPlaceNamed } from './place-named.js';
import { lacksRateOf } from './rate-of.js';
import { quotedText } from './reaching.js';
import { onlyRestates } from './restated.js';
import { speakerCondition } from './spoken.js';
import { lacksExtreme } from './superlative.js';
import { isSupported } from './supported.js';
import { isOfTime } from './timely.js';
import { isOfOneOfTwo } from './two-forces.js';
import { namesOtherBody } from './understand/other-bodies.js';
import { asksPossibility, tellsPossibility } from './understand/possibility.js';
import { has } from './understand/question.js';
import { asksUnheardSpeaker } from './unheard.js';
import { isMostlyUnheard } from './unheard-words.js';
import { lacksItsName } from './unnamed.js';

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

/** Something in the best sentence that speaks against it as an answer, whatever its support. */
type Objection = (context: Context, query: Query, best: Ranked) => boolean;

/** One of them is enough. */
const OBJECTIONS: readonly Objection[] = [
  lacksOutcome,
  (context, _, { entry }) => lacksClaimed(context, quotedText(context, entry)),
  (context, _, { entry }) => onlyCounts(context.question.text, quotedText(context, entry)),
  isOfAnotherThing,
  isOnAnotherSubject,
  (context, _, best) => isOfAnotherKind(context, best),
  lacksDeed,
  isOfAnotherPost,
  isOfAnotherRank,
  isOfNamesake,
  lacksItsName,
  onlyMentions,
  meetsFrameOnly,
  lacksAverage,
  lacksClock,
  lacksComparison,
  lacksContents,
  lacksExpansion,
  lacksLaw,
  lacksMonth,
  lacksPartyOrApology,
  lacksReply,
  lacksDone,
  lacksWhatWasSaid,
  lacksGoing,
  lacksGoingOfPost,
  lacksPay,
  lacksPayer,
  lacksVote,
  lacksWhatIsNext,
  gradesAnother,
  lacksSuccessor,
  lacksFeeling,
  lacksFormer,
  isOfAnotherYear,
  lacksRank,
  onlyRestates,
  lacksPlaceNamed,
  lacksRateOf,
  meetsNameOnly,
  isFoundByAnother,
  lacksExtreme,
  isOfOneForce,
  isOffStages,
  isMostlyUnheard,
  (context, _, best) => isOfAnotherForce(context, best),
  isOfOneOfTwo,
  isOnAnotherArticle,
  (context, _, { entry }) => !isOfTime(context, entry),
  // A case or a report that is closed is no cause of concern.
  (context, _, { entry }) =>
    ASKS_IF_CLOSED.test(context.question.text) &&
    !/\b(?:concerns?|areas?|issues?|problems?|failings?|none|recommendations?|Engage|Scan|measures)\b/i.test(
      quotedText(context, entry),
    ),
  (context, _, { entry }) =>
    namesOtherBody(context.question.text) && !namesOtherBody(quotedText(context, entry)),
  (context, query, { coverage }) =>
    coverage < WELL_COVERED && context.question.form.ask !== 'why' && asksUnheardOf(context, query),
  (context, _, { entry }) =>
    asksEarlier(context) &&
    !(['who', 'what'].includes(context.question.form.ask) ? TELLS_PREDECESSOR : TELLS_EARLIER).test(
      quotedText(context, entry),
    ),
  (context, _, { entry }) =>
    context.question.form.ask === 'yes-no' &&
    has(context.question, 'engage', 'scan') &&
    asksPossibility(context.question.text) &&
    !tellsPossibility(quotedText(context, entry)),
  ({ question }, _, { entry }) =>
    ASKS_WHAT_WILL_BE.test(question.text) && !LOOKS_AHEAD.test(entry.sentence.text),
  ({ question }, _, { coverage, entry }) =>
    ASKS_ADVICE.test(question.text) &&
    coverage < (entry.article.kind === 'press' ? ADVICE_COVERED : ADVICE_GIVEN),
];

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
  if (OBJECTIONS.some((objects) => objects(context, query, best))) return false;
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

/** Whether a cause of concern was closed. */
const ASKS_IF_CLOSED =
  /^\W*(?:has|have|had|was|were|is|are|did)(?:n['’]?t)? .{0,50}(?:\bclos\w+ .{0,12}causes? of concern|causes? of concern .{0,24}\bclos\w+)/i;

const ASKS_WHAT_WILL_BE = /^\s*will\b/i;
const LOOKS_AHEAD =
  /\b(?:will|won['’]t|would|due|expected|expects?|plans?|going to|until|whether)\b|['’]ll\b/i;

/** How somebody feels is asked of whom no article has a word. */
function isOfNobody(context: Context, { features }: Ranked): boolean {
  const spokenBy = speakerCondition(context);
  if (spokenBy === undefined || features.speaker > 0) return false;
  return !isHeard(context.knowledge.index, spokenBy);
}

/** "Who is Name Surname": the sentence that names them is what there is to say. */
const NAMES_SOMEBODY = /\bwho(?:'s| is| was|s)\s+\p{L}+\s+\p{L}+\s*\??$/iu;
/** A sentence that holds so much of the question answers even if it words the thing otherwise. */
const WELL_COVERED = 0.4;

/** The very thing that is asked for stands nowhere in the corpus, by no word of its meaning. */
function asksUnheardOf(context: Context, { head }: Query): boolean {
  const { frequency } = context.knowledge.index;
  return (
    head.length > 0 &&
    head.every(
      ({ literal, concepts, prefix }) =>
        !frequency.has(literal ?? '') &&
        !concepts.some((one) => frequency.has(one)) &&
        !knowsBeginning(context.knowledge.index, prefix),
    )
  );
}

/** Who held a post before, what a figure was before: an article must tell of the time before. */
const ASKS_EARLIER =
  /^(?!.*\b(?:when|how long|date|day|month)\b).*\b(?:who|which|how many|how much|where|what did \w+(?: \w+)? do|what (?:was|were) .{1,40}(?:job|work|post))\b.*\b(?:before|prior to|until)\b(?!\s*[?.]*\s*$)/is;
const TELLS_EARLIER =
  /\b(?:before|prior|previous(?:ly)?|former(?:ly)?|predecessor|used to|until|earlier|from|had been|had|in \d{4}|last year|year ago|compared)\b/i;

const TELLS_PREDECESSOR =
  /\b(?:before|predecessor|former(?:ly)?|previous(?:ly)?|took over|takes over|succe\w+|replac\w+|until|then|outgoing)\b/i;

/** "How many seconds before somebody answers" asks for a stretch, not for the time before. */
function asksEarlier({ question: { text } }: Context): boolean {
  return ASKS_EARLIER.test(text) && !A_STRETCH.test(text);
}

const A_STRETCH =
  /\b(?:time|seconds?|secs|minutes?|mins|hours?|days|weeks|months|long)\s+(?:\w+\s+){0,3}before\b/i;

/** "How do I complain": what the asker is to do is hardly ever told by news, so it must be told outright. */
const ASKS_ADVICE =
  /\b(?:how|where|when|who|whom|what)\s+(?:do|can|could|should|would|must|may)\s+(?:i|we|you|one|somebody|someone|people)\b/i;
const ADVICE_COVERED = 0.8;
/** What a force or a commissioner publishes does give advice. */
const ADVICE_GIVEN = 0.3;

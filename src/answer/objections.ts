import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
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
import { lacksFeeling, reactsOtherwise, tellsReaction } from './feeling.js';
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
import { meetsNameOnly } from './names-alone.js';
import { isOfNamesake } from './namesake.js';
import { isOffStages, isOfOneForce } from './of-any-force.js';
import { lacksOutcome } from './outcome.js';
import { isOfAnotherPost, isOfAnotherRank, isOnAnotherSubject, lacksDeed } from './particular.js';
import { lacksPlaceNamed } from './place-named.js';
import { lacksRateOf } from './rate-of.js';
import { quotedText } from './reaching.js';
import { asksReactionToMove } from './reacted.js';
import { onlyRestates } from './restated.js';
import { lacksExtreme } from './superlative.js';
import { isOfTime } from './timely.js';
import { isOfOneOfTwo } from './two-forces.js';
import { namesOtherBody } from './understand/other-bodies.js';
import { asksPossibility, tellsPossibility } from './understand/possibility.js';
import { has } from './understand/question.js';
import { isMostlyUnheard } from './unheard-words.js';
import { lacksItsName } from './unnamed.js';

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
  ({ question }, _, { entry }) => reactsOtherwise(question, entry.sentence.text),
  (context, _, { entry }) =>
    asksReactionToMove(context) && !tellsReaction(context.question, entry.sentence.text),
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
    !/\b(?:causes?|concerns?|none|recommendations?|Engage|Scan)\b/i.test(
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

/** Whether anything in the best sentence speaks against it as an answer, whatever its support. */
export function isObjected(context: Context, query: Query, best: Ranked): boolean {
  return OBJECTIONS.some((objects) => objects(context, query, best));
}

/** Whether a cause of concern was closed. */
const ASKS_IF_CLOSED =
  /^\W*(?:has|have|had|was|were|is|are|did)(?:n['’]?t)? .{0,50}(?:\bclos\w+ .{0,12}causes? of concern|causes? of concern .{0,24}\bclos\w+)/i;

const ASKS_WHAT_WILL_BE = /^\s*will\b/i;
const LOOKS_AHEAD =
  /\b(?:will|won['’]t|would|due|expected|expects?|plans?|going to|until|whether)\b|['’]ll\b/i;

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

import type { Quotation } from '../corpus/locate.js';
import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { stageConcepts } from '../search/stages.js';
import { companionOf, type Shown } from './companion.js';
import { asksWhetherSaid } from './content-said.js';
import { type Context, compose, type Draft } from './context.js';
import { answerByFact } from './fact-answer.js';
import { quotationOn } from './following.js';
import { answerNotHisWords } from './not-his-words.js';
import { inOrder } from './orders.js';
import { type Correction, falsePremise } from './premise.js';
import { quotationOf } from './quotation.js';
import { quoted } from './quoted.js';
import { isNew, MOST_QUOTES, pick, shownOf } from './quoting.js';
import { reactionsToMove } from './reacted.js';
import { queryFor, rankFor, searched } from './searching.js';
import { asksForWords, isStrictlySpoken } from './spoken.js';
import { OF_A_MOVE, unexplained } from './understand/unexplained.js';
import { supports } from './warranted.js';
import { wordsOf } from './words-of.js';

/**
 * Answers with the best supporting sentences, each with its speaker, date and source.
 * @param shown What the part of the question before this one is answered with.
 */
export function answerExcerpts(context: Context, shown: readonly Shown[] = []): Draft {
  const notHis = answerNotHisWords(context);
  if (notHis !== undefined) return notHis;
  const reactions = reactionsToMove(context);
  if (reactions.length > 0) return quoted(context, reactions);
  const query = queryFor(context);
  const ranked = inOrder(context, rankFor(context));
  const unmet = ranked[0] === undefined || ranked[0].coverage < HARDLY_COVERED;
  const bare = searched(context).every(({ stop }) => stop);
  const onStage = isOnStageAlone(context, query);
  // Why somebody did a thing of which nothing is told: whatever else he said is no reason.
  const words =
    query.terms.length === 0 ||
    bare ||
    (unmet && context.question.form.ask !== 'why' && !asksWhetherSaid(context.question)) ||
    onStage
      ? wordsOf(context, MOST_QUOTES, onStage)
      : [];
  if (words.length > 0) return quoted(context, words);
  const companion = companionOf(context, query, ranked, shown);
  const beside = companion === undefined ? undefined : quotationOf(companion);
  if (beside !== undefined) return quoted(context, [beside]);
  const best = supported(context, query, ranked);
  const forces = context.force === undefined ? [] : [context.force.id];
  const fact = answerByFact(context, query, best === undefined ? [] : ranked);
  if (fact !== undefined) return fact;
  if (best === undefined) {
    const wrong = falsePremise(context);
    if (wrong !== undefined && isOfMoveAlone(context)) return corrected(context, wrong);
    const proof = (wrong?.evidence ?? []).flatMap(
      (one) => context.knowledge.record.quotations.get(one) ?? [],
    );
    const nearest = [...proof.slice(0, 1), ...nearestOf(context, ranked)].slice(0, MOST_QUOTES);
    return {
      outcome: 'not-covered',
      kind: 'none',
      reason: [wrong?.text, refusal(ranked.length > 0), outsideNote(context)]
        .filter(Boolean)
        .join(' '),
      nearest,
      forces,
    };
  }
  return quoted(context, pick(context, query, ranked, best));
}

/** Somebody's words are asked for on the stage and nothing more: whatever he said of the move. */
function isOnStageAlone(context: Context, { terms }: Query): boolean {
  const { question } = context;
  if (['who', 'when', 'where', 'why'].includes(question.form.ask)) return false;
  if (!HOW_HE_TOOK_IT.test(question.text)) return false;
  if (!asksForWords(question) || !isStrictlySpoken(context)) return false;
  const { engage, scan } = stageConcepts(context.knowledge.index);
  return (
    terms.length > 0 &&
    terms.every(({ concepts }) => concepts.some((one) => engage.has(one) || scan.has(one)))
  );
}

const HOW_HE_TOOK_IT =
  /\b(?:sa(?:y|id|ys|ying)|thinks?|thought|feels?|felt|react\w*|respon[ds]\w*|views?|opinions?|comment\w*|make of|made of|take on|stance|verdict)\b/i;

/** Nothing but the move that the question takes for granted is asked about. */
function isOfMoveAlone({ question }: Context): boolean {
  return question.people.length === 0 && unexplained(question, OF_MOVE_ALONE).length === 0;
}

const OF_MOVE_ALONE = [...OF_A_MOVE, 'still', 'why', 'days', 'decide', 'ever'] as const;

/** What the record knows in place of what was taken for granted. */
function corrected(context: Context, wrong: Correction): Draft {
  const composer = compose(context);
  const cites = composer.evidence(wrong.evidence);
  composer.statement(wrong.text, cites).quotes(cites, 2);
  const forces = context.force === undefined ? [] : [context.force.id];
  return { outcome: 'answered', kind: 'when', composer, forces };
}

/** The first sentence, or the next where it is as good, that answers as far as the corpus can tell. */
function supported(context: Context, query: Query, ranked: readonly Ranked[]): Ranked | undefined {
  const top = ranked[0]?.score ?? 0;
  const equals = ranked.slice(0, 2).filter(({ score }) => score >= top * AS_GOOD);
  return equals.find((one) => supports(context, query, ranked, one));
}

/** What scores hardly less than the first may as well be the answer. */
const AS_GOOD = 0.93;

/** None of the question's words stands in the sentence. */
const HARDLY_COVERED = 0.05;

/** With so many UTF-16 units of what comes near, more only lengthens a refusal. */
const ENOUGH_NEAR = 270;
/** What is offered beside the nearest comes as near as this. */
const WORTH_OFFERING = 0.75;

/** Excerpts offered with a refusal: the best, and what comes near it. */
function nearestOf({ knowledge }: Context, ranked: readonly Ranked[]): Quotation[] {
  const top = ranked[0]?.score ?? 0;
  const chosen: Quotation[] = [];
  for (const { entry, score } of ranked.slice(0, MOST_QUOTES)) {
    if (shownOf(chosen) > ENOUGH_NEAR) break;
    const found =
      score < top * WORTH_OFFERING
        ? undefined
        : chosen.length === 0
          ? quotationOn(knowledge.index.entries, entry)
          : quotationOf(entry);
    if (found !== undefined && isNew(found, chosen)) chosen.push(found);
  }
  return chosen;
}

/** What is known of a body that is no territorial force. */
function outsideNote({ force, named }: Context): string | undefined {
  return named && force?.kind === 'other' ? force.note : undefined;
}

function refusal(near: boolean): string {
  return near
    ? 'The sources do not say.'
    : 'The sources do not say: nothing in them is about this.';
}

import type { Quotation } from '../corpus/locate.js';
import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { stageConcepts } from '../search/stages.js';
import type { Wanted } from '../search/wanted.js';
import { claimedFigure, givesFigure } from './claimed-figure.js';
import { companionOf, type Shown } from './companion.js';
import { asksWhetherSaid } from './content-said.js';
import { type Context, compose, type Draft } from './context.js';
import { withDeedFirst } from './deed-told.js';
import { withDefiningFirst } from './defining.js';
import { answerByFact } from './fact-answer.js';
import { quotationOn } from './following.js';
import { withListFirst } from './listing.js';
import { mustHold } from './must-hold.js';
import { answerNotHisWords } from './not-his-words.js';
import { type Correction, falsePremise } from './premise.js';
import { answerTo, asksInInterview, quotationOf } from './quotation.js';
import { quoted } from './quoted.js';
import { isBeside, isNew, MOST_QUOTES, pick, shownOf } from './quoting.js';
import { reactionsToMove } from './reacted.js';
import { queryFor, rankFor, searched } from './searching.js';
import { asksForWords, isStrictlySpoken } from './spoken.js';
import { isOfTime } from './timely.js';
import { withQuotedFirst } from './told-in-quotes.js';
import { OF_A_MOVE, unexplained } from './understand/unexplained.js';
import { wantedOf } from './understand/wanted.js';
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
  const ranked = ORDERS.reduce((list, order) => order(context, list), rankFor(context));
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
  return terms.every(({ concepts }) => concepts.some((one) => engage.has(one) || scan.has(one)));
}

const HOW_HE_TOOK_IT =
  /\b(?:sa(?:y|id|ys|ying)|thinks?|thought|feels?|felt|react\w*|respon[ds]\w*|views?|opinions?|comment\w*|make of|made of|take on|stance|verdict)\b/i;

type Order = (context: Context, ranked: readonly Ranked[]) => readonly Ranked[];

/** What goes first beside the score, one after the other: the last has the last word. */
const ORDERS: readonly Order[] = [
  withoutQuestionsPut,
  withTimelyFirst,
  withItsYearFirst,
  withClaimedFirst,
  withDeedFirst,
  withWantedFirst,
  withListFirst,
  withDefiningFirst,
  withQuotedFirst,
];

/** "To ask the Secretary of State, what assessment she has made": no answer, unless the asking is asked about. */
function withoutQuestionsPut(context: Context, ranked: readonly Ranked[]): readonly Ranked[] {
  if (/\bask(?:s|ed|ing)?\b/i.test(context.question.text)) return ranked;
  return ranked.filter(({ entry }) => !PUT_IN_PARLIAMENT.test(entry.sentence.text));
}

const PUT_IN_PARLIAMENT = /^To ask the [\p{Lu}]/u;

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

/** "In 2021/22": of figures for several such years the one that bears its label goes first. */
function withItsYearFirst(context: Context, ranked: readonly Ranked[]): readonly Ranked[] {
  const label = /\b(?:19|20)\d\d[/-]\d\d\b/.exec(context.question.text)?.[0].replace('-', '/');
  const [best] = ranked;
  if (label === undefined || best === undefined) return ranked;
  const bears = ({ entry }: Ranked) => entry.sentence.text.replaceAll('-', '/').includes(label);
  const of = ranked
    .slice(0, NEAR_ENOUGH)
    .filter((one) => one.score >= best.score * OF_ITS_TIME && bears(one));
  return of.length === 0 ? ranked : [...of, ...ranked.filter((one) => !of.includes(one))];
}

/** Whether a figure is right is asked: a sentence that gives it goes first, where one comes near. */
function withClaimedFirst(context: Context, ranked: readonly Ranked[]): readonly Ranked[] {
  const claimed = claimedFigure(context.question);
  const [best] = ranked;
  if (claimed === undefined || best === undefined) return ranked;
  const gives = ({ entry }: Ranked) => givesFigure(entry.sentence.text, claimed);
  if (gives(best)) return ranked;
  const giving = ranked
    .slice(0, NEAR_ENOUGH)
    .find((one) => one.score >= best.score * OF_ITS_TIME && gives(one));
  return giving === undefined ? ranked : [giving, ...ranked.filter((one) => one !== giving)];
}

/** Sentences of another time than the one asked about go behind those of that time, where some come near. */
function withTimelyFirst(context: Context, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined || isOfTime(context, best.entry)) return ranked;
  const near = ranked
    .slice(0, NEAR_ENOUGH)
    .filter(({ score }) => score >= best.score * OF_ITS_TIME);
  const timely = near.filter(({ entry }) => isOfTime(context, entry));
  return timely.length === 0
    ? ranked
    : [...timely, ...ranked.filter((one) => !timely.includes(one))];
}

const NEAR_ENOUGH = 12;
const OF_ITS_TIME = 0.6;

/**
 * The answer to a reported question goes before it, and a sentence that holds what is asked for
 * before one that is hardly better and does not.
 */
function withWantedFirst(context: Context, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined) return ranked;
  const reply = answerTo(context.knowledge.index.entries, best.entry);
  const replied = ranked.find(({ entry }) => entry === reply);
  if (reply !== undefined && (replied !== undefined || asksInInterview(best.entry))) {
    const holdsWanted = best.holdsWanted || replied?.holdsWanted === true;
    // It answers as far as its question meets the one asked.
    const leading = { ...best, entry: reply, holdsWanted };
    const question = asksInInterview(best.entry) ? [] : [best];
    return [leading, ...question, ...ranked.filter((one) => one !== replied && one !== best)];
  }
  if (best.holdsWanted || !(mustHold(context) || wantedOf(context.question) === 'date'))
    return ranked;
  const counted = COUNTED.has(wantedOf(context.question));
  const holding = ranked.find((one) => {
    const least = counted && isBeside(one.entry, best.entry) ? NEAR_IT : NEARLY_BEST;
    return (
      one.holdsWanted && one.score >= best.score * least && one.coverage >= best.coverage * least
    );
  });
  if (holding === undefined) return ranked;
  return [holding, ...ranked.filter((one) => one !== holding)];
}

/** News names the matter first, and gives its number a sentence or two later. */
const COUNTED: ReadonlySet<Wanted> = new Set<Wanted>(['count', 'amount', 'percentage', 'money']);
const NEARLY_BEST = 0.85;
/** A sentence or two from the best, which names the matter and leaves the figure to it. */
const NEAR_IT = 0.6;

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

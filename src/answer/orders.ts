import type { Ranked } from '../search/rank.js';
import type { Wanted } from '../search/wanted.js';
import { claimedFigure, givesFigure } from './claimed-figure.js';
import type { Context } from './context.js';
import { deedTeller } from './deed-told.js';
import { withDefiningFirst } from './defining.js';
import { withListFirst } from './listing.js';
import { mustHold } from './must-hold.js';
import { answerTo, asksInInterview } from './quotation.js';
import { isBeside } from './quoting.js';
import { isOfTime } from './timely.js';
import { withQuotedFirst } from './told-in-quotes.js';
import { wantedOf } from './understand/wanted.js';

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

/** Ranked sentences with those first that answer beside their score: the list, its year, who is quoted. */
export function inOrder(context: Context, ranked: readonly Ranked[]): readonly Ranked[] {
  return ORDERS.reduce((list, order) => order(context, list), ranked);
}

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
  return claimed === undefined
    ? ranked
    : withTellingFirst(ranked, (text) => givesFigure(text, claimed));
}

/** Whether somebody did a thing is asked: a sentence that tells of it goes first, where one comes near. */
function withDeedFirst(context: Context, ranked: readonly Ranked[]): readonly Ranked[] {
  const tells = deedTeller(context);
  return tells === undefined ? ranked : withTellingFirst(ranked, tells);
}

/** The first near sentence that tells goes before those that do not. */
function withTellingFirst(
  ranked: readonly Ranked[],
  tells: (text: string) => boolean,
): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined || tells(best.entry.sentence.text)) return ranked;
  const telling = ranked
    .slice(0, NEAR_ENOUGH)
    .find(({ entry, score }) => score >= best.score * OF_ITS_TIME && tells(entry.sentence.text));
  return telling === undefined ? ranked : [telling, ...ranked.filter((one) => one !== telling)];
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

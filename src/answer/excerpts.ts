import type { Quotation } from '../corpus/locate.js';
import type { Ranked } from '../search/rank.js';
import type { Context, Draft } from './context.js';
import { answerByFact } from './fact-answer.js';
import { quotationOn } from './following.js';
import { mustHold } from './must-hold.js';
import { falsePremise } from './premise.js';
import { answerTo, asksInInterview, quotationOf } from './quotation.js';
import { quoted } from './quoted.js';
import { isNew, MOST_QUOTES, NEAR_BEST, pick, shownOf } from './quoting.js';
import { queryFor, rankFor, searched } from './searching.js';
import { wantedOf } from './understand/wanted.js';
import { supports } from './warranted.js';
import { wordsOf } from './words-of.js';

/** Answers with the best supporting sentences, each with its speaker, date and source. */
export function answerExcerpts(context: Context): Draft {
  const query = queryFor(context);
  const ranked = withWantedFirst(context, rankFor(context));
  const unmet = ranked[0] === undefined || ranked[0].coverage < HARDLY_COVERED;
  const bare = searched(context).every(({ stop }) => stop);
  const words = query.terms.length === 0 || bare || unmet ? wordsOf(context) : [];
  if (words.length > 0) return quoted(context, words);
  const best = ranked[0];
  const forces = context.force === undefined ? [] : [context.force.id];
  const refused = best === undefined || !supports(context, query, ranked, best);
  const fact = answerByFact(context, query, refused ? [] : ranked);
  if (fact !== undefined) return fact;
  if (refused) {
    const wrong = falsePremise(context);
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

/** None of the question's words stands in the sentence. */
const HARDLY_COVERED = 0.05;

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
  const holding = ranked.find(
    (one) =>
      one.holdsWanted &&
      one.score >= best.score * NEARLY_BEST &&
      one.coverage >= best.coverage * NEARLY_BEST,
  );
  if (holding === undefined) return ranked;
  return [holding, ...ranked.filter((one) => one !== holding)];
}

const NEARLY_BEST = 0.85;

/** With so many UTF-16 units of what comes near, more only lengthens a refusal. */
const ENOUGH_NEAR = 280;

/** Excerpts offered with a refusal: the best, and what comes near it. */
function nearestOf({ knowledge }: Context, ranked: readonly Ranked[]): Quotation[] {
  const top = ranked[0]?.score ?? 0;
  const chosen: Quotation[] = [];
  for (const { entry, score } of ranked.slice(0, MOST_QUOTES)) {
    if (shownOf(chosen) > ENOUGH_NEAR) break;
    const found =
      score < top * NEAR_BEST
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

import type { Speaker } from '../corpus/article.js';
import type { Quotation } from '../corpus/locate.js';
import { type Day, daysBetween } from '../dates/day.js';
import { intervalOf } from '../dates/partial.js';
import { publishedDay, staysOf } from '../record/as-of.js';
import { leadingDate } from '../record/dates.js';
import type { Entry } from '../search/index.js';
import { tellsOfForce } from './another-force.js';
import type { Context } from './context.js';
import { asksOut } from './direction.js';
import { asksWhoReacted, reactionAsked, tellsItself, tellsReaction } from './feeling.js';
import { quotationOf } from './quotation.js';
import { MOST_QUOTES } from './quoting.js';
import { isOfTime } from './timely.js';
import { OF_A_MOVE, unexplained } from './understand/unexplained.js';

/**
 * Who took a force's move into or out of Engage in the way that is asked ("who criticised the move"):
 * of each who did one sentence, from what was published on the move. Empty where no such thing is asked or told.
 */
export function reactionsToMove(context: Context): Quotation[] {
  const { force, question, knowledge } = context;
  if (force === undefined || !asksReactionToMove(context)) return [];
  const stay = staysOf(knowledge.record, force.id).at(-1);
  const move = asksOut({ ...question, text: withoutReaction(context) }) ? stay?.to : stay?.from;
  if (move === undefined) return [];
  const day = intervalOf(leadingDate(move.date)).earliest;
  const seen = new Set<string>();
  const told = knowledge.index.entries
    .filter(({ article }) => isSoonAfter(publishedDay(article), day))
    .filter(tellsOfForce(context))
    .filter((entry) => isOfTime(context, entry) && isReaction(context, entry));
  const itself = told.filter(({ sentence }) => tellsItself(question, sentence.text));
  // Who is glad of a thing has not backed it.
  return [...itself, ...(STANDS_BY.test(reactionAsked(question)) ? [] : told)]
    .filter(({ article, sentence: { speaker } }) => {
      const who = `${article.id} ${postOf(speaker) ?? speaker?.name}`;
      return !seen.has(who) && seen.add(who);
    })
    .slice(0, MOST_QUOTES)
    .map(quotationOf)
    .filter((one) => one !== undefined);
}

const STANDS_BY = /^(?:support|back|defend|agree)/i;

/** Whether it is asked who took a move so, and nothing else. */
export function asksReactionToMove(context: Context): boolean {
  return asksWhoReacted(context.question) && isOfMove(context);
}

/** A post that a force has one of: its holder goes by his name and by his post. */
function postOf(speaker: Speaker | undefined): string | undefined {
  const named = `${speaker?.role ?? ''} ${speaker?.name ?? ''}`.toLowerCase();
  return /(?<!deputy |assistant )chief constable|crime commissioner/.exec(named)?.[0];
}

function isReaction({ question }: Context, { passage, sentence }: Entry): boolean {
  return (
    passage.kind !== 'heading' &&
    sentence.speaker !== undefined &&
    tellsReaction(question, sentence.text)
  );
}

/** The question without what was felt: "backed" is no way back. */
function withoutReaction({ question }: Context): string {
  return question.text.replace(reactionAsked(question), '');
}

/** Nothing but the move is what somebody is asked to have taken so. */
function isOfMove({ question }: Context): boolean {
  const reaction = reactionAsked(question).toLowerCase();
  return (
    OF_MOVE.test(question.text) &&
    unexplained(question, OF_THE_MOVE).every(({ word }) => reaction.includes(word))
  );
}

const OF_MOVE =
  /\b(?:mov(?:e[ds]?|ing)|decision|engage|scan|special measures|enhanced|removal|exit|return\w*|escalation|entry)\b/i;
const OF_THE_MOVE = [...OF_A_MOVE, 'decide', 'announce', 'speech', 'why'] as const;

/** What is said of a move within so many days is said of it. */
const SOON = 21;

function isSoonAfter(published: Day, move: Day): boolean {
  const days = daysBetween(move, published);
  return days >= 0 && days <= SOON;
}

import { articlesAbout } from '../corpus/about.js';
import type { Article } from '../corpus/article.js';
import type { Quotation } from '../corpus/locate.js';
import { publishedDay, staysOf } from '../record/as-of.js';
import { tellsOfForce } from './another-force.js';
import type { Context, Draft } from './context.js';
import { asksBoth, asksOut } from './direction.js';
import { periodOf } from './period.js';
import { quoted } from './quoted.js';
import { MOST_QUOTES } from './quoting.js';
import { type Aim, tell } from './telling.js';
import { has } from './understand/question.js';
import type { Sense } from './understand/senses.js';
import { OF_A_MOVE, unexplained } from './understand/unexplained.js';

const EXPLAINED: readonly Sense[] = [
  ...OF_A_MOVE,
  'still',
  'why',
  'list',
  'last',
  'decide',
  'concern',
  'first',
  'announce',
  'days',
  'number',
  'report',
  'ever',
  'history',
];

/**
 * Answers questions about the stage and the causes of concern of a force from the sentences of
 * held articles that tell of them, as those articles' words.
 * @param from The articles to read; those about a force that the record does not know, if not given.
 */
export function answerTold(context: Context, from = unknownTo(context)): Draft | undefined {
  const aim = from.length === 0 ? undefined : aimOf(context);
  if (aim === undefined) return undefined;
  // Why it was not moved is told by no reason for a move.
  if (aim === 'why' && NOT_MOVED.test(context.question.text)) return undefined;
  if (unexplained(context.question, EXPLAINED).length > LEFT_OVER[aim]) return undefined;
  const { index } = context.knowledge;
  const admits = tellsOfForce(context);
  // Why it was moved is told by nothing where no sentence tells that it was.
  if (aim === 'why' && context.question.form.ask === 'why' && wasNeverMoved(context, from))
    return noMoveTold(context, tell(index, from, 'now', admits).slice(0, 1));
  if (aim !== 'moved-in' && aim !== 'moved-out') {
    const found = tell(index, knownBy(context, from), aim, admits);
    return found.length === 0 ? undefined : quoted(context, found);
  }
  const other: Aim = aim === 'moved-in' ? 'moved-out' : 'moved-in';
  const both = asksBoth(context.question.text);
  const found = tell(index, from, aim, admits).slice(0, both ? 1 : MOST_QUOTES);
  const beside = both ? tell(index, from, other, admits).slice(0, 1) : [];
  if (found.length > 0)
    return quoted(context, aim === 'moved-in' ? [...found, ...beside] : [...beside, ...found]);
  return noMoveTold(context, tell(index, from, other, admits).slice(0, 1));
}

function noMoveTold({ force }: Context, nearest: readonly Quotation[]): Draft {
  return {
    outcome: 'not-covered',
    kind: 'when',
    reason: `The sources do not say: no sentence in them tells of such a move of ${force?.name ?? 'the force'}.`,
    nearest,
    forces: force === undefined ? [] : [force.id],
  };
}

/** Neither the record nor a sentence of these articles has the force moved into Engage. */
function wasNeverMoved(context: Context, from: readonly Article[]): boolean {
  const { force, knowledge } = context;
  return (
    force !== undefined &&
    staysOf(knowledge.record, force.id).length === 0 &&
    tell(knowledge.index, from, 'moved-in', tellsOfForce(context)).length === 0
  );
}

/** What was so on a day is told by what was published by then, where anything was. */
function knownBy({ question }: Context, articles: readonly Article[]): readonly Article[] {
  const period = periodOf(question, undefined);
  if (period === undefined) return articles;
  const known = articles.filter((article) => publishedDay(article) <= period.to);
  return known.length > 0 ? known : articles;
}

/** So many words more than a question of the kind needs may stand in it. */
const LEFT_OVER: Readonly<Record<Aim, number>> = {
  'moved-in': 0,
  'moved-out': 0,
  why: 2,
  'why-out': 2,
  'decided-in': 1,
  'decided-out': 1,
  concerns: 0,
  closed: 1,
  span: 1,
  now: 0,
};

function unknownTo({ force, knowledge }: Context): readonly Article[] {
  if (force === undefined || knowledge.record.forceRecords.has(force.id)) return [];
  return articlesAbout(knowledge.articles, force.id);
}

function aimOf({ question }: Context): Aim | undefined {
  if (question.people.length > 0 || has(question, 'speech', 'recommendation', 'disagree'))
    return undefined;
  const { ask } = question.form;
  const staged = has(question, 'engage', 'scan', 'stage');
  if (ask === 'when') {
    if (!staged) return undefined;
    return asksOut(question) ? 'moved-out' : 'moved-in';
  }
  if (ask === 'who') {
    if (!staged || !DECIDED.test(question.text)) return undefined;
    return asksOut(question) ? 'decided-out' : 'decided-in';
  }
  if (ask === 'where' || ask === 'how-much' || ask === 'how-often') return undefined;
  if (ask === 'how-long') return staged ? 'span' : undefined;
  if (staged && ask === 'why') return asksOut(question) ? 'why-out' : 'why';
  if (has(question, 'concern') && has(question, 'closed'))
    return question.form.negated ? 'concerns' : 'closed';
  if (staged && (has(question, 'why') || has(question, 'concern'))) return 'why';
  if (has(question, 'concern')) return 'concerns';
  return staged ? 'now' : undefined;
}

const NOT_MOVED =
  /(?:\bnot|\bnever|n['’]t)\s+(?:\w+\s+){0,4}?(?:moved?|put|placed|escalated|in|into|go|gone|taken)\b/i;

const DECIDED =
  /\b(?:decid\w*|decision|call|put|placed?|mov(?:e|es|ed|ing)|t[ao]ke?n?|took|remov\w*|lift\w*|let|order\w*)\b/i;

import { intervalOf } from '../../../dates/partial.js';
import { publishedDay, staysOf } from '../../../record/as-of.js';
import { lastPossible } from '../../../record/dates.js';
import type { Person, Post } from '../../../record/schema.js';
import { type Context, compose, type Draft } from '../../context.js';
import { happeningPeriodOf, type Period, periodOf } from '../../period.js';
import { asksToDeny } from '../../understand/form.js';
import { has, type Question } from '../../understand/question.js';
import { findPost, type Holder, holds, newestFirst, within } from './holders.js';
import { left } from './left-over.js';

type Result = 'yes' | 'no' | 'unclear';

/** The post as it is now is asked for. */
const NOW = /\b(?:is|are|still|currently|now|today|at the moment)\b/i;
const ACTING = /\b(?:acting|interim|temporary)\b/i;
const OPPOSITE = /\b(?:no longer|not|never|n['’]t|stopped)\b/i;

const EXPLAINED = [
  'force',
  'inspectorate',
  'still',
  'england',
  'ever',
  'enter',
  'exit',
  'engage',
] as const;

/** Who decides on the stages is asked for by the deed. */
const DECIDES =
  /\b(?:(?:one|man|woman|person) who (?:decides|makes the decisions?)|decision[- ]maker)\b/i;

/** "Was X the chief constable in May 2023?": yes or no, by the posts that the record knows of X. */
export function holdsPost(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  const [mention] = question.people;
  if (mention?.person === undefined || question.people.length > 1 || question.form.ask !== 'yes-no')
    return undefined;
  if (asksToDeny(question.text) || new Set(question.forces.map(({ force }) => force.id)).size > 1)
    return undefined;
  const people = [...knowledge.record.people.values()];
  const found = DECIDES.test(question.text) ? deciders(people) : findPost(question, people);
  if (found === undefined) return undefined;
  const { person } = mention;
  const when = timeOf(context);
  if (when === 'unknown') return undefined;
  // With a day beside the post hardly anything else can be meant.
  if (when === undefined) {
    if (has(question, 'speech', 'announce')) return undefined;
    if (has(question, 'decide') && !DECIDES.test(question.text)) return undefined;
    if (left(context, EXPLAINED, found.terms) > 0) return undefined;
  }
  const named = question.forces.map(({ force }) => force.id);
  const ofForce = ({ post }: Holder) =>
    named.length === 0 || !knowledge.record.forces.has(post.of) || named.includes(post.of);
  const holders = found.holders.filter((one) => ofForce(one) || isNamedOnlyForTime(context));
  const own = holders.find((holder) => holder.person.id === person.id)?.post;
  const others = holders.filter((one) => one.person.id !== person.id);
  const began = own === undefined ? undefined : becameThen(context, own);
  const result = began ?? (own === undefined ? withoutPost(others) : ofPost(context, own, when));
  const other = result === 'yes' ? undefined : otherHolder(context, others, when);
  return say(context, person, { held: own, result, other, period: when });
}

/** "Did she become chief after it went in": whether she took up the post then; undefined where that is not asked. */
function becameThen(context: Context, { from }: Post): Result | undefined {
  const { question, force, knowledge } = context;
  if (!asksTakingUp(question)) return undefined;
  const stay = force === undefined ? undefined : staysOf(knowledge.record, force.id).at(-1);
  const period = happeningPeriodOf(question, stay);
  const [date] = question.dates.filter(({ asksNow }) => !asksNow);
  if (period === undefined || date === undefined) return undefined;
  if (from === undefined) return 'unclear';
  const { earliest, latest } = intervalOf(from);
  if (date.relation === 'before') {
    if (latest <= period.to) return 'yes';
    return earliest > period.to ? 'no' : 'unclear';
  }
  if (earliest >= period.from && latest <= period.to) return 'yes';
  return latest < period.from || earliest > period.to ? 'no' : 'unclear';
}

/** "Did Name Surname become ...": he is who takes up a post. */
export function asksTakingUp({ text, form, people }: Question): boolean {
  return (
    form.ask === 'yes-no' &&
    people.some(({ end }) => TAKES_UP.test(text.slice(end))) &&
    people.length === 1
  );
}

const TAKES_UP =
  /^\s+(?:only |first |already )?(?:bec(?:o|a)me|(?:get |got |been )?appointed|took (?:up|over)|take (?:up|over)|get the job|got the job)\b/i;

/** The time that is asked about: a day, or that of a move; `unknown` where the move has none. */
function timeOf({ question, force, knowledge }: Context): Period | undefined | 'unknown' {
  const dated = question.dates.filter(({ asksNow }) => !asksNow);
  if (dated.length === 0) return undefined;
  const stay = force === undefined ? undefined : staysOf(knowledge.record, force.id).at(-1);
  return periodOf(question, stay) ?? 'unknown';
}

/** "... when Northshire went in": the force gives the time, not the post. */
function isNamedOnlyForTime({ question }: Context): boolean {
  return question.dates.some(({ anchor }) => anchor !== undefined);
}

/** Of whom no such post is known: no where somebody else held it all along, else nothing is known. */
function withoutPost(others: readonly Holder[]): Result {
  return others.some(({ post }) => isForOne(post)) ? 'no' : 'unclear';
}

/** Several hold the post of an inspector at once. */
function isForOne({ post }: Post): boolean {
  return !/^HM Inspector/.test(post);
}

function ofPost({ question }: Context, held: Post, period: Period | undefined): Result {
  if (OPPOSITE.test(question.text)) return 'unclear';
  const result = period === undefined ? nowOrEver(question, held) : during(held, period);
  const acting = /^acting\b/.test(held.post) && !ACTING.test(question.text);
  return acting && result === 'yes' ? 'unclear' : result;
}

/** Whether a post is held still, where that is asked, or was at any time. */
function nowOrEver({ text, today }: Question, held: Post): Result {
  if (!NOW.test(text)) return 'yes';
  if (held.to === undefined) return 'unclear';
  return lastPossible(held.to) < today ? 'no' : 'yes';
}

/** Whether a post was held throughout a period; `unclear` before its known beginning, where none is. */
function during({ from, to, lastSeen, evidence }: Post, period: Period): Result {
  const end = to ?? lastSeen;
  if (to !== undefined && period.from > lastPossible(to)) return 'no';
  if (from === undefined) {
    const seen = lastSeen === undefined ? undefined : lastPossible(lastSeen);
    return seen !== undefined && evidence.length > 0 && period.from <= seen && seen <= period.to
      ? 'yes'
      : 'unclear';
  }
  const began = intervalOf(from);
  if (period.to < began.earliest) return 'no';
  const sure = began.latest <= period.from && end !== undefined && period.to <= lastPossible(end);
  return sure ? 'yes' : 'unclear';
}

/** Who else is known to have held the post then, or to hold it now. */
function otherHolder(
  context: Context,
  others: readonly Holder[],
  period: Period | undefined,
): Holder | undefined {
  if (period !== undefined)
    return within(context, others, period).find((one) => isShown(context, one, period));
  if (!NOW.test(context.question.text)) return undefined;
  return newestFirst(others).find(({ post }) => post.to === undefined && post.from !== undefined);
}

/** By its dates, or by a source of that time, somebody is shown in the post. */
function isShown({ knowledge }: Context, { post }: Holder, period: Period): boolean {
  if (post.from !== undefined) return true;
  return post.evidence.some((one) => {
    const article = knowledge.record.quotations.get(one)?.article;
    if (article === undefined) return false;
    const day = publishedDay(article);
    return period.from <= day && day <= period.to;
  });
}

/** Who held the post that decides on the stages. */
function deciders(people: readonly Person[]): { holders: Holder[]; terms: ReadonlySet<string> } {
  const holders = people.flatMap((person) =>
    person.posts
      .filter(({ post }) => post === 'HM Chief Inspector of Constabulary')
      .map((post) => ({ person, post })),
  );
  return { holders, terms: new Set(['decid', 'decis', 'maker', 'make']) };
}

interface Verdict {
  /** The post that was asked about, where the person held it at all. */
  readonly held: Post | undefined;
  readonly result: Result;
  readonly other: Holder | undefined;
  readonly period: Period | undefined;
}

const LEAD: Record<Result, string> = { yes: 'Yes.', no: 'No.', unclear: 'Not known for certain.' };

/** Of a post that nobody is known to have left. */
const LAST_KNOWN = 'Not known for today.';

function say(context: Context, person: Person, verdict: Verdict): Draft {
  const { held, result, other, period } = verdict;
  const composer = compose(context);
  const posts = held === undefined ? person.posts : [held];
  const cites = posts.flatMap((one) => composer.evidence(one.evidence));
  const known = posts.map((one) => holds(context, one)).join('; ');
  const lead =
    result === 'unclear' && held !== undefined && period === undefined ? LAST_KNOWN : LEAD[result];
  composer.verdict(result, `${lead} What the sources show: ${person.name}, ${known}.`, cites);
  if (other !== undefined)
    composer.statement(
      `${other.person.name}: ${holds(context, other.post)}.`,
      composer.evidence(other.post.evidence),
    );
  const mistaken = person.notToBeMistakenFor;
  if (held === undefined && mistaken !== undefined) composer.caveat(mistaken.text);
  composer.quotes(cites, 2);
  const focus = posts.map(({ id }) => id);
  return { outcome: 'answered', kind: 'who', composer, forces: [], asOf: period?.from, focus };
}

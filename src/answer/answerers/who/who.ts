import { staysOf } from '../../../record/as-of.js';
import type { Post } from '../../../record/schema.js';
import { analyse } from '../../../search/analysis.js';
import { type Context, compose, type Draft } from '../../context.js';
import { periodOf } from '../../period.js';
import { has, type Question } from '../../understand/question.js';
import { unexplained } from '../../understand/unexplained.js';
import { isWhomHeNames } from '../../understand/wanted.js';
import { hasUnrecorded } from '../../unrecorded.js';
import { decided } from './decided.js';
import { findPost, holds, newestFirst, within } from './holders.js';
import { asksTakingUp, holdsPost } from './holds-post.js';
import { JOB_WORDS, left } from './left-over.js';
import { mistaken } from './mistaken.js';
import { namedHolder } from './named-holder.js';
import { person } from './person.js';
import { predecessor, successor, termOf } from './terms.js';

/** Who somebody is, who holds or held a post, who decided or announced a move or a closing. */
export function answerWho(context: Context): Draft | undefined {
  const { question } = context;
  const asksJob =
    question.people.length > 0 &&
    (question.tokens.some((token) => JOB_WORDS.has(token.term)) ||
      (question.form.ask === 'yes-no' &&
        findPost(question, [...context.knowledge.record.people.values()]) !== undefined));
  if (isWhomHeNames(question) && !IN_TURN.test(question.text)) return undefined;
  const apart = mistaken(context);
  if (apart !== undefined) return apart;
  // "Who hired him", "who knighted her": another, and not who was.
  if (question.people.length > 0 && DONE_TO_HIM.test(question.text)) return undefined;
  if (question.form.ask === 'when') return termOf(context);
  if (question.form.ask === 'how-long')
    return IN_OFFICE.test(question.text) && isDated(question)
      ? person(context, IN_OFFICE_WORDS)
      : undefined;
  const next = successor(context);
  if (next !== undefined) return next;
  if (question.form.ask === 'yes-no' && LEFT_POST.test(question.text)) return termOf(context);
  if (question.form.ask === 'yes-no' && question.people.length === 0 && CHANGED.test(question.text))
    return post(context);
  if (
    question.form.ask !== 'who' &&
    !(['what', 'which', 'statement', 'yes-no'].includes(question.form.ask) && asksJob)
  )
    return undefined;
  const before = asksTakingUp(question) ? undefined : predecessor(context);
  if (before !== undefined) return before;
  return (
    decided(context) ??
    holdsPost(context) ??
    person(context) ??
    post(context) ??
    namedHolder(context)
  );
}

/** Whom somebody came after in a post is for the record. */
const IN_TURN = /\b(?:t(?:ake|ook) over|replace[ds]?|succeed(?:ed)?|follow(?:ed)?)\b/i;

/** Of inspectors, only those whom a source about the named force shows; other posts serve all forces. */
function servesForce({ force, named, knowledge }: Context, held: Post): boolean {
  if (!named || force === undefined || !/^HM Inspector/.test(held.post)) return true;
  return held.evidence.some(
    (one) => knowledge.record.quotations.get(one)?.article.about.includes(force.id) === true,
  );
}

/** A federation or office that bears another force's name than the one that is asked about. */
function isOfAnotherForce({ force, named, knowledge }: Context, held: Post): boolean {
  if (!named || force === undefined) return false;
  const of = [...knowledge.record.forces.values()].find(({ name }) => held.of.includes(name));
  return of !== undefined && of.id !== force.id;
}

/** Somebody does something to, or for, who is in the post: who appoints him, to whom he answers. */
export const ACTS_ON_POST =
  /\bwho (?:(?:actually|really|normally|usually|formally|else|will|would|can|could|should|has|had) )*(?:appoint|choos|chose|elect|pick|select|hir(?:e|es|ed|ing)\b|recruit|employ|nominat|recommend|approv|pay|paid|sack|fire[sd]?\b|remov|dismiss|suspend|disciplin|overs(?:ee|aw)|supervis|inspect(?!or)|regulat|scrutini|investigat|manag|direct|instruct|advis|vet\b|vets\b|vetted|hold(?:s)? \S.* to account)\w*\b|\bwho(?:m)? (?:do|does|did|can|must|should|will|would) .*\b(?:to|by|with|under|for)\W*$|\bto whom\b|\bwho (?:is|was|are|were|has been|had been) .{3,60}\b(?:\w+ed|chosen|paid|picked|held) by\W*$/i;

/** Somebody gave him the post, or something else befell him by another's hand. */
const DONE_TO_HIM =
  /\bwho (?:(?:actually|first|originally|really|then) )?(?:appoint|chose|choos|elect|pick|select|hir(?:e|ed)\b|recruit|employ|nominat|knight|honour|train|promot|sack|fire[sd]?\b|suspend|gave \S.* (?:his|her|their|the) (?:job|post))\w*/i;

/** Whether a post has the same holder as before is asked: who holds it. */
const CHANGED =
  /\b(?:has|have|did|is|was)\b.*\b(?:changed?|replaced|a new|the same|a different|someone else)\b/i;

/** Whether somebody has gone from a post. */
const LEFT_POST =
  /\b(?:sacked|dismissed|fired|axed|ousted|retire[ds]?|resign(?:ed|s)?|step(?:ped)? down|stood down|quit)\b/i;

/** How long somebody was in a post: his posts tell from when to when. */
const IN_OFFICE =
  /\b(?:chief|constable|commissioner|inspector|chair(?:man|woman)?|head|leader|minister|mayor|secretary|in (?:the )?(?:post|job|office|charge|role)|last(?:ed)? in|run(?:ning)?|led)\b/i;
const IN_OFFICE_WORDS: ReadonlySet<string> = new Set(
  analyse(
    'chief constable commissioner inspector chairman head leader minister mayor secretary post job office charge role last',
  ).map(({ term }) => term),
);
/** The record knows from when on somebody was in a post. */
function isDated({ people }: Question): boolean {
  return people[0]?.person?.posts.some(({ from }) => from !== undefined) === true;
}

function post(context: Context): Draft | undefined {
  const { question, knowledge, force } = context;
  const succeeds = /\b(?:took over|take over|replac\w*|succe\w*|follow\w*|after)\b/i.test(
    question.text,
  );
  // "Winsor or Cooke": who is offered is no part of what is asked.
  const offered =
    question.people.length > 1 &&
    ['who', 'which'].includes(question.form.ask) &&
    /\bor\b/i.test(question.text);
  if ((question.people.length > 0 && !succeeds && !offered) || has(question, 'speech'))
    return undefined;
  if (ACTS_ON_POST.test(question.text)) return undefined;
  const found = findPost(question, [...knowledge.record.people.values()]);
  if (found === undefined) return undefined;
  if (
    left(
      context,
      [
        'force',
        'inspectorate',
        'still',
        'last',
        'first',
        'list',
        'england',
        'engage',
        'stage',
        'enter',
        'exit',
        'history',
      ],
      found.terms,
    ) > 1
  )
    return undefined;
  // "The police commissioner of Sydney": a place that is no force's.
  if (force === undefined || !context.named) {
    const strange = unexplained(question, ['force', 'inspectorate', 'england', 'still']).some(
      ({ start, term }) =>
        /^\p{Lu}/u.test(question.text.slice(start)) && start > 0 && !found.terms.has(term),
    );
    if (strange) return undefined;
  }
  const { record } = knowledge;
  const ofForce = found.holders.filter(({ post: one }) =>
    record.forces.has(one.of)
      ? one.of === force?.id
      : servesForce(context, one) && !isOfAnotherForce(context, one),
  );
  if (ofForce.length === 0 && force !== undefined && hasUnrecorded(context, force.id))
    return undefined;
  if (ofForce.length === 0) {
    const name = force?.name ?? 'that force';
    const reason = `The sources do not say who held that post at ${name}.`;
    return {
      outcome: 'not-covered',
      kind: 'who',
      reason,
      nearest: [],
      forces: force === undefined ? [] : [force.id],
    };
  }
  const period = periodOf(
    question,
    force === undefined ? undefined : staysOf(record, force.id).at(-1),
  );
  const chosen = period === undefined ? newestFirst(ofForce) : within(context, ofForce, period);
  if (chosen.length === 0) return undefined;
  const composer = compose(context);
  const cites: number[] = [];
  for (const { person: one, post: held } of chosen.slice(0, 2)) {
    const numbers = composer.evidence(held.evidence);
    cites.push(...numbers);
    composer.statement(`${one.name}: ${holds(context, held)}.`, numbers);
  }
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'who',
    composer,
    forces: force === undefined ? [] : [force.id],
    asOf: period?.from,
    focus: chosen.map(({ post: one }) => one.id),
  };
}

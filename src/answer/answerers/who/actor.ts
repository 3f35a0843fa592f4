import { literally } from '../../../corpus/literal.js';
import { staysOf } from '../../../record/as-of.js';
import type { Stay } from '../../../record/schema.js';
import type { Token } from '../../../search/analysis.js';
import { type Context, compose, type Draft, forceRecord } from '../../context.js';
import { asksOut } from '../../direction.js';
import { surelyIn } from '../../surely-in.js';
import { has, type Question, within } from '../../understand/question.js';
import { FEELING, subjectOf } from '../../understand/subject.js';
import { OF_A_MOVE, unexplained } from '../../understand/unexplained.js';
import { moveWhen } from '../../wording.js';
import { notClosed, openNow, shareClosed } from '../concern-not-closed.js';
import { actorName, SPEAKS_FOR_ANOTHER } from './decided.js';

/** Posts and bodies that are taken for the one who decides, beside persons by name. */
const ACTOR =
  /\b(?:ppog|(?:policing performance )?oversight group|npcc|home secretary|home office|government|ministers?|prime minister|politicians?|mayor|council|parliament|(?:police and crime )?commissioner|pcc|chief constable|federation|chief inspector)\b/i;
const MOVES =
  /\b(?:put|puts|place[ds]?|move[ds]?|take|took|taken|remove[ds]?|decide[ds]?|decision|order(?:ed)?|lift(?:ed)?|escalate[ds]?|pull(?:ed)?|return(?:ed)?|putting|placing|moving|taking|removing)\b/i;

/** Somebody is taken for the one who moved a force: who did decide. */
export function answerActor(context: Context): Draft | undefined {
  const { question, force, knowledge } = context;
  if (force === undefined || !['yes-no', 'who', 'why', 'when'].includes(question.form.ask))
    return undefined;
  if (new Set(question.forces.map((one) => one.force.id)).size > 1) return undefined;
  // "When she joined in May, was it there": she only dates what is asked.
  if (question.people.length > 0 && !question.people.some((one) => within(one, question.asking)))
    return undefined;
  if (IN_POST_THEN.test(question.text) || SPEAKS_FOR_ANOTHER.test(question.text)) return undefined;
  const closing = closedBy(context);
  if (closing !== undefined) return closing;
  const acts = MOVES.test(question.text) || ANNOUNCES.test(question.text);
  // How somebody took the move is asked, not whether he made it.
  if (question.form.ask === 'yes-no' && (TAKES.test(question.text) || FEELS.test(question.text)))
    return undefined;
  if (question.form.ask === 'yes-no' && !isWhoActs(question)) return undefined;
  const decides = has(question, 'decide') || ANNOUNCES.test(question.text);
  const onlyThat = decides && leftOver(question).length === 0;
  if (!(has(question, 'engage', 'scan') || onlyThat) || !acts || IN_WHOSE_TIME.test(question.text))
    return undefined;
  if (
    !namesActor(question) ||
    subjectOf(question.text.slice(question.asking.start, question.asking.end))?.words === true
  )
    return undefined;
  const stay = staysOf(knowledge.record, force.id).at(-1);
  const said = (one: Stay['from'] | undefined) =>
    question.people.some(
      ({ name }) => name === knowledge.record.people.get(one?.announcedBy?.person ?? '')?.name,
    );
  // Who announced one of the two moves is asked about that one.
  const spoke = stay?.to !== undefined && said(stay.to) && !said(stay.from);
  const out = stay?.to !== undefined && (asksOut(question) || (spoke && !has(question, 'engage')));
  const move = out ? stay?.to : stay?.from;
  const announces = ANNOUNCES.test(question.text) && !DECIDES.test(question.text);
  const actor = announces ? move?.announcedBy : move?.decidedBy;
  if (move === undefined || actor === undefined) return undefined;
  const person = knowledge.record.people.get(actor.person ?? '')?.name;
  const right =
    question.people.some(({ name }) => name === person) ||
    (!announces && /\bchief inspector\b/i.test(question.text));
  const composer = compose(context);
  const cites = composer.evidence(actor.evidence);
  const what = out ? `to return ${force.name} to Scan` : `to move ${force.name} into Engage`;
  const text = announces
    ? `${actorName(context, actor)} spoke for the inspectorate on the decision ${what}, ${moveWhen(move.date)}.`
    : `${actorName(context, actor)} decided ${what}, ${moveWhen(move.date)}.`;
  if (question.form.ask !== 'yes-no') composer.statement(text, cites);
  else composer.verdict(right ? 'yes' : 'no', `${right ? 'Yes' : 'No'}: ${text}`, cites);
  composer.quotes(cites, 2);
  return { outcome: 'answered', kind: 'who', composer, forces: [force.id], focus: [move.id] };
}

/** "Did NAME put it there", "was it put there by NAME"; not "did NAME resign when it was put there". */
function isWhoActs({ text, people, asking }: Question): boolean {
  const asked = text.slice(asking.start, asking.end);
  const names = people.map(({ start, end }) => literally(text.slice(start, end))).join('|');
  const actor = names === '' ? ACTOR.source : `${names}|${ACTOR.source}`;
  const deed = `(?:${MOVES.source}|${ANNOUNCES.source})`;
  const acts = String.raw`(?:${actor})(?:['’]s)?\W+(?:(?!when\b|while\b|after\b|before\b|because\b|since\b)\w+\W+){0,4}?${deed}`;
  const isNamed = String.raw`${deed}\b.*\b(?:by|of|with|from|to|for|up to)\s+(?:\w+\s+){0,3}?(?:${actor})`;
  return new RegExp(`${acts}|${isNamed}`, 'i').test(asked) || BY_NAME.test(text);
}

/** "Under her or before her": who was in post is asked, not who decided. */
const IN_WHOSE_TIME = /\bor (?:before|after) (?:him|her|them)\b/i;

const TAKES =
  /\b(?:upset|unhappy|happy|angry|annoyed|pleased|disappointed|surprised|relieved|worried|shocked|protest\w*|object\w*|complain\w*|welcom\w*|resist\w*|endors\w*|defend\w*|applaud\w*|condemn\w*|(?<=\b(?:did|does|has|have|had) (?:the )?(?:\w+ ){1,5})(?:back|backed)(?= (?:the|it|that|this)\b)|oppos\w*|support\w*|accept\w*|agree\w*|disagree\w*)\b/i;

/** "Was he livid when it was put there": a feeling that somebody has. */
const FEELS = new RegExp(
  String.raw`^\W*(?:was|were|is|are)\b.{2,60}\b(?!(?:against|in favour|on board|content|sad)\b)${FEELING}\b`,
  'i',
);

/** "Was he chief when it closed", "when she took over, was it there": a post, and no deed. */
const IN_POST_THEN =
  /\b(?:was|were|is)\s+(?:\p{L}+\s+){1,3}(?:the\s+|hm\s+)*(?:chief inspector|chief constable|chief|commissioner|pcc|inspector|mayor|in charge)\b(?: of [\p{L} ]+?)?\s+when\b|^\W*(?:when|before|after)\s+(?:\p{L}+\s+){1,4}?(?:took over|took up|joined|became|arrived|left|started|retired)\b/iu;

/** Words of neither the decision nor somebody in a post. */
function leftOver(question: Question): readonly Token[] {
  const posts = [...question.text.matchAll(new RegExp(ACTOR, 'gi'))];
  return unexplained(question, [...OF_A_MOVE, 'decide', 'announce', 'speech']).filter(
    ({ start, word }) =>
      !['make', 'made'].includes(word) &&
      !posts.some(({ index, 0: found }) => start >= index && start < index + found.length),
  );
}

const ANNOUNCES =
  /\b(?:announce[ds]?|announcing|declare[ds]?|unveil\w*|broke the news|spoke for)\b/i;
const DECIDES = /\b(?:decide[ds]?|decision|order(?:ed)?)\b/i;

/** "Did Name Surname close the three": who is known to have confirmed the closing. */
function closedBy(context: Context): Draft | undefined {
  const { question, force } = context;
  const [asked] = question.people;
  if (force === undefined || asked === undefined || question.people.length > 1) return undefined;
  if (question.form.ask !== 'yes-no' || !has(question, 'concern') || !CLOSES.test(question.text))
    return undefined;
  const event = (forceRecord(context)?.concerns ?? [])
    .flatMap(({ events }) => events)
    .find(({ type, by }) => type === 'closed' && by !== undefined);
  if (event?.by === undefined) return undefined;
  const kept = notClosed(context);
  if (kept !== undefined) return kept;
  const inTime = question.dates.every(
    (date) => date.asksNow || date.anchor !== undefined || surelyIn(event.date, date),
  );
  const right =
    inTime &&
    context.knowledge.record.people.get(event.by.person ?? '')?.name === asked.name &&
    !(ALL.test(question.text) && openNow(context).length > 0);
  const composer = compose(context);
  const cites = [...composer.evidence(event.evidence), ...composer.evidence(event.by.evidence, 1)];
  const text = `${actorName(context, event.by)} confirmed the closing${shareClosed(context)}, ${moveWhen(event.date)}.`;
  composer
    .verdict(right ? 'yes' : 'no', `${right ? 'Yes' : 'No'}: ${text}`, cites)
    .quotes(cites, 2);
  return { outcome: 'answered', kind: 'who', composer, forces: [force.id], focus: [event.id] };
}

const ALL = /\b(?:all|every|each|four|everything)\b/i;

const CLOSES = /\b(?:did|has|have|was)\b.*\b(?:close[ds]?|sign(?:ed)? off|discharge[ds]?|shut)\b/i;

/** "Did Name Surname put it there", "put there by Name Surname": somebody whom no source knows. */
const BY_NAME =
  /\b[Dd]id\s+(?!(?:HM|HMICFRS|The|West|East|North|South|Greater|Devon|Avon|Kent|Thames|City)\b)\p{Lu}\p{Ll}+\s+(?!(?:Police|Constabulary|Midlands)\b)\p{Lu}\p{Ll}+\s+(?:put|place|move|take|remove|order|decide|lift|return|bring|get)\b|\b(?:put|placed|moved|taken|removed|returned)\b.*\bby\s+(?!(?:HM|His|Her|The)\b)\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\W*$/u;

/** "Who was the chief constable when ...": a post is asked for. */
const IN_POST =
  /\bwho(?:['’]?s| is| was| were)\s+(?:the\s+)?(?:\w+\s+)?(?:chief constable|commissioner|pcc|home secretary|mayor|minister|prime minister)\b/i;

/** Somebody with a post is what is moved, not who moves. */
const IS_MOVED = new RegExp(
  String.raw`\b(?:has|have|had|was|were|is|are)\s+(?:the\s+|its\s+|their\s+)?(?:${ACTOR.source})\s+(?:been\s+|being\s+|(?<=\b(?:was|were|is|are)\b.{1,60}))(?:put|placed|moved|taken|removed|pulled)\b`,
  'i',
);

/** One asked actor, who acts: of several the question itself says which. */
function namesActor({ text, people, form }: Question): boolean {
  if (people.length === 0 && form.ask === 'yes-no' && BY_NAME.test(text)) return true;
  if (people.length === 0 && IS_MOVED.test(text)) return false;
  const posts = [...text.matchAll(new RegExp(ACTOR, 'gi'))].length;
  if (posts + people.length > 1 || (people.length === 0 && IN_POST.test(text))) return false;
  if (people.length > 0) return ['yes-no', 'when', 'why'].includes(form.ask);
  if (form.ask === 'when') return false;
  if (
    form.ask === 'why' &&
    !/\bwhy (?:did|has|have|had) (?:the )?(?:home|government|minister|prime|mayor|council|parliament|commissioner|pcc|chief constable)/i.test(
      text,
    )
  )
    return false;
  const found = ACTOR.exec(text);
  return found !== null && !/\b(?:react|agree|welcome|think|feel|unhappy|happy)\w*\b/i.test(text);
}

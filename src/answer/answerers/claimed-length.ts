import { daysBetween } from '../../dates/day.js';
import { staysOf } from '../../record/as-of.js';
import { recordInterval } from '../../record/dates.js';
import type { Stay } from '../../record/schema.js';
import { type Context, compose, type Draft } from '../context.js';
import {
  type ClaimedLength,
  COMPARED,
  claimedIn,
  holds,
  LENGTH,
  type Told,
} from '../understand/length.js';
import { has, type Question } from '../understand/question.js';
import { staySpan } from '../wording.js';

const CLAIMED = new RegExp(
  String.raw`(?:\b(?=(?:longer|shorter) than\b)|\b(?:for|engage|measures|monitoring|lasted?|spen[dt]|spending|took|take|only|just|after|stay|stint|spell)\s+(?:was\s+)?)(?:just |only )?(${COMPARED})?\s*${LENGTH}\b`,
  'i',
);

/** "Was the Met in for over two years": a stay, by no other word. */
const STAY =
  /\b(?:its|the|that|[\p{L}]['’]s?) (?:stay|stint|spell)\b|\b(?:in|there) for (?:over|more|less|under|at|about)\b/iu;
/** How long a person stays is no stay of the force. */
const OF_SOMEBODY = /\b(?:chief|pcc|commissioner|mayor|officers?|boss|inspectors?|he|she)\b/i;

/** Not one force is asked about, but whether there is one. */
const OF_ANY =
  /\b(?:any|every|each|all|most|no|some|another|other|which)\b.{0,20}\b(?:forces?|constabular(?:y|ies))\b/i;

/** Whether a stay lasted as long as a question claims: "was it there for more than two years?" */
export function answerClaimedLength(context: Context): Draft | undefined {
  const { question, force, knowledge } = context;
  if (force === undefined || question.form.ask !== 'yes-no' || question.people.length > 0)
    return undefined;
  if (question.forces.length > 1 || question.form.negated) return undefined;
  if (!has(question, 'engage') && !STAY.test(question.text)) return undefined;
  if (/\bor\b|\bout (?:of|for)\b|\bstayed out\b/i.test(question.text)) return undefined;
  if (OF_SOMEBODY.test(question.text)) return undefined;
  if (!context.named && OF_ANY.test(question.text)) return undefined;
  // How long a cause of concern was open is no length of the stay.
  if (has(question, 'concern', 'closed')) return undefined;
  // "Does Engage end after a year": one stay tells nothing of a rule.
  if (/^\W*(?:does|do|can|must|will) (?:engage|special measures|an? )/i.test(question.text))
    return undefined;
  const claim = claimOf(question);
  const [stay, ...more] = staysOf(knowledge.record, force.id);
  if (claim === undefined || stay === undefined || more.length > 0) return undefined;
  const result = told(claim, stay);
  const composer = compose(context);
  const cites = [
    ...composer.evidence(stay.from.evidence, 1),
    ...(stay.to === undefined ? [] : composer.evidence(stay.to.evidence, 1)),
  ];
  const lead = {
    yes: 'Yes',
    longer: 'Yes, and longer',
    no: 'No',
    unclear: 'Not known for certain',
  }[result];
  composer.verdict(
    result === 'longer' ? 'yes' : result,
    `${lead}. ${force.name} was in Engage ${staySpan(stay)}.`,
    cites,
  );
  composer.quotes(cites, 2);
  return { outcome: 'answered', kind: 'how-long', composer, forces: [force.id], focus: [stay.id] };
}

/** "Within a year" is no length of a stay, but of the time until it ended. */
function claimOf({ text }: Question): ClaimedLength | undefined {
  return /\b(?:within|inside)\b/i.test(text) ? undefined : claimedIn(text, CLAIMED);
}

function told(claim: ClaimedLength, { from, to }: Stay): Told {
  if (to === undefined) return 'unclear';
  const [start, end] = [recordInterval(from.date), recordInterval(to.date)];
  return holds(
    claim,
    daysBetween(start.latest, end.earliest),
    daysBetween(start.earliest, end.latest),
  );
}

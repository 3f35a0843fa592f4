import { daysBetween } from '../../dates/day.js';
import { staysOf } from '../../record/as-of.js';
import { recordInterval } from '../../record/dates.js';
import type { Stay } from '../../record/schema.js';
import { type Context, compose, type Draft } from '../context.js';
import { has, type Question } from '../understand/question.js';
import { staySpan } from '../wording.js';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4375, year: 365.25 };
const CLAIMED =
  /(?:\b(?=(?:longer|shorter) than\b)|\b(?:for|engage|measures|monitoring|lasted?|spen[dt]|spending|took|take|only|just|after|stay|stint|spell)\s+(?:was\s+)?)(?:just |only |exactly )?(more than|over|at least|longer than|less than|under|shorter than|fewer than|at most|up to|about|around|roughly|nearly|almost|some)?\s*(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,4})\s+(and a half\s+)?(?:full |whole )?(days?|weeks?|months?|years?)(\s+and a half)?\b/i;

/** "Was the Met in for over two years": a stay, by no other word. */
const STAY =
  /\b(?:its|the|that|[\p{L}]['’]s?) (?:stay|stint|spell)\b|\b(?:in|there) for (?:over|more|less|under|at|about)\b/iu;
/** How long a person stays is no stay of the force. */
const OF_SOMEBODY = /\b(?:chief|pcc|commissioner|mayor|officers?|boss|inspectors?|he|she)\b/i;

/** What a question claims of a stay's length, in days. */
interface Claim {
  readonly bound: 'more' | 'less' | 'about';
  readonly days: number;
  /** How far off a length may be and still be about it, in days. */
  readonly unit: number;
}

/** Whether a stay lasted as long as a question claims: "was it there for more than two years?" */
export function answerClaimedLength(context: Context): Draft | undefined {
  const { question, force, knowledge } = context;
  if (force === undefined || question.form.ask !== 'yes-no' || question.people.length > 0)
    return undefined;
  if (question.forces.length > 1 || question.form.negated) return undefined;
  if (!has(question, 'engage') && !STAY.test(question.text)) return undefined;
  if (/\bor\b|\bout (?:of|for)\b|\bstayed out\b/i.test(question.text)) return undefined;
  if (OF_SOMEBODY.test(question.text)) return undefined;
  // "Does Engage end after a year": one stay tells nothing of a rule.
  if (/^\W*(?:does|do|can|must|will) (?:engage|special measures|an? )/i.test(question.text))
    return undefined;
  const claim = claimOf(question);
  const [stay, ...more] = staysOf(knowledge.record, force.id);
  if (claim === undefined || stay === undefined || more.length > 0) return undefined;
  const result = holds(claim, stay);
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

function claimOf({ text }: Question): Claim | undefined {
  const found = CLAIMED.exec(text);
  if (found === null) return undefined;
  const [, how = '', count = '', before, unit = '', behind] = found;
  const half = before !== undefined || behind !== undefined ? 0.5 : 0;
  const days = DAYS[unit.toLowerCase().replace(/s$/, '')];
  const number = /^\d/.test(count)
    ? Number(count)
    : Math.max(1, NUMBERS.indexOf(count.toLowerCase()));
  if (days === undefined) return undefined;
  const bound =
    /more|over|least|longer/i.test(how) || /\b(?:full|whole)\b/i.test(found[0])
      ? 'more'
      : /less|under|fewer|shorter|most|up to/i.test(how)
        ? 'less'
        : 'about';
  return { bound, days: (number + half) * days, unit: days };
}

type Told = 'yes' | 'longer' | 'no' | 'unclear';

function holds(claim: Claim, { from, to }: Stay): Told {
  if (to === undefined) return 'unclear';
  const [start, end] = [recordInterval(from.date), recordInterval(to.date)];
  const told = [
    daysBetween(start.latest, end.earliest),
    daysBetween(start.earliest, end.latest),
  ].map((length) => lasted(claim, length));
  const [least, most] = told;
  return least === undefined || least !== most ? 'unclear' : least;
}

/** What a length of so many days says to a claim: of two and a half years, two are true and three are not. */
function lasted({ bound, days, unit }: Claim, length: number): Told {
  if (bound === 'more') return length >= days ? 'yes' : 'no';
  if (bound === 'less') return length <= days ? 'yes' : 'no';
  if (Math.abs(length - days) <= days * (unit > YEAR_FROM ? NEAR_YEARS : NEAR)) return 'yes';
  return length > days && length - days < unit ? 'longer' : 'no';
}

/** People round by so much: 299 days are ten months. */
const NEAR = 0.03;
/** ... but hardly at all where whole years are claimed. */
const NEAR_YEARS = 0.01;
const YEAR_FROM = 365;

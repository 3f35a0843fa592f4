import { staysOf } from '../../record/as-of.js';
import type { Force } from '../../record/schema.js';
import {
  type Context,
  concernTerms,
  type Draft,
  isOfSomethingElse,
  namedConcerns,
  tolerates,
} from '../context.js';
import { happeningPeriodOf, periodOf } from '../period.js';
import { asksPossibility } from '../understand/possibility.js';
import { has, type Question, within } from '../understand/question.js';
import { isRestriction } from '../understand/restriction.js';
import { subjectOf } from '../understand/subject.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { asksForMoney } from '../understand/wanted.js';
import { asksArea } from './area.js';
import { asksStillToFix } from './concern-state.js';
import { asOf } from './status-as-of.js';
import { moveInPeriod } from './status-move.js';
import { current } from './status-now.js';
import { untilWhen } from './status-until.js';
import { MOVED_FOR } from './why.js';

const EXPLAINED = [
  ...OF_A_MOVE,
  'still',
  'inspection',
  'open',
  'ever',
  'last',
  'other',
  'define',
  'list',
  'history',
  'concern',
  'why',
  'days',
  'england',
  'closed',
] as const;

/** The stage of one force, now or on a day. */
export function answerStatus(context: Context): Draft | undefined {
  if (!asksStatus(context)) return undefined;
  const { force } = context;
  if (force === undefined) return undefined;
  if (force.kind === 'other') return outsideNote(force);
  const stays = staysOf(context.knowledge.record, force.id);
  const period = periodOf(context.question, stays.at(-1));
  if (period === undefined) return current(context, force, stays);
  const happening = happeningPeriodOf(context.question, stays.at(-1)) ?? period;
  return (
    moveInPeriod(context, force, stays, happening) ??
    untilWhen(context, force, stays) ??
    asOf(context, force, period)
  );
}

/** "Ever in Engage with the Met": not whether the one that is named was there. */
function isThereWith({ text, forces }: Question): boolean {
  const [only, ...more] = forces;
  return (
    only !== undefined &&
    more.length === 0 &&
    /\b(?:in|under) (?:engage|special measures|enhanced monitoring)\s+(?:(?:at the same time|together|along)\s+)?(?:with|alongside|as)\s+(?:the\s+)?$/i.test(
      text.slice(0, only.start),
    )
  );
}

/** By somebody else: no move between the stages. */
const TAKEN_OVER = /\b(?:be|been|being|was|were|got) (?:\w+ )?taken over\b/i;

/** What was open is asked, not where the force was. */
const LEFT_OPEN =
  /\b(?:what|which)\b.{0,30}\b(?:(?:left|still|remain\w*) (?:open|outstanding|unresolved|unfinished)|(?:open|outstanding|unresolved) still)\b/i;

const OPEN_THROUGHOUT = /\bopen\b.{0,20}\b(?:whole|entire|all (?:of )?the|throughout|full)\b/i;

function asksStatus(context: Context): boolean {
  const { question } = context;
  const { ask } = question.form;
  if (!['yes-no', 'what', 'which', 'how', 'statement', 'where'].includes(ask)) return false;
  if (
    question.people.some((person) => within(person, question.asking)) ||
    has(question, 'speech', 'recommendation', 'disagree', 'decide')
  )
    return false;
  if (['what', 'which'].includes(ask) && LEFT_OPEN.test(question.text)) return false;
  if (!context.named && WHAT_IS_IT.test(question.text)) return false;
  if (namedConcerns(context).length > 0 && !has(question, 'engage', 'scan')) return false;
  if (TAKEN_OVER.test(question.text) || isThereWith(question)) return false;
  // "Did the concern stay open all the time it was there": the stay only gives the time.
  if (has(question, 'concern') && OPEN_THROUGHOUT.test(question.text)) return false;
  if (asksForMoney(question) || MOVED_FOR.test(question.text)) return false;
  const staged =
    has(question, 'engage', 'scan') ||
    has(question, 'stage') ||
    (context.named && BACK_IN.test(question.text));
  const latest = has(question, 'still', 'last') && has(question, 'inspectorate') && context.named;
  if (!staged && !latest && !namesOnly(context)) return false;
  const namesStage = /\b(?:what|which)\s+(?:\w+\s+){0,2}(?:stage|phase|level|tier)\b/i.test(
    question.text,
  );
  // "Were all four fixed when it left": the stage is what is known, the concerns are asked about.
  if (
    has(question, 'concern') &&
    (has(question, 'closed') || !has(question, 'engage', 'scan')) &&
    !namesStage
  )
    return false;
  if (!context.named && (GENERIC.test(question.text) || has(question, 'england', 'define')))
    return false;
  if (
    question.form.ask === 'yes-no' &&
    (INSPECTED_AGAIN.test(question.text) || isOfStages(context))
  )
    return false;
  if (
    /\bwill\b|\bhow (?:did|does|has|have)\b.*\b(?:managed?|(?:get|got|come|came) out)\b/i.test(
      question.text,
    )
  )
    return false;
  if (/\bwhat (?:must|should)\b/i.test(question.text) && !has(question, 'engage', 'scan'))
    return false;
  if (
    SEVERAL_FORCES.test(question.text.replace(THAN_OTHERS, '')) ||
    CONCERN_ASKED.test(question.text)
  )
    return false;
  if (
    asksStillToFix(question.text) &&
    (!has(question, 'engage', 'scan') || question.form.ask === 'what')
  )
    return false;
  if (question.form.ask === 'yes-no' && asksPossibility(question.text)) return false;
  if (ALL_STAGES.test(question.text) || asksArea(question) || asksView(question)) return false;
  // "Was it bankrupt when it went in": the move only dates what is asked.
  if (question.form.ask === 'yes-no' && isOnlyDated(context)) return false;
  if (['what', 'which'].includes(ask) && ASKS_WHILE.test(question.text) && !namesStage)
    return false;
  const concerns = concernTerms(namedConcerns(context));
  const rest = unexplained(question, EXPLAINED).filter((token) => !concerns.has(token.term));
  return (
    tolerates(context, rest) ||
    (rest.length <= (has(question, 'engage', 'scan') ? 2 : 1) &&
      context.named &&
      // Of yes and no the odd word may be what decides.
      !(
        question.form.ask === 'yes-no' && rest.some((token) => isRestriction(question.text, token))
      ) &&
      !isOfSomethingElse(question, rest) &&
      rest.every((token) => !context.knowledge.index.words.has(token.word)))
  );
}

/** "What advice was it given while it was in Engage": the stay only gives the time. */
const ASKS_WHILE =
  /\b(?:what|which) (?!(?:is|was|stage|phase|level|tier|status)\b)\S+ .{6,80}?\b(?:while|whilst|during the time) (?:it|they|the force)\b/i;

/** A move gives the time, and a concern, or something that is no word of the stages, is asked about. */
function isOnlyDated({ question }: Context): boolean {
  if (question.dates.every(({ anchor }) => anchor === undefined)) return false;
  return has(question, 'concern') || unexplained(question, EXPLAINED).length > 0;
}

/** A force and nothing else ("what about West Midlands Police?"): its stage is what there is to say first. */
function namesOnly(context: Context): boolean {
  const { question } = context;
  return (
    (context.named || has(question, 'last')) &&
    question.dates.every((date) => date.asksNow) &&
    unexplained(question, ['still', 'last', 'force', 'inspectorate', 'history', 'list']).length ===
      0
  );
}

/** "Has it gone back in": where, only Engage can be. */
const BACK_IN =
  /\b(?:go|gone|went|put|placed|moved|sent) (?:straight )?back in\b(?! (?:19|20|the)\b)/i;

/** "Did they inspect it again": a visit is asked about, not a stage. */
const INSPECTED_AGAIN =
  /\b(?:did|do|does|has|have|had)\s+(?:the\s+)?(?:hmicfrs|hmic|inspectors?|inspectorate|watchdog|they)\b.*\b(?:inspect|inspected|visit|visited|revisit|revisited|re-?inspect|re-?inspected)\b|\b(?:been|was|were|got|get) (?:re-?inspected|inspected|visited|revisited|looked at|assessed) /i;

/** "Is Scan the enhanced stage", "are there three stages": what the stages are, of no force. */
function isOfStages({ question, named }: Context): boolean {
  return !named && !OF_A_FORCE.test(question.text);
}

const OF_A_FORCE =
  /\b(?:it|they|them|force|police|still|now|currently|yet)\b|\b(?:in|under|into|out of|off|left|leave)\s+(?:engage|scan|special|enhanced|routine)\b/i;

/** A concern is what is asked for; the stage only dates it. */
const CONCERN_ASKED =
  /\b(?:which|what|how many)\s+(?:of\s+)?(?:the\s+|its\s+|their\s+|those\s+)?(?:\S+\s+){0,3}?(?:causes? of concern|concerns?|failings?|shortcomings?|problem areas?)\b/i;

/** How it works for any force, not what became of one. */
const GENERIC = /\b(?:a|any)\s+(?:police\s+)?(?:force|constabulary)\b/i;

/** What the stages are, not which one a force is in. */
const ALL_STAGES =
  /\b(?:two|both|how many|all(?: the)?)\s+(?:\w+\s+){0,2}(?:stages|phases|levels|tiers)\b|\b(?:name|list|what(?: are)?|which(?: are)?) (?:the )?(?:monitoring )?(?:stages|phases|levels|tiers)\b/i;

/** "What is the Scan phase": its meaning. */
const WHAT_IS_IT =
  /^\W*what(?:['’]?s| is) (?:the )?(?:scan|engage)(?: (?:phase|stage|level))?(?: by default)?\W*$/i;

/** What somebody else than the inspectorate says of it. */
function asksView({ text }: Question): boolean {
  const subject = subjectOf(text);
  return (
    subject?.words === true &&
    /\b(?:pcc|commissioner|chief|constable|federation|union|mayor|mp|minister|secretary|councillor|column|columnist|editorial|analysis|piece|article|paper)\b/i.test(
      text.slice(subject.start, subject.end),
    )
  );
}

/** Others are only compared with. */
const THAN_OTHERS =
  /\b(?:than|unlike|like) (?:any |all |the |most )*(?:other |rest of the )*(?:police )?forces?\b/gi;

const SEVERAL_FORCES =
  /\b(?:every|all|each|other|another|any|most|which|many|some|(?:more|fewer|less) than \w+|at (?:least|most) \w+)\s+(?:other\s+|police\s+|welsh\s+|english\s+|of\s+the\s+)*(?:forces?|constabular(?:y|ies))\b/i;

function outsideNote(force: Force): Draft {
  const note = force.note ?? `${force.name} is not one of the 43 territorial forces.`;
  const reason = `The sources do not say. ${note}`;
  return { outcome: 'not-covered', kind: 'status', reason, nearest: [], forces: [force.id] };
}

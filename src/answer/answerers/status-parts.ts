import { isDisputed } from '../../record/dates.js';
import type { Force, Stay } from '../../record/schema.js';
import type { Composer } from '../composer.js';
import type { Context, Draft } from '../context.js';
import type { Period } from '../period.js';
import { toldStay } from '../told-stay.js';
import { has } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { disputeNote } from '../wording.js';
import { noneInRegister } from './register.js';

/** Words that make a question ask for more than the stage: then a yes or no on the stage would mislead. */
const MORE_THAN_STAGE =
  /\b(?:only|first|because|all|any|none|no|never|with|without|twice|second|again|true|who|secretary|mayor|minister|government|commissioner|mean|means|long|longer|years?|months?|weeks?|days?)\b/i;

const WHOLE_OF = /\b(?:the )?(?:whole|entire|all)(?: of| through)?\s*$/;

const OF_THE_STAGE = [...OF_A_MOVE, 'still', 'ever', 'last', 'history'] as const;

/** True when nothing but the stage, and when, is asked. */
function isPlain({ question }: Context): boolean {
  const dated = question.dates.filter((date) => !date.asksNow);
  const words = question.tokens.filter(
    (token) => !dated.some((date) => date.start <= token.start && token.end <= date.end),
  );
  const text = words
    .map(({ word }) => word)
    .join(' ')
    .replace(/\bno longer\b/g, '');
  // "All of 2024": a yes or no can be said of a whole time.
  const stage = dated.length > 0 ? text.replace(WHOLE_OF, '') : text;
  if (MORE_THAN_STAGE.test(stage) || unexplained(question, OF_THE_STAGE).length > 0) return false;
  return !(question.form.negated && !has(question, 'engage', 'scan'));
}

/** "Is it ...", "in special measures?". */
const SAYS_WHETHER =
  /\b(?:is|are|was|were|does|do|did|has|have|had|still|isnt|wasnt)\b|\b(?:in|under|out of|off)\s+(?:engage|scan|special|enhanced|routine)\b/i;

/** Which stage a yes would confirm; undefined when no yes or no is asked for. */
export function polarity(context: Context): 'Scan' | 'Engage' | 'either' | undefined {
  const { question } = context;
  const { ask, alternative } = question.form;
  if (ask !== 'yes-no' || alternative || !isPlain(context)) return undefined;
  const gone =
    /\b(?:out of|left|leave|leaving|exit\w*|removed?|released?|come off|came off|off|no longer|not in|back (?:in|to|on)(?:to)? (?:the )?(?:scan|routine|normal|default|ordinary|standard|usual)|returned?|taken out|rid of|escaped?|shaken off|got free|freed?|lifted|finish(?:ed)?|end(?:ed)?|ceased?|stop(?:ped)?|concluded?|an end|behind (?:it|them)|(?:come|came|got|gone|get) through|past|over(?=\W*$|,|\s+(?:now|then|yet|at|for|with|in)\b)|done with|clear of)\b/i.test(
      question.text,
    );
  // A question mark alone ("current stage?") asks for the stage, not for a yes or no.
  if (!SAYS_WHETHER.test(question.text)) return undefined;
  if (has(question, 'engage')) return gone ? 'Scan' : 'Engage';
  if (has(question, 'scan')) return 'Scan';
  return has(question, 'stage') ? 'either' : undefined;
}

/** Notes where sources differ on the day of a stay's beginning, with their sources. */
export function dispute(composer: Composer, stay: Stay): void {
  const note = disputeNote('the day of the move into Engage', stay.from.date);
  if (note === undefined) return;
  const { date } = stay.from;
  const cites = isDisputed(date) ? date.oneOf.flatMap((one) => composer.source(one.evidence)) : [];
  composer.caveat(note, cites).disagreement('the date of the move into Engage');
}

/** "Has it ever been in Engage", "was it put there": a stay is asked about, not the stage now. */
function asksWhetherThere({ question, knowledge }: Context): boolean {
  if (/\b(?:ever|previously|in the past)\b/i.test(question.text)) return true;
  return (
    question.form.ask === 'yes-no' &&
    has(question, 'engage') &&
    !has(question, 'still') &&
    (!question.form.negated || /\bor not\b/i.test(question.text)) &&
    /\b(?:was|were|did|has|have|had|been)\b/i.test(question.text) &&
    question.dates.every(
      ({ asksNow, relation, from }) =>
        asksNow || (relation === 'since' && from >= (knowledge.record.coverageFrom ?? from)),
    )
  );
}

/** That nothing tells the stage of a force for which no stay was found. */
export function noStay(context: Context, force: Force, period: Period | undefined): Draft {
  const when = period === undefined ? 'is in now' : `was in ${period.text}`;
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  const none = `None found: no stay of ${force.name} in Engage was found since ${since}, which is not to say never.`;
  if (asksWhetherThere(context))
    return toldStay(context, force) ?? noneInRegister(context, none, [force.id]);
  const told = period === undefined ? undefined : toldStay(context, force);
  if (told !== undefined) return told;
  const reason = `Not known: the sources do not say which stage ${force.name} ${when}. No stay in Engage was found for it since ${since}; Scan, routine monitoring, is the default for every force.`;
  return { outcome: 'not-covered', kind: 'status', reason, nearest: [], forces: [force.id] };
}

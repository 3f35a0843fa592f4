import { isDisputed } from '../../record/dates.js';
import type { Force, Stay } from '../../record/schema.js';
import type { Composer } from '../composer.js';
import type { Context, Draft } from '../context.js';
import type { Period } from '../period.js';
import { has } from '../understand/question.js';
import { disputeNote } from '../wording.js';

/** Which stage a yes would confirm; undefined when no yes or no is asked for. */
export function polarity(context: Context): 'Scan' | 'Engage' | 'either' | undefined {
  const { question } = context;
  const { ask, alternative } = question.form;
  if (ask !== 'yes-no' || alternative) return undefined;
  const gone =
    /\b(?:out of|left|leave|leaving|exit\w*|removed?|released?|come off|came off|off|no longer|not in|back in|returned?|taken out|rid of)\b/i.test(
      question.text,
    );
  if (has(question, 'engage')) return gone ? 'Scan' : 'Engage';
  if (has(question, 'scan')) return 'Scan';
  return has(question, 'stage') ? 'either' : undefined;
}

export function dispute(composer: Composer, stay: Stay): void {
  const note = disputeNote('the day of the move into Engage', stay.from.date);
  if (note === undefined) return;
  const { date } = stay.from;
  const cites = isDisputed(date) ? date.oneOf.flatMap((one) => composer.source(one.evidence)) : [];
  composer.caveat(note, cites).disagreement('the date of the move into Engage');
}

export function noStay(context: Context, force: Force, period: Period | undefined): Draft {
  const when = period === undefined ? 'is in now' : `was in ${period.text}`;
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  if (period === undefined && /\b(?:ever|previously|in the past)\b/i.test(context.question.text)) {
    const none = `None found: no stay of ${force.name} in Engage was found since ${since}, which is not to say never.`;
    return {
      outcome: 'not-covered',
      kind: 'status',
      reason: none,
      nearest: [],
      forces: [force.id],
    };
  }
  const reason = `Not known: the sources do not say which stage ${force.name} ${when}. No stay in Engage was found for it since ${since}; Scan, routine monitoring, is the default for every force.`;
  return { outcome: 'not-covered', kind: 'status', reason, nearest: [], forces: [force.id] };
}

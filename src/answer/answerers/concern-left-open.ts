import { concernOn, staysOf } from '../../record/as-of.js';
import { lastPossible } from '../../record/dates.js';
import type { Concern, Force, Stay } from '../../record/schema.js';
import { type Context, compose, type Draft, forceRecord } from '../context.js';
import { boundOf, isWithin } from '../understand/bound.js';
import { asksToDeny } from '../understand/form.js';
import { has } from '../understand/question.js';
import { unexplained } from '../understand/unexplained.js';
import { countWord, joinList, moveWhen, sentence } from '../wording.js';
import { openAt } from './concern-state.js';

const LEAVES = String.raw`\b(?:left|leav(?:e|es|ing)|c[ao]me (?:off|out)|g[eo]t out|exit\w*|remov\w+|releas\w+|return\w+|let out|taken (?:off|out))\b`;
const BESIDE = String.raw`\b(?:with|without|while|whilst|despite|although|even though|before)\b`;
const LEFT_OVER = new RegExp(
  String.raw`${LEAVES}.*${BESIDE}.*\b(?:open|outstanding|unresolved|closed|resolved|fix\w*|clear\w*|unfinished|dealt with|signed off)\b`,
  'i',
);
const CLOSED_BY_THEN = new RegExp(
  String.raw`\b(?:all|every\w*|each)\b.*\b(?:clos\w+|resolv\w+|fix\w*|clear\w*|dealt with|signed off|put right|complet\w+)\b.*\b(?:by the time|before|when|by then|at the time)\b.*${LEAVES}|\b(?:clos\w+|resolv\w+|fix\w*|clear\w*|finish\w*)\b.*\b(?:all|every\w*|each)\b.*\b(?:by the time|before|when)\b.*${LEAVES}`,
  'i',
);

/** A yes would say that nothing was left open. */
const NOTHING_OPEN =
  /\b(?:with no|without (?:any|a|having any)|with (?:all|every\w*)|nothing|no (?:open|outstanding|unresolved|remaining))\b/i;
const BEFORE_ALL = /\bbefore (?:\w+ ){0,3}(?:all|every\w*|each)\b|\bwithout (?:having )?\w+ing\b/i;

const OF_LEAVING = ['engage', 'scan', 'exit', 'force', 'open', 'closed', 'still'] as const;

const ALL_OF_IT = /^(?:every(?:thing|one)|lot|things?|stuff|bits|loose|matters?|ends|business)$/;

/** "Did it still have things open when it left". */
const STILL_OPEN_THEN = new RegExp(
  String.raw`\b(?:still|anything|something|things|stuff|bits|loose ends)\b.{0,40}\b(?:open|outstanding|unresolved|unfinished|to (?:fix|sort|do))\b.{0,20}\b(?:when|by the time|as|after|the day)\b.*${LEAVES}`,
  'i',
);

function asksOfLeaving(text: string): boolean {
  return STILL_OPEN_THEN.test(text) || LEFT_OVER.test(text) || CLOSED_BY_THEN.test(text);
}

/** "With two of them open", "with four closed": whether there were so many; undefined where no number is claimed. */
function ofNumber(text: string, open: number, closed: number): boolean | undefined {
  const [, part] = /\b(?:with|while|whilst|although|before)\b(.*)$/i.exec(text) ?? [];
  const claim = part === undefined ? undefined : boundOf(part, CAUSES);
  if (claim === undefined || part === undefined) return undefined;
  return isWithin(
    claim,
    /\b(?:clos\w+|resolved|fix\w*|signed off|dealt with)\b/i.test(part) ? closed : open,
  );
}

const CAUSES =
  '(?:of (?:its|the|those|these|their) (?:\\w+ )?)?(?:(?:causes?|areas?)(?: of concern)?|concerns?|things?|issues?|problems?|still|open|closed|of them|outstanding|unresolved)\\b';

/** Whether a force left Engage with causes of concern open, and which. */
export function answerLeftOpen(context: Context): Draft | undefined {
  const { question, force, knowledge } = context;
  if (force === undefined || question.forces.length > 1 || question.people.length > 0)
    return undefined;
  // "The only one to", "any other force": all forces are asked about.
  if (/\b(?:only|other|another|else|besides|apart from|first|last)\b/i.test(question.text))
    return undefined;
  if (question.form.ask !== 'yes-no' || !asksOfLeaving(question.text)) return undefined;
  if (asksToDeny(question.text)) return undefined;
  if (!has(question, 'concern', 'open', 'closed') || has(question, 'recommendation'))
    return undefined;
  // "With its custody block unfinished": something else than causes of concern was left.
  const rest = unexplained(question, OF_LEAVING).filter(({ word }) => !ALL_OF_IT.test(word));
  if (!has(question, 'concern') && rest.length > 0) return undefined;
  const stay = staysOf(knowledge.record, force.id).findLast(({ to }) => to !== undefined);
  const concerns = forceRecord(context)?.concerns ?? [];
  if (stay?.to === undefined || concerns.length === 0) return undefined;
  return verdict(context, force, stay, concerns);
}

function verdict(
  context: Context,
  force: Force,
  stay: Stay,
  concerns: readonly Concern[],
): Draft | undefined {
  const exit = stay.to;
  if (exit === undefined) return undefined;
  const day = lastPossible(exit.date);
  const open = openAt(concerns, day);
  const closed = concerns.filter((one) => concernOn(one, day).state === 'closed');
  const when = moveWhen(exit.date);
  if (open.length === 0 && closed.length < concerns.length) {
    const reason = `The sources do not say which of the ${countWord(concerns.length)} causes of concern at ${force.name} were open when it was returned to Scan, ${when}.`;
    return { outcome: 'not-covered', kind: 'concerns', reason, nearest: [], forces: [force.id] };
  }
  const { text } = context.question;
  const asksNone = CLOSED_BY_THEN.test(text) || (NOTHING_OPEN.test(text) && !BEFORE_ALL.test(text));
  const yes = ofNumber(text, open.length, closed.length) ?? (open.length === 0) === asksNone;
  const composer = compose(context);
  const cites = [...open, ...(open.length === 0 ? closed : [])].flatMap((one) => {
    const on = concernOn(one, day);
    return on.state === 'not raised' ? [] : composer.evidence(on.evidence, 1);
  });
  const reportedly = open.some(({ events }) => events.some((event) => event.reportedly))
    ? 'reportedly '
    : '';
  const told =
    open.length === 0
      ? 'all its causes of concern had been closed'
      : `${open.length === 1 ? 'one cause of concern was' : `${countWord(open.length)} causes of concern were`} ${reportedly}still open: ${joinList(open.map(({ title }) => title))}`;
  composer.verdict(
    yes ? 'yes' : 'no',
    `${yes ? 'Yes' : 'No'}. When ${force.name} was returned to Scan, ${when}, ${told}.`,
    [...cites, ...composer.evidence(exit.evidence, 1)],
  );
  if (open.length > 0 && closed.length > 0)
    composer.statement(
      `${sentence(countWord(closed.length))} had been closed by then: ${joinList(closed.map(({ title }) => title))}.`,
      closed.flatMap((one) => {
        const on = concernOn(one, day);
        return on.state === 'closed' ? composer.source(on.evidence) : [];
      }),
    );
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'concerns',
    composer,
    forces: [force.id],
    focus: [stay.id, ...open.map(({ id }) => id)],
  };
}

import { staysOf } from '../../record/as-of.js';
import { exactDay, recordInterval } from '../../record/dates.js';
import type { Force, ForceRecord } from '../../record/schema.js';
import { analyse } from '../../search/analysis.js';
import {
  type Context,
  compose,
  concernTerms,
  type Draft,
  forceRecord,
  namedConcerns,
  tolerates,
} from '../context.js';
import { asksBoth, asksOut, asksSecond } from '../direction.js';
import { periodOf } from '../period.js';
import { has } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { moveWhen, noExitFound } from '../wording.js';
import { INSPECTORS_COME, listInspections } from './inspections.js';
import { whenConcern } from './when-concern.js';
import { whenEvent } from './when-event.js';

/** When something of the record happened: a move, a closing, an inspection, a report, a review to come. */
export function answerWhen(context: Context): Draft | undefined {
  const { question, force } = context;
  if (question.form.ask !== 'when' || force === undefined || question.people.length > 0)
    return undefined;
  const named = namedConcerns(context);
  const names = concernTerms(named);
  const rest = unexplained(question, [
    ...OF_A_MOVE,
    'concern',
    'closed',
    'open',
    'announce',
    'inspection',
    'report',
    'first',
    'last',
    'still',
    'number',
    'decide',
    'list',
    'ask',
    'remain',
    'ever',
    'recommendation',
    'days',
    'other',
    'history',
  ]).filter((token) => !names.has(token.term));
  const record = forceRecord(context);
  if (record === undefined) return undefined;
  // Words that no move, closing or inspection explains may be those of another event.
  const event = rest.length === 0 ? undefined : whenEvent(context, force, record);
  if (event !== undefined) return event;
  if (!tolerates(context, rest)) return undefined;
  return (
    whenReviewed(context, force) ??
    whenConcern(context, force, record) ??
    whenMoved(context, force) ??
    whenInspected(context, force, record)
  );
}

/** When a force was moved into or out of Engage. */
export function whenMoved(context: Context, force: Force): Draft | undefined {
  const { question } = context;
  // Of a force that is named, what moves without a stage is something else: its chief, a strike.
  const staged = has(question, 'engage', 'scan', 'stage');
  if (!staged && (context.named || !has(question, 'enter', 'exit'))) return undefined;
  // "Made public" is told of a move as of a report.
  const reported = has(question, 'report') && !has(question, 'announce');
  if (has(question, 'inspection') || reported) return undefined;
  if (/\bwill\b/i.test(question.text) && !(context.named && asksOut(question))) return undefined;
  if (!has(question, 'engage', 'scan', 'stage') && has(question, 'ask', 'remain')) return undefined;
  if (INSPECTORS_COME.test(question.text)) return undefined;
  const stay = staysOf(context.knowledge.record, force.id).at(-1);
  if (stay === undefined) return undefined;
  const out = asksOut(question);
  const move = out ? stay.to : stay.from;
  const composer = compose(context);
  if (!out && asksSecond(question.text) && staysOf(context.knowledge.record, force.id).length === 1)
    composer.statement(
      `No second stay of ${force.name} in Engage was found.`,
      composer.evidence(stay.from.evidence, 1),
    );
  if (move === undefined) {
    const cites = composer.evidence(stay.from.evidence);
    composer.statement(
      `${AHEAD.test(question.text) ? 'The sources do not say when it will leave. ' : ''}${noExitFound(force.name, stay)}`,
      cites,
    );
    return { outcome: 'answered', kind: 'when', composer, forces: [force.id], focus: [stay.id] };
  }
  const cites = composer.evidence(move.evidence, 3);
  const asked = question.dates.find(({ asksNow, relation }) => !asksNow && relation === 'at');
  const { earliest, latest } = recordInterval(move.date);
  if (asked !== undefined && (latest < asked.from || earliest > asked.to))
    composer.statement(
      `The sources show no such move ${periodOf(question, undefined)?.text ?? 'then'}.`,
      cites,
    );
  if (stay.to !== undefined && asksBoth(question.text)) {
    const both = [
      ...composer.evidence(stay.from.evidence, 1),
      ...composer.evidence(stay.to.evidence, 1),
    ];
    composer.statement(
      `${force.name} was moved into Engage (“special measures”) ${moveWhen(stay.from.date)} and returned to Scan ${moveWhen(stay.to.date)}.`,
      both,
    );
    composer.quotes(both, 2);
    return { outcome: 'answered', kind: 'when', composer, forces: [force.id], focus: [stay.id] };
  }
  if (EXACT_DAY.test(question.text) && exactDay(move.date) === undefined)
    composer.statement('The sources do not give the exact day.', cites);
  composer.statement(
    `${force.name} was ${out ? 'returned to Scan' : 'moved into Engage (“special measures”)'} ${moveWhen(move.date)}.`,
    cites,
  );
  if (move.announced !== undefined)
    composer.statement(`It was announced ${moveWhen(move.announced)}.`, cites);
  composer.quotes(cites, 2);
  return { outcome: 'answered', kind: 'when', composer, forces: [force.id], focus: [move.id] };
}

/** A move that is still to come. */
const AHEAD = /\b(?:will|due|going to|expected|likely|scheduled|supposed)\b/i;

const EXACT_DAY =
  /\b(?:exact(?:ly)?|precise(?:ly)?|specific)\b|\b(?:what|which) day\b|\bday of the month\b/i;

/** A review that was still to come when the source was written. */
export function whenReviewed(context: Context, force: Force): Draft | undefined {
  const { question } = context;
  const toCome =
    /\b(?:will|due|meant|supposed|next|planned|expected|going to|scheduled|to be|be (?:re)?(?:viewed|inspected|assessed))\b/i.test(
      question.text,
    ) &&
    /\b(?:review\w*|(?:re-?)?inspect(?!or)\w*|assess\w*|look\w*|check\w*|revisit\w*|report\w*)\b/i.test(
      question.text,
    );
  if (!toCome) return undefined;
  const asked = new Set(question.tokens.filter((token) => !token.stop).map((token) => token.term));
  const shared = (text: string) =>
    new Set(
      analyse(text)
        .map((token) => token.term)
        .filter((term) => asked.has(term)),
    ).size;
  const next = (forceRecord(context)?.concerns ?? [])
    .flatMap((concern) => concern.next)
    .sort((a, b) => shared(b.text) - shared(a.text));
  if (next.length === 0) return undefined;
  const composer = compose(context);
  composer.statement('As the sources put it then:', []);
  const cited = next.slice(0, 3).map((one) => composer.evidence(one.evidence, 1));
  next.slice(0, 3).forEach((one, index) => composer.item(one.text, cited[index] ?? []));
  composer.quotes(cited.flat(), 2);
  return {
    outcome: 'answered',
    kind: 'when',
    composer,
    forces: [force.id],
    focus: next.map(({ id }) => id),
  };
}

/** When a force was inspected. */
export function whenInspected(
  context: Context,
  force: Force,
  record: ForceRecord,
): Draft | undefined {
  return has(context.question, 'inspection', 'report')
    ? listInspections(context, force, record)
    : undefined;
}

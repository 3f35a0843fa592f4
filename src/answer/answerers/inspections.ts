import { lastPossible, recordInterval } from '../../record/dates.js';
import type { Force, ForceRecord } from '../../record/schema.js';
import {
  type Context,
  compose,
  concernTerms,
  type Draft,
  forceRecord,
  namedConcerns,
} from '../context.js';
import { has } from '../understand/question.js';
import { unexplained } from '../understand/unexplained.js';
import { moveWhen, sentence } from '../wording.js';

/** Something else is counted than inspections. */
const COUNTS_OTHERS =
  /\bhow many (?!(?:\w+ ){0,2}(?:re-?)?(?:inspections?|visits?|revisits?|times)\b)/i;

/** "When are the inspectors going back": they move, not the force. */
export const INSPECTORS_COME =
  /\b(?:inspectors?|inspectorate|hmicfrs|watchdog)\s+(?:\w+\s+){0,2}?(?:go|going|come|coming|return(?! (?:it|them|him|her|the|their|our|an?)\b)|returning|be back|back(?! (?:to|into|in|under|on)\b)|visit\w*|revisit\w*)\b/i;

/** Inspections of a force: when, of what kind. */
export function answerInspections(context: Context): Draft | undefined {
  const { question, force } = context;
  if (
    force === undefined ||
    !(
      has(question, 'inspection') ||
      (question.form.ask === 'yes-no' && REPORT_OUT.test(question.text))
    ) ||
    question.people.length > 0 ||
    has(question, 'speech', 'recommendation') ||
    COUNTS_OTHERS.test(question.text)
  )
    return undefined;
  // How often any force is inspected is told by no list of one's inspections.
  if (
    !context.named &&
    /\b(?:all|every|any|each) (?:police )?(?:forces?|constabular)/i.test(question.text)
  )
    return undefined;
  if (
    !['which', 'what', 'how-many', 'yes-no', 'statement', 'how-often'].includes(question.form.ask)
  )
    return undefined;
  const names = concernTerms(namedConcerns(context));
  if (
    unexplained(question, [
      'inspection',
      'force',
      'inspectorate',
      'list',
      'number',
      'last',
      'first',
      'concern',
      'closed',
      'open',
      'report',
      'why',
      'other',
      'still',
      'ever',
    ]).some((token) => !names.has(token.term))
  )
    return undefined;
  const record = forceRecord(context);
  if (record === undefined) return undefined;
  return reportedIn(context, force, record) ?? listInspections(context, force, record);
}

/** "Was the report published in early 2024": whether the day of the report lies in that time. */
function reportedIn(context: Context, force: Force, record: ForceRecord): Draft | undefined {
  const { question } = context;
  const asked = question.dates.find(({ asksNow, anchor }) => !asksNow && anchor === undefined);
  const report = record.inspections.find(({ kind }) => kind === 'report');
  if (question.form.ask !== 'yes-no' || asked === undefined || report === undefined)
    return undefined;
  if (!REPORT_OUT.test(question.text) || asked.relation !== 'at') return undefined;
  const { earliest, latest } = recordInterval(report.date);
  const inside = earliest >= asked.from && latest <= asked.to;
  const apart = latest < asked.from || earliest > asked.to;
  if (!inside && !apart) return undefined;
  const composer = compose(context);
  const cites = composer.evidence(report.evidence);
  composer
    .verdict(
      inside ? 'yes' : 'no',
      `${inside ? 'Yes' : 'No'}. The report on ${force.name} was published ${moveWhen(report.date)}.`,
      cites,
    )
    .quotes(cites, 1);
  return {
    outcome: 'answered',
    kind: 'inspections',
    composer,
    forces: [force.id],
    focus: [report.id],
  };
}

const REPORT_OUT =
  /\breports?\b.*\b(?:publish\w*|c[ao]me out|out|released?|appear\w*|issued?)\b|\bpublish\w*\b.*\breports?\b/i;

const NEWEST =
  /\b(?:last|latest|most recent|newest)\b(?! (?:year|month|summer|autumn|spring|winter)\b)/i;

/** Those that began last. */
function newestOf(inspections: ForceRecord['inspections']): ForceRecord['inspections'] {
  const begun = inspections.map(({ date }) => recordInterval(date).earliest).sort();
  return inspections.filter(({ date }) => recordInterval(date).earliest === begun.at(-1));
}

/** The inspections of a force that the question asks for, by kind and time; undefined when there are none. */
export function listInspections(
  context: Context,
  force: Force,
  record: ForceRecord,
): Draft | undefined {
  const { question } = context;
  const revisit = /\b(?:re-?visit\w*|re-?inspect\w*|return\w*|again|back|visits?)\b/i.test(
    question.text,
  );
  const wanted = record.inspections.filter((one) =>
    revisit ? one.kind === 'revisit' || one.kind === 're-inspection' : true,
  );
  const inDates = question.dates.filter((date) => !date.asksNow);
  const dated =
    inDates.length === 0
      ? wanted
      : wanted.filter((one) =>
          inDates.some(
            (date) =>
              lastPossible(one.date) >= date.from && recordInterval(one.date).earliest <= date.to,
          ),
        );
  const closing = has(question, 'closed')
    ? dated.filter((one) =>
        one.concerns.some(
          (id) =>
            record.concerns.some(
              (concern) =>
                concern.id === id && concern.events.some((event) => event.type === 'closed'),
            ) &&
            one.kind !== 'peel' &&
            one.kind !== 'report',
        ),
      )
    : dated;
  const asked = closing.length > 0 ? closing : dated;
  const chosen = NEWEST.test(question.text) ? newestOf(asked) : asked;
  if (chosen.length === 0) return undefined;
  const composer = compose(context);
  composer.statement(
    `Inspections of ${force.name} that the sources name${chosen.length < record.inspections.length ? ', of the kind asked about' : ''}:`,
    [],
  );
  const cited = chosen.map((one) => composer.evidence(one.evidence, 1));
  chosen.forEach((one, index) =>
    composer.item(`${sentence(moveWhen(one.date))}: ${one.text}`, cited[index] ?? []),
  );
  composer.quotes(cited.flat(), 2);
  return {
    outcome: 'answered',
    kind: 'inspections',
    composer,
    forces: [force.id],
    focus: chosen.map(({ id }) => id),
  };
}

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
import { has, type Question } from '../understand/question.js';
import { unexplained } from '../understand/unexplained.js';
import { countWord, moveWhen, sentence } from '../wording.js';

type Inspection = ForceRecord['inspections'][number];

/** Inspectors come again. */
const AGAIN =
  /\b(?:re-?visit\w*|re-?inspect\w*|(?:go|went|gone|going|come|came|coming|been|brought|brings?|popp?(?:ed|ing)?|dropp?(?:ed|ing)?)\b.{0,30}? back|look(?:ed|ing)? (?:at )?again|re-?assess\w*|re-?examin\w*|re-?check\w*|return(?:ed|ing)?|visit(?:ed|s)?|follow(?:ed)?[- ]up)\b/i;
/** What they did not look at is no purpose of theirs. */
const LEFT_OUT =
  /\b(?:not|never|leav\w+|left|omit\w*|skip\w*|exclud\w+|out of|without)\b|n['’]t\b/i;
/** The causes of concern are what is asked for. */
const CAUSES_ASKED =
  /\b(?:which|what|list|name|enumerate|identify|give|set out)\b.{0,30}\b(?:causes? of concern|concerns|failings|problems|areas|issues|causes|things)\b|\bwhich (?:two|three|four) (?:did|were|have|had)\b/i;
/** A number of them that only one visit was on. */
const COUNT = /\b(one|two|three|four|five|six)\s+(?:causes?|concerns?|problems?|areas?)\b/i;
const ALL_OF_THEM = /\b(?:all|every|each)\b/i;

const EXPLAINED = [
  'concern',
  'inspection',
  'inspectorate',
  'force',
  'list',
  'exit',
  'enter',
  'why',
  'number',
  'other',
] as const;
/** Words for coming and looking. */
const LOOKS =
  /^(?:thing|back|brought|bring|came|come|go|gone|went|return|look|subject|check|again|scrutinis|scrutin|progress|through|enumer|assess|review|focus|cover|purpos)(?:es|s|ed|in)?$/;

/** Which causes of concern a visit after the report was on, whether on all, and what it was for. */
export function answerRevisited(context: Context): Draft | undefined {
  const { question, force } = context;
  const record = forceRecord(context);
  if (force === undefined || record === undefined || !asksFor(question)) return undefined;
  const names = concernTerms(namedConcerns(context));
  const spare = unexplained(question, EXPLAINED).filter(
    ({ term }) => !LOOKS.test(term) && !names.has(term),
  );
  if (spare.length > 0) return undefined;
  const visits = record.inspections.filter(
    (one) => (one.kind === 'revisit' || one.kind === 're-inspection') && isAsked(question, one),
  );
  const counted = COUNT.exec(question.text)?.[1]?.toLowerCase();
  const [visit] =
    visits.length > 1 && counted !== undefined
      ? visits.filter(({ concerns }) => countWord(concerns.length) === counted)
      : visits;
  if (visit === undefined || visit.concerns.length === 0) return undefined;
  if (visits.length > 1 && counted === undefined) return undefined;
  return tell(context, force, record, visit);
}

function asksFor(question: Question): boolean {
  const { text, form } = question;
  if (!AGAIN.test(text) || question.people.length > 0) return false;
  if (has(question, 'closed', 'open', 'speech', 'recommendation', 'engage', 'scan')) return false;
  if (form.ask === 'why') return has(question, 'inspectorate') && !LEFT_OUT.test(text);
  const ofThings = /\bthings\b/i.test(text) && has(question, 'inspectorate');
  if (!has(question, 'concern') && !ofThings) return false;
  if (form.ask === 'how-many') return true;
  return form.ask === 'yes-no' ? ALL_OF_THEM.test(text) : CAUSES_ASKED.test(text);
}

/** Whether a visit lies in the time that is asked about, or none is. */
function isAsked(question: Question, { date }: Inspection): boolean {
  const asked = question.dates.filter(({ asksNow }) => !asksNow);
  return (
    asked.length === 0 ||
    asked.some(({ from, to }) => lastPossible(date) >= from && recordInterval(date).earliest <= to)
  );
}

function tell(context: Context, force: Force, record: ForceRecord, visit: Inspection): Draft {
  const { form } = context.question;
  const composer = compose(context);
  const cites = composer.evidence(visit.evidence, 1);
  const on = record.concerns.filter(({ id }) => visit.concerns.includes(id));
  const share = `${countWord(on.length)} of the ${countWord(record.concerns.length)} causes of concern at ${force.name}`;
  const when = moveWhen(visit.date);
  const { kind } = visit;
  if (form.ask === 'why') composer.statement(`${sentence(when)} there was ${visit.text}.`, cites);
  else if (form.ask === 'yes-no') {
    const all = on.length === record.concerns.length;
    composer.verdict(
      all ? 'yes' : 'no',
      `${all ? 'Yes' : 'No'}. The ${kind} ${when} was on ${share}:`,
      cites,
    );
  } else composer.statement(`The ${kind} ${when} was on ${share}:`, cites);
  const raised = on.map(({ events }) => composer.source(events[0]?.evidence ?? []));
  if (form.ask !== 'why') on.forEach(({ about }, at) => composer.item(about, raised[at] ?? []));
  composer.quotes(form.ask === 'why' ? cites : [...cites, ...raised.flat()], 3);
  return {
    outcome: 'answered',
    kind: 'inspections',
    composer,
    forces: [force.id],
    focus: [visit.id],
  };
}

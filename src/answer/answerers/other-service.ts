import { type Context, compose, type Draft } from '../context.js';
import type { ForceMention } from '../understand/forces.js';
import { asksOfOtherBody } from '../understand/other-bodies.js';
import { has, type Question } from '../understand/question.js';
import { isNotOfScope } from './rules-scope.js';

/**
 * Whether services of another kind ("do fire brigades go into Engage too") are monitored as forces
 * are: what the record notes of them, and what is monitored here. Undefined of one by its name.
 */
export function answerOtherService(context: Context): Draft | undefined {
  const { question, force, named } = context;
  if (!named || force?.kind !== 'other' || force.note === undefined) return undefined;
  if (question.dates.length > 0 || has(question, 'history', 'concern', 'days')) return undefined;
  if (!has(question, 'engage', 'scan', 'stage', 'inspectorate')) return undefined;
  if (!['yes-no', 'what', 'how', 'statement'].includes(question.form.ask)) return undefined;
  const mention = question.forces.find((one) => one.force.id === force.id);
  if (mention === undefined || isByName(question, mention)) return undefined;
  return noteWithScope(context, force.note);
}

/** What the record notes of a body, which has no source of its own, and which forces are monitored here. */
function noteWithScope(context: Context, note: string): Draft | undefined {
  const rule = context.knowledge.record.rules.find(({ topic }) => topic === 'scope');
  if (rule === undefined) return undefined;
  const composer = compose(context);
  composer.statement(note, []);
  const cites = composer.evidence(rule.evidence);
  composer.statement(rule.text, cites).quotes(cites, 1);
  return { outcome: 'answered', kind: 'definition', composer, forces: [], focus: [rule.id] };
}

/** "Is British Transport Police inspected by HMICFRS": what the record notes of it, where it says so. */
export function answerInspectedBody(context: Context): Draft | undefined {
  const { question, force, named } = context;
  if (force?.kind !== 'other' || force.note === undefined || !named) return undefined;
  if (question.form.ask !== 'yes-no' || !INSPECTED.test(question.text)) return undefined;
  if (has(question, 'engage', 'scan', 'concern') || isNotOfScope(question.text)) return undefined;
  if (!has(question, 'inspectorate') || !/\binspected by\b/i.test(force.note)) return undefined;
  return noteWithScope(context, force.note);
}

const INSPECTED = /\b(?:inspect(?:s|ed)?|monitor(?:s|ed)?)\b/i;

/** A council, a prison, a force abroad: that nothing of its stage is held. */
export function answerOtherBody({ question }: Context): Draft | undefined {
  if (question.forces.length > 0 || question.people.length > 0) return undefined;
  if (!has(question, 'engage', 'scan', 'stage') || has(question, 'speech')) return undefined;
  if (!asksOfOtherBody(question.text)) return undefined;
  return {
    outcome: 'not-covered',
    kind: 'none',
    reason:
      'The sources do not say: Scan and Engage are stages of police forces in England and Wales, and of other bodies nothing is held.',
    nearest: [],
    forces: [],
  };
}

/** "Fire services", "the fire brigade": no one of them. */
const GENERIC = /^(?:the )?fire (?:(?:and|&) rescue )?(?:services?|brigades?)$/i;

/** One service by its name: a place stands before it, or in its name. Where it stands is not known here. */
function isByName({ text, forces }: Question, { start, end }: ForceMention): boolean {
  const before = /(\S+) $/.exec(text.slice(0, start))?.[1];
  return (
    !GENERIC.test(text.slice(start, end)) ||
    forces.some((one) => one.end + 1 === start) ||
    (before !== undefined && /^\p{Lu}\p{Ll}/u.test(before) && start > before.length + 1)
  );
}

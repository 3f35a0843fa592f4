import { writeDay } from '../../dates/day.js';
import { newestHeldDay, staysOf } from '../../record/as-of.js';
import { type Context, compose, type Draft } from '../context.js';
import { newestSourceText } from '../wording.js';

const HOW_OLD =
  /^\W*(?:so |and )?how (?:old|recent|fresh|current|up[- ]to[- ]date)\b.*\b(?:sources?|information|info|data|records?|updates?|knowledge|evidence|you)\b|\b(?:what(?:['’]?s| is)|when (?:is|was|were)) (?:your|the) (?:newest|latest|last|most recent) (?:sources?|information|info|data|update)\b|\bhow up[- ]to[- ]date (?:is|are)\b/i;

/** How old what is held on a force is. */
export function answerNewestSource(context: Context): Draft | undefined {
  const { question, force, named, knowledge } = context;
  if (!named || force === undefined || question.people.length > 0) return undefined;
  if (!HOW_OLD.test(question.text) || !/\b(?:your|you|the|there)\b/i.test(question.text))
    return undefined;
  const day = newestHeldDay(knowledge, force.id);
  const stay = staysOf(knowledge.record, force.id).at(-1);
  if (day === undefined || stay === undefined) return undefined;
  const composer = compose(context);
  const last = stay.lastConfirmed ?? stay.to ?? stay.from;
  const cites = composer.evidence(last.evidence);
  composer.statement(
    `${newestSourceText(day, question.today, force.name)} It is of ${writeDay(day)}.`,
    cites,
  );
  composer.quotes(cites, 1);
  return { outcome: 'answered', kind: 'status', composer, forces: [force.id], focus: [stay.id] };
}

import type { Force, ForceRecord } from '../../record/schema.js';
import { buildQuery, shareMet } from '../../search/query.js';
import { type Context, compose, type Draft } from '../context.js';
import { moveWhen } from '../wording.js';

/** An event must meet this much of what is asked to be what is meant. */
const MEANT = 0.75;
const LEAST_TERMS = 2;

/** "... before it was released": the move dates the event, and is no part of it. */
const BESIDE_THE_MOVE =
  /\b(?:before|after|when|once|ahead of) (?:it|they|the (?:force|police))(?:['’]s)? (?:was|were|got|had been|left|came|went|joined|being)\b[^,?]*|\b(?:before|after|ahead of) (?:the|its|any) (?:(?:public|official|formal) )?(?:announcement|news|notice|publication)\b/i;

function besideTheMove(text: string): { start: number; end: number }[] {
  const found = BESIDE_THE_MOVE.exec(text);
  return found === null ? [] : [{ start: found.index, end: found.index + found[0].length }];
}

/** When an event of the record was that the question tells in much the same words. */
export function whenEvent(context: Context, force: Force, record: ForceRecord): Draft | undefined {
  const { question, knowledge, reader } = context;
  const names = [...question.forces, ...question.dates, ...besideTheMove(question.text)];
  const tokens = question.tokens.filter(
    ({ start, end }) => !names.some((one) => one.start < end && start < one.end),
  );
  const { terms } = buildQuery(knowledge.index, tokens);
  if (terms.length < LEAST_TERMS) return undefined;
  const held = new Map(reader.facts().map((fact) => [fact.id, fact.terms]));
  const shareOf = ({ id }: ForceRecord['events'][number]) =>
    shareMet(terms, held.get(id) ?? new Set());
  const found = record.events
    .map((event) => ({ event, share: shareOf(event) }))
    .sort((a, b) => b.share - a.share)[0];
  if (found === undefined || found.share < MEANT) return undefined;
  const composer = compose(context);
  const cites = composer.evidence(found.event.evidence);
  const text = found.event.text.replace(/\.$/, '');
  composer.statement(`${text}: ${moveWhen(found.event.date)}.`, cites).quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'when',
    composer,
    forces: [force.id],
    focus: [found.event.id],
  };
}

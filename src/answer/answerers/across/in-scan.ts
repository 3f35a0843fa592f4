import { type Day, writeDay } from '../../../dates/day.js';
import type { Knowledge } from '../../../knowledge.js';
import { type StageOn, stageOn, staysOf } from '../../../record/as-of.js';
import type { Force } from '../../../record/schema.js';
import type { Answer } from '../../answer.js';
import { Composer } from '../../composer.js';
import { countWord, joinList, moveWhen, SCAN, sentence } from '../../wording.js';

/** A force with what is known of its stage. */
interface Known {
  readonly force: Force;
  readonly stage: StageOn;
}

/**
 * Answers which forces were in Scan on a day, or were last seen there, in place of what the words
 * of the question were answered with; an answer that is not across forces stays as it is.
 * @param day undefined for now, when no stage is known for certain
 * @param today the reader's day
 */
export function inScan(
  knowledge: Knowledge,
  day: Day | undefined,
  today: Day,
  answer: Answer,
): Answer {
  if (answer.kind !== 'across-forces') return answer;
  const known = stages(knowledge, day ?? today);
  const lastSeen = known.filter(({ stage }) => wasIn('Scan', stage));
  const there = known.filter(({ stage }) => stage.stage === 'Scan');
  const { coverageFrom } = knowledge.record;
  if (day !== undefined && coverageFrom !== undefined && day < coverageFrom) {
    const reason = `Not known: the sources do not say which forces were in Scan on ${writeDay(day)}. What was before ${coverageFrom.slice(0, 4)} is not covered here.`;
    return { ...withoutFacts(answer), outcome: 'not-covered', reason, nearest: [] };
  }
  const composer = new Composer(knowledge.record);
  const shown = day === undefined ? [...there, ...lastSeen] : there;
  if (day === undefined)
    lead(composer, 'Not known for today. By the newest sources', shown, 'last');
  else lead(composer, '', shown, writeDay(day));
  for (const one of shown) item(composer, knowledge, one);
  others(composer, knowledge, known, day);
  return {
    ...withoutFacts(answer),
    outcome: 'answered',
    topic: { ...answer.topic, forces: shown.map(({ force }) => force.id) },
    blocks: composer.blocks,
    citations: composer.citations,
    disagreements: [],
  };
}

/** What an answer of any outcome has. */
function withoutFacts(answer: Answer) {
  const { question, topic, kind, asOf, newestSource, repairs, suggestions, snapshot } = answer;
  return { question, topic, kind, asOf, newestSource, repairs, suggestions, snapshot };
}

/** The stage of every territorial force on a day, by name. */
function stages(knowledge: Knowledge, day: Day): Known[] {
  return [...knowledge.record.forces.values()]
    .filter(({ kind }) => kind === 'territorial')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((force) => ({ force, stage: stageOn(knowledge, force.id, day) }));
}

function wasIn(stage: 'Engage' | 'Scan', known: StageOn): boolean {
  return known.stage === 'not known' && known.lastSeen?.stage === stage;
}

function lead(composer: Composer, before: string, shown: readonly Known[], when: string): void {
  const count = countWord(shown.length).replace(/^none$/, 'no');
  const noun = shown.length === 1 ? 'force was' : 'forces were';
  const known = when === 'last' ? `last seen in ${SCAN}` : `known to be in ${SCAN}, on ${when}`;
  const text = `${before} ${count} ${noun} ${known}${shown.length === 0 ? '.' : ':'}`.trim();
  composer.statement(sentence(text), []);
}

/** A force in Scan with the move that brought it there, or that none is known. */
function item(composer: Composer, { record }: Knowledge, { force, stage }: Known): void {
  const after = stage.stage === 'not known' ? stage.lastSeen?.stay : stayBefore(stage);
  if (after?.to !== undefined) {
    const cites = composer.source(after.to.evidence);
    composer.item(`${force.name}, returned to Scan ${moveWhen(after.to.date)}`, cites);
    return;
  }
  const [next] = staysOf(record, force.id);
  const text =
    next === undefined
      ? 'the default; no stay in Engage was found'
      : `the default; moved into Engage only ${moveWhen(next.from.date)}`;
  const byDefault = record.terms.get('term-scan')?.evidence ?? [];
  composer.item(`${force.name}, ${text}`, [
    ...composer.source(byDefault),
    ...(next === undefined ? [] : composer.source(next.from.evidence)),
  ]);
}

function stayBefore(stage: StageOn) {
  return stage.stage === 'Scan' ? stage.after : undefined;
}

/** The source that last shows a force in a stay. */
function lastSource(composer: Composer, stage: StageOn): number[] {
  const stay = stage.stage === 'not known' ? stage.lastSeen?.stay : undefined;
  return composer.source(stay?.lastConfirmed?.evidence ?? stay?.from.evidence ?? []);
}

/** What is to say of the forces that are not listed. */
function others(
  composer: Composer,
  knowledge: Knowledge,
  known: readonly Known[],
  day: Day | undefined,
): void {
  const names = (list: readonly Known[]) => joinList(list.map(({ force }) => force.name));
  const uncertain = known.filter(({ stage }) => stage.stage === 'uncertain');
  if (uncertain.length > 0)
    composer.caveat(
      `Not certain, since the day of the move is not known exactly or is disputed: ${names(uncertain)}.`,
    );
  const later = known.filter(({ stage }) => day !== undefined && wasIn('Scan', stage));
  if (later.length > 0)
    composer.caveat(`Last seen in Scan before then, no later source: ${names(later)}.`);
  const engaged = known.filter(({ stage }) => wasIn('Engage', stage));
  if (engaged.length > 0)
    composer.caveat(
      `Last known in Engage before then, no exit found: ${names(engaged)}.`,
      engaged.flatMap(({ stage }) => lastSource(composer, stage)),
    );
  const without = known.filter(
    ({ stage }) => stage.stage === 'not known' && stage.lastSeen === undefined,
  );
  if (without.length > 0)
    composer.caveat(
      `Of ${without.length} forces the sources here tell nothing; Scan is the default for every force.`,
    );
  const since = knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  composer.caveat(
    `Only stays found since ${since} are counted; each force is known only up to its newest source.`,
  );
}

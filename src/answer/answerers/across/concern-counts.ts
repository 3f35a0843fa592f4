import type { Concern, Force } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import { type Context, compose, type Draft } from '../../context.js';
import { type Bound, boundOf, isWithin } from '../../understand/bound.js';
import { countWord, joinList, sentence } from '../../wording.js';
import { finish, type Held } from './held.js';

const CONCERNS = '(?:causes? (?:of|for) concern|concerns|causes)';
/** The force with the most of them, or the fewest. */
const MOST = new RegExp(
  String.raw`\b(?<!\bat )(most|largest number of|highest number of|greatest number of|fewest|least|smallest number of|lowest number of)\s+(?:\w+\s+){0,2}?${CONCERNS}\b`,
  'i',
);
/** Those of all forces taken together, or force by force. */
const IN_ALL = new RegExp(
  String.raw`\bhow many ${CONCERNS}\b.*\b(?:(?:across|over|among|between|in|at|for|by) (?:all|every|each|the different|these|those|the (?:ten|\d+)) |(?:did|has|had|does) (?:each|every)\b|altogether|in total|combined)|\btotal (?:number )?of ${CONCERNS}\b`,
  'i',
);

/** Whether causes of concern are to be counted force by force. */
export function countsConcerns(text: string): boolean {
  return MOST.test(text) || IN_ALL.test(text) || claimOf(text) !== undefined;
}

/** "Forces with more than four causes of concern". */
function claimOf(text: string): Bound | undefined {
  return WITH.test(text) && !NARROWED.test(text) ? boundOf(text, `${CONCERNS}\\b`) : undefined;
}

/** Fewer are asked about than all that had so many. */
const NARROWED =
  /\b(?:open|clos\w+|outstanding|left|leave|leaving|exit\w*|about|over|still|now|today|unresolved|(?:19|20)\d\d)\b/i;
const WITH =
  /\b(?:which|what|how many|any|list|name)\b.{0,30}\bforces?\b.*\b(?:with|had|have|got|were given)\b/i;

/** Which force had the most causes of concern, or the fewest, or how many each had; undefined where none is known. */
export function countConcerns(context: Context, all: readonly Held[]): Draft | undefined {
  const { text } = context.question;
  const claim = claimOf(text);
  if (claim !== undefined) return withSoMany(context, all, claim);
  const superlative = MOST.exec(text)?.[1]?.toLowerCase();
  const few = superlative !== undefined && /^(?:fewest|least|smallest|lowest)/.test(superlative);
  const known = concernsOf(context, all).sort(
    (a, b) => (few ? 1 : -1) * (a.concerns.length - b.concerns.length),
  );
  const [first] = known;
  if (first === undefined) return undefined;
  const composer = compose(context);
  const total = known.reduce((sum, { concerns }) => sum + concerns.length, 0);
  if (superlative === undefined)
    composer.statement(
      `${sentence(countWord(total))} causes of concern are known of ${countWord(known.length)} forces found in Engage:`,
      [],
    );
  else {
    const top = known.filter(({ concerns }) => concerns.length === first.concerns.length);
    composer.statement(
      `Of the forces found in Engage, by what the sources tell, ${joinList(top.map(({ force }) => force.name))} had the ${few ? 'fewest' : 'most'} causes of concern: ${countWord(first.concerns.length)}${top.length > 1 ? ' each' : ''}. In order:`,
      top.flatMap(({ concerns }) => citeRaised(composer, concerns)),
    );
  }
  return listCounts(context, composer, known);
}

/** The forces that had as many causes of concern as claimed, each with its number. */
function withSoMany(context: Context, all: readonly Held[], claim: Bound): Draft | undefined {
  const known = concernsOf(context, all);
  const hits = known.filter(({ concerns }) => isWithin(claim, concerns.length));
  if (known.length === 0) return undefined;
  const composer = compose(context);
  composer.statement(
    `Of the ${countWord(known.length)} forces found in Engage whose causes of concern are known, ${hits.length === 0 ? 'none' : countWord(hits.length)} had ${written(claim)}${hits.length === 0 ? '.' : ':'}`,
    [],
  );
  return listCounts(context, composer, hits);
}

/** Ends an answer with these forces, each with the number and names of its causes of concern. */
function listCounts(context: Context, composer: Composer, known: readonly Known[]): Draft {
  for (const { force, concerns } of known)
    composer.item(
      `${force.name}: ${countWord(concerns.length)} (${joinList(concerns.map(({ title }) => title))})`,
      citeRaised(composer, concerns),
    );
  return finish(
    context,
    composer,
    known.map(({ force }) => force),
  );
}

/** A claim in words: "more than four". */
function written({ kind, number }: Bound): string {
  const words = {
    exactly: '',
    more: 'more than ',
    fewer: 'fewer than ',
    'at-least': 'at least ',
    'at-most': 'at most ',
  };
  return `${words[kind]}${countWord(number)}`;
}

interface Known {
  readonly force: Force;
  readonly concerns: readonly Concern[];
}

function concernsOf({ knowledge }: Context, all: readonly Held[]): Known[] {
  const forces = [...new Map(all.map(({ force }) => [force.id, force])).values()];
  return forces
    .map((force) => ({
      force,
      concerns: knowledge.record.forceRecords.get(force.id)?.concerns ?? [],
    }))
    .filter(({ concerns }) => concerns.length > 0);
}

/** Cites one source of when the first of these was raised. */
export function citeRaised(composer: Composer, concerns: readonly Concern[]): number[] {
  return composer.source(concerns.flatMap(({ events }) => events[0]?.evidence ?? [])).slice(0, 1);
}

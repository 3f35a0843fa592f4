import { writeDay } from '../../../dates/day.js';
import { newestSourceDay, staysOf } from '../../../record/as-of.js';
import { lastPossible } from '../../../record/dates.js';
import type { Force, Stay } from '../../../record/schema.js';
import type { Composer } from '../../composer.js';
import type { Context } from '../../context.js';
import type { Period } from '../../period.js';
import { joinList, moveWhen } from '../../wording.js';
import { type Direction, directionOf } from './aim.js';
import { cite, within } from './held.js';
import { asksYesNo } from './words.js';

type Result = 'yes' | 'no' | 'unclear';

/** "Are both still there", "has either left": what is last known of each, no order. */
const AS_IT_IS =
  /^\W*(?:so |and |but )*(?:is|are|has|have|do|does)\b|\b(?:still|now|currently|today|any ?more)\b/i;
/** How things are is asked, with no yes or no. */
const STANDS =
  /\bwhere (?:do|does|are|is)\b.*\bstand(?:ing)?\b|\bwhat(?:['’]?s| is| are)\b.*\b(?:latest|status|stages?|position|situation|state of play)\b/i;

/** "Is A in it and B out": no one yes is said of both. */
const IN_AND_OUT = /\b(?:in|under)\b.*\band\b.*\bout\b|\bout\b.*\band\b.*\b(?:in|under)\b/i;

/** Said of two stays against each other. */
const AGAINST =
  /\b(?:same (?:day|date|time|number|length|amount)|overlap\w*|together|at once|alongside|simultaneous\w*|before|after|longer|shorter|first|earlier|later|sooner|faster|quicker|slower|than|coincid\w*|ever)\b/i;

/**
 * Says whether two or more forces are in Engage, or out of it, as far as the newest sources go.
 * @returns False where that is not what is asked.
 */
export function saidOfNow(context: Context, composer: Composer, forces: readonly Force[]): boolean {
  const { question, knowledge } = context;
  const stands = STANDS.test(question.text) || IN_AND_OUT.test(question.text);
  if (
    !(stands || (asksYesNo(question) && AS_IT_IS.test(question.text))) ||
    AGAINST.test(question.text)
  )
    return false;
  const last = forces.map((force) => ({ force, stay: staysOf(knowledge.record, force.id).at(-1) }));
  if (last.some(({ stay }) => stay === undefined)) return false;
  const out = last.filter(({ stay }) => stay?.to !== undefined);
  const wantsOut = /\b(?:out|left|leave|off|exited|removed|returned|no longer|in scan)\b/i.test(
    question.text,
  );
  const fits: Result[] = last.map(({ stay }) =>
    // That one has left is known; that one is still there never is.
    stay?.to === undefined ? 'unclear' : wantsOut ? 'yes' : 'no',
  );
  const result = combined(fits, question.text);
  const cites = last.flatMap(({ force, stay }) =>
    stay === undefined ? [] : cite(composer, { force, stay }),
  );
  const there = last.filter(({ stay }) => stay?.to === undefined);
  const told = [
    ...(out.length === 0
      ? []
      : [`${joinList(out.map(({ force }) => force.name))} had left Engage`]),
    ...there.map(({ force, stay }) => `${force.name} was last known to be there${lastSeen(stay)}`),
  ];
  const lead = { yes: 'Yes', no: 'No', unclear: 'Not known for today' }[result];
  if (stands) composer.statement(`By the newest sources ${told.join('; ')}.`, cites);
  else composer.verdict(result, `${lead}, by the newest sources: ${told.join('; ')}.`, cites);
  return true;
}

function lastSeen(stay: Stay | undefined): string {
  const seen = stay?.lastConfirmed;
  return seen === undefined ? '' : `, on ${writeDay(lastPossible(seen.date))}`;
}

/** All must fit, one of them, or none, as the question has it. */
function combined(fits: readonly Result[], text: string): Result {
  if (/\bneither\b/i.test(text)) {
    if (fits.includes('yes')) return 'no';
    return fits.every((one) => one === 'no') ? 'yes' : 'unclear';
  }
  if (/\b(?:either|any|one of|or)\b/i.test(text)) {
    if (fits.includes('yes')) return 'yes';
    return fits.every((one) => one === 'no') ? 'no' : 'unclear';
  }
  if (fits.includes('no')) return 'no';
  return fits.every((one) => one === 'yes') ? 'yes' : 'unclear';
}

/**
 * Says whether each of several forces moved within a time: "did both leave in 2022".
 * @returns False where no move is asked about.
 */
export function saidOfMoves(
  context: Context,
  composer: Composer,
  forces: readonly Force[],
  period: Period,
): boolean {
  const { question, knowledge } = context;
  const direction = movesAsked(question.text);
  if (direction === undefined) return false;
  const rows = forces.map((force) => {
    const moves = staysOf(knowledge.record, force.id).flatMap((stay) => {
      const move = direction === 'out' ? stay.to : stay.from;
      return move === undefined ? [] : [move];
    });
    const inside = moves.find(({ date }) => within(date, period));
    return { force, move: inside ?? moves.at(-1), fits: inside !== undefined };
  });
  const verb = direction === 'out' ? 'left' : 'entered';
  const unheard = forces.map(
    (force) => (newestSourceDay(knowledge, force.id) ?? period.from) < period.to,
  );
  // Stays of before are not in the record.
  const uncovered = period.from < (knowledge.record.coverageFrom ?? period.from);
  if (asksYesNo(question)) {
    const fits: Result[] = rows.map(({ fits }, at) =>
      fits
        ? 'yes'
        : uncovered ||
            (unheard[at] === true && (direction === 'in' || rows[at]?.move === undefined))
          ? 'unclear'
          : 'no',
    );
    const result = combined(fits, question.text);
    const lead = { yes: 'Yes', no: 'No', unclear: 'Not known for certain' }[result];
    const inside = rows.filter((row) => row.fits).map(({ force }) => force.name);
    const told = inside.length === 0 ? `none of them ${verb}` : `${joinList(inside)} ${verb}`;
    const moved = rows.flatMap(({ move }) =>
      move === undefined ? [] : composer.source(move.evidence),
    );
    // Where none of them is known to have moved so, that they were there is what is known.
    const cites =
      moved.length > 0
        ? moved
        : forces.flatMap((force) =>
            staysOf(knowledge.record, force.id).flatMap((stay) => cite(composer, { force, stay })),
          );
    const text = `${lead}: ${told} Engage ${period.text}, by the sources.`;
    if (cites.length > 0) composer.verdict(result, text, cites);
  }
  for (const { force, move } of rows)
    composer.item(
      move === undefined
        ? `${force.name}: no such move was found`
        : `${force.name} ${verb} Engage ${moveWhen(move.date)}`,
      move === undefined ? [] : composer.source(move.evidence),
    );
  return true;
}

/** A move in a time, not a stage: "left", "go in", without "was in". */
function movesAsked(text: string): Direction | undefined {
  if (
    /\b(?:was|were|been|is|are)\b[^.?!]{0,60}?\b(?:in|under)\s+(?:engage|special|enhanced|scan)/i.test(
      text,
    )
  )
    return undefined;
  if (/\bstages?\b/i.test(text)) return undefined;
  return directionOf(text);
}

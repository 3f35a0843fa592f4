import { publishedDay, staysOf } from '../record/as-of.js';
import { lastPossible, recordInterval } from '../record/dates.js';
import type { Evidence, Stay } from '../record/schema.js';
import type { Context } from './context.js';
import { onlyForce } from './only-force.js';
import { unrecorded } from './unrecorded.js';
import { moveWhen } from './wording.js';

/** What a question takes for granted and the record contradicts. */
export interface Correction {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

const ENGAGE = '(?:engage|special measures|enhanced (?:level of )?monitoring)';
/** "Is still in Engage", "being in special measures", as it stands. */
const THERE_NOW = new RegExp(
  String.raw`\b(?:is|are|being|still|currently|remains?|it['’]s|they['’]re)\s+(?:(?!not\b|no\b|out\b)\w+\s+){0,2}?(?:in|under)\s+${ENGAGE}`,
  'i',
);
const OUT_IN = new RegExp(
  String.raw`\b(?:left|leaving|exited|out of|removed from|came off)\s+${ENGAGE}\b[^,.;?]{0,20}?\bin\s+((?:19|20)\d\d)\b`,
  'i',
);
const INTO_IN = new RegExp(
  String.raw`\b(?:into|entered|entering|joined|under)\s+${ENGAGE}\b[^,.;?]{0,20}?\bin\s+((?:19|20)\d\d)\b`,
  'i',
);

/**
 * Finds that the question takes for granted a stage or the year of a move that the record shows to
 * be another; undefined where nothing is taken for granted, or nothing is known.
 */
export function falsePremise(context: Context): Correction | undefined {
  const { question, force, named, knowledge } = context;
  if (force === undefined || !(named || onlyForce(knowledge) === force.id)) return undefined;
  const stays = staysOf(knowledge.record, force.id);
  const last = stays.at(-1);
  if (last === undefined || question.forces.length > 1) return undefined;
  // A newer article that no fact rests on may tell of another move.
  const known = lastPossible((last.to ?? last.from).date);
  if (unrecorded(context, force.id).some((article) => publishedDay(article) > known))
    return undefined;
  const { text } = question;
  const past = question.asOf !== undefined || question.dates.some(({ asksNow }) => !asksNow);
  if (last.to !== undefined && !past && THERE_NOW.test(text)) {
    return {
      text: `By the newest source ${force.name} is no longer in Engage: it was returned to Scan ${moveWhen(last.to.date)}.`,
      evidence: last.to.evidence,
    };
  }
  return (
    ofYear(
      OUT_IN.exec(text)?.[1],
      stays,
      (stay) => stay.to,
      `${force.name} was returned to Scan`,
    ) ??
    ofYear(
      INTO_IN.exec(text)?.[1],
      stays,
      (stay) => stay.from,
      `${force.name} was moved into Engage`,
    )
  );
}

/** That no such move was in the year, and when it was. */
function ofYear(
  year: string | undefined,
  stays: readonly Stay[],
  moveOf: (stay: Stay) => Stay['from'] | undefined,
  told: string,
): Correction | undefined {
  const moves = stays.map(moveOf).filter((move) => move !== undefined);
  const last = moves.at(-1);
  if (year === undefined || last === undefined) return undefined;
  const fits = moves.some(({ date }) => {
    const { earliest, latest } = recordInterval(date);
    return earliest.slice(0, 4) <= year && year <= latest.slice(0, 4);
  });
  if (fits) return undefined;
  return {
    text: `The sources show no such move in ${year}: ${told} ${moveWhen(last.date)}.`,
    evidence: last.evidence,
  };
}

import { addDays, type Day } from '../dates/day.js';
import type { Knowledge } from '../knowledge.js';
import { publishedDay, staysOf } from '../record/as-of.js';
import { recordInterval } from '../record/dates.js';
import type { Entry } from '../search/index.js';
import { stageConcepts } from '../search/stages.js';
import { findDates } from './question-dates.js';
import { moveOf } from './telling.js';

/** Days between a move and its report, or between two accounts of its date. */
const NEAR = 3;

/**
 * The move that a sentence tells of and the record does not have: another date, or an old event
 * told as new. Undefined when it tells of none or of one that the record has.
 */
export function unknownMove(
  { record, index }: Knowledge,
  force: string,
  entry: Entry,
): 'in' | 'out' | undefined {
  const move = moveOf(entry, stageConcepts(index));
  if (move === undefined || STAYS.test(entry.sentence.text)) return undefined;
  const when = dayTold(entry);
  if (when === undefined) return undefined;
  const known = staysOf(record, force).some((stay) => {
    const end = move === 'in' ? stay.from : stay.to;
    if (end === undefined) return false;
    const { earliest, latest } = recordInterval(end.date);
    return addDays(earliest, -NEAR) <= when.to && when.from <= addDays(latest, NEAR);
  });
  return known ? undefined : move;
}

/** "May not come out until next year", "remains there", "forces have been released": of this force no move is told. */
const STAYS =
  /\b(?:may|might|could|should|would|will|won['’]t|can|cannot|hopes?|expect\w*|likely|unlikely|if|when|until|unless|before it (?:can|could|may|is))\b[^.;]{0,60}\b(?:leave|come|be|get|exit|return|remain|stay|out)\b|\b(?:remains?|stays?|still|is (?:now |also )?being monitored|first time)\b|\b(?:forces|constabularies)\b[^.;]{0,40}\b(?:have|were|are|had)\b/i;

const NOW =
  /\b(?:today|has been|have been|has now|now been|this (?:week|morning|afternoon)|yesterday|is being)\b/i;

/** When a sentence has its move happen: on the date that it names, or when its article appeared. */
function dayTold({ sentence, article }: Entry): { from: Day; to: Day } | undefined {
  const published = publishedDay(article);
  const [named] = findDates(sentence.text, published).filter(
    ({ asksNow, anchor, yearAssumed }) => !asksNow && anchor === undefined && yearAssumed !== true,
  );
  if (named !== undefined) return { from: named.from, to: named.to };
  return NOW.test(sentence.text) ? { from: addDays(published, -NEAR), to: published } : undefined;
}

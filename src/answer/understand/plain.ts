import type { StatusRecord } from '../../record/record.js';
import { analyse } from '../../search/analysis.js';
import type { ForceFinder } from './forces.js';
import { withImpliedStage } from './implied-stage.js';
import { findSenses } from './senses.js';

/** What is needed to tell what a text leaves out. */
interface Known {
  readonly forces: ForceFinder;
  readonly record: StatusRecord;
}

/** A text in plain words with the stage that the moves of a force imply. */
export function inFull(known: Known, plain: string): string {
  return impliesStage(known, plain)
    ? withImpliedStage(plain, (part) => masked(known, part))
    : plain;
}

/** A text with the names of forces masked, of the same length. */
function masked({ forces }: Known, text: string): string {
  return forces(text).reduce(
    (out, { start, end }) =>
      `${out.slice(0, start)}${'\u0001'.repeat(end - start)}${out.slice(end)}`,
    text,
  );
}

/** Forces are asked about ... */
const OF_FORCES = /\b(?:forces?|constabular(?:y|ies))\b/i;
/** ... or who moved at a time, of whom nothing else is said. */
const OF_SOME_ON_A_DAY =
  /^\W*(?:(?:did|has|have) )?(?:who|which|how many|anyone|anybody|nobody|no one)(?: (?:else|all|others?|of them|has|have|had|then|did|do))* (?:went|gone|came|come|go|got|get|left|leave|entered?)\b.*\b(?:19|20)\d\d\b/i;

/** ... or "they" moved, when, and not a word more: what else could have? */
const THEY_MOVED =
  /^\W*(?:(?:so|and|but|ok|when|did|have|has|had|are|were|if)\s+)*(?:they|the police)(?:['’](?:ve|d))?\s+(?:(?:have|has|had|did|not|ever|finally|just|only|actually|really|all)\s+)*(?:(?:c[ao]me|got|get|gone|went|go) (?:in|out)|left|leave|exit(?:ed)?|enter(?:ed)?)(?:\s+(?:in|on|by|before|after|since|this|last|early|late|mid|the|of|around|about|then|yet|now|again|right|correct|already|\d{1,4}(?:st|nd|rd|th)?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|spring|summer|autumn|winter|year|month))*\W*$/i;

/** "What did he say when they got put in": a time that only the move can be. */
const WHEN_THEY_MOVED =
  /\b(?:when|once|after|before) (?:they|it) (?:(?:were|was|got|had|been|first) )*(?:put|placed|moved|went|go|gone|came|come|got|let|taken) (?:in|out)\b(?=\W*$|\s*,|\s+(?:what|who|how|why|did|was)\b)/i;

/** A force whose stays are known is named, or forces are asked for, and no stage. */
function impliesStage({ forces, record }: Known, text: string): boolean {
  const { forceRecords } = record;
  const named = forces(text);
  const known = named.some(({ force }) => (forceRecords.get(force.id)?.stays.length ?? 0) > 0);
  const { all } = findSenses(analyse(text));
  const several =
    named.length === 0 &&
    [OF_FORCES, OF_SOME_ON_A_DAY, THEY_MOVED, WHEN_THEY_MOVED].some((one) => one.test(text));
  return (
    (known || several) && !(['engage', 'scan', 'stage'] as const).some((sense) => all.has(sense))
  );
}

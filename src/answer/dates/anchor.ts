import { clauseEndsAt, phraseAt, phraseMap, type Scope, skip, wordAt } from './tokens.js';

/** The two ends of a stay in Engage, to which a question may tie its date. */
export type DateAnchor = 'entry' | 'exit';

interface Move {
  readonly anchor: DateAnchor;
  /** True for verbs that mean a move into or out of Engage only with their object. */
  readonly needsObject?: true;
}

const MOVES = phraseMap<Move>([
  [
    `left|leave|leaves|leaving|exit|exits|exited|exiting|came out|come out|comes out|coming out|
     got out|get out|getting out|its exit|its removal|its release|its departure`,
    { anchor: 'exit' },
  ],
  [
    'removed|released|taken out|moved out|brought out|came off|taken off|removal|release|departure',
    { anchor: 'exit', needsObject: true },
  ],
  ['entered|entering|enters|enter|went in|went into|its entry', { anchor: 'entry' }],
  [
    `put in|put into|put under|put on|placed in|placed into|placed under|placed on|moved in|
     moved into|moved to|moved up|going into|going in|goes into|joined|escalated to|entry into|
     entry to|escalation to|move into|move to`,
    { anchor: 'entry', needsObject: true },
  ],
]);
const RETURNS = phraseMap<true>([
  [
    `returned to|return to|returning to|moved back to|moved back into|went back to|
     went back into|came back to|put back to|put back into|going back to|placed back in`,
    true,
  ],
]);
const ENGAGE = phraseMap<true>([
  [
    `engage|special measures|measures|enhanced monitoring|enhanced level of monitoring|
     enhanced phase|enhanced phase of monitoring|engage phase|engage phase of monitoring|
     engage process|engage stage|it`,
    true,
  ],
]);
const SCAN = phraseMap<true>([
  ['scan|routine monitoring|normal monitoring|default phase|scan phase|default monitoring', true],
]);
const AUXILIARIES = ['was', 'were', 'is', 'had', 'has', 'been', 'being', 'got', 'first', 'finally'];
/** Words that show the mover to be a person, or the clause to be something else. */
const NO_SUBJECTS = ['he', 'she', 'i', 'you', 'who', 'what', 'did', 'does', 'do', 'when', 'and'];

/**
 * The event that "it left", "the force was put into special measures" or "leaving Engage" names,
 * and the index after it; `i` is the index after the conjunction ("before", "when").
 */
export function readAnchor(
  scope: Scope,
  start: number,
): { readonly anchor: DateAnchor; readonly next: number } | undefined {
  for (let i = start; i <= start + 5; i += 1) {
    const verb = skipAuxiliaries(scope, i);
    const isForce = i === start || /^(?:it|they|force|police|wmp)$/.test(wordAt(scope, i - 1));
    const found = readMove(scope, verb, isForce);
    if (found !== undefined) return found;
    const inName = wordAt(scope, i) === 'and' && /^(?:devon|avon)$/.test(wordAt(scope, i - 1));
    if (wordAt(scope, i) === '' || (NO_SUBJECTS.includes(wordAt(scope, i)) && !inName))
      return undefined;
  }
  return undefined;
}

function readMove(scope: Scope, i: number, isForce: boolean) {
  const back = phraseAt(scope, i, RETURNS);
  if (back !== undefined) {
    const scan = phraseAt(scope, skip(scope, back.next, 'the'), SCAN);
    return scan && { anchor: 'exit' as const, next: scan.next };
  }
  const move = phraseAt(scope, i, MOVES);
  if (move === undefined) return undefined;
  const { anchor, needsObject } = move.value;
  const out = skip(scope, skip(scope, move.next, 'out'), 'of', 'from', 'in', 'into', 'to', 'under');
  const object = phraseAt(scope, skip(scope, out, 'the', 'an'), ENGAGE);
  if (object !== undefined) return { anchor, next: object.next };
  const isWhole = clauseEndsAt(scope, move.next) && needsObject !== true && isForce;
  return isWhole ? { anchor, next: move.next } : undefined;
}

function skipAuxiliaries(scope: Scope, start: number): number {
  let i = start;
  while (i < start + 3 && AUXILIARIES.includes(wordAt(scope, i))) i += 1;
  return i;
}

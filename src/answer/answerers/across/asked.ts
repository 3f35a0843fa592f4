import type { Token } from '../../../search/analysis.js';
import type { Context } from '../../context.js';
import { has, type Question } from '../../understand/question.js';
import { isRestriction } from '../../understand/restriction.js';
import type { Part } from './clause.js';
import { limitOf } from './limits.js';
import { scopeOf } from './scope.js';
import { leftOver, withoutForces } from './words.js';

/** What a force is criticised for, with no stage: its causes of concern tell. */
const PULLED_UP =
  /\bforces? (?:\w+ ){0,2}?(?:pulled|picked|hauled|called|marked|told) (?:up|out|off|down|over)\b|\bforces? (?:\w+ ){0,2}?(?:criticised|slated|faulted)\b/i;

/** "Other than A and B": none of them is asked about. */
export function severalApart({ text, forces }: Question): Part | undefined {
  const [first, last] = [forces[0], forces.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const tie =
    /\b(?:besides|other than|apart from|except(?: for)?|aside from|excluding)\s+(?:the\s+)?$/i.exec(
      text.slice(0, first.start),
    );
  if (tie === null) return undefined;
  const main = `${text.slice(0, tie.index)} ${text.slice(last.end)}`;
  return { force: first.force, role: 'apart', tie: tie[0], main, rest: '' };
}

/**
 * A word or two that no source holds, for a move or beside one ("stumbled into Engage", "stumbled and
 * left"): a turn of phrase, where no force is asked about by name.
 */
export function isOnlyPhrasing({ question, knowledge }: Context, rest: readonly Token[]): boolean {
  return (
    question.forces.length === 0 &&
    has(question, 'engage') &&
    !OTHER_COUNT.test(question.text) &&
    rest.length <= MOST_PHRASING &&
    rest.every((token) => isTurn(question.text, token)) &&
    !rest.some(({ start }) => SOMEBODY.test(question.text.slice(0, start))) &&
    rest.every(({ word }) => !knowledge.index.words.has(word) && !/\d/.test(word))
  );
}

const MOST_PHRASING = 2;
/** "Did anyone resign": what people do, forces do not. */
const SOMEBODY =
  /\b(?:did|does|do|has|have|had|was|were|is|are|will|would)\s+(?:any|some|no)\s?(?:one|body)\s+(?:\w+\s+)?$/i;

/** "Stumbled into", "stumbled out and left": a word for the move itself; "appealed against Engage" is none. */
function isTurn(text: string, token: Token): boolean {
  return !isRestriction(text, token) && MOVES_ON.test(text.slice(token.end));
}

const MOVES_ON =
  /^\s+(?:(?:straight|back|right|out|off|up|down)\s+){0,2}?(?:and\b|or\b|into\b|out\b|in(?:\s+to)?\s+(?:engage|special|enhanced))/iu;

/** "..., Northshire included": named as one of those asked for, no more. */
export function isCountedIn({ text, forces }: Question): boolean {
  return forces.some(
    ({ start, end }) =>
      /\b(?:including|counting)\s+(?:the\s+)?$/i.test(text.slice(0, start)) ||
      /^\s*(?:police\s+)?(?:included|too|as well)\b/i.test(text.slice(end)),
  );
}

/** Causes of concern are asked for, not forces. */
export function asksOfConcerns({ question }: Context): boolean {
  if (
    /\b(?:monitors?|inspects?|covers?|watch(?:es)?)\b.*\b(?:forces?|england|wales|scotland)\b|\bforces? (?:\w+ )?(?:monitored|inspected|watched)\b/i.test(
      question.text,
    ) &&
    !has(question, 'engage')
  )
    return true;
  if (question.forces.length > 0 && /\b(?:causes?|areas?) of concern\b/i.test(question.text))
    return !/\b(?:forces?|constabular(?:y|ies))\b/i.test(question.text);
  return (
    has(question, 'concern') &&
    !has(question, 'engage', 'scan') &&
    !/\b(?:forces?|constabular(?:y|ies))\b/i.test(question.text)
  );
}

/** "How many officers do they have" counts something other than forces. */
export const OTHER_COUNT =
  /\bhow (?:many|much)\s+(?!(?:other\s+|different\s+|police\s+|english\s+|welsh\s+|of\s+the\s+)*(?:forces|constabularies|were|are|have|had)\b)/i;

/** "Has not left", "no known exit": who is still there. */
export const NOT_OUT =
  /\b(?:not|never|n['’]t|yet to|no|without)\s+(?:\w+\s+){0,4}?(?:left|leave|exit\w*|come|came|got|remov\w*|releas\w*|out|off)\b/i;

/** "Any force in Wales?": of a part of the country nothing but the stage can be meant. */
function asksOfPart(context: Context): boolean {
  const { question } = context;
  return (
    /^\W*(?:(?:has|have|is|are|was|were) )?any\b/i.test(question.text) &&
    scopeOf(withoutForces(question)).word !== '' &&
    leftOver(context).length === 0
  );
}

/** A stage is named, or a move with what only a move can have. */
export function isStaged(context: Context, part: Part | undefined): boolean {
  const { question } = context;
  const moves = has(question, 'enter', 'exit');
  const dated = question.dates.some(({ asksNow }) => !asksNow);
  return (
    has(question, 'engage', 'stage', 'scan') ||
    (has(question, 'enter', 'exit', 'days') &&
      has(question, 'first', 'last', 'longest', 'shortest', 'days')) ||
    (moves && dated && /\bforces?\b/i.test(question.text)) ||
    (moves && part?.role === 'anchor') ||
    (moves && dated && part?.role === 'apart') ||
    (has(question, 'exit') && has(question, 'force') && NOT_OUT.test(question.text)) ||
    (has(question, 'exit') && has(question, 'concern') && /\bforces?\b/i.test(question.text)) ||
    (has(question, 'exit') &&
      /\b(?:all|every|each|most|any) (?:\w+ ){0,2}?forces?\b/i.test(question.text)) ||
    (moves && part?.role === 'measure') ||
    (has(question, 'concern') &&
      /\bforces?\b/i.test(question.text) &&
      leftOver(context).length > 0) ||
    (has(question, 'force') && limitOf(question.text) !== undefined) ||
    asksOfPart(context) ||
    PULLED_UP.test(question.text) ||
    /\bsame (?:day|date)\b|\btrouble\b/i.test(question.text)
  );
}

import { type Day, FIRST_DAY, LAST_DAY } from '../../dates/day.js';
import { type DateAnchor, readAnchor } from './anchor.js';
import type { DatePrecision } from './periods.js';
import { type Body, readBody } from './ranges.js';
import { markAt, phraseAt, phraseMap, type Scope, skip, wordAt } from './tokens.js';

/** How an expression places what is asked for: before its days, by their end, within them ... */
export type DateRelation = 'at' | 'before' | 'after' | 'by' | 'since' | 'until' | 'between';

/** A date expression as read, by the indexes of its first token and of the one after its last. */
export interface Expression {
  readonly first: number;
  readonly next: number;
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
  readonly relation: DateRelation;
  readonly now?: 'now' | 'weak';
  readonly anchor?: DateAnchor;
  readonly impossible?: true;
  readonly yearAssumed?: true;
}

type Lead = DateRelation | 'from';

const LEADS = phraseMap<Lead>([
  [
    `in|on|at|during|throughout|over|within|around|about|circa|of|for|through|as of|as at|as on|
     back in|in or around|on or around|on or about|in around|dated`,
    'at',
  ],
  ['before|prior to|ahead of|earlier than|preceding|pre|in advance of', 'before'],
  ['after|following|later than|subsequent to|post', 'after'],
  ['by|no later than|not later than|on or before|in or before|before or on|as late as', 'by'],
  [
    'since|ever since|on or after|in or after|no earlier than|not earlier than|not before|as from|' +
      'starting from|with effect from',
    'since',
  ],
  ['until|till|til|up to|up until|up till|through to|right up to', 'until'],
  ['between|in between', 'between'],
  ['from', 'from'],
]);
/** What leads to an anchor besides the prepositions. */
const WHENS = phraseMap<DateRelation>([
  ['when|once|as soon as|at the time|on the day|on the day that', 'at'],
  ['by the time|by the time that', 'by'],
]);
const TAILS = phraseMap<DateRelation>([
  ['onward|onwards|or later|and later', 'since'],
  ['or earlier|and earlier', 'by'],
]);
const ASKING =
  /^(?:know|tell|me|us|say|says|said|show|find|out|remember|recall|sure|exactly|date|of|explain|confirm|told|wonder|wondering|asked|ask|is|just|about|and|or)$/;
const AUXILIARY = /^(?:was|were|is|are|did|does|do|has|had|have|will|would|can|could|might)$/;
/** Words before "from July 2024" that make it the day of a text, not the start of a time. */
const TEXTS =
  /^(?:letters?|articles?|reports?|statements?|news|story|stories|quotes?|pieces?|figures?|data|inspections?|announcements?|interviews?|sources?|updates?|page|post|press|decision)$/;

/** The date expression that begins at token `first`, with the preposition that belongs to it. */
export function readExpression(scope: Scope, first: number): Expression | undefined {
  const lead = phraseAt(scope, first, LEADS);
  const anchored = readAnchored(scope, first, lead);
  if (anchored !== undefined) return anchored;
  const led = lead && readLed(scope, first, lead.value, lead.next);
  if (led !== undefined) return led;
  const body = readBody(scope, first, false);
  const isPlain = body?.precision === 'month' || body?.precision === 'year';
  // "the" stays with "the 18th" and "the end of ..."; "the 2024 inspection" has its own.
  if (body === undefined || (isPlain && wordAt(scope, first) === 'the')) return undefined;
  return finish(scope, first, body, body.isRange ? 'between' : 'at');
}

/** "before it left", "when the force was put into Engage": days that only the record knows. */
function readAnchored(
  scope: Scope,
  first: number,
  lead: { readonly value: Lead; readonly next: number } | undefined,
): Expression | undefined {
  const when = phraseAt(scope, first, WHENS) ?? lead;
  if (when === undefined || when.value === 'from' || asksWhen(scope, first)) return undefined;
  const isPreposition = /^(?:before|after|since|until)$/.test(when.value);
  if (when === lead && !isPreposition) return undefined;
  const found = readAnchor(scope, when.next);
  const days = { from: FIRST_DAY, to: LAST_DAY, precision: 'span' as const };
  return found && { first, ...days, ...found, relation: when.value };
}

/** True when "when" asks for the day ("when was it removed", "do you know when it left"). */
function asksWhen(scope: Scope, i: number): boolean {
  if (wordAt(scope, i) !== 'when') return false;
  return ASKING.test(wordAt(scope, i - 1)) || AUXILIARY.test(wordAt(scope, i + 1));
}

function readLed(scope: Scope, first: number, lead: Lead, next: number): Expression | undefined {
  const start = skip(scope, markAt(scope, next) === '-' ? next + 1 : next, 'about', 'around');
  const body = readBody(scope, start, lead === 'between');
  if (body === undefined || (lead === 'between' && !body.isRange)) return undefined;
  if (body.isRange && /^(?:at|since|from|between)$/.test(lead)) {
    return finish(scope, first, body, 'between');
  }
  const isText = lead === 'from' && TEXTS.test(wordAt(scope, first - 1));
  return finish(scope, first, body, lead === 'from' ? (isText ? 'at' : 'since') : lead);
}

function finish(scope: Scope, first: number, body: Body, relation: DateRelation): Expression {
  const { isRange, now, ...rest } = body;
  const tail =
    relation === 'at' || relation === 'since' ? phraseAt(scope, body.next, TAILS) : undefined;
  const expression = { ...rest, first, relation };
  if (now !== undefined) return { ...expression, now };
  return tail ? { ...expression, next: tail.next, relation: tail.value } : expression;
}

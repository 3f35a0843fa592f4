import { analyse } from '../search/analysis.js';
import { countsIn } from '../search/counting.js';
import { namesPlace } from '../search/naming.js';
import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Wanted } from '../search/wanted.js';
import { NUMBER_WORD } from '../search/wanted-words.js';
import type { Context } from './context.js';
import { quotedText } from './following.js';
import type { Question } from './understand/question.js';
import { wantedOf } from './understand/wanted.js';

/** A figure is asked for, and the sentence has one of another place, of a change or of a sample. */
export function isOfAnotherThing(context: Context, query: Query, { entry }: Ranked): boolean {
  const wanted = wantedOf(context.question);
  if (!MEASURED.has(wanted)) return false;
  const text = quotedText(context, entry);
  return (
    isOfAnotherPlace(context, query, text) ||
    (wanted === 'count' && countsAnother(context.question.text, text, query))
  );
}

const MEASURED: ReadonlySet<Wanted> = new Set<Wanted>([
  'count',
  'amount',
  'percentage',
  'money',
  'duration',
  'frequency',
]);

/** The question names a place, and the sentence none but others. */
function isOfAnotherPlace(context: Context, { words }: Query, text: string): boolean {
  const places = placesOf(context.question);
  if (places.length === 0 || !namesPlace(text, words)) return false;
  const held = new Set(analyse(text).map(({ word }) => word));
  return !places.some((place) => held.has(place));
}

/** Towns and districts that a question names; a force's own name is none. */
function placesOf({ text, forces }: Question): string[] {
  const towns = forces
    .filter(
      (one) =>
        /^\p{L}?\p{Ll}{4,}$/u.test(one.text) &&
        !one.force.name.toLowerCase().includes(one.text.toLowerCase()),
    )
    .map((one) => one.text);
  const named = [...text.matchAll(IN_A_PLACE)].map((found) => found[1] ?? '');
  return [...towns, ...named]
    .map((place) => analyse(place)[0]?.word ?? '')
    .filter(
      (word) => word !== '' && !forces.some((one) => one.force.name.toLowerCase().includes(word)),
    );
}

const IN_A_PLACE =
  /\b(?:in|at|for|around|across|from)\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Engage|Scan|England|Wales|Britain|Parliament|Christmas|Easter)\b)(\p{Lu}\p{Ll}{3,})(?!\p{L})/gu;

/** How many there are is asked, and the sentence counts who came or went, or whom somebody looked at. */
function countsAnother(asked: string, text: string, query: Query): boolean {
  const numbers = countsIn(text, query);
  if (numbers.length === 0) return false;
  if (ASKS_STOCK.test(asked) && !ASKS_CHANGE.test(asked))
    return numbers.every(
      (at) => CHANGES_BEFORE.test(text.slice(0, at)) || CHANGES_AFTER.test(text.slice(at)),
    );
  return !ASKS_SAMPLE.test(asked) && ASKS_ALL.test(asked) && SAMPLE.test(text);
}

const ASKS_STOCK =
  /\bhow many\b.*\b(?:have|has|had|got|employs?|employed|there|altogether|in total|in all|left|remain(?:s|ing)?|works?|working|on duty|currently|right now|now|overall|serve[sd]?)\b/is;
const ASKS_CHANGE =
  /\b(?:more|extra|additional|new|fewer|less|join(?:ed|ing)?|le(?:ave|aving)|los(?:t|e|ing)|recruit\w*|hir(?:e|ed|ing)|appoint\w*|add(?:ed)?|cut|compared|gone|go|moved?|taken on|take on|brought in|gained)\b/i;
const CHANGES_BEFORE =
  /\b(?:los(?:t|e|es|ing)|mov(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|hir(?:e|ed|ing)|appoint(?:s|ed|ing)?|add(?:s|ed|ing)?|cut(?:s|ting)?|remov(?:e|ed|ing)|transferr?(?:ed|ing)?|redeploy(?:ed|ing)?|gain(?:s|ed|ing)?|another|further|extra|responsible for)\s+(?:\p{L}+\s+){0,2}$/iu;
const CHANGES_AFTER = new RegExp(
  String.raw`^(?:\d[\d,.]*|${NUMBER_WORD})\s+(?:(?:more|extra|additional|new|fewer|further)\b|(?:\w+ ){1,4}(?:will|would|are due to|were to|to) (?:join|start|leave|arrive|be (?:recruited|appointed|hired|added|moved|lost|cut))\b)`,
  'i',
);
const ASKS_ALL =
  /\bhow many\b.*\b(?:last year|this year|a year|each year|in (?:19|20)\d\d|altogether|in total|in all|since)\b/is;
const ASKS_SAMPLE =
  /\b(?:look(?:ed)? at|examin\w+|review\w*|sampl\w+|check\w*|read|audit\w*|inspect\w*)\b/i;
const SAMPLE =
  /\b(?:(?:cases?|records?|files?|incidents?|searches|crimes|calls|reports|of them|of those|of these) (?:that )?(?:we |it |they |inspectors )?(?:looked at|examined|reviewed|sampled|checked|audited)|(?:looked at|examined|reviewed|sampled|checked|audited) \d+)\b/i;

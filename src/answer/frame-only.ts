import type { SearchIndex } from '../search/index.js';
import { match, type Query, type QueryTerm } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import { stageConcepts } from '../search/stages.js';
import type { Context } from './context.js';
import { termsOn } from './reaching.js';
import { speakerCondition } from './spoken.js';
import { within } from './understand/question.js';

/** Whose area a place is in is asked. */
const OF_ITS_AREA = /\b(?:polic\w+|patch|cover\w*|areas?|forces?|constabular\w+|beat|local)\b/i;

/**
 * Of the question's words the sentence has nothing but the frame of the matter: a year, a place
 * whose police it is, or, where it is asked whether something is so, the force and its stage.
 */
export function meetsFrameOnly(context: Context, { terms }: Query, { entry }: Ranked): boolean {
  const held = termsOn(context, entry);
  const met = terms.filter((term) => match(term, held) > 0);
  if (met.length === 0 || terms.length === met.length) return false;
  const places = placesOf(context);
  const yearOrPlace = ({ literal }: QueryTerm) =>
    literal !== undefined && (/^(?:19|20)\d\d$/.test(literal) || places.has(literal));
  if (met.every(yearOrPlace)) return true;
  // Somebody's words meet a question by who says them.
  if (context.question.form.ask !== 'yes-no' || speakerCondition(context) !== undefined)
    return false;
  const stages = frameOf(context.knowledge.index);
  return met.every(
    (term) =>
      yearOrPlace(term) || [term.literal ?? '', ...term.concepts].some((one) => stages.has(one)),
  );
}

/** The terms of the places that stand for a force. */
function placesOf({ question: { tokens, forces, text } }: Context): ReadonlySet<string> {
  return new Set(
    tokens
      .filter(
        (token) => !OF_ITS_AREA.test(text) && forces.some((mention) => within(token, mention)),
      )
      .map(({ term }) => term),
  );
}

/** The stems of whom every article is about. */
const ANY_FORCE = ['forc', 'polic', 'constabulari', 'inspector'];

const frames = new WeakMap<SearchIndex, ReadonlySet<string>>();

/** What every article of a corpus on monitoring is about: the force and its stage. */
function frameOf(index: SearchIndex): ReadonlySet<string> {
  const known = frames.get(index);
  if (known !== undefined) return known;
  const { engage, scan } = stageConcepts(index);
  const made = new Set([...engage, ...scan, ...ANY_FORCE]);
  frames.set(index, made);
  return made;
}

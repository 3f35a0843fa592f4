import { analyse } from '../search/analysis.js';
import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { quotedText } from './reaching.js';

/** A name is asked for outright: "what is the name of the dog", "which firm", "what are they called". */
const ASKS_NAME =
  /\b(?:names?|title|make|brand|model) of\b|\b(?:what|which|whats)\b.{0,60}\b(?:called|named)\b|\bnamed?\b.{0,20}\?|\b(?:which|what) (?:(?!(?:did|does|do|is|was|are|were|has|have|had|the|about)\b)\w+ ){0,2}?(?:firms?|company|companies|supplier|contractor|charity|charities|agency|consultancy|body|hospital|university|school|bank|court|judge|brand|manufacturer|developer)\b/i;
const CAPITALISED = /^\p{Lu}[\p{L}'’-]+$/u;
/** So many words may stand between a thing and its name. */
const NEAR = 4;

/** "What is her book called": the thing is named last. */
const CALLED = /(\p{L}{3,}) (?:is |was |are |were |being )?called\W*$/iu;

/** Whether a text speaks of the thing with a name near it. */
function names(text: string, thing: string): boolean {
  const [{ term } = { term: '' }] = analyse(thing);
  const tokens = analyse(text);
  return tokens.some((token, index) => {
    if (token.term !== term) return false;
    const near = tokens.slice(Math.max(0, index - NEAR), index + 1 + NEAR);
    return near.some(
      ({ start, end }) =>
        start > 0 &&
        CAPITALISED.test(text.slice(start, end)) &&
        !CALENDAR.test(text.slice(start, end)),
    );
  });
}

/** The name of a thing is asked for, and no name that is new stands by it in the quotation. */
export function lacksItsName(context: Context, query: Query, { entry }: Ranked): boolean {
  const { question, reader } = context;
  const { start, end } = question.asking;
  if (!ASKS_NAME.test(question.text.slice(start, end))) return false;
  const text = quotedText(context, entry);
  const named = KNOWN_AS.exec(text)?.[1]?.toLowerCase();
  if (named !== undefined && !query.words.has(named)) return false;
  const called = CALLED.exec(question.text)?.[1];
  if (query.head.length === 0) return called !== undefined && !names(text, called);
  const tokens = analyse(text);
  const heads = new Set(query.head.flatMap(({ literal, phrase }) => phrase ?? literal ?? []));
  const at = tokens.flatMap(({ term }, index) => (heads.has(term) ? [index] : []));
  // Of whom or what the names are asked is not there at all.
  if (at.length === 0)
    return (
      called !== undefined ||
      NAME_OF_SOMEBODY.test(question.text) ||
      /\b(?:names|titles?|make|brand|model) of\b/i.test(question.text)
    );
  const forces = reader.forces(text);
  // Who tells of them is none of them.
  const teller = new Set(analyse(entry.sentence.speaker?.name ?? '').map(({ word }) => word));
  return !tokens.some(({ start, end, word, stop }, index) => {
    const written = text.slice(start, end);
    const opens = /(?:^|[.!?:]\s*|["“‘'])$/.test(text.slice(0, start).trimEnd());
    return (
      !stop &&
      !opens &&
      CAPITALISED.test(written) &&
      !query.words.has(word) &&
      !teller.has(word) &&
      !forces.some((force) => force.start < end && start < force.end) &&
      !CALENDAR.test(written) &&
      at.some((head) => Math.abs(head - index) <= NEAR)
    );
  });
}

/** "Known as Bertha": whatever it is. */
const KNOWN_AS =
  /\b(?:known as|called|named|dubbed|code-?named|nicknamed|under the name(?: of)?) (?:the )?[“"‘']?(\p{Lu}[\p{L}'’-]+)/u;

const NAME_OF_SOMEBODY =
  /\bname of (?:the|an?|that|this|his|her|their|its) (?:\p{Ll}+ )?(?:officers?|person|man|woman|victim|suspect|councillor|inspector|sergeant|constable|detective|driver|boy|girl|child)\b/iu;

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Engage|Scan)$/;
